/** What stands in cells for the values of rows: the words of this program, its signs, and what people write in their own languages. */
import { facets, type Facet, type Judgement, type OmissionReason } from '#domain/judgement.ts'
import type { DateBasis } from '#domain/date-bounds.ts'
import type { Assessment, AssessmentBasis, ClaimType, Comparator } from '#domain/records.ts'
import { byWords, foldWords } from './fold-words.ts'

const judgementWords = byWords<Judgement>({
  agrees: [
    '=',
    '✓',
    '✔',
    'agree',
    'same',
    'yes',
    'confirms',
    'confirmed',
    'supports',
    'identical',
    'stimmt',
    'stimmt überein',
    'ja',
    'gleich',
    'oui',
    'identique',
    'confirme',
    'sí',
    'coincide',
    'concorda',
    'sì',
    'sim',
    'да',
    'совпадает',
    'согласуется',
    'подтверждает',
    'так',
    'збігається',
    'підтверджує',
    'супадае',
    'zgodne',
    'zgadza się',
    'tak',
    'evet',
    'aynı',
    'bəli',
    'слаже се',
    'slaže se',
    'дұрыс',
    'сәйкес',
    'ეთანხმება',
    'ემთხვევა',
    'კი',
    'նույնն է',
    'այո',
    'نعم',
    'يتفق',
    'بله',
    'כן',
    '一致',
    '同じ',
    '일치',
  ],
  differs: [
    '≠',
    '!=',
    '<>',
    'differ',
    'different',
    'other',
    'changed',
    'contradicts',
    'weicht ab',
    'anders',
    'abweichend',
    'diffère',
    'différent',
    'difiere',
    'diferente',
    'diverso',
    'differisce',
    'отличается',
    'расходится',
    'иначе',
    'відрізняється',
    'адрозніваецца',
    'różni się',
    'inne',
    'farklı',
    'fərqli',
    'разликује се',
    'razlikuje se',
    'өзгеше',
    'განსხვავდება',
    'սხվადասხվა',
    'տարբեր',
    'مختلف',
    'يختلف',
    'متفاوت',
    'שונה',
    '不同',
    '異なる',
    '다름',
  ],
  omits: [
    '∅',
    '⌀',
    'omit',
    'omitted',
    'not there',
    'missing',
    'absent',
    'left out',
    'not mentioned',
    'fehlt',
    'nicht erwähnt',
    'lässt aus',
    'omet',
    'absent de',
    'manque',
    'omite',
    'falta',
    'omesso',
    'manca',
    'нет',
    'отсутствует',
    'опущено',
    'не упомянуто',
    'умалчивает',
    'немає',
    'відсутнє',
    'адсутнічае',
    'brak',
    'pomija',
    'yok',
    'değinmiyor',
    'yoxdur',
    'изоставља',
    'izostavlja',
    'nema',
    'жоқ',
    'არ არის',
    'გამოტოვებს',
    'չկա',
    'غائب',
    'يغفل',
    'ندارد',
    'חסר',
    '缺失',
    '未提及',
    'なし',
    '없음',
  ],
  unclear: [
    '?',
    'not clear',
    'uncertain',
    'unsure',
    'open',
    'unklar',
    'peu clair',
    'incertain',
    'no está claro',
    'poco claro',
    'non chiaro',
    'неясно',
    'непонятно',
    'незрозуміло',
    'няясна',
    'niejasne',
    'belirsiz',
    'нејасно',
    'nejasno',
    'түсініксіз',
    'გაურკვეველი',
    'անհասկանալի',
    'غير واضح',
    'نامشخص',
    'לא ברור',
    '不清楚',
    '不明',
    '불명확',
  ],
})

const reasonWords = byWords<OmissionReason>({
  available: ['left out', 'was available', 'left out, was available', 'ausgelassen', 'опущено'],
  predates: ['too early', 'earlier', 'zu früh', 'слишком рано'],
  superseded: ['later stage', 'reports a later stage', 'späterer stand'],
  otherSubject: ['other subject', 'anderes thema', 'другая тема'],
  undecided: ['reason open', 'open', 'no reason', 'offen'],
})

const polarityWords = byWords<'affirmed' | 'denied'>({
  affirmed: ['positive', 'asserted', 'bejaht', 'утверждается'],
  denied: ['negative', 'negated', 'verneint', 'отрицается'],
})

const comparatorWords = byWords<Comparator>({
  exactly: ['=', 'exact', 'genau', 'ровно', 'точно'],
  about: ['~', '≈', 'approximately', 'around', 'circa', 'ca.', 'etwa', 'около', 'близько', 'environ', 'unos'],
  moreThan: ['>', 'more than', 'over', 'mehr als', 'über', 'более', 'понад', 'plus de', 'más de'],
  atLeast: ['≥', '>=', 'at least', 'mindestens', 'не менее', 'щонайменше', 'au moins', 'al menos'],
  lessThan: ['<', 'less than', 'under', 'weniger als', 'unter', 'менее', 'moins de', 'menos de'],
  atMost: ['≤', '<=', 'at most', 'up to', 'höchstens', 'bis zu', 'не более', 'до', 'au plus', 'como máximo'],
})

const typeWords = byWords<ClaimType>({
  quantity: ['number', 'figure', 'zahl', 'menge', 'число', 'количество'],
  event: ['ereignis', 'событие', 'подія'],
  statement: ['saying', 'quote', 'aussage', 'высказывание'],
  identity: ['identität', 'личность'],
  cause: ['ursache', 'причина'],
  forecast: ['prediction', 'prognose', 'прогноз'],
  other: ['sonstiges', 'другое'],
})

const confidenceWords = byWords<NonNullable<Assessment['confidence']>>({
  low: ['niedrig', 'gering', 'низкая', 'faible', 'baja'],
  medium: ['mittel', 'средняя', 'moyenne', 'media'],
  high: ['hoch', 'высокая', 'élevée', 'alta'],
})

const answers = byWords<'yes' | 'no'>({
  yes: ['true', '1', 'x', 'ja', 'oui', 'sí', 'да', 'так', 'tak', 'კი'],
  no: ['false', '0', 'nein', 'non', 'нет', 'ні', 'nie', 'არა'],
})

const readWords = byWords<AssessmentBasis['read']>({ whole: [], candidates: [], rule: [] })
const mediumWords = byWords<AssessmentBasis['medium']>({ original: [], gloss: [] })
const basisWords = byWords<DateBasis>({ metadata: [], url: [], text: [], inferred: [], analyst: [] })
const facetWords = new Map<string, Facet>(
  (Object.keys(facets) as Facet[]).flatMap((facet) => [
    [foldWords(facet), facet],
    [foldWords(facet.replaceAll(/\p{Lu}/gu, (letter) => ` ${letter}`)), facet],
  ]),
)

function reader<Value extends string>(words: ReadonlyMap<string, Value>): (cell: string) => Value | null {
  return (cell) => words.get(foldWords(cell)) ?? null
}

/** Each gives `null` for words it does not know. */
export const wordIn = {
  judgement: reader(judgementWords),
  omissionReason: reader(reasonWords),
  polarity: reader(polarityWords),
  comparator: reader(comparatorWords),
  type: reader(typeWords),
  confidence: reader(confidenceWords),
  answer: reader(answers),
  read: reader(readWords),
  medium: reader(mediumWords),
  dateBasis: reader(basisWords),
  facet: reader(facetWords),
} as const

/** A cell that says that nobody has judged: it brings nothing (C3). */
export function saysNothing(cell: string): boolean {
  return /^(?:|[-–—/.]+|n\/?a|not asked|not assessed(?: \(\d+ linked\))?)$/u.test(foldWords(cell))
}

/** A judgement with what stands behind it after a colon: `omits: available`. `null` where it begins with no judgement. */
export function judgementIn(cell: string): { readonly judgement: Judgement; readonly rest: string } | null {
  const whole = wordIn.judgement(cell)
  if (whole) return { judgement: whole, rest: '' }
  const colon = cell.search(/[:：]/u)
  const word = colon === -1 ? null : wordIn.judgement(cell.slice(0, colon))
  if (word) return { judgement: word, rest: cell.slice(colon + 1).trim() }
  const sign = wordIn.judgement(cell.trim().slice(0, 1))
  return sign && /^[=≠?∅]/u.test(cell.trim()) ? { judgement: sign, rest: cell.trim().slice(1).trim() } : null
}
