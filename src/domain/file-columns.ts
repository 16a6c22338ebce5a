/** What the columns of a table hold, or the fields of the records in a JSON file: as the reader took it, or as a person said. Pure. */

/** `kept`: it stays with the article as it is (F1). Every other one is held by one column at most. */
export const columnRoles = [
  'text',
  'title',
  'url',
  'outlet',
  'author',
  'published',
  'retrieved',
  'language',
  'tags',
  'translation',
  'translationLanguage',
  'kept',
] as const

export type ColumnRole = (typeof columnRoles)[number]

/** A column, or a field with those it lies in (`meta.date`), and what it holds. */
export interface ColumnUse {
  /** As the head says it; of a repeated, empty or missing name with the number of the column. */
  readonly name: string
  readonly role: ColumnRole
}

/** What every column holds. */
export interface ColumnChoice {
  /** False for a table whose first line is an article like the rest. */
  readonly hasHead: boolean
  /** In the order of the file. */
  readonly columns: readonly ColumnUse[]
}

/**
 * Who said what the columns hold: their names, what is in them, a person for this file or
 * earlier for this head, or the choices for the import. `nobody`: it is a
 * question; the columns are a proposal, and no article was read.
 */
export type ColumnsDecidedBy = 'names' | 'content' | 'person' | 'remembered' | 'profile' | 'nobody'

/** The columns of one file as they were read. */
export interface FileColumns extends ColumnChoice {
  readonly decidedBy: ColumnsDecidedBy
  /** True for a table: its first line may be a head or not. */
  readonly isTable: boolean
  /** Cells of the first rows beneath the head, cut off where they are long; as many in each as there are columns. */
  readonly sample: readonly (readonly string[])[]
}

/** What is known of the columns of each file of a reading; the rest is asked for where somebody looks. */
export interface ColumnsInBrief extends Pick<FileColumns, 'decidedBy' | 'hasHead'> {
  /** `headKey` of its columns. */
  readonly key: string
}

/** What a table is known again by. */
export interface HeadOfTable {
  readonly hasHead: boolean
  readonly columns: readonly { readonly name: string }[]
}

/** The same for files with the same columns, in whatever order. */
export function headKey({ hasHead, columns }: HeadOfTable): string {
  return JSON.stringify([hasHead, ...columns.map(({ name }) => name).toSorted()])
}

/** What is told of them with each file. */
export function columnsInBrief(columns: FileColumns): ColumnsInBrief {
  return { decidedBy: columns.decidedBy, hasHead: columns.hasHead, key: headKey(columns) }
}

/** Columns beyond this many are nobody's table: they cannot be chosen, remembered or kept. */
export const mostColumns = 500

/** True where one column holds the text: nothing is an article without it. */
export function hasText({ columns }: Pick<ColumnChoice, 'columns'>): boolean {
  return columns.some(({ role }) => role === 'text')
}

/** The columns once one of them holds something else; the one that held it before is kept as it is. */
export function withRole(columns: readonly ColumnUse[], name: string, role: ColumnRole): readonly ColumnUse[] {
  return columns.map((use) => {
    if (use.name === name) return { name, role }
    return role !== 'kept' && use.role === role ? { name: use.name, role: 'kept' } : use
  })
}

/** How many heads are remembered: beyond that the one chosen longest ago is forgotten. */
const mostRemembered = 200

/** With a choice as the newest. A table without a head cannot be known again: nothing is remembered of it. */
export function rememberColumns(remembered: readonly ColumnChoice[], choice: ColumnChoice): readonly ColumnChoice[] {
  if (!choice.hasHead) return remembered
  return [...forgetColumns(remembered, choice), choice].slice(-mostRemembered)
}

/** Without what was chosen for the same columns. */
export function forgetColumns(remembered: readonly ColumnChoice[], choice: ColumnChoice): readonly ColumnChoice[] {
  const key = headKey(choice)
  return remembered.filter((one) => headKey(one) !== key)
}
