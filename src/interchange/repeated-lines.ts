/**
 * Page furniture learned from a batch: lines that one site puts around many of its articles (T1). Only what stands at the edge of a text,
 * and labels within it: a paragraph of background that an agency repeats is text. Pure; linear in the lines of the batch.
 */
import { groupBy } from '#domain/group-by.ts'

/** Where a line stands, in UTF-16 code units, without the white space around it. */
export interface LineSpan {
  readonly start: number
  readonly end: number
}

/** An article of the batch, as far as it is needed here. */
export interface BatchText {
  /** Host or outlet; articles of one site are compared with each other. */
  readonly site: string
  /** False where texts only lie together: agencies and copies share paragraphs, so that only labels are learned. */
  readonly isKnownSite: boolean
  readonly text: string
  /** What is known as furniture already, in reading order. */
  readonly furniture: readonly LineSpan[]
}

/** In how many articles a line must stand, copies of one article counted once. */
const LEAST_ARTICLES = 3
/** From this length on, in UTF-16 code units, a line is a paragraph: it must stand in half of all articles of the site. */
const PARAGRAPH = 160
/** A label within the text is so short, ends no sentence, and stands in a fifth of all. */
const LONGEST_LABEL = 60
/** Lines of this length tell an article from others, unless more articles have them. */
const TELLING = 60
const MOST_FOR_COPIES = 8

interface Line extends LineSpan {
  /** Its words without their case and spacing. */
  readonly words: string
  readonly isKnown: boolean
}

type Lines = readonly Line[]

/** The lines to propose as furniture, for each text in its place; those that are known already are left out. */
export function repeatedLines(texts: readonly BatchText[]): readonly (readonly LineSpan[])[] {
  const found: (readonly LineSpan[])[] = texts.map(() => [])
  for (const places of groupBy([...texts.entries()], ([, { site }]) => site).values()) {
    if (places.length < LEAST_ARTICLES) continue
    const read = places.map(([, text]) => linesOf(text))
    const isFurniture = repeatedIn(
      read,
      places.every(([, { isKnownSite }]) => isKnownSite),
    )
    for (const [at, [place]] of places.entries()) found[place] = aroundArticle(read[at] ?? [], isFurniture)
  }
  return found
}

function linesOf({ text, furniture }: BatchText): Lines {
  const lines: Line[] = []
  let next = 0
  for (const match of text.matchAll(/[^\n]*\S/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].length
    while ((furniture[next]?.end ?? Infinity) <= start) next += 1
    const isKnown = (furniture[next]?.start ?? Infinity) <= start
    lines.push({ start, end, isKnown, words: text.slice(start, end).toLowerCase().replaceAll(/\s+/g, ' ') })
  }
  return lines
}

/** Whether a line stands around so many articles of a site that it is no part of any, and whether it may stand within. */
type Judge = (line: Line, where: 'edge' | 'within') => boolean

function repeatedIn(site: readonly Lines[], isKnownSite: boolean): Judge {
  const copies = copiesOf(site)
  const articles = new Set(copies).size
  const standsIn = new Map<string, Set<number>>()
  for (const [at, lines] of site.entries())
    for (const { words } of lines) standsIn.set(words, (standsIn.get(words) ?? new Set()).add(copies[at] ?? at))
  return ({ words }, where) => {
    const count = standsIn.get(words)?.size ?? 0
    if (count < LEAST_ARTICLES) return false
    if (where === 'within' || !isKnownSite) return isLabel(words) && count * 5 >= articles
    return words.length < PARAGRAPH || count * 2 >= articles
  }
}

function isLabel(words: string): boolean {
  return words.length <= LONGEST_LABEL && !/[.!?…。！？।։]["”»’]*$/u.test(words)
}

/** From both ends up to the first line that is the article's own, and labels between. Nothing where no line would be left. */
function aroundArticle(lines: Lines, isFurniture: Judge): readonly LineSpan[] {
  const isAround = (line: Line) => line.isKnown || isFurniture(line, 'edge')
  const first = lines.findIndex((line) => !isAround(line))
  const last = lines.findLastIndex((line) => !isAround(line))
  if (first < 0) return []
  return lines.flatMap((line, at) => {
    const isRepeated = at < first || at > last || isFurniture(line, 'within')
    return isRepeated && !line.isKnown ? [{ start: line.start, end: line.end }] : []
  })
}

/**
 * For each article the first of which it is a copy, itself if of none: an update or a second file has most of its telling lines from
 * another, and lines that only copies share are no furniture.
 */
function copiesOf(site: readonly Lines[]): readonly number[] {
  const telling = site.map((lines) => new Set(lines.flatMap(({ words }) => (words.length >= TELLING ? [words] : []))))
  const holders = new Map<string, number[]>()
  for (const [at, all] of telling.entries())
    for (const words of all) holders.set(words, [...(holders.get(words) ?? []), at])
  const first: number[] = []
  for (const [at, all] of telling.entries()) {
    const [most, count] = nearestBefore(at, all, holders)
    first.push(count * 2 > all.size ? (first[most] ?? most) : at)
  }
  return first
}

/** The earlier article that has the most of these lines, and how many. */
function nearestBefore(
  at: number,
  lines: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly [article: number, shared: number] {
  const shared = new Map<number, number>()
  for (const words of lines) {
    const others = holders.get(words) ?? []
    if (others.length > MOST_FOR_COPIES) continue
    for (const other of others) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].reduce((best, next) => (next[1] > best[1] ? next : best), [at, 0])
}
