/** Decades in figures: "the 1990s", "1990-х", "90年代". For `counted-dates.ts` only. [C7] */
import { calendarBounds } from './calendar.ts'
import type { CountedForm, Said } from './counted-dates.ts'

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
  zh: '#年代',
  ja: '#年代',
  ko: '#년대',
}

/** Of the twentieth century; a later one of two figures may be anything. */
const FIGURES = { '@': String.raw`(1[5-9]\d0|20\d0)`, '#': String.raw`(1[5-9]\d0|20\d0|[3-9]0)` }
/** Languages that part no words. */
const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])

/** The form of a base language, for texts with ASCII digits; none for a language without one. */
export function decadeForms(base: string): readonly CountedForm[] {
  const words = WORDS[base]
  if (words === undefined) return []
  const source = words
    .replaceAll('~', String.raw`[\p{L}\p{M}]*`)
    .replaceAll('’', "['’]")
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll(/[@#]/g, (sign) => FIGURES[sign as keyof typeof FIGURES])
  const isUnspaced = UNSPACED.has(base)
  const front = isUnspaced ? String.raw`(?<!\d)` : String.raw`(?<![\p{L}\p{M}\d.,/–—-])`
  // `1990–1995` are years.
  const end = isUnspaced ? '' : String.raw`(?![\p{L}\p{M}\d]|\s?[-–—/]\s?\d)`
  return [{ pattern: new RegExp(`${front}(?:${source})${end}`, 'giu'), read: decadeOf }]
}

function decadeOf(groups: readonly (string | undefined)[]): Said | null {
  const figures = Number(groups.find((group) => group !== undefined))
  const year = figures < 100 ? 1900 + figures : figures
  const [first, last] = [calendarBounds(year), calendarBounds(year + 9)]
  if (first === null || last === null) return null
  const bounds = { earliest: first.earliest, latest: last.latest }
  return { year, month: null, day: null, toDay: null, bounds, precision: 'decade' }
}
