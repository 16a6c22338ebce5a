/** Lines that stand at the top or the foot of page after page: heads, feet, numbers of pages. */
import type { Line } from './page-lines.ts'

/** How many lines at each edge of a page are looked at. */
const edge = 3
/** A line stands on as many pages to be one of their edge. */
const fewestPages = 3
/** And on this share of them, for heads may differ between left and right pages. */
const leastShare = 0.4
/** A longer line may have figures in it that matter: it must be the same on each page, in UTF-16 code units. */
const longestHead = 60
/** How far lines of one edge may lie apart in height, in points. */
const jitter = 4

/** What ends a sentence is none, whatever figures it has. */
const sentence = /\p{L}{2}[.!?…。։।]["”»’)]*$/u

/** A number with what is written within it, and one in Roman letters. */
const number = /(?<![\p{L}\p{Nd}])(?:\p{Nd}+(?:[.,:/'’\u00a0-]\p{Nd}+)*|[ivxlc]{1,7}|[IVXLC]{1,7})(?![\p{L}\p{Nd}])/gu

/** A line of an edge, by what it says on every page. */
interface Head {
  readonly line: Line
  readonly keys: readonly string[]
}

/** For each page, the lines that are of its edge. */
export function edgesOfPages(pages: readonly (readonly Line[])[]): readonly ReadonlySet<Line>[] {
  const heads = pages.map((lines) => edgeLines(lines).map((line): Head => ({ line, keys: keysOf(line) })))
  const counts = new Map<string, Set<number>>()
  for (const [page, some] of heads.entries())
    for (const key of some.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? new Set()).add(page))
  const least = pages.length === 2 ? 2 : Math.max(fewestPages, pages.length * leastShare)
  const stands = ({ keys }: Head) => keys.some((key) => (counts.get(key)?.size ?? 0) >= least)
  return heads.map((some, page) => {
    const others = pages.length === 2 ? (heads[1 - page] ?? []) : null
    const own = some.filter((head) => stands(head) && (others === null || others.some((other) => isNext(head, other))))
    return new Set(own.map(({ line }) => line))
  })
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const byHeight = lines.toSorted((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)])]
}

/**
 * The same words at about the same height, on whichever side, whatever their number or date. Lines as near as `jitter` share one of two
 * keys; a row of several numbers is one of a table and has none.
 */
function keysOf({ text, y }: Line): readonly string[] {
  const words = text.length > longestHead || sentence.test(text) ? text : wordsOf(text)
  if (words === null) return []
  const at = [`a${Math.floor(y / (2 * jitter))}`, `b${Math.floor((y + jitter) / (2 * jitter))}`]
  return at.map((height) => `${height} ${words}`)
}

/** The words of a short line in the order of letters, its numbers and the month of a date left out; `null` for a row of several numbers. */
function wordsOf(text: string): string | null {
  const plain = text
    .replaceAll(number, '0')
    .replaceAll(/0([.,]?\s+)\p{L}+\.?(?=[,]?\s+0)|\p{L}+\.?(?=\s+0,\s+0)/gu, '0')
    .replaceAll(/0(?:[\s.,]*0)+/g, '0')
  const cells = text.split('\t').filter((cell) => /\p{Nd}/u.test(cell) && !/\p{L}/u.test(cell))
  if (cells.length > 1) return null
  const words = plain.split(/\s+/).filter((word) => word !== '')
  return words.toSorted().join(' ')
}

/** On two pages alone, the same words are a head where they are the same to the letter, or number the pages. */
function isNext({ line, keys }: Head, other: Head): boolean {
  if (!keys.some((key) => other.keys.includes(key))) return false
  if (line.text === other.line.text) return true
  const [one, two] = [line.text, other.line.text].map((text) => Array.from(text.matchAll(/\p{Nd}+/gu), Number))
  return one?.some((own, at) => Math.abs(own - (two?.[at] ?? own)) === 1) === true
}
