/** Puts the words of a page together into blocks, with the gaps between them, and what the look of characters tells (T1). */
import { isNote, NOTE, READING, smallFigures, STRUCK, type Height, type InlineMarks } from '../inline-marks.ts'
import { parentOf, type PageElement } from './page-tree.ts'

/** A paragraph, heading, entry of a list or line of a page, in UTF-16 code units of its text. */
export interface Block {
  readonly start: number
  readonly end: number
  /** The element it stands in. */
  readonly element: PageElement | null
  /** How many of its code units are in links. */
  readonly linked: number
}

/** The text of a page and its blocks in reading order; between two there is a blank line, a line end or a tab. */
export interface VisibleText {
  readonly text: string
  readonly blocks: readonly Block[]
  /** What was struck out, within its blocks, with the brackets around it. */
  readonly struck: readonly { readonly start: number; readonly end: number }[]
  readonly marks: InlineMarks
}

/** Gaps between blocks, weakest first. */
const gaps = ['', '\t', '\n', '\n\n'] as const
/** None, between cells, lines, paragraphs. */
export type Gap = 0 | 1 | 2 | 3

/** How words stand on the page. */
export interface Piece {
  readonly linked: boolean
  /** With its own white space. */
  readonly verbatim: boolean
  readonly height: Height | null
  readonly element: PageElement | null
}

/** Takes what a page shows, in its order. */
export class TextBuilder {
  readonly #gapOf: (tag: string) => Gap
  readonly #parts: string[] = []
  readonly #blocks: Block[] = []
  readonly #struck: { start: number; end: number }[] = []
  #length = 0
  #gap: Gap = 0
  /** How many cells of a row began since its last words. */
  #cells = 0
  /** The same from the beginning of the row, where cells without words keep their place there too. */
  #leading = 0
  /** White space that stands if something follows in the same block. */
  #space = ''
  #open: { start: number; element: PageElement | null; linked: number } | null = null
  /** Where what is struck out at present begins; `null` before its first word in a block. */
  #struckFrom: number | null = null
  #isStruck = false
  #reading = ''
  /** All words of the small element that is open, until the first of them shows; then whether they stand in brackets. */
  #note: string | boolean = false
  #small = 0
  #readings = 0

  /** `gapOf` tells the gap around the elements of a tag. */
  constructor(gapOf: (tag: string) => Gap) {
    this.#gapOf = gapOf
  }

  /** Ends the block that is open; the strongest gap before the next one counts, and two line breaks are a paragraph. */
  part(gap: Gap, isBreak: boolean): void {
    if (gap === 0) return
    if (gap > 1) this.#cells = this.#leading = 0
    const again = isBreak && this.#open === null && this.#gap === 2 && this.#length > 0
    this.#close()
    this.#gap = Math.max(this.#gap, again ? 3 : gap) as Gap
  }

  /**
   * Cells of a row begin: those without words keep their place between those that have some, and in rows of data at the beginning of the
   * row too.
   */
  cells(count: number, ofData: boolean): void {
    this.#cells += count
    if (ofData) this.#leading = this.#cells
  }

  add(text: string, piece: Piece): void {
    if (!piece.verbatim) {
      // A no-break space is a character of the text; the white space of the source is not.
      this.#addWords(text.replaceAll(/[ \t\n\f\r]+/g, ' '), piece)
      return
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.part(2, true)
      this.#addWords(line, piece)
    }
  }

  /** What comes is struck out, or no longer. */
  strike(isStruck: boolean): void {
    this.#endStruck()
    this.#isStruck = isStruck
  }

  /** What comes is raised or lowered, and these are all its words; `null`: no longer. */
  small(words: string | null): void {
    this.#endNote()
    this.#note = words ?? false
  }

  /** The reading of the word that stands before, which comes behind the whole of it. */
  addReading(text: string): void {
    this.#reading += text.replaceAll(/\s+/g, ' ').trim()
  }

  endReading(): void {
    if (this.#reading !== '') {
      this.#begin(null)
      this.#push(READING.opens + this.#reading + READING.closes)
      this.#readings += 1
    }
    this.#reading = ''
  }

  built(): VisibleText {
    this.#close()
    const marks = { small: this.#small, struck: this.#struck.length, readings: this.#readings }
    return { text: this.#parts.join(''), blocks: this.#blocks, struck: this.#struck, marks }
  }

  #addWords(words: string, { linked, verbatim, height, element }: Piece): void {
    if (words.trim() === '') {
      this.#pause(words, verbatim)
      return
    }
    const start = words.search(/[^ \t\f\r]/)
    const end = endWithoutSpace(words)
    this.#pause(words.slice(0, start), verbatim)
    this.#begin(element)
    this.#push(this.#space)
    this.#beginNote()
    if (this.#isStruck) this.#struckFrom ??= this.#pushed(STRUCK.opens)
    const shown = words.slice(start, end)
    const taken = height === null ? shown : smallFigures(shown, height)
    if (taken !== shown) this.#small += 1
    this.#push(taken)
    if (linked && this.#open) this.#open.linked += taken.length
    this.#space = words.slice(end)
  }

  /** White space: one space between words, and all of it where it is kept, as what indents a line. */
  #pause(space: string, verbatim: boolean): void {
    if (verbatim) this.#space += space
    else if (space !== '' && this.#open && this.#space === '') this.#space = ' '
  }

  #begin(element: PageElement | null): void {
    if (this.#open) return
    if (this.#length > 0) this.#push(this.#gap === 1 ? gaps[1].repeat(Math.max(1, this.#cells)) : gaps[this.#gap])
    if (this.#gap !== 1 || this.#length === 0) this.#push(gaps[1].repeat(Math.max(0, this.#leading - 1)))
    this.#gap = 0
    this.#cells = this.#leading = 0
    this.#open = { start: this.#length, element: element && this.#blockOf(element), linked: 0 }
  }

  #push(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  /** Where the pushed text begins. */
  #pushed(text: string): number {
    this.#push(text)
    return this.#length - text.length
  }

  #beginNote(): void {
    if (typeof this.#note !== 'string') return
    this.#note = isNote(this.#note, this.#open?.start === this.#length ? '' : this.#parts.slice(-4).join(''))
    if (!this.#note) return
    this.#push(NOTE.opens)
    this.#small += 1
  }

  #endNote(): void {
    if (this.#note === true) this.#push(NOTE.closes)
    this.#note = false
  }

  #endStruck(): void {
    if (this.#struckFrom === null) return
    this.#push(STRUCK.closes)
    this.#struck.push({ start: this.#struckFrom, end: this.#length })
    this.#struckFrom = null
  }

  #close(): void {
    this.endReading()
    this.#endStruck()
    this.#endNote()
    if (this.#open) this.#blocks.push({ ...this.#open, end: this.#length })
    this.#open = null
    this.#space = ''
  }

  /** The nearest element that is a block of its own. */
  #blockOf(element: PageElement): PageElement {
    let at = element
    for (let parent = parentOf(at); parent && this.#gapOf(at.tagName) === 0; parent = parentOf(at)) at = parent
    return at
  }
}

/** Where the white space at the end of some words begins. */
function endWithoutSpace(words: string): number {
  let end = words.length
  while (end > 0 && ' \t\f\r'.includes(words.charAt(end - 1))) end -= 1
  return end
}
