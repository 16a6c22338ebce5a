/** A report as a value: what stands in it, in order, with users' words as plain text. HTML and Markdown are written from it alone. */
import type { Judgement } from '#domain/judgement.ts'
import type { Direction, LanguageTag } from '#domain/records.ts'

/** A stretch of words. What is said of it is for both writers; one that cannot show it leaves it out. */
export interface Run {
  readonly text: string
  /** Language and direction of a user's words; left out for the words of the report. */
  readonly lang?: LanguageTag
  readonly dir?: Direction | 'auto'
  readonly look?: 'strong' | 'soft' | 'code'
  /** A web address it leads to. */
  readonly href?: string
  /** The heading of this report it leads to. */
  readonly to?: string
}

export type Line = readonly Run[]

export interface TableCell {
  readonly line: Line
  /** What the cell shows, for a colour beside its sign; `null` where it is no judgement. */
  readonly tone: Judgement | 'open' | null
}

export interface TableRow {
  readonly head: Line
  readonly cells: readonly TableCell[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly line: Line; readonly name?: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'quote'; readonly quote: Run; readonly under: readonly Line[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly corner: string
      readonly head: readonly Line[]
      readonly rows: readonly TableRow[]
    }

/** A name with what is so called, one line for each thing. */
export interface Fact {
  readonly term: string
  readonly lines: readonly Line[]
}

export interface Report {
  readonly title: Line
  /** Below the title. */
  readonly about: readonly Line[]
  readonly blocks: Iterable<Block> | AsyncIterable<Block>
}

/** Words of the report. */
export function say(text: string): Run {
  return { text }
}

/** A user's own words in a language that may be unknown (`und`). */
export function words(text: string, lang: LanguageTag, dir: Direction | 'auto' = 'auto'): Run {
  return { text, lang, dir }
}

/** A user's own words of which no language is known. */
export function name(text: string): Run {
  return { text, dir: 'auto' }
}

/** Runs with words between them. */
export function between(runs: readonly Run[], separator: string): Line {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [say(separator), run]))
}

/** Words of the report. */
export function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, line: [say(text)] }
}
