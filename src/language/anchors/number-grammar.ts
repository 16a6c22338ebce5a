/** How each language puts number words together. Data for `spelled-numbers.ts` only; by base language, words in lower case. */

/** Words between parts of a number. */
export const AND: ReadonlySet<string> = new Set(
  'and und y e et en og och i и та й і да და και u ve və và dan in a un ja és si și kai و'.split(' '),
)

/** What stands between a number and its half: two *and a* half. */
export const BEFORE_HALF: ReadonlySet<string> = new Set(
  'a an un una uma en ein eine et с з са со з із зі po и і i y e și og och ja és and und და και և و e ja'.split(' '),
)

/** A half: added to the count before it, or half of the scale behind it. */
export const HALVES: Readonly<Record<string, string>> = {
  en: 'half',
  de: 'halb halbe halben halbes halber einhalb',
  nl: 'half halve',
  sv: 'halv halva halvt',
  da: 'halv halve halvt',
  nb: 'halv halve halvt',
  fr: 'demi demie',
  es: 'medio media',
  it: 'mezzo mezza',
  pt: 'meio meia',
  ca: 'mig mitja',
  ro: 'jumătate',
  ru: 'половиной пол половина половину',
  uk: 'половиною пів половина половину',
  be: 'паловай палова палову',
  bg: 'половина',
  mk: 'половина пол',
  sr: 'pola po пола по',
  hr: 'pola pol po',
  bs: 'pola po',
  sl: 'pol',
  pl: 'pół połowa',
  cs: 'půl',
  sk: 'pol',
  lt: 'pusė pusę puse',
  lv: 'pus puse pusi',
  et: 'pool poole poolt',
  fi: 'puoli puolta puolen',
  hu: 'fél',
  el: 'μισό μισή μισού',
  hy: 'կես',
  ka: 'ნახევარი ნახევარ ნახევრის',
  tr: 'buçuk yarım',
  az: 'yarım',
  kk: 'жарым жарты',
  ky: 'жарым',
  uz: 'yarim ярим',
  he: 'חצי וחצי',
  ar: 'نصف ونصف',
  fa: 'نیم',
  hi: 'आधा',
  ur: 'آدھا',
  bn: 'আধা',
  id: 'setengah',
  vi: 'rưỡi',
  sq: 'gjysmë',
}

/** Languages whose half follows its number at once: Turkish `iki buçuk`. */
export const DIRECT_HALF: ReadonlySet<string> = new Set('tr az kk ky uz he ar vi id ka'.split(' '))
/** Half more than the number behind them: Hindi `साढ़े तीन` is three and a half. */
export const HALF_MORE: Readonly<Record<string, string>> = { hi: 'साढ़े', ur: 'ساڑھے', bn: 'সাড়ে' }

/** Scales in a plural that without a count are vague: thousands of people. */
export const VAGUE: Readonly<Record<string, RegExp>> = {
  ru: /^(?:тысяч(?:и|ам|ами|ах)?|милли(?:он|ард)(?:ы|ов|ам|ами|ах)|сотни)$/u,
  uk: /^(?:тисяч(?:і|ам|ами|ах)?|міль(?:йон|ярд)(?:и|ів|ам|ами|ах)|сотні)$/u,
  be: /^(?:тысяч(?:ы|ам|амі|ах)?|міль(?:ён|ярд)(?:ы|аў|ам|амі|ах))$/u,
  bg: /^(?:хиляди|милиони|милиарди|стотици)$/u,
  mk: /^(?:илјади|милиони|милијарди|стотици)$/u,
  sr: /^(?:hiljad(?:e|ama)|milion(?:i|ima|a)|milijard(?:e|i|ama)|stotine|хиљад(?:е|ама)|милион(?:и|има|а)|милијард(?:е|и|ама)|стотине)$/u,
  hr: /^(?:tisuć(?:e|ama|a)|hiljade|milijun(?:i|ima|a)|milijard(?:e|i|ama)|stotine)$/u,
  bs: /^(?:hiljad(?:e|ama)|milion(?:i|ima|a)|milijard(?:e|i|ama)|stotine)$/u,
  sl: /^(?:tisoč(?:e|i|ev|ih)|milijon(?:i|ov|e)|milijard(?:e|i)?)$/u,
  pl: /^(?:tysi(?:ące|ęcy|ącom|ącami|ącach)|milion(?:y|ów|om|ami|ach)|miliard(?:y|ów|om|ami|ach))$/u,
  cs: /^(?:tisíc(?:e|ů|ům|i|ích)|milion(?:y|ů|ům|ech)|miliard(?:y|ám|ách)?)$/u,
  sk: /^(?:tisíc(?:e|ov|om|mi|och)|milión(?:y|ov|om|mi|och)|miliard(?:y|ám)|miliárd)$/u,
  lt: /^(?:tūkstan(?:čiai|čių|čiams|čiais|čius)|milijon(?:ai|ų|ams|ais|us)|milijard(?:ai|ų|us)|šimt(?:ai|ų|us))$/u,
  lv: /^(?:tūkstoš(?:i|u|iem|us|os)|miljon(?:i|u|iem|us)|miljard(?:i|u|iem|us)|simt(?:i|iem|us))$/u,
  de: /^(?:tausende[nr]?|millionen|milliarden|hunderte[n]?)$/u,
  sv: /^(?:miljoner|miljarder|hundra|tusen)$/u,
  da: /^(?:tusinder?|millioner|milliarder)$/u,
  nb: /^(?:tusener|millioner|milliarder)$/u,
  fr: /^(?:millions|milliards|milliers|centaines|dizaines|douzaines)$/u,
  es: /^(?:miles|millones|decenas|docenas|centenares)$/u,
  it: /^(?:mila|milioni|miliardi|migliaia)$/u,
  pt: /^(?:milhões|bilhões|milhares|centenas|dezenas)$/u,
  ca: /^(?:milers|milions)$/u,
  ro: /^(?:mii|milioane|miliarde|sute|zeci)$/u,
  el: /^(?:χιλιάδες|χιλιάδων|εκατομμύρια|δισεκατομμύρια)$/u,
  fi: /^(?:tuhan(?:sia|net|sien|sissa|sista|sille)|miljoon(?:ia|at|ien)|miljard(?:eja|it|ien)|sa(?:toja|dat))$/u,
  et: /^(?:tuhanded|tuhandeid|miljonid|miljoneid)$/u,
  he: /^(?:אלפים|אלפי|מאות|ב?מיליוני|ה?אלפים)$/u,
  ar: /^(?:ال)?(?:آلاف|ملايين|مليارات|مئات)$/u,
  vi: /^(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|mươi)$/u,
  id: /^(?:ratus|ribu|juta|puluh|belas)$/u,
  sq: /^(?:mijëra|miliona|miliarda)$/u,
}

/** Before a hundred these say percent: `per cento`, `la sută`. */
export const PER_HUNDRED: ReadonlySet<string> = new Set(['per', 'por', 'pour', 'la', 'phần', 'في'])

/** Numbers that share one scale stand on both sides of these: five *to* seven thousand, `пять-семь тысяч`. */
export const RANGE: ReadonlySet<string> = new Set(
  '- – — to or до или або чи ili или bis oder à ou a o do lub nebo alebo alebo vagy tai veya ya یا או أو إلى sampai hingga đến ან немесе'.split(
    ' ',
  ),
)

/** Words that make tens and teens of the unit before them: Indonesian `dua puluh`, `dua belas`. */
export const TEN_TIMES: ReadonlySet<string> = new Set(['puluh', 'mươi'])
export const TEN_MORE: ReadonlySet<string> = new Set(['belas', 'עשר', 'עשרה', 'عشر', 'عشرة'])
