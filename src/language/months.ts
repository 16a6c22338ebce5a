/** Names of months and seasons in the forms they take in running text. Data for `dates.ts` and `parse-date.ts` only. */
import type { Season } from './calendar.ts'
import { baseLanguage } from './language-names.ts'
import { MONTH_FORMS } from './month-forms.ts'
import { SEASONS } from './season-forms.ts'

const UK = '(?:ень|ня|ню|нем|ні)'
const RU = '(?:ь|я|ю|ем|ём|е)'
const RU_HARD = '(?:а|у|ом|е)?'
const SR = '(?:a|u|om)?'
const SR_CYRILLIC = '(?:а|у|ом)?'
const HR = '(?:anj|nja|nju|njem)'
const KA = '(?:ი|ის|ს|ში|იდან|ამდე|მდე|ისთვის|სა|მა|ით|ად|ია|ისა|სათვის|სთვის|ისკენ|საც|შიც|იც)?'
const KA_R = `(?:არ|ალ|ერ|რ|ლ)${KA}`
const TR =
  "(?:['’]?(?:ta|te|da|de|tan|ten|dan|den|ın|in|un|ün|ı|i|u|ü|a|e|ya|ye|ında|inde|unda|ünde|ndan|nden|taki|teki|daki|deki))?"
const KK =
  '(?:да|де|та|те|дан|ден|тан|тен|нан|нен|ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|дағы|дегі|тағы|тегі|ы|і|ында|інде|ы|ынан|інен)?'

/** Twelve patterns a language, for a whole lower-case word without its full stop. */
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(MONTH_FORMS).map(([language, forms]) => [language, forms.split(' ')])),
  en: [
    'jan(?:uary)?',
    'feb(?:ruary)?',
    'mar(?:ch)?',
    'apr(?:il)?',
    'may',
    'june?',
    'july?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'oct(?:ober)?',
    'nov(?:ember)?',
    'dec(?:ember)?',
  ],
  ru: [
    `янв(?:ар${RU})?`,
    `фев(?:р|рал${RU})?`,
    `мар(?:т${RU_HARD})?`,
    `апр(?:ел${RU})?`,
    'ма(?:й|я|ю|ем|е)',
    `июн${RU}`,
    `июл${RU}`,
    `авг(?:уст${RU_HARD})?`,
    `сен(?:т|тябр${RU})?`,
    `окт(?:ябр${RU})?`,
    `ноя(?:б|бр${RU})?`,
    `дек(?:абр${RU})?`,
  ],
  uk: [
    `січ${UK}`,
    'лют(?:ий|ого|ому|им)',
    `берез${UK}`,
    `квіт${UK}`,
    `трав${UK}`,
    `черв${UK}`,
    `лип${UK}`,
    `серп${UK}`,
    `верес${UK}`,
    `жовт${UK}`,
    'листопад(?:а|у|ом|і)?',
    `груд${UK}`,
  ],
  be: [
    'студз(?:ень|еня|ені|енем)',
    'лют(?:ы|ага|ым)',
    'сакавік(?:а|у|ом)?',
    'красавік(?:а|у|ом)?',
    'ма(?:й|я|і|ем)|трав(?:ень|ня|ні)',
    'чэрв(?:ень|еня|ені|енем)',
    'ліп(?:ень|еня|ені|енем)',
    'жні(?:вень|ўня|ўні|ўнем)',
    'верас(?:ень|ня|ні|нем)',
    'кастрычнік(?:а|у|ам)?',
    'лістапад(?:а|зе|ам)?',
    'снеж(?:ань|ня|ні|нем)',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ].map((stem) => stem + KK),
  sr: [
    [`januar${SR}`, `јануар${SR_CYRILLIC}`],
    [`februar${SR}`, `фебруар${SR_CYRILLIC}`],
    [`mart${SR}`, `март${SR_CYRILLIC}`],
    [`april${SR}`, `април${SR_CYRILLIC}`],
    ['maj(?:a|u|em)?', 'мај(?:а|у|ем)?'],
    ['jun(?:i|a|u|om)?', 'јун(?:и|а|у|ом)?'],
    ['jul(?:i|a|u|om)?', 'јул(?:и|а|у|ом)?'],
    [`av?gust${SR}|august${SR}`, `август${SR_CYRILLIC}`],
    ['septemb(?:ar|ra|ru|rom)', 'септемб(?:ар|ра|ру|ром)'],
    ['oktob(?:ar|ra|ru|rom)', 'октоб(?:ар|ра|ру|ром)'],
    ['novemb(?:ar|ra|ru|rom)', 'новемб(?:ар|ра|ру|ром)'],
    ['decemb(?:ar|ra|ru|rom)', 'децемб(?:ар|ра|ру|ром)'],
  ].map((forms) => forms.join('|')),
  hr: [
    `siječ${HR}`,
    'veljač(?:a|e|i|u|om)',
    'ožuj(?:ak|ka|ku|kom)',
    `trav${HR}`,
    `svib${HR}`,
    `lip${HR}`,
    `srp${HR}`,
    'kolovoz(?:a|u|om)?',
    'ruj(?:an|na|nu|nom)',
    'listopad(?:a|u|om)?',
    'studen(?:i|og|oga|om|ome)',
    'prosin(?:ac|ca|cu|cem)',
  ],
  ka: [
    `იანვ${KA_R}`,
    `თებერვ${KA_R}`,
    `მარტ${KA}`,
    `აპრილ${KA}`,
    `მაის${KA}`,
    `ივნის${KA}`,
    `ივლის${KA}`,
    `აგვისტო(?:ს|ში|დან|მდე|სთვის|ა|საც)?`,
    `სექტემბ${KA_R}`,
    `ოქტომბ${KA_R}`,
    `ნოემბ${KA_R}`,
    `დეკემბ${KA_R}`,
  ],
  de: [
    'jan(?:uars?)?|jänners?',
    'feb(?:ruars?)?|febers?',
    'märz(?:es)?',
    'apr(?:ils?)?',
    'mais?',
    'juni?s?',
    'juli?s?',
    'aug(?:usts?)?',
    'sept?(?:embers?)?',
    'okt(?:obers?)?',
    'nov(?:embers?)?',
    'dez(?:embers?)?',
  ],
  fr: [
    'janv(?:ier)?',
    'févr(?:ier)?',
    'mars',
    'avr(?:il)?',
    'mai',
    'juin',
    'juil(?:let)?',
    'août',
    'sept(?:embre)?',
    'oct(?:obre)?',
    'nov(?:embre)?',
    'déc(?:embre)?',
  ],
  es: [
    'ene(?:ro)?',
    'feb(?:rero)?',
    'mar(?:zo)?',
    'abr(?:il)?',
    'mayo?',
    'jun(?:io)?',
    'jul(?:io)?',
    'ago(?:sto)?',
    'sept?(?:iembre)?',
    'oct(?:ubre)?',
    'nov(?:iembre)?',
    'dic(?:iembre)?',
  ],
  it: [
    'genn?(?:aio)?',
    'febb?(?:raio)?',
    'mar(?:zo)?',
    'apr(?:ile)?',
    'mag(?:gio)?',
    'giu(?:gno)?',
    'lug(?:lio)?',
    'ago(?:sto)?',
    'sett?(?:embre)?',
    'ott(?:obre)?',
    'nov(?:embre)?',
    'dic(?:embre)?',
  ],
  pt: [
    'jan(?:eiro)?',
    'fev(?:ereiro)?',
    'mar(?:ço)?',
    'abr(?:il)?',
    'maio?',
    'jun(?:ho)?',
    'jul(?:ho)?',
    'ago(?:sto)?',
    'set(?:embro)?',
    'out(?:ubro)?',
    'nov(?:embro)?',
    'dez(?:embro)?',
  ],
  tr: [
    'oca(?:k|ğ)',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralı(?:k|ğ)',
  ].map((stem) => stem + TR),
  pl: [
    'stycz(?:eń|nia|niu|niem)',
    'lut(?:y|ego|emu|ym)',
    'mar(?:zec|ca|cu|cem)',
    'kwie(?:cień|tnia|tniu|tniem)',
    'maj(?:a|u|owi|em)?',
    'czerw(?:iec|ca|cu|cem)',
    'lip(?:iec|ca|cu|cem)',
    'sierp(?:ień|nia|niu|niem)',
    'wrze(?:sień|śnia|śniu|śniem)',
    'październik(?:a|u|owi|iem)?',
    'listopad(?:a|zie|owi|em)?',
    'grud(?:zień|nia|niu|niem)',
  ],
}

/** Languages that have names of months here. */
export const MONTH_LANGUAGES: readonly string[] = Object.keys(MONTHS)

const compiled = new Map<string, readonly RegExp[]>()

function patterns(key: string, sources: readonly string[]): readonly RegExp[] {
  let found = compiled.get(key)
  if (found === undefined) compiled.set(key, (found = sources.map((source) => new RegExp(`^(?:${source})$`, 'u'))))
  return found
}

/** Languages that share names are looked up under one. */
function dataLanguage(tag: string): string {
  const base = baseLanguage(tag)
  return base === 'bs' ? 'sr' : base
}

/** The month (1 to 12) a word names in a language, in any of its forms; `null` if none. Case does not matter. */
export function monthOf(word: string, language: string): number | null {
  const key = dataLanguage(language)
  const sources = MONTHS[key]
  if (sources === undefined) return null
  const lower = word.toLowerCase()
  // Nearly all words of a text are no months: one pattern says so.
  if (patterns(`any ${key}`, [sources.join('|')])[0]?.test(lower) !== true) return null
  return patterns(key, sources).findIndex((pattern) => pattern.test(lower)) + 1
}

/** The season a word names in a language; `null` if none. */
export function seasonOf(word: string, language: string): Season | null {
  const key = dataLanguage(language)
  const forms = SEASONS[key]
  if (forms === undefined) return null
  const sources = SEASON_NAMES.map((name) => forms[name])
  const lower = word.toLowerCase()
  if (patterns(`any season ${key}`, [sources.join('|')])[0]?.test(lower) !== true) return null
  return SEASON_NAMES[patterns(`${key} seasons`, sources).findIndex((pattern) => pattern.test(lower))] ?? null
}

const SEASON_NAMES: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']

/**
 * The months a word names in any language, ascending, the preferred language's alone if it has one. (`listopad` is
 * October in one language and November in others; `lipnja`, June, and `lipca`, July, never clash.)
 */
export function monthsInAnyLanguage(word: string, preferred = 'en'): number[] {
  const own = monthOf(word, preferred)
  if (own !== null) return [own]
  const found = new Set<number>()
  for (const language of MONTH_LANGUAGES) {
    const month = monthOf(word, language)
    if (month !== null) found.add(month)
  }
  return [...found].toSorted((a, b) => a - b)
}

/** The season a word names in any language; `null` if none. */
export function seasonInAnyLanguage(word: string): Season | null {
  for (const language of Object.keys(SEASONS)) {
    const season = seasonOf(word, language)
    if (season !== null) return season
  }
  return null
}
