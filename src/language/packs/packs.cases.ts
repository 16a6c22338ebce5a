/** What the packs must say, checked in Node by `packs.test.ts` and in the real browser by `e2e/packs.spec.ts`. */
import { LANGUAGES } from '../language-names.ts'
import { loadConcepts, loadConceptSigns, loadPack } from './load-pack.ts'
import type { LanguagePack } from './pack.ts'

/** Facts of one language: `[part of the pack, key, what is there]`. A list has it among others, a record has it alone. */
type Facts = readonly (readonly [part: keyof LanguagePack, key: string | number, value: string | number])[]

const FACTS: Readonly<Record<string, Facts>> = {
  en: [
    ['months', 8, 'september'],
    ['months', 8, 'sept'],
    ['weekdays', 0, 'monday'],
    ['relativeDays', 'yesterday', -1],
    ['magnitudes', 'bn', 1e9],
    ['spelled', 'ninety', 90],
    ['spelled', 'thousand', 1000],
    ['units', 'area-hectare', 'hectares'],
    ['units', 'length-kilometer', 'kilometres'],
    ['territories', 'GB', 'UK'],
    ['territories', 'MM', 'Burma'],
    // CLDR leaves out what the zone's id says already.
    ['cities', 'Africa/Nairobi', 'Nairobi KE'],
    ['cities', 'Asia/Tehran', 'Tehran IR'],
  ],
  ka: [
    ['months', 1, 'თებერვალი'],
    ['weekdays', 6, 'კვირა'],
    ['relativeDays', 'გუშინ', -1],
    ['magnitudes', 'მლნ', 1e6],
    ['spelled', 'ოცდათერთმეტი', 31],
    ['territories', 'KP', 'ჩრდილოეთ კორეა'],
    ['peoples', 'GE', 'ქართული'],
    ['cities', 'Europe/Kiev', 'კიევი UA'],
    ['currencies', 'GEL', 'ქართული ლარი'],
  ],
  kk: [
    ['months', 0, 'қаңтар'],
    ['months', 11, 'желтоқсан'],
    ['relativeDays', 'кеше', -1],
    ['magnitudes', 'мың', 1000],
    ['spelled', 'қырық', 40],
    ['territories', 'US', 'АҚШ'],
    ['peoples', 'KZ', 'қазақ'],
  ],
  uk: [
    ['months', 2, 'березень'],
    ['months', 2, 'березня'],
    ['relativeDays', 'позавчора', -2],
    ['magnitudes', 'мільярдів', 1e9],
    ['spelled', 'дві', 2],
    ['units', 'mass-ton', 'тонн'],
    ['peoples', 'BY', 'білоруська'],
  ],
  ru: [
    ['months', 4, 'май'],
    ['months', 4, 'мая'],
    ['magnitudes', 'тысяч', 1000],
    ['spelled', 'двухсот', 200],
    ['spelled', 'миллионов', 1e6],
    ['territories', 'KP', 'КНДР'],
    ['territories', 'KR', 'Республика Корея'],
    ['territories', 'IR', 'Иран'],
    ['territories', 'IQ', 'Ирак'],
    ['peoples', 'RU', 'русский'],
    ['units', 'concentr-percent', 'процентов'],
    ['units', 'length-kilometer', 'километрами'],
    ['currencies', 'USD', 'долларов США'],
  ],
  de: [
    ['months', 0, 'januar'],
    ['months', 0, 'jänner'],
    ['decimal', 0, ','],
    ['magnitudes', 'billionen', 1e12],
    ['spelled', 'einundzwanzig', 21],
    ['spelled', 'zweihundert', 200],
    ['cities', 'Europe/Vienna', 'Wien AT'],
  ],
  nl: [['spelled', 'drieëntwintig', 23]],
  it: [['spelled', 'ventotto', 28]],
  hu: [['spelled', 'huszonegy', 21]],
  hi: [['spelled', 'इक्कीस', 21]],
  fr: [
    ['months', 7, 'août'],
    ['magnitudes', 'md', 1e9],
    ['spelled', 'septante', 70],
    ['territories', 'CD', 'RDC'],
  ],
  es: [['magnitudes', 'millones', 1e6]],
  pt: [
    ['territories', 'IR', 'Irã'],
    ['territories', 'IR', 'Irão'],
  ],
  tr: [
    ['weekdays', 2, 'çarşamba'],
    ['territories', 'IR', 'İran'],
    ['spelled', 'altmış', 60],
  ],
  az: [['months', 5, 'iyun']],
  pl: [['months', 8, 'września']],
  fi: [['spelled', 'kaksikymmentäyksi', 21]],
  be: [
    ['months', 3, 'красавік'],
    ['months', 3, 'красавіка'],
    ['territories', 'BY', 'Беларусь'],
  ],
  hy: [['months', 9, 'հոկտեմբերի']],
  mk: [['months', 0, 'јануари']],
  ky: [['relativeDays', 'бүгүн', 0]],
  'sr-Cyrl': [
    ['weekdays', 2, 'среда'],
    ['weekdays', 2, 'сриједа'],
    ['territories', 'KP', 'Северна Кореја'],
  ],
  'sr-Latn': [['territories', 'KP', 'Severna Koreja']],
  ar: [
    ['months', 1, 'فبراير'],
    ['months', 1, 'شباط'],
    ['territories', 'KP', 'كوريا الشمالية'],
  ],
  he: [
    ['months', 2, 'מרץ'],
    ['territories', 'IR', 'איראן'],
  ],
  fa: [['magnitudes', 'میلیون', 1e6]],
  'zh-Hans': [
    ['months', 2, '三月'],
    ['weekdays', 0, '星期一'],
    ['magnitudes', '万', 1e4],
    ['magnitudes', '亿', 1e8],
    ['spelled', '十', 10],
    ['territories', 'KP', '朝鲜'],
  ],
  'zh-Hant': [['magnitudes', '億', 1e8]],
  ja: [
    ['weekdays', 0, '月曜日'],
    ['relativeDays', '明後日', 2],
  ],
  ko: [['territories', 'KP', '북한']],
}

/** Where months are counted, not named. */
const NUMBERED_MONTHS = new Set(['ja', 'ko', 'vi', 'zh-Hant'])

/** Words that stand for the same thing in many languages. */
const COW = { en: 'cow', de: 'kuh', fr: 'vache', ru: 'корова', ka: 'ძროხა', kk: 'сиыр', tr: 'inek' }

/** What is at a place of a pack; a city with its country. */
function contents(pack: LanguagePack, part: keyof LanguagePack, key: string | number): readonly (string | number)[] {
  const value: unknown = pack[part]
  const at: unknown = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : value
  if (typeof at === 'object' && at !== null && 'names' in at) {
    const { names, territory } = at as LanguagePack['cities'][string]
    return names.map((name) => `${name} ${territory}`)
  }
  return Array.isArray(at) ? (at as readonly string[]) : [at as string | number]
}

function factFaults(tag: string, pack: LanguagePack): string[] {
  return (FACTS[tag] ?? [])
    .filter(([part, key, value]) => !contents(pack, part, key).includes(value))
    .map(([part, key, value]) => `${tag}: ${part} ${key} lacks ${value}`)
}

/** Every list of names or words, with a name for it. */
function listsOf(pack: LanguagePack): [string, readonly string[]][] {
  const named = { ...pack.currencies, ...pack.units, ...pack.territories, ...pack.peoples }
  return [
    ...pack.months.map((forms, index): [string, readonly string[]] => [`month ${index + 1}`, forms]),
    ...pack.weekdays.map((forms, index): [string, readonly string[]] => [`weekday ${index + 1}`, forms]),
    ...Object.entries(named),
    ...Object.entries(pack.cities).map(([id, { names }]): [string, readonly string[]] => [id, names]),
  ]
}

function formFaults(tag: string, pack: LanguagePack): string[] {
  const isNumbered = NUMBERED_MONTHS.has(tag)
  const { months, weekdays } = pack
  const words = [...months, ...weekdays].flat()
  const ordered = [...Object.keys(pack.relativeDays), ...Object.keys(pack.magnitudes), ...Object.keys(pack.spelled)]
  const checks: [fault: string, isSound: boolean][] = [
    ['tag', pack.tag === tag],
    ['twelve months', months.length === 12 && months.every((forms) => (forms.length === 0) === isNumbered)],
    ['seven weekdays', weekdays.length === 7 && weekdays.every((forms) => forms.length > 0)],
    ['a word for two months or weekdays', new Set(months.flat()).size === months.flat().length],
    ['words of two letters', words.every((word) => (word.match(/[\p{L}\p{M}]/gu) ?? []).length >= 2)],
    ['digits or full stops in words', !words.some((word) => /\p{N}|\.$/u.test(word))],
    ['lower case', [...words, ...ordered].every((word) => word === word.toLocaleLowerCase(tag))],
    ['names that are lists', listsOf(pack).every(([, forms]) => new Set(forms).size === forms.length)],
    ['nothing empty', ![...listsOf(pack).flatMap(([, forms]) => forms), ...ordered].some((form) => form.trim() === '')],
    ['yesterday and tomorrow', tag === 'hi' || new Set(Object.values(pack.relativeDays)).size >= 3],
    [
      'a million, or a myriad',
      Object.values(pack.magnitudes).some((factor) => factor === 1e6 || factor === 1e4 || factor === 1e5),
    ],
    ['countries', Object.keys(pack.territories).length >= 245],
    ['cities', Object.keys(pack.cities).length >= 370],
    ['separators', pack.decimal !== '' && pack.group !== '' && pack.decimal !== pack.group],
  ]
  return checks.filter(([, isSound]) => !isSound).map(([fault]) => `${tag}: ${fault}`)
}

/** The concepts that the words for a cow share. */
async function conceptFaults(): Promise<string[]> {
  const signs = await loadConceptSigns()
  const cow = signs.indexOf('🐄')
  const faults: string[] = []
  for (const [tag, word] of Object.entries(COW)) {
    const concepts = await loadConcepts(tag)
    if (concepts?.[word]?.includes(cow) !== true) faults.push(`${tag}: ${word} is no cow`)
    const numbers = Object.values(concepts ?? {}).flat()
    if (!numbers.every((number) => number < signs.length)) faults.push(`${tag}: a concept without a sign`)
  }
  return faults
}

async function languageFaults(tag: string): Promise<string[]> {
  const pack = await loadPack(tag)
  return pack === null ? [`${tag}: no pack`] : [...formFaults(tag, pack), ...factFaults(tag, pack)]
}

/** Loads every pack and says what is wrong in it. Empty when all is as it must be. */
export async function packFaults(): Promise<string[]> {
  const faults = await Promise.all([
    ...LANGUAGES.filter(({ hasPack }) => hasPack).map(({ tag }) => languageFaults(tag)),
    conceptFaults(),
  ])
  return faults.flat()
}
