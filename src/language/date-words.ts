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
  hy: 'թվական* թ թթ',
  pl: 'rok* r roku',
  cs: 'rok* roce roku',
  sk: 'rok* roku',
  et: 'aasta*',
  lv: 'gad*',
  lt: 'm met*',
  hu: 'év*',
  tr: 'yıl*',
  az: 'il* ildə',
  uz: 'yil* йил*',
  ar: 'م',
  ur: 'ء میں',
  hi: 'में सन',
  bn: 'সাল*',
  ta: 'ஆண்டு* ஆம்',
}

/** Words before a year. */
export const YEAR_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in since during until till before after by of from early late mid circa year spring summer autumn fall winter',
  de: 'seit in bis vor nach ab jahr jahre anno von zwischen anfang ende mitte',
  fr: 'en depuis avant après dès de fin début année',
  es: 'en desde hasta antes de año del para',
  it: 'nel dal del fino entro anno',
  pt: 'em desde até de ano',
  ca: 'el del al des fins any',
  ro: 'în din până anul anului',
  nl: 'in sinds tot voor na vanaf jaar',
  sv: 'sedan från till före efter år',
  da: 'siden fra til før efter år i',
  nb: 'siden fra til før etter år i',
  fi: 'vuonna vuoden vuodesta vuoteen vuodelta vuodelle vuosina vuosien',
  et: 'aastal aasta',
  ru: 'в с до после к от по начале конце середине начала конца',
  uk: 'у в з до після від по початку кінці наприкінці початок',
  be: 'у ў з да пасля ад',
  bg: 'през от до след в',
  mk: 'во од до по',
  sr: 'u od do posle pre nakon у од до после пре након krajem početkom крајем почетком',
  hr: 'u od do nakon prije krajem početkom',
  bs: 'u od do nakon prije krajem početkom',
  sl: 'leta letu letih letom let',
  pl: 'w od do po przed rok roku latach',
  cs: 'v od do po před roce roku rok letech',
  sk: 'v od do po pred roku rok rokoch',
  el: 'το του από έτος έτους',
  sq: 'vitin vitit viti vitet në',
  ar: 'عام العام سنة بسنة عامي الأعوام منذ في',
  fa: 'سال سالهای سال‌های در',
  ur: 'سنہ سن سال',
  he: 'שנת בשנת משנת לשנת ושנת מאז בשנים',
  id: 'tahun pada sejak hingga sampai',
  vi: 'năm',
}

/** Words before a month without day or year that make it a month and not another word. */
export const MONTH_PREPOSITIONS: Readonly<Record<string, string>> = {
  en: 'in since during until till before after by of from last this next early late mid',
  de: 'im ab seit bis anfang mitte ende',
  fr: 'en depuis dès début mi fin',
  es: 'en desde hasta de',
  it: 'a in da di entro',
  pt: 'em desde até de',
  ca: 'al a el de del des fins',
  nl: 'in sinds tot vanaf eind begin half medio',
  sv: 'i sedan till från under',
  da: 'i siden til fra',
  nb: 'i siden til fra',
  ro: 'luna lunii',
  uk: 'у в з до після від початку кінці наприкінці',
  be: 'у ў з да пасля ад',
  bg: 'през от до след за',
  mk: 'во од до по',
  pl: 'w od do po przed początku końcu',
  cs: 'v do od na začátku konci',
  sr: 'u od do posle pre nakon krajem početkom у од до после пре након крајем почетком',
  el: 'τον το του τέλη αρχές μέσα',
  sq: 'në nga deri',
  ar: 'في منذ حتى شهر أواخر أوائل مطلع',
  fa: 'ماه در از تا',
  id: 'bulan pada sejak hingga akhir awal',
}

/** Words after it that do the same. */
export const MONTH_POSTPOSITIONS: Readonly<Record<string, string>> = {
  hi: 'में से तक के को की',
  ur: 'میں سے تک کے کو کی',
  bn: 'মাসে মাসের থেকে',
  ta: 'மாதம் மாதத்தில் மாத',
}

/** Words that join the two days of a run: `19 bis 21 March`; those of a line with `and` list single days. */
export const DAY_JOINTS: Readonly<Record<string, string>> = {
  en: 'to until till through the of',
  de: 'bis zum',
  fr: 'au à',
  es: 'al a hasta el',
  it: 'al a',
  pt: 'a até ao',
  ca: 'al a fins',
  ro: 'la până și',
  nl: 'tot en met t / m',
  sv: 'till och med',
  da: 'til',
  nb: 'til',
  et: 'kuni',
  lv: 'līdz',
  lt: 'iki',
  pl: 'do',
  cs: 'do až',
  sk: 'do až',
  sl: 'do',
  hr: 'do',
  bs: 'do',
  sr: 'do до',
  mk: 'до',
  bg: 'до',
  ru: 'по до',
  uk: 'по до',
  be: 'па да',
  el: 'έως ως μέχρι τις',
  sq: 'deri në më',
  ar: 'إلى الى حتى',
  fa: 'تا',
  ur: 'سے تا',
  he: 'עד',
  hi: 'से',
  id: 'hingga sampai',
  'en and': 'and',
  'de and': 'und',
  'fr and': 'et',
  'es and': 'y',
  'it and': 'e',
  'pt and': 'e',
  'ca and': 'i',
  'nl and': 'en',
  'sv and': 'och',
  'da and': 'og',
  'nb and': 'og',
  'fi and': 'ja',
  'et and': 'ja',
  'lv and': 'un',
  'lt and': 'ir',
  'pl and': 'i oraz',
  'cs and': 'a',
  'sk and': 'a',
  'sl and': 'in',
  'hr and': 'i',
  'bs and': 'i',
  'sr and': 'i и',
  'mk and': 'и',
  'bg and': 'и',
  'ru and': 'и',
  'uk and': 'і та й',
  'be and': 'і ды',
  'el and': 'και',
  'sq and': 'dhe',
  'tr and': 've',
  'az and': 'və',
  'uz and': 'va ва',
  'kk and': 'және мен',
  'ky and': 'жана',
  'ka and': 'და',
  'ar and': 'و',
  'fa and': 'و',
  'ur and': 'اور',
  'hi and': 'और',
  'bn and': 'ও',
  'id and': 'dan',
}

/** Languages that may put the day after the month, and the forms of a month that it follows: not "in March". */
export const MONTH_FIRST: Readonly<Record<string, RegExp>> = {
  en: /./u,
  hu: /[rs]$/u,
  hy: /[^ն]$/u,
  az: /(?<!d[aə]|d[aə]n)$/u,
  uz: /(?<!da|dan|да|дан)$/u,
  ky: /(?<![дт][ае]|[дт][ае]н)$/u,
  kk: /[дтн][ыі]ң$/u,
  lt: /[os]$/u,
  ta: /(?<!ில்)$/u,
  hi: /./u,
  bn: /(?<!..ে)$/u,
}

/** Words before a month without a day: in "in March 20 ships" the figure counts the ships. */
export const NO_DAY_AFTER: Readonly<Record<string, string>> = {
  en: 'in during throughout early mid late',
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
  bg: /^(?:март|май|юни|юли)$/,
  mk: /^(?:март|мај)$/,
  sl: /^maj/,
  cs: /^(?:září|led|duben)$/,
  lt: /[^įąę]$/,
  ca: /^(?:març|abril|maig|juny)$/,
  nl: /^(?:mei|april|maart)$/,
  et: /^mai[sl]?$/,
  uz: /^may|^май/,
  az: /^may|^mart/,
  ky: /^май|^март/,
  ta: /^மே/,
  de: /^(?:jan|mai|nov|dez|okt|aug|juni?s|juli?s)$/,
  es: /^(?:ene|feb|mar|abr|may|jun|jul|ago|se[pt]+|oct|nov|dic)$/,
  it: /^.{3,4}$/,
  pt: /^.{3}$/,
  fr: /^(?:mars|sept|oct|nov|déc|avr|juil)$/,
  ru: /^(?:мар|дек|сен|окт|ноя|янв|фев|апр|авг|мае|маю)$/,
}

/** "Month" after the name of one. */
export const MONTH_WORDS =
  /^(?:ай(?:ы|ында|ының|ынан|да)\p{L}{0,3}|ayı\p{L}{0,5}|oyi\p{L}{0,5}|ойи\p{L}{0,5}|mėn|mėnes\p{L}{0,4}|month|თვე\p{L}{0,4}|başında|başından|ortasında|sonunda|sonuna|boyunca|басында|ортасында|соңында)$/u

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
