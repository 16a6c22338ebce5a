/** The text of a PDF as an article: its paragraphs in reading order, with what repeats on its pages as furniture (T1). */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { FormatItem } from '../format.ts'
import { bareArticle, type RawRegion } from '../raw-article.ts'
import { edgesOfPages } from './edges-of-pages.ts'
import { openPdf, type OpenPdf } from './open-pdf.ts'
import { linesOfPage, type Line } from './page-lines.ts'
import { joinLines, type Paragraph } from './paragraphs.ts'
import { asWritten } from './row-text.ts'

/** Pages of one file that are read. */
const mostPages = 3000
/** How long one file may take, in milliseconds. */
const longestTime = 120_000
/** How much larger than the rest the letters of a headline are. */
const headlineSize = 1.2
const longestHeadline = 300
/** So many numbers of pages are named in a remark. */
const shownPages = 20

/** Reads a document; the problem of one that is locked, broken, or holds pictures of pages. Tells each page before it is read. */
export async function readPdf(bytes: Uint8Array, reached: (page: number) => void = () => {}): Promise<FormatItem> {
  const pdf = await openPdf(bytes)
  if (pdf === 'locked') return { problem: { key: 'lockedPdf', params: {} } }
  if (pdf === 'broken') return { problem: { key: 'brokenPdf', params: {} } }
  try {
    return await articleOf(pdf, reached)
  } finally {
    await pdf.close()
  }
}

async function articleOf(pdf: OpenPdf, reached: (page: number) => void): Promise<FormatItem> {
  const { pages, remarks } = await readPages(pdf, reached)
  const tables = [...pdf.missingTables].join(', ')
  const missing = tables === '' ? [] : [{ key: 'missingTables', params: { tables } }]
  if (pages.every((lines) => lines.length === 0))
    return { problem: missing[0] ?? { key: 'pdfWithoutText', params: {} } }
  const { paragraphs, joinedWords } = joinLines(pages, edgesOfPages(pages))
  const { title, author, created } = await pdf.about()
  const { text, regions, headline } = assembled(paragraphs)
  const small = pages.flat().reduce((sum, line) => sum + line.small, 0)
  return {
    article: {
      ...bareArticle(text),
      regions,
      title: headline ?? titleOf(title),
      author,
      extra: created === null ? null : { created },
      decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
      warnings: [
        ...missing,
        ...remarks,
        ...counted({ key: 'smallFigures', params: { count: small } }),
        ...counted({ key: 'joinedWords', params: { count: joinedWords } }),
        ...remarksOnLetters(text),
      ],
    },
  }
}

interface ReadPages {
  readonly pages: readonly (readonly Line[])[]
  readonly remarks: readonly ReadingReason[]
}

/** The lines of each page, as far as the budget reaches; a page that cannot be read is left out, and that is said. */
async function readPages(pdf: OpenPdf, reached: (page: number) => void): Promise<ReadPages> {
  const started = performance.now()
  const pages: (readonly Line[])[] = []
  const broken: number[] = []
  const bare: number[] = []
  while (pages.length < Math.min(pdf.pages, mostPages) && performance.now() - started < longestTime) {
    const number = pages.length + 1
    reached(number)
    const lines = await pdf.page(number).then(linesOfPage, () => null)
    if (lines === null) broken.push(number)
    else if (lines.length === 0) bare.push(number)
    pages.push(lines ?? [])
  }
  const remarks = [
    ...(pages.length < pdf.pages ? [{ key: 'longPdf', params: { read: pages.length, pages: pdf.pages } }] : []),
    ...counted({ key: 'brokenPages', params: pagesOf(broken) }),
    ...counted({ key: 'barePages', params: pagesOf(bare) }),
  ]
  return { pages, remarks }
}

function pagesOf(pages: readonly number[]): ReadingReason['params'] {
  return { count: pages.length, pages: pages.slice(0, shownPages).join(', ') }
}

/** Nothing, where it would be said of none. */
function counted(remark: ReadingReason): readonly ReadingReason[] {
  return remark.params['count'] === 0 ? [] : [remark]
}

/** Letters of fonts that do not say which they are come out as signs of private use, or as nothing one can read. */
function remarksOnLetters(text: string): readonly ReadingReason[] {
  const unknown = text.match(/[\p{Co}\ufffd]|(?![\t\n])\p{Cc}/gu)?.length ?? 0
  return unknown * 100 > text.length ? [{ key: 'unknownLetters', params: { count: unknown } }] : []
}

function assembled(paragraphs: readonly Paragraph[]): {
  readonly text: string
  readonly regions: readonly RawRegion[]
  readonly headline: string | null
} {
  const regions: RawRegion[] = []
  const heading = headlineIn(paragraphs)
  let text = ''
  for (const [index, paragraph] of paragraphs.entries()) {
    const isRow = paragraph.text.includes('\t') && paragraphs[index - 1]?.text.includes('\t') === true
    if (index > 0) text += isRow ? '\n' : '\n\n'
    const start = text.length
    text += asWritten(paragraph.text)
    const place = { start, end: text.length }
    if (paragraph.isEdge) regions.push({ ...place, kind: 'furniture', reason: 'repeatedOnPages' })
    else if (paragraph === heading) regions.push({ ...place, kind: 'headline', reason: 'headingOfPage' })
  }
  return { text, regions, headline: heading?.text ?? null }
}

/** The paragraph of the first page in the largest letters, where they are larger than those of the text. */
function headlineIn(paragraphs: readonly Paragraph[]): Paragraph | null {
  const own = paragraphs.filter(({ isEdge }) => !isEdge)
  const sizes = own.flatMap(({ size, text }) => Array.from({ length: Math.ceil(text.length / 50) }, () => size))
  const usual = sizes.toSorted((a, b) => a - b)[sizes.length >> 1] ?? 0
  const first = own.filter(({ isFirstPage, text }) => isFirstPage && text.length <= longestHeadline)
  const largest = Math.max(0, ...first.map(({ size }) => size))
  if (own.length < 2 || largest < usual * headlineSize) return null
  return first.find(({ size }) => size === largest) ?? null
}

/** The title a file says of itself; `null` for what programs write when nobody has given one. */
function titleOf(title: string | null): string | null {
  return title === null || /\.(?:docx?|pdf|indd|qxd|rtf|odt)$|^(?:microsoft word|untitled|document\d*$)/i.test(title)
    ? null
    : title
}
