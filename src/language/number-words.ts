/** Words around numbers: magnitudes, percent, currencies, comparators. Data for `numbers.ts` only. */

/** How a number is bounded: "about 7000", "more than 7000", ... */
export type Comparator = 'about' | 'moreThan' | 'atLeast' | 'lessThan' | 'upTo' | 'exactly'

/** Languages that write decimals with a point (and group with commas); all others the other way round. */
export const POINT_DECIMALS: ReadonlySet<string> = new Set('en zh ja ko he hi bn ta th ur ms'.split(' '))
/** Languages that group thousands with a plain space. */
export const SPACE_GROUPS: ReadonlySet<string> = new Set(
  'ru uk be bg kk ky uz az tr ka hy fr pl cs sk fi et lv lt sv nb da nl hu pt sq es sr hr bs sl mk ro el it de'.split(
    ' ',
  ),
)

/** Words that multiply the number before them: `[value, words]`; `*` marks a stem. All languages share the table. */
const MAGNITUDES: readonly (readonly [value: number, words: string])[] = [
  [10, 'десятк*'],
  [12, 'dozen dutzend dozijn dussin dusin douzaine* docena* dozzin* dúzia* duzin* tucet* tucat tosin düzine դյուժին'],
  [1e2, 'hundred жүз sto сотн* сотен hundert centaines centinaia'],
  [
    1e3,
    'thousand thousands тыс тысяч* тис тисяч* тысяч* мың мыңға мыңнан мыңдай мыңы мыңдаған hiljad* хиљад* tisuć* tis tisíc* ათას* tausend tausende mille mila mil bin binlerce tysiąc* tysięc* tys хиляд* хил min ming минг mie mii ezer χιλιάδ* ألفا ألفاً ألف آلاف ألفًا duizend tusen tusind tuhat tuhannen k',
  ],
  [
    1e6,
    'million millions mln mn mio млн миллион* мільйон* мільён* miliona milion* милион* milijun* მილიონ* მლნ millionen mill millón millones milione milioni milhão milhões milyon* miljoen miljon* miljoona* millió εκατομμύρι* milionů milionů',
  ],
  [
    1e9,
    'billion billions bn млрд миллиард* мільярд* мільярд* мільярд* милијард* milijard* მილიარდ* მლრდ milliarde* milliard* mrd miliard* miliardo miliardi milyar* milyard* mld miljard* bilhão bilhões md δισεκατομμύρι*',
  ],
  [1e12, 'trillion trillions trn tn трлн триллион* трильйон* ტრილიონ* trilyon* tryliard* bilionů'],
]
/** German, French, Spanish and others count a million millions where English counts a billion. */
const LONG_SCALE: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  de: new Map([
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  fr: new Map([
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  es: new Map([
    ['billón', 1e12],
    ['billones', 1e12],
  ]),
  pl: new Map([
    ['bilion', 1e12],
    ['biliony', 1e12],
    ['bilionów', 1e12],
  ]),
  tr: new Map([['min', 1]]),
  en: new Map([
    ['min', 1],
    ['mil', 1],
    ['bin', 1],
    ['sto', 1],
    ['md', 1],
  ]),
}

/** Words and signs for percent. */
const PERCENT =
  /^(?:%|٪|percent|per|pct|процент\p{L}{0,4}|відсот\p{L}{0,5}|працэнт\p{L}{0,4}|пайыз\p{L}{0,5}|пайыз|odsto|одсто|posto|postot\p{L}{0,4}|procenat\p{L}{0,3}|procent\p{L}{0,4}|процен\p{L}{0,4}|პროცენტ\p{L}{0,6}|prozent\p{L}{0,2}|pourcents?|percento|yüzde|foiz\p{L}{0,4}|faiz\p{L}{0,4})$/u

const CURRENCY_SIGN = /^[$€£¥₽₴₸₾₺₼₹₩₪]$/u
const CURRENCY_WORD =
  /^(?:usd|eur|gbp|rub|uah|kzt|gel|rsd|pln|try|chf|cny|dollars?|euros?|pounds?|rubles?|roubles?|hryvnias?|yuan|lari|доллар\p{L}{0,3}|долар\p{L}{0,3}|евро|євро|фунт\p{L}{0,3}|рубл\p{L}{0,3}|руб|гривен|гривн\p{L}{0,3}|гривень|грн|теңге\p{L}{0,4}|сом\p{L}{0,3}|доллар\p{L}{0,6}|еуро|dolar\p{L}{0,3}|evra|evro|евра|dinar\p{L}{0,3}|динар\p{L}{0,3}|kuna|kune|დოლარ\p{L}{0,5}|ევრო\p{L}{0,4}|ლარ\p{L}{0,5}|რუბლ\p{L}{0,5}|franken|rubel|dólares?|pesos?|libras?|lira\p{L}{0,4}|avro\p{L}{0,4}|zł|złot\p{L}{0,3}|koron\p{L}{0,3}|manat\p{L}{0,4}|so[ʻ‘']m)$/u

/** Cues before a number, lower case; `|` between. Longer cues are tried first. */
const BEFORE: Readonly<Record<Comparator, string>> = {
  about:
    'about|around|some|roughly|approximately|approx|an estimated|nearly|almost|close to|near|около|примерно|приблизительно|порядка|почти|близько|приблизно|майже|біля|каля|прыкладна|шамамен|дерлік|жуық|oko|otprilike|približno|gotovo|skoro|blizu|око|отприлике|приближно|готово|скоро|დაახლოებით|თითქმის|დაახ|rund|etwa|ungefähr|circa|ca|knapp|fast|zirka|environ|près de|quelque|presque|autour de|unos|unas|alrededor de|cerca de|aproximadamente|casi|yaklaşık|takriben|neredeyse|około|blisko|prawie|mniej więcej|circa|quasi|quase|cerca de|~|≈|təxminən|тахминан|taxminan|болжолдуу',
  moreThan:
    'more than|over|above|in excess of|upwards of|exceeding|более|больше|свыше|выше|более чем|больше чем|понад|більше|більш ніж|більше ніж|більше як|звыш|больш за|više od|preko|више од|преко|über|mehr als|plus de|au-delà de|más de|por encima de|ponad|więcej niż|powyżej|più di|oltre|mais de|acima de|>',
  atLeast:
    'at least|no fewer than|no less than|not less than|a minimum of|не менее|не меньше|минимум|как минимум|по меньшей мере|по крайней мере|не менше|щонайменше|принаймні|мінімум|як мінімум|не менш|кемінде|ең аз дегенде|najmanje|bar|barem|makar|најмање|бар|макар|სულ მცირე|მინიმუმ|არანაკლებ|mindestens|wenigstens|au moins|al menos|por lo menos|como mínimo|en az|en azından|co najmniej|przynajmniej|minimum|almeno|pelo menos|≥',
  lessThan:
    'less than|fewer than|under|below|менее|меньше|менее чем|ниже|менше|менш ніж|менше ніж|manje od|ispod|мање од|испод|weniger als|unter|moins de|menos de|mniej niż|poniżej|meno di|<',
  upTo: "up to|as many as|as much as|no more than|not more than|at most|a maximum of|до|не более|не больше|максимум|не більше|щонайбільше|не болей за|do|najviše|највише|до|არაუმეტეს|მაქსიმუმ|bis zu|höchstens|maximal|jusqu'à|au plus|au maximum|hasta|como máximo|en fazla|en çok|nie więcej niż|najwyżej|maksymalnie|fino a|até|≤",
  exactly:
    'exactly|precisely|ровно|точно|рівно|точнісінько|дәл|тура|tačno|točno|тачно|ზუსტად|genau|exactement|exactamente|tam|tam olarak|dokładnie|esattamente|exatamente',
}

/** Cues after a number (and its magnitude or unit), lower case. */
const AFTER: Readonly<Record<Comparator, string>> = {
  about: 'or so|approximately|шамасында|жуық|шақты|мыңдай|civarında|dolayında|dolaylarında|kadar|чамасы',
  moreThan:
    "-ზე მეტი|ზე მეტი|-ზე მეტმა|ზე მეტ|-დан астам|астам|аса|артық|нан астам|дан астам|'den fazla|'dan fazla|'ten fazla|'tan fazla|den fazla|dan fazla|ten fazla|tan fazla|'i aşkın|ı aşkın|i aşkın|dan ortiq|ашык|ашуун",
  atLeast:
    'or more|и более|и больше|і більше|та більше|ili više|или више|oder mehr|ou plus|o más|veya daha fazla|lub więcej',
  lessThan: "-ზე ნაკლები|ზე ნაკლები|аз|'den az|'dan az|'ten az|'tan az|den az|dan az",
  upTo: "-მდე|მდე|ге дейін|ға дейін|қа дейін|ке дейін|дейін|'e kadar|'a kadar|'ye kadar|'ya kadar",
  exactly: '',
}

/** Languages in which a case ending written onto the number can be a comparator of its own. */
export interface ComparatorCue {
  readonly cue: string
  readonly comparator: Comparator
}

function cues(table: Readonly<Record<Comparator, string>>): readonly ComparatorCue[] {
  const names: readonly Comparator[] = ['about', 'moreThan', 'atLeast', 'lessThan', 'upTo', 'exactly']
  return names
    .flatMap((comparator) => table[comparator].split('|').map((cue) => ({ cue, comparator })))
    .filter(({ cue }) => cue !== '')
    .toSorted((a, b) => b.cue.length - a.cue.length)
}

/** Cues before the number, longest first. */
export const CUES_BEFORE = cues(BEFORE)
/** Cues after the number, longest first. */
export const CUES_AFTER = cues(AFTER)

const EXACT = new Map<string, number>()
const STEMS: [stem: string, value: number][] = []
for (const [value, words] of MAGNITUDES) {
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) STEMS.push([word.slice(0, -1), value])
    else EXACT.set(word, value)
  }
}

/** What a word multiplies the number before it by; 1 if it is no magnitude. Lower case, without a full stop. */
export function magnitudeOf(word: string, language: string): number {
  const own = LONG_SCALE[language]?.get(word)
  if (own !== undefined) return own
  // One letter is a magnitude only where English news writes it so.
  if (word === 'k' && language !== 'en') return 1
  return EXACT.get(word) ?? STEMS.find(([stem]) => word.startsWith(stem) && word.length - stem.length <= 5)?.[1] ?? 1
}

/** Whether a token (lower case) says percent. */
export function isPercent(token: string): boolean {
  return PERCENT.test(token)
}

/** Whether a token (lower case) is a currency sign or the name of a currency. */
export function isCurrency(token: string): boolean {
  return CURRENCY_SIGN.test(token) || CURRENCY_WORD.test(token)
}
