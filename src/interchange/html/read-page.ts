/**
 * A web page as an article. Its text is all that shows on the page, in the order of the page; what stands around the article is marked
 * as furniture, never cut (T1).
 */
import type { JsonObject } from '#domain/json.ts'
import type { FormatItem } from '../format.ts'
import { cutOff } from '../cut-off.ts'
import { remarksOnMarks } from '../inline-marks.ts'
import { bareArticle, type RawArticle, type RawRegion } from '../raw-article.ts'
import { fragmentText } from './fragment-text.ts'
import { linkShare, mainBlocks } from './main-text.ts'
import { isApart, isCaption } from './page-hints.ts'
import { pageMetadata, type PageMetadata } from './page-metadata.ts'
import { elementsAround, pageTree } from './page-tree.ts'
import type { Block, VisibleText } from './text-builder.ts'
import { visibleText } from './visible-text.ts'

/** A longer block of furniture is a region of its own, so that it can be reversed alone; in UTF-16 code units. */
const longFurniture = 120
/** So much of the end of a page tells whether it breaks off within a tag. */
const endOfPage = 100_000

/** Reads a page; the problem of one that shows nothing, or is nested deeper than any page. */
export function readPage(html: string): FormatItem {
  const root = pageTree(html)
  if (root === null) return { problem: { key: 'deepPage', params: {} } }
  const page = visibleText(root)
  const metadata = pageMetadata(root)
  const main = mainBlocks(page)
  const body = main === null ? metadata.body : null
  if (page.blocks.length === 0 && body === null) return { problem: { key: 'pageWithoutText', params: {} } }
  const item = { article: body === null ? articleShown(page, main, metadata) : articleOfData(page, body, metadata) }
  return endsInMarkup(html) ? cutOff(item) : item
}

function articleShown(page: VisibleText, main: ReadonlySet<number> | null, metadata: PageMetadata): RawArticle {
  const headline = headlineOf(page, metadata.title)
  return {
    ...articleOfMetadata(page.text, metadata),
    regions: regionsOf(page, main, headline),
    title: headline === null ? metadata.title : titleFrom(page, headline, metadata.title),
    warnings: remarksOnMarks(page.marks),
  }
}

/** The text a page holds for machines alone, where what it shows is no article; that stands behind it as furniture. */
function articleOfData(page: VisibleText, body: string, metadata: PageMetadata): RawArticle {
  const own = /<\w|&#?\w+;/.test(body) ? fragmentText(body) : { text: body, remarks: [] }
  // A text with regions has LF as its only line end.
  const written = own.text.replaceAll(/\r\n?/g, '\n').trim()
  const text = page.text === '' ? written : `${written}\n\n${page.text}`
  const shown = { start: written.length + 2, end: text.length, kind: 'furniture', reason: 'aroundArticle' } as const
  return {
    ...articleOfMetadata(text, metadata),
    regions: page.text === '' ? [] : [shown],
    warnings: [{ key: 'textOfData', params: {} }, ...own.remarks],
  }
}

function articleOfMetadata(text: string, metadata: PageMetadata): RawArticle {
  const { title, outlet, author, url, published, retrieved, language, tags } = metadata
  const about = { title, outlet, author, url, published, retrieved, language, tags }
  return { ...bareArticle(text), ...about, extra: extraOf(metadata) }
}

/** Whether a page ends within a tag or a script: many leave out their last tags, but none breaks off there. */
function endsInMarkup(html: string): boolean {
  const end = html.slice(-endOfPage)
  if (/^<[a-z/!]/i.test(end.slice(end.lastIndexOf('<'))) && end.lastIndexOf('<') > end.lastIndexOf('>')) return true
  const scripts = ['script', 'style'].map((tag) => html.lastIndexOf(`<${tag}`) > html.lastIndexOf(`</${tag}`))
  return scripts.some((isOpen) => isOpen)
}

function extraOf({ description, modified }: PageMetadata): JsonObject | null {
  const kept = Object.entries({ description, modified }).filter(([, value]) => value !== null)
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

/** The block of the title: the first heading of the first rank that the title names, or the only one there is. */
function headlineOf({ text, blocks }: VisibleText, title: string | null): number | null {
  const wordsOf = ({ start, end }: Block) => folded(text.slice(start, end))
  const sought = folded(title ?? '')
  const headings = [...blocks.keys()].filter((index) => blocks[index]?.element?.tagName === 'h1')
  const named = headings.find((index) => {
    const block = blocks[index]
    const words = block ? wordsOf(block) : ''
    return words.length >= 8 && (sought.includes(words) || (sought.length >= 8 && words.includes(sought)))
  })
  return named ?? (headings.length === 1 ? (headings[0] ?? null) : null)
}

/** The heading, where the title of the page is the heading with the name of the outlet. */
function titleFrom({ text, blocks }: VisibleText, headline: number, title: string | null): string | null {
  const block = blocks[headline]
  const heading = block ? text.slice(block.start, block.end) : ''
  return title === null || folded(title).includes(folded(heading)) ? heading : title
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function regionsOf(page: VisibleText, main: ReadonlySet<number> | null, headline: number | null): readonly RawRegion[] {
  const opening = main === null ? Infinity : Math.min(...main)
  const isOwn = (index: number) =>
    main === null || main.has(index) || index === headline || isLead(page, index, headline, opening)
  const regions: RawRegion[] = []
  let joins = false
  for (const [index, block] of page.blocks.entries()) {
    const { start, end } = block
    const last = regions.at(-1)
    if (isOwn(index)) {
      const kind = index === headline ? 'headline' : kindOf(block)
      if (kind) regions.push({ start, end, kind, reason: kind === 'headline' ? 'headingOfPage' : 'markupOfPage' })
      else regions.push(...struckIn(page, block))
      joins = false
      continue
    }
    const isLong = end - start > longFurniture
    if (joins && !isLong && last) regions[regions.length - 1] = { ...last, end }
    else regions.push({ start, end, kind: 'furniture', reason: 'aroundArticle' })
    joins = !isLong
  }
  return regions
}

/** What the page shows as struck out in a block: it stands in the text, but is not what the article says. */
function struckIn({ struck }: VisibleText, block: Block): readonly RawRegion[] {
  return struck
    .filter(({ start, end }) => start >= block.start && end <= block.end)
    .map(({ start, end }) => ({ start, end, kind: 'furniture', reason: 'struckOut' }))
}

/** A paragraph between the headline and the article that is no list of links belongs to it. */
function isLead({ blocks }: VisibleText, index: number, headline: number | null, opening: number): boolean {
  const block = blocks[index]
  if (headline === null || !block || index < headline || index > opening) return false
  return block.end - block.start >= 40 && linkShare(block) < 0.3 && !elementsAround(block.element).some(isApart)
}

function kindOf(block: Block): 'caption' | 'quotation' | null {
  const around = elementsAround(block.element)
  if (around.some(isCaption)) return 'caption'
  return around.some(({ tagName }) => tagName === 'blockquote') ? 'quotation' : null
}
