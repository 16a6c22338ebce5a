/** What every kind of picture gives: a summary in words, a drawing, and the table behind it with the same data. */
import type { Address } from '#ui/address.ts'
import type { Room } from '#ui/charts/fit-lines.ts'
import type { Picture, Words } from '#ui/charts/picture.ts'
import type { MarkState } from '#ui/marks/JudgementMark.tsx'

export interface ShownPicture {
  /** For everybody, and in place of the drawing for those who do not see it. */
  readonly summary: string
  /** How it is to be read, and what it does not show. */
  readonly remarks: readonly string[]
  readonly draw: (room: Room) => Picture
  readonly table: PictureTable
}

export interface PictureTable {
  readonly heads: readonly Words[]
  readonly rows: readonly {
    readonly id: string
    readonly cells: readonly TableCell[]
  }[]
}

/** The first of a row is its head. */
export interface TableCell {
  /** Each on a line of its own; empty for a blank cell. */
  readonly words: readonly Words[]
  /** Before the words, which say the same or more. */
  readonly mark?: MarkState
  readonly to?: Address
}
