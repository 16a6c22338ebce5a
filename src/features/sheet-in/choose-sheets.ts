/** Which sheets of a file are taken: those of this program together, or one of somebody's own. */
import type { SheetOfFile } from '#domain/sheet-reader.ts'

/** All tables of ours that say the most; the matrix says the same once more. */
export const ownTogether = 'own'

/** A choice, by its id: the place of a sheet, or `ownTogether`. */
export interface SheetOption {
  readonly id: string
  readonly sheets: readonly number[]
}

/** What can be chosen, the likeliest first; none where nothing of the file comes back from a sheet. */
export function sheetOptions(sheets: readonly SheetOfFile[]): readonly SheetOption[] {
  const placed = sheets.map((sheet, at) => ({ ...sheet, at }))
  const long = ['claims', 'assessments'].flatMap((own) => placed.filter((sheet) => sheet.own === own))
  const taken = placed.filter(({ own }) => own !== 'articles' && own !== 'passages')
  const single = [...taken].sort((one, other) => weight(one) - weight(other))
  return [
    ...(long.length > 1 ? [{ id: ownTogether, sheets: long.map(({ at }) => at) }] : []),
    ...single.map(({ at }) => ({ id: String(at), sheets: [at] })),
  ]
}

/** Those whose columns are known stand before the others. */
function weight({ decidedBy }: SheetOfFile): number {
  return ['own', 'remembered', 'names', 'content', 'nobody'].indexOf(decidedBy)
}
