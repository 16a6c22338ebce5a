/**
 * Which blocks of a page are its article: those in the part of the tree with the most prose, less what stands apart in it. Prose is
 * told by length and punctuation of any script, and by how little of it is links.
 */
import { isApart, isArticleBody, weightOf } from './page-hints.ts'
import { attribute, elementsAround, parentOf, type PageElement } from './page-tree.ts'
import type { Block, VisibleText } from './text-builder.ts'

const stops = /[,;:.!?…،؛؟、。，；：！？।॥។၊။።፣]/g
const wide = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu
/** Weighted letters below which a block is no prose. */
const leastProse = 40
/** Share of the prose of a page that an element must hold to be its article by its tag alone. */
const leastShare = 0.5
/** Share from which on an element is the page itself, whatever its name says: some programs put all of a page in a form. */
const mostShare = 0.9

/** Prose that something beside a part of the article must hold to be one too, as a share of that part's. */
const leastBeside = 0.15

/** Tells what stands around the article. */
type IsApart = (element: PageElement) => boolean

/** A block with what is needed to place it. */
interface Weighed {
  readonly block: Block
  readonly prose: number
  readonly length: number
  /** Its elements, innermost first. */
  readonly within: readonly PageElement[]
}

/** Which blocks are the article's, by index; `null` where nothing on the page reads like one. */
export function mainBlocks(page: VisibleText): ReadonlySet<number> | null {
  const everything = page.blocks.map((block) => weigh(page.text, block))
  const isAround = apartUnlessWhole(everything)
  const weighed = everything.map((one) => (one.within.some(isAround) ? { ...one, prose: 0 } : one))
  const roots = articleRoots(weighed, isAround)
  if (roots === null) return null
  const main = new Set<number>()
  for (const [index, one] of weighed.entries()) if (isOwn(one, roots, isAround)) main.add(index)
  return main.size === 0 ? null : main
}

/** The share of a block that is links, from 0 to 1. */
export function linkShare({ start, end, linked }: Block): number {
  return linked / Math.max(1, end - start)
}

function weigh(text: string, block: Block): Weighed {
  const words = text.slice(block.start, block.end)
  const length = words.length + 2 * (words.match(wide)?.length ?? 0)
  const within = elementsAround(block.element)
  const isProse = length >= leastProse && linkShare(block) <= 0.4
  const prose = isProse ? 1 + Math.min(6, words.match(stops)?.length ?? 0) + Math.min(4, length / 100) : 0
  return { block, prose, length, within }
}

/**
 * An element is not apart that holds nearly all prose of the page, or most of it and a heading of the first rank: then its name or tag
 * speaks of the page.
 */
function apartUnlessWhole(everything: readonly Weighed[]): IsApart {
  const sums = proseBy(everything, () => 1)
  const whole = everything.reduce((sum, { prose }) => sum + prose, 0)
  const headed = new Set(
    everything.flatMap(({ within }) => (within.some(({ tagName }) => tagName === 'h1') ? within : [])),
  )
  return (element) => {
    if (!isApart(element)) return false
    const share = (sums.get(element) ?? 0) / Math.max(1, whole)
    return share < (headed.has(element) ? leastShare : mostShare)
  }
}

/** The elements that hold the article; `null` where there is no prose. */
function articleRoots(weighed: readonly Weighed[], isAround: IsApart): ReadonlySet<PageElement> | null {
  const all = proseBy(weighed, () => 1)
  const whole = weighed.reduce((sum, { prose }) => sum + prose, 0)
  if (whole === 0) return null
  const holds = (fits: (element: PageElement) => boolean, share: number) => mostOf(all, fits, share * whole)
  const body = holds(isArticleBody, 0.3)
  if (body) return new Set([body])
  const frame = holds((element) => element.tagName === 'article', leastShare) ?? holds(isMain, leastShare)
  const near = proseBy(weighed, decay)
  const inFrame = (element: PageElement) => frame === null || element === frame || isUnder(element, frame)
  const best = bestOf(near, weighed, inFrame)
  return best && withSiblings(wholeOf(best, all, inFrame), near, frame, isAround)
}

function isMain(element: PageElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role') === 'main'
}

/** The prose under each element, that of a block counted by how far below it stands. */
function proseBy(weighed: readonly Weighed[], share: (level: number) => number): Map<PageElement, number> {
  const sums = new Map<PageElement, number>()
  for (const { prose, within } of weighed) {
    if (prose === 0) continue
    for (const [level, element] of within.entries()) sums.set(element, (sums.get(element) ?? 0) + prose * share(level))
  }
  return sums
}

/** A paragraph speaks for the element around it, half as much for the one around that, and less and less further out. */
function decay(level: number): number {
  return level === 0 ? 0.5 : level === 1 ? 1 : level === 2 ? 0.5 : 1 / (3 * level)
}

function mostOf(
  sums: ReadonlyMap<PageElement, number>,
  fits: (element: PageElement) => boolean,
  least: number,
): PageElement | null {
  let best: PageElement | null = null
  for (const [element, sum] of sums)
    if (sum >= least && fits(element) && sum > (best ? (sums.get(best) ?? 0) : 0)) best = element
  return best
}

function bestOf(
  sums: ReadonlyMap<PageElement, number>,
  weighed: readonly Weighed[],
  isAllowed: (element: PageElement) => boolean,
): PageElement | null {
  const links = new Map<PageElement, { linked: number; all: number }>()
  for (const { block, within } of weighed)
    for (const element of within) {
      const sum = links.get(element) ?? { linked: 0, all: 0 }
      links.set(element, { linked: sum.linked + block.linked, all: sum.all + block.end - block.start })
    }
  let best: PageElement | null = null
  let most = 0
  for (const [element, sum] of sums) {
    const { linked, all } = links.get(element) ?? { linked: 0, all: 1 }
    const value = sum * weightOf(element) * (1 - linked / Math.max(1, all))
    if (value > most && isAllowed(element) && !isInline(element)) [best, most] = [element, value]
  }
  return best
}

/** A paragraph alone is never the whole article: what is around it is. */
function isInline({ tagName }: PageElement): boolean {
  return /^(?:p|li|h[1-6]|blockquote|dt|figcaption|pre)$/.test(tagName)
}

/**
 * The element around all sections of an article that is cut into several, the nearest that has two more beside the one that holds the
 * best, with half as much prose at least.
 */
function wholeOf(
  best: PageElement,
  all: ReadonlyMap<PageElement, number>,
  isAllowed: (element: PageElement) => boolean,
): PageElement {
  const inside = new Map<PageElement | null, [element: PageElement, prose: number][]>()
  for (const [element, prose] of all) {
    const beside = inside.get(parentOf(element))
    if (beside) beside.push([element, prose])
    else inside.set(parentOf(element), [[element, prose]])
  }
  let section = best
  for (let around = parentOf(best); around && isAllowed(around) && !isPage(around); around = parentOf(around)) {
    const own = all.get(section) ?? 0
    const others = (inside.get(around) ?? []).filter(
      ([element, prose]) => element !== section && prose >= own * leastBeside,
    )
    const beside = others.reduce((sum, [, prose]) => sum + prose, 0)
    if (others.length >= 2 && beside >= own * 0.5) return around
    section = around
  }
  return best
}

function isPage({ tagName }: PageElement): boolean {
  return tagName === 'body' || tagName === 'html'
}

/** The best element, those beside it that hold prose too, and, where these are many, those beside the one around it. */
function withSiblings(
  best: PageElement,
  sums: ReadonlyMap<PageElement, number>,
  frame: PageElement | null,
  isAround: IsApart,
): ReadonlySet<PageElement> {
  const roots = new Set([best])
  const parent = best === frame ? null : parentOf(best)
  const least = Math.max(3, (sums.get(best) ?? 0) * leastBeside)
  if (parent)
    for (const [element, sum] of sums)
      if (parentOf(element) === parent && sum >= least && !isAround(element)) roots.add(element)
  return roots
}

function isUnder(element: PageElement, root: PageElement): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (at === root) return true
  return false
}

/** A block in the article that nothing between it and the article sets apart, and that is no list of links. */
function isOwn({ block, within, length }: Weighed, roots: ReadonlySet<PageElement>, isAround: IsApart): boolean {
  const level = within.findIndex((element) => roots.has(element))
  if (level === -1 || within.slice(0, level).some(isAround)) return false
  return linkShare(block) < 0.6 || (length > 200 && linkShare(block) < 0.9)
}
