/** Joins the lines of pages to paragraphs, and the parts of words that a line end has parted where that is sure. */
import type { Line } from './page-lines.ts'

/** A paragraph of the text, or what stands at the edge of a page. */
export interface Paragraph {
  readonly text: string
  /** The size of its letters, in points. */
  readonly size: number
  /** On the first page. */
  readonly isFirstPage: boolean
  readonly isEdge: boolean
}

/** Paragraphs in order, with how many words were joined. */
export interface JoinedLines {
  readonly paragraphs: readonly Paragraph[]
  readonly joinedWords: number
}

const endOfSentence = /[.!?…:;。！？।॥։؟۔।”"»)\]]$/u
const withoutSpaces = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Laoo}、。，．！？「」『』（）]/u

/** A line that leaves as large a share of its column free ends what it says, in the middle of a sentence too. */
const shortLine = 0.5

/** Lines of pages in reading order; `edges` are those that repeat on them, which stand behind the paragraph they interrupt. */
export function joinLines(pages: readonly (readonly Line[])[], edges: readonly ReadonlySet<Line>[]): JoinedLines {
  const builder = new ParagraphBuilder(wordsWithin(pages))
  for (const [page, lines] of pages.entries()) {
    const spacing = spacingOf(lines)
    let before: Line | null = null
    for (const [index, line] of lines.entries()) {
      if (edges[page]?.has(line)) {
        builder.edge(line, page)
        continue
      }
      builder.add(
        line,
        page,
        before === null
          ? builder.goesOnFrom(line)
          : !isNewParagraph(before, line, spacing) &&
              !isForced(before, line, lines.slice(Math.max(0, index - 4), index + 4)),
      )
      before = line
    }
  }
  return builder.built()
}

class ParagraphBuilder {
  readonly #known: ReadonlySet<string>
  readonly #paragraphs: Paragraph[] = []
  #open: { text: string; size: number; page: number } | null = null
  #waiting: Paragraph[] = []
  #joined = 0

  constructor(known: ReadonlySet<string>) {
    this.#known = known
  }

  add(line: Line, page: number, goesOn: boolean): void {
    if (goesOn && this.#open) {
      const { text, isJoined } = joinedAt(this.#open.text, line.text, this.#known)
      this.#open.text = text
      if (isJoined) this.#joined += 1
      return
    }
    this.#close()
    this.#open = { text: line.text, size: line.size, page }
  }

  edge({ text, size }: Line, page: number): void {
    this.#waiting.push({ text, size, isFirstPage: page === 0, isEdge: true })
  }

  /** Whether the first line of a page is in the middle of the sentence that the last page broke off. */
  goesOnFrom({ text, size }: Line): boolean {
    if (!this.#open || endOfSentence.test(this.#open.text) || Math.abs(size - this.#open.size) > 0.5) return false
    return /^\P{Lu}/u.test(text)
  }

  built(): JoinedLines {
    this.#close()
    return { paragraphs: this.#paragraphs, joinedWords: this.#joined }
  }

  #close(): void {
    if (this.#open) {
      const { text, size, page } = this.#open
      this.#paragraphs.push({ text, size, isFirstPage: page === 0, isEdge: false })
    }
    this.#paragraphs.push(...this.#waiting)
    this.#waiting = []
    this.#open = null
  }
}

/** The usual distance of lines on a page, in sizes of their letters. */
function spacingOf(lines: readonly Line[]): number {
  const distances = lines.slice(1).flatMap((line, index) => {
    const before = lines[index]
    const distance = before ? (before.y - line.y) / Math.max(before.size, line.size) : 0
    return distance > 0.5 && distance < 3 ? distance : []
  })
  return distances.toSorted((a, b) => a - b)[distances.length >> 1] ?? 1.2
}

function isNewParagraph(before: Line, line: Line, spacing: number): boolean {
  if (before.text.includes('\t') || line.text.includes('\t')) return true
  if (before.y <= line.y) return isNewInColumn(before, line)
  const distance = (before.y - line.y) / Math.max(before.size, line.size)
  if (distance > spacing * 1.3 || Math.abs(before.size - line.size) > 0.1 * before.size) return true
  return isIndented(before, line)
}

/** Another column begins: it goes on with the sentence, or not. */
function isNewInColumn(before: Line, line: Line): boolean {
  return (
    endOfSentence.test(before.text) ||
    Math.abs(before.size - line.size) > 0.1 * before.size ||
    /^\p{Lu}/u.test(line.text)
  )
}

/** Set in, on the side on which lines begin. */
function isIndented(before: Line, line: Line): boolean {
  const least = 0.8 * line.size
  const isFromRight = /[\p{sc=Arab}\p{sc=Hebr}]/u.test(line.text)
  const [own, other] = isFromRight
    ? [line.column.right - line.right, before.column.right - before.right]
    : [line.left - line.column.left, before.left - before.column.left]
  return own > least && own < 6 * line.size && other < own - least / 2
}

/** Whether a line ends though the next word would have had room in it, by the lines around it. */
function isForced(before: Line, line: Line, around: readonly Line[]): boolean {
  const own = around.filter(({ column, size }) => column === before.column && Math.abs(size - before.size) < 0.5)
  const right = Math.max(...own.map((one) => one.right))
  const left = Math.min(...own.map((one) => one.left))
  const free = Math.max(right - before.right, before.left - left)
  const [word = ''] = /^\S+/.exec(line.text) ?? []
  const widthOfWord = (word.length / Math.max(1, line.text.length)) * (line.right - line.left)
  const isClose = withoutSpaces.test(line.text.slice(0, 1))
  const room = isClose ? 2 * line.size : widthOfWord + line.size
  // Lines beside a picture are short too: within a sentence only a very short one is the end of something.
  return free > room && (endOfSentence.test(before.text) || free > shortLine * (right - left))
}

/** Two lines as one; a word that a hyphen parts is joined where the whole word stands elsewhere, never within a figure. */
function joinedAt(
  before: string,
  after: string,
  known: ReadonlySet<string>,
): { readonly text: string; readonly isJoined: boolean } {
  const [, stem, hyphen] = /(\p{L}[\p{L}\p{M}]*)([-\u00ad\u2010])$/u.exec(before) ?? []
  const [rest] = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after) ?? []
  if (stem !== undefined && rest !== undefined) {
    const isSure = hyphen === '\u00ad' || known.has((stem + rest).toLowerCase())
    return { text: (isSure ? before.slice(0, -1) : before) + after, isJoined: isSure }
  }
  const isClose = withoutSpaces.test(before.slice(-1)) && withoutSpaces.test(after.slice(0, 1))
  return {
    text:
      before +
      (isClose || (/[-\u2010]$/.test(before) && /^\p{L}/u.test(after) && /\p{L}.$/u.test(before)) ? '' : ' ') +
      after,
    isJoined: false,
  }
}

/** Whole words that stand within lines, in small letters. */
function wordsWithin(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of pages.flat())
    for (const [word] of text.matchAll(/(?<![\p{L}\p{M}-])\p{L}[\p{L}\p{M}]+(?![\p{L}\p{M}\u00ad\u2010-])/gu))
      words.add(word.toLowerCase())
  return words
}
