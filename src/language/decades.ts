/** Decades in figures and in words: "the 1990s", "1990-х", "90年代", "the nineties". For `counted-dates.ts` only. [C7] */
import { LETTER } from './letter-class.ts'
import { calendarBounds } from './calendar.ts'
import type { CountedForm, Said } from './counted-dates.ts'
import { DECADE_WORDS } from './decade-words.ts'

/**
 * How each language writes a decade, as sources of a regular expression: `@` stands for a year of four figures, `#` also for two, `~` for any
 * ending. A year alone is none: `1990-aisiais`; nor is an age: `in her 90s`.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the #’?s|’#s|@’?s',
  de: '#er[- ]jahren?|@ern?',
  fr: 'années #',
  es: '(?:años|década de(?: los)?(?: años)?) #',
  it: 'anni ’?#',
  pt: '(?:anos|década de) #',
  ca: '(?:anys|dècada de(?:ls)?(?: anys)?) #',
  ro: 'anii ’?#',
  nl: 'jaren ’?#',
  sv: '#-tal~',
  da: '#-?’?erne',
  nb: '#-(?:tallet|årene)',
  fi: '#-luv~|#-luku~',
  et: '#(?:\\.|ndate|ndatel) ?aastat~',
  lv: '#\\. ?gad(?:os|u|iem)',
  pl: 'lat(?:a|ach)? @|lat(?:a|ach)? #\\.',
  cs: '#\\. ?let(?:ech|a)?',
  sk: '#\\. ?rok(?:och|y|ov)',
  sl: '#(?:-ih|\\.) ?let(?:ih|a|i)?',
  hr: '@-(?:ih|tih|e|te)|#-(?:ih|tih|e|te) godin~',
  bs: '@-(?:ih|tih|e|te)|#-(?:ih|tih|e|te) godin~',
  sr: '@-(?:ih|tih|e|te|их|тих|е|те)|#-(?:ih|tih|e|te) godin~|#-(?:их|тих|е|те) годин~',
  mk: '@-т[ие]те|#-т[ие]те години',
  bg: '@-т[еи]|#-т[еи] години',
  ru: '#-(?:х|е|ых|ые|м|ми) г(?:г\\.?|од~)|@-(?:х|е|ых|ые|м|ми)',
  uk: '#-(?:х|ті|і|их|ми|тих) р(?:р\\.?|ок~)|@-(?:х|ті|і|их|ми|тих)',
  be: '#-(?:я|х|ых|ыя) г(?:г\\.?|ад~)|@-(?:я|х|ых|ыя)',
  el: 'δεκαετία(?:ς)? του ’?#',
  sq: 'vitet ’?#',
  hu: '#-[aeo]s évek~',
  tr: '#’?l[ıiuü] yıl~|@’?l[ae]r~',
  az: '#-c[ıiuü] ill[aə]r~',
  uz: '#-yillar~|#-?йиллар~|# йиллар~',
  kk: '#[- ]жылдар~',
  ky: '#[- ]жылдар~',
  ka: '#-იან~ წლებ~',
  hy: '@-ական~(?: թվական~)?',
  he: 'ב?שנות ה-?#',
  fa: 'دههٔ? @',
  ur: '@ کی دہائی',
  hi: '@ के दशक',
  bn: '@-?(?:এর|র)? ?দশক~',
  ta: '@-?களி~',
  id: 'tahun #-an|@-an',
  vi: '(?:những năm|thập niên|thập kỷ) #',
  zh: '(?:(?:上个?|上個|二十|20)世[纪紀])?#年代',
  ja: '(?:20世紀の?)?#年代',
  ko: '#년대',
}

/** Of the twentieth century; a later one of two figures may be anything. */
const FIGURES = { '@': String.raw`(1[5-9]\d0|20\d0)`, '#': String.raw`(1[5-9]\d0|20\d0|[3-9]0)` }
/** Languages that part no words. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])

/** The forms of a base language, for texts with ASCII digits; none for a language without any. */
export function decadeForms(base: string): readonly CountedForm[] {
  const known = made.get(base) ?? [...formsInFigures(base), ...formsInWords(base)]
  made.set(base, known)
  return known
}

const made = new Map<string, readonly CountedForm[]>()

function formsInFigures(base: string): readonly CountedForm[] {
  const words = WORDS[base]
  if (words === undefined) return []
  const source = compiled(words).replaceAll(/[@#]/g, (sign) => FIGURES[sign as keyof typeof FIGURES])
  return [{ pattern: standingFree(source, base), read: (groups) => decadeOf(Number(said(groups))) }]
}

function formsInWords(base: string): readonly CountedForm[] {
  const [frame, names] = (DECADE_WORDS[base] ?? '').split(';')
  if (frame === undefined || names === undefined) return []
  const decades = names.split(',').map((name) => compiled(name.trim()))
  // The longest first: seventy begins with sixty in French.
  const any = decades.toSorted((one, other) => other.length - one.length).join('|')
  const pattern = standingFree(compiled(frame.trim()).replaceAll('@', `(${any})`), base)
  const wholes = decades.map((name) => new RegExp(`^(?:${name})$`, 'iu'))
  const read = (groups: readonly (string | undefined)[]) => {
    const at = wholes.findIndex((whole) => whole.test(said(groups) ?? ''))
    return at < 0 ? null : decadeOf(FIRST_DECADE + 10 * at)
  }
  return [{ pattern, read }]
}

/** The thirties. */
const FIRST_DECADE = 30

function said(groups: readonly (string | undefined)[]): string | undefined {
  return groups.find((group) => group !== undefined)
}

function compiled(words: string): string {
  return words
    .replaceAll('~', `${LETTER}*`)
    .replaceAll('’', "['’ʻ‘]")
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)
}

/** Neither within a word nor within figures; `1990–1995` are years, and a decade of another century is said after it in Chinese. */
function standingFree(source: string, base: string): RegExp {
  const isUnspaced = UNSPACED.has(base)
  const front = isUnspaced ? String.raw`(?<![\d世纪紀])` : `(?<!${LETTER}|[\\d.,/–—-])`
  const end = isUnspaced ? '' : `(?!${LETTER}|\\d|\\s?[-–—/]\\s?\\d)`
  return new RegExp(`${front}(?:${source})${end}`, 'giu')
}

/** Of two figures, one of the twentieth century. */
function decadeOf(figures: number): Said | null {
  const year = figures < 100 ? 1900 + figures : figures
  const [first, last] = [calendarBounds(year), calendarBounds(year + 9)]
  if (first === null || last === null) return null
  const bounds = { earliest: first.earliest, latest: last.latest }
  return { year, month: null, day: null, toDay: null, bounds, precision: 'decade' }
}
