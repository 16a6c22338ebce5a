/** Words around dates and years in running text. Data for `dates.ts`, `years.ts` and `stated-dates.ts`. */

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
  ro: 'în din până anul anului',
  ar: 'عام سنة عامي لعام منذ',
  fa: 'سال',
  ur: 'سال سنہ',
  he: 'שנת בשנת משנת לשנת',
  hi: 'सन वर्ष साल',
  vi: 'năm',
  id: 'tahun',
  sq: 'vitin vitit viti',
  fi: 'vuonna vuoden vuodesta vuoteen',
  et: 'aastal aasta',
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

/** Where a word that relates to a date may mean something else. Tried on the words before it, the date, and those after. */
export interface RelationDoubt {
  readonly before?: RegExp
  readonly date?: RegExp
  readonly after?: RegExp
}

/** A negation anywhere in the sentence: "not until 2023" begins in 2023. */
export const NEGATION =
  /(?<!\p{L})(?:not|never|no|none|nobody|nothing|hardly|cannot|\p{L}+n['’]t|не|ни|ні|нет|немає|ne|ni|nije|nisu|није|нису|არ|ვერ|აღარ|\p{L}+[мбп][ае](?:ды|ді|ған|ген|йды|йді|йтын|йтін))(?!\p{L})/iu

/** By base language, for words that say "since". */
export const SINCE_DOUBTS: Readonly<Record<string, RelationDoubt>> = {
  // "Since 2023 was a bad year" gives a reason.
  en: { after: /^\s+(?:was|is|were|has|had|saw|will|would|brought|marked)(?!\p{L})/iu },
  // "Compared with 2023", "with March 2023".
  ru: { before: /(?:сравн|сопостав|разниц|наравне|одинаков)[^.!?]*$/iu, date: /(?:ом|ем|ём|ью|ой)(?!\p{L})/iu },
  uk: { before: /(?:порівн|зістав|різниц|нарівні|однаков)[^.!?]*$/iu, date: /(?:ом|ем|єм|им|ою|ею|ню)(?!\p{L})/iu },
  // "Worse than in 2023", "unlike 2023", and with a day "the decision of 19 March".
  sr: {
    before:
      /(?<!\p{L})(?:razli\p{L}+|viš[aei]|niž[aei]|manj[aei]|već[aei]|bolj[aei]|gor[aei]|lošij\p{L}|slabij\p{L}|jač[aei]|starij\p{L}|novij\p{L}|ranij\p{L}|kasnij\p{L}|drugačij\p{L}|jeftinij\p{L}|skuplj\p{L}|brž[aei]|duž[aei]|krać[aei]|разли\p{L}+|виш[аеи]|ниж[аеи]|мањ[аеи]|већ[аеи]|бољ[аеи]|гор[аеи]|лошиј\p{L}|слабиј\p{L}|јач[аеи]|стариј\p{L}|новиј\p{L}|раниј\p{L}|касниј\p{L}|другачиј\p{L}|јефтиниј\p{L}|скупљ\p{L}|брж[аеи]|дуж[аеи]|краћ[аеи])\s+$/iu,
    date: /^\p{Nd}{1,2}(?!\p{Nd})/u,
  },
}

/** Endings of the two dates of a range that no word opens: `2022 წლიდან 2024 წლამდე`. */
export const RANGE_ENDINGS: Readonly<Record<string, readonly [from: readonly string[], to: readonly string[]]>> = {
  ka: [['დან'], ['მდე']],
  kk: [
    ['дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
    ['ға дейін', 'ге дейін', 'қа дейін', 'ке дейін', 'на дейін', 'не дейін'],
  ],
}

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
