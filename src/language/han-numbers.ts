/**
 * Numbers in Chinese characters, alone or mixed with figures: `七千`, `两万五千`, `1亿2000万`, `三成`; Korean ones of the same kind:
 * `3만5천`. Texts in these scripts have no spaces, so what stands around a character tells whether it counts.
 */
import { asciiDigits } from './tokens.ts'
import type { Span } from './words.ts'

/** Spans in UTF-16 code units. */
export interface HanNumber extends Span {
  readonly value: number
}

const DIGITS = new Map(Array.from('〇一二三四五六七八九').map((digit, value): [string, number] => [digit, value]))
for (const [digit, value] of [
  ['零', 0],
  ['两', 2],
  ['兩', 2],
  ['壱', 1],
  ['弐', 2],
  ['参', 3],
] as const)
  DIGITS.set(digit, value)
const UNITS = new Map<string, number>(Array.from('十百千').map((unit, at): [string, number] => [unit, 10 ** (at + 1)]))
for (const [unit, value] of [
  ['십', 10],
  ['백', 100],
  ['천', 1000],
  ['拾', 10],
] as const)
  UNITS.set(unit, value)
const SCALES = new Map<string, number>([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
])
for (const [digit, value] of Array.from('일이삼사오육칠팔구').map((one, at) => [one, at + 1] as const))
  DIGITS.set(digit, value)

const FIGURES = '\\p{Nd}+(?:[,，]\\p{Nd}{3})*(?:[.．]\\p{Nd}+)?'
const HAN = '〇零一二两兩三四五六七八九十百千万萬亿億兆拾壱弐参'
const RUNS: Readonly<Record<string, RegExp>> = {
  zh: new RegExp(`(?:${FIGURES}(?=[十百千万萬亿億兆])|[${HAN}])+(?:${FIGURES})?`, 'gu'),
  ja: new RegExp(`(?:${FIGURES}(?=[十百千万億兆])|[${HAN}])+(?:${FIGURES})?`, 'gu'),
  ko: new RegExp(
    `(?:${FIGURES}[십백천만억조]+ ?(?=\\p{Nd}))*${FIGURES}[십백천만억조]+(?:${FIGURES})?|(?<!\\p{L})[일이삼사오육칠팔구]?(?:[십백천만억조][일이삼사오육칠팔구]?)+(?=(?:여)?\\s?(?:명|개|건|곳|원|달러|톤|척|대|km|미터|㎞|%|퍼센트|가구|채|배))`,
    'gu',
  ),
}

/** Before a run: ordinals, days of the week, dates. */
const NO_NUMBER_BEFORE = /(?:第|初|星期|周|週|礼拜|禮拜|其|数|數|几|幾|统|統|唯|[之]|同|单|單|专|專)$/u
/** Behind a run: months, days of a month, hours; and words that begin with a numeral. */
const NO_NUMBER_BEHIND =
  /^(?:月|日(?!間|间|元)|号|號|点(?!\p{Nd})|點|时(?!间)|時(?!間)|分钟前|些|般|样|樣|直|起|切|旦|定|致|向|度|律|概|连|連|边|邊|面|方|体|體|足|分之|星|角|维|維|轮车|明治|流|番|条龙|世|战|戰|万一|分|部|手|線|线|级|級|等|者|階|阶|号)/u
/** What one character may count. */
const COUNTER =
  /^(?:个|個|名|位|人|家|艘|次|年(?!代)|天|小时|小時|分钟|分鐘|国|國|岁|歲|座|辆|輛|架|枚|吨|噸|公里|公斤|米(?!国)|元|倍|项|項|件|场|場|支|队|隊|所|处|處|条|條|张|張|本|份|只|隻|头|頭|层|層|起|批|种|種|周(?!年)|週|カ国|か国|ヶ国|カ所|か所|回|台|隻|頭|軒|棟|社|校|人|件|年|日間|時間|分間|週間|か月|カ月|ヶ月|歳|つ|組|票|点)/u

/** The numbers of a text, in reading order, that hold a numeral of these scripts; none in other languages. `base` is a base language. */
export function hanNumbers(text: string, base: string): HanNumber[] {
  const run = RUNS[base]
  if (run === undefined) return []
  return [...text.matchAll(run)].flatMap((match) => {
    const start = match.index
    const written = match[0]
    const end = start + written.length
    const behind = text.slice(end, end + 4)
    if (/^[\p{Nd}.,，．]+$/u.test(written)) return []
    const percent = base === 'ko' ? null : percentAt(text, start, end, written)
    if (percent !== null) return [percent]
    if (NO_NUMBER_BEFORE.test(text.slice(0, start)) || NO_NUMBER_BEHIND.test(behind)) return []
    const value = hanValue(written)
    const isSure = written.length > 1 && value !== null && value > 10
    return value !== null && value > 1 && (isSure || COUNTER.test(behind)) ? [{ start, end, value }] : []
  })
}

/** `百分之二十`, `三成`. */
function percentAt(text: string, start: number, end: number, written: string): HanNumber | null {
  if (text.slice(Math.max(0, start - 3), start) === '百分之') {
    const value = hanValue(written)
    return value === null ? null : { start, end, value }
  }
  if (!/^成(?![为為立长長本员員果功熟年人就都])/u.test(text.slice(end, end + 2))) return null
  const value = hanValue(written)
  return value === null || value > 10 ? null : { start, end: end + 1, value: value * 10 }
}

/** What is summed while a run is read: `digit` is -1 where none waits for its unit. */
interface HanSum {
  readonly total: number
  readonly group: number
  readonly digit: number
  readonly smallest: number
}

/** The value of a run; `null` for one that is no number (`三四`). */
function hanValue(written: string): number | null {
  const parts = written.replaceAll(' ', '').match(/\p{Nd}+(?:[,，]\p{Nd}{3})*(?:[.．]\p{Nd}+)?|./gu) ?? []
  // Digits without units are read one by one, as of a year or a telephone.
  if (parts.length > 1 && parts.every((part) => DIGITS.has(part))) return null
  let sum: HanSum | null = { total: 0, group: 0, digit: -1, smallest: Infinity }
  for (const part of parts) {
    if (sum === null) return null
    sum = withHan(sum, part)
  }
  return sum === null ? null : Number((sum.total + countOf(sum)).toPrecision(15))
}

function countOf({ group, digit }: HanSum): number {
  return group + Math.max(0, digit)
}

function withHan(sum: HanSum, part: string): HanSum | null {
  const scale = SCALES.get(part)
  if (scale !== undefined) return scaled(sum, scale)
  const unit = UNITS.get(part)
  if (unit === undefined) {
    const digit = DIGITS.get(part) ?? figures(part)
    return sum.digit > 0 || Number.isNaN(digit) ? null : { ...sum, digit }
  }
  if (unit >= sum.smallest) return null
  return { ...sum, group: sum.group + (sum.digit < 0 ? 1 : sum.digit) * unit, digit: -1, smallest: unit }
}

/** `万亿` is a scale of a scale; one that begins a number counts once. */
function scaled(sum: HanSum, scale: number): HanSum {
  const count = countOf(sum)
  const total = count > 0 ? sum.total + count * scale : Math.max(1, sum.total) * scale
  return { total, group: 0, digit: -1, smallest: Infinity }
}

function figures(part: string): number {
  return Number(
    part
      .replace(/[,，]/gu, '')
      .replace('．', '.')
      .replace(/\p{Nd}+/gu, asciiDigits),
  )
}
