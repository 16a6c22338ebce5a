/**
 * Everyday words that only look like a name or like a word of the lexicon, by base language, in lower case. Most words that begin like a
 * name need no line here: a longer stem of the lexicon, or a function word, is taken for itself (`vocabulary.ts`).
 */
import { normalForm } from './inflection.ts'

/** No form of a country, a people, a city, a weekday or a month. */
const NO_NAMES: Readonly<Record<string, string>> = {
  az: 'malik maliki malı malını dilim',
  be: 'само самога самому макароны прагне прагнуць прагненне індычка',
  bg: 'перушина чадър макара палачинка палачинки мартини',
  ca: 'malalt malalta malalts salt saltar pala palanca guineu bengala mango',
  cs: 'nedělá nedělám neděláš neděláme neděláte nedělají střed středem střední středního středním středních středně zářící červená červené červený červeného červenou červených červeným lední',
  el: 'μακάρι μάλιστα σερβίρω σάλτσα δεύτερος τρίτος κουβά κουβάς τέταρτο τρίτο τρίτου τρίτοι δεύτερο μονάχα',
  es: 'indicó indica indican indicaron indicado persona paraguas macaco bengala',
  et: 'pool poole pooled poolel poolelt poolest poolt poolkuu eestvaade eestvaates saksofon praht kuubik roomaja taimer taimetoit',
  fi: 'puolesta puolestaan samoin toki sakset saksofoni haitari palanen palapeli mekko mekon',
  fr: 'index tong tongs',
  he: 'מכיוון כיוון כיוונים לכיוון בכיוון פרופ פרוסה איטי איטית איטיים מאליו',
  hu: 'irány irányt irányok iránya irányba irányban irányból lett lettem lettél lettünk lettek szerbusz makacs palacsinta perzsel',
  id: 'maka makam makan makanan makanya dilihat bangunan kenyang melayang palang perut persik tong tongkat sana',
  ka: 'განავალი მაკარონი მარტორქა',
  ky: 'кубат тогоо салт',
  lt: 'vien vienas viena vieno vienai vieną vienam vienoje viename vieni vienu vienos vienoks vienokia vienuolika palaidoti palaidinė palapinė',
  lv: 'lapas pērtiķis viļņi palaišana',
  mk: 'средно средни средна среден средено средена макара малтер палачинка мартини',
  pl: 'danie karaczan makaron soczysty',
  pt: 'quinto sexto indicou indica indicam lagosta check chinelo bengala quarto quartos terço terços',
  ro: 'martini marțian romane zambilă siringă chilipir',
  ru: 'само самого самой самом самому самое самою бурундук макароны меридиан меридианы нумератор сальто средний средняя среднее среднего средней среднем средним средних средние делить делит делится',
  sk: 'stred stredná stredné stredný stredného samotár palacinky',
  sr: 'mala male malo malu malog malih malom malim srednji srednja srednje srednjeg srednjih srednju makaze malter palačinka palačinke salto',
  ta: 'பெருமை பெருக்கம் பெருக்கு மார்பு சாட்சியம் அடக்கம்',
  tr: 'dilim makara makarna makas malı malını salınma salındı çıngırak şampanya şampuan şamdan sana',
  uk: 'само самого самому бурундук макарони нумерація прагнення прагне прагнуть прагнув середній середня середнє середньо середнього середньому середніх середини середина',
  ur: 'کیوں کیونکہ چلیں رومال ریاضی قطرہ لومڑی اداکار',
  uz: 'malika tayoq tayoqcha dangasa chillik',
  vi: 'ngay',
  en: 'quite quit quits hamburger',
  de: 'haifisch hamburger',
  ar: 'بليون حلبة',
}

/** None of the concepts of the lexicon that their stems or their other senses stand for. */
const NO_CONCEPTS: Readonly<Record<string, string>> = {
  ar: 'إلى الى الألى أدى أدت هنا هناك هنالك بشكل عام انقلب',
  az: 'ay insan qarşısında vasitəsilə',
  be: 'кожны кожная кожнае',
  cs: 'moc tipy',
  da: 'lidt tag',
  de: 'allein gerade geschweige mittel nach natürlich tagen uhr weg übrigens würde würden würdest zweite zweiten zweiter zweites eigene eigenen eigener eigenes dementsprechend macht wart',
  el: 'καθετί μόνες μόνη μόνης μεθ τοῖς',
  en: 'accordingly alone awfully back call certain concerning fairly importance indicate indicated indicates kind lower page present presented presenting presents reasonably reserved respectively shed site heres really',
  es: 'cerca cierta cierto cuenta era eras embargo enfrente incluso manifestó pesar supuesto trata tratan',
  fa: 'اینها بار شان رسید متاسفانه کند كند',
  fi: 'alemmas alusta entisen entisiä entisten entistä häntä juuri jää kautta koko luo lähelle menette noita omista perusteella samaa takaa teitä toista toistaiseksi tulit tulitte aikoina',
  fr: 'après certain certaine certaines certains comment importe moyennant pièce possessif premier première quarante seul seule seuls seules sommes voie',
  he: 'אולם אמרה אדם בן בני בת במאי בשביל הרי ישן יכולות יכולת כלל כלפי למטה למעלה לעבר מעל עז שבה שבו שכן',
  hi: 'द्वारा',
  hr: 'dok njega sam',
  hu: 'negyedik tizenegy tizenegyedik éves',
  it: 'coloro dei fosse piedi quarto sette visto vicino',
  ka: 'წლის თავის მოდის მიმართულებით',
  kk: 'адам ай болатын жасаған жылы күн қазан қойды сондай-ақ',
  ky: 'ага адам ай бар болот күн',
  nb: 'lik ville',
  nl: 'afgelopen geleden haarzelf hijzelf jijzelf lijken mijzelf ofschoon vierde vroeg weer wijzelf zijzelf',
  pl: 'był była było były jakoś lecz',
  pt: 'era eram menor partir',
  ro: 'ati carora era fost mare mine patrulea',
  ru: 'времени время довольно есть просто',
  sl: 'dovolj enkrat stran zadnji zadnja četrti',
  sq: 'rreth',
  sr: 'dok mesec njega sam strani',
  sv: 'hög inför mitt nedersta nedre något senast sex sjätte vara åt',
  tr: 'ay dahi dayanarak değin gayet kişi şurası',
  uz: 'oy sifatida',
}

/** Both lists of a base language, in its normal form. */
export function homographsOf(base: string): {
  readonly noNames: ReadonlySet<string>
  readonly noConcepts: ReadonlySet<string>
} {
  return { noNames: wordsOf(NO_NAMES, base), noConcepts: wordsOf(NO_CONCEPTS, base) }
}

function wordsOf(lines: Readonly<Record<string, string>>, base: string): ReadonlySet<string> {
  const words = Object.hasOwn(lines, base) ? (lines[base] ?? '').split(/\s+/u) : []
  return new Set(words.filter((word) => word !== '').map((word) => normalForm(word, base)))
}
