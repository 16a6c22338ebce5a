/** Words around dates and years in running text. Data for `dates.ts` only. */

/** Words that stand beside a year and make it one, lower case; `*` marks a stem. */
export const YEAR_WORDS: Readonly<Record<string, string>> = {
  en: 'year years ad ce',
  ru: 'год* г гг',
  uk: 'рок* рік році р рр',
  be: 'год* г гг',
  bg: 'годин* г',
  mk: 'годин*',
  kk: 'жыл* ж жж',
  ky: 'жыл* ж',
  sr: 'godin* годин* god год',
  hr: 'godin* god',
  bs: 'godin* god',
  sl: 'let* leta',
  ka: 'წელ* წლ* წ წწ',
  hy: 'թվական* թ',
  pl: 'rok* r roku',
  cs: 'rok* roce roku',
  sk: 'rok* roku',
  tr: 'yıl*',
  az: 'il* ildə',
  uz: 'yil* йил*',
}

/** Words before a year. */
export const YEAR_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in since during until till before after by of from early late mid circa year spring summer autumn fall winter',
  de: 'seit in bis vor nach ab jahr jahre anno von zwischen anfang ende mitte',
  fr: 'en depuis avant après dès de fin début année l’année',
  es: 'en desde hasta antes de año del para',
  it: 'nel dal del fino entro anno',
  pt: 'em desde até de ano',
  nl: 'in sinds tot voor na vanaf jaar',
  sv: 'sedan från till före efter år',
  da: 'siden fra til før efter år i',
  nb: 'siden fra til før etter år i',
  ru: 'в с до после к от по начале конце середине начала конца',
  uk: 'у в з до після від по початку кінці наприкінці початок',
  be: 'у ў з да пасля ад',
  bg: 'през от до след в',
  sr: 'u od do posle pre nakon у од до после пре након krajem početkom крајем почетком',
  hr: 'u od do nakon prije krajem početkom',
  pl: 'w od do po przed',
  cs: 'v od do po před',
  ro: 'în din până',
}

/** Words before a month without day or year that make it a month and not another word. */
export const MONTH_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in since during until till before after by of from last this next early late mid',
  uk: 'у в з до після від початку кінці наприкінці',
  be: 'у ў з да пасля ад',
  pl: 'w od do po przed początku końcu',
  sr: 'u od do posle pre nakon krajem početkom у од до после пре након крајем почетком',
}

/** Names that are also common words: alone they need a preposition, a suffix or a word for "month". */
export const DOUBTFUL_ALONE: Readonly<Record<string, RegExp>> = {
  en: /^(?:may|march|mar|jan|dec|sep|oct|nov|aug|jun|jul|apr|feb|sept)$/,
  uk: /^лют/,
  be: /^лют/,
  pl: /^maj|^lut/,
  sr: /^(?:maj|jun|jul|mart|мај|јун|јул|март)/,
  kk: /./,
  tr: /./,
  de: /^(?:jan|mai|nov|dez|okt|aug|juni?s|juli?s)$/,
  es: /^(?:ene|feb|mar|abr|may|jun|jul|ago|se[pt]+|oct|nov|dic)$/,
  it: /^.{3,4}$/,
  pt: /^.{3}$/,
  fr: /^(?:mars|sept|oct|nov|déc|avr|juil)$/,
  ru: /^(?:мар|дек|сен|окт|ноя|янв|фев|апр|авг|мае|маю)$/,
}

/** "Month" after the name of one. */
export const MONTH_WORDS = /^(?:ай(?:ы|ында|ының|ынан|да)\p{L}{0,3}|ayı\p{L}{0,5}|month|თვე\p{L}{0,4})$/u

const cache = new Map<string, (word: string) => boolean>()

/** A test for a word (lower case) against one language's line of a table above; `false` for a language without a line. */
export function wordTest(
  table: Readonly<Record<string, string>>,
  name: string,
  language: string,
): (word: string) => boolean {
  const key = `${name} ${language}`
  let test = cache.get(key)
  if (test === undefined) {
    const words = (table[language] ?? '').split(' ').filter((word) => word !== '')
    const exact = new Set(words.filter((word) => !word.endsWith('*')))
    const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
    test = (word) => exact.has(word) || stems.some((stem) => word.startsWith(stem))
    cache.set(key, test)
  }
  return test
}
