/** What the rows of sheets come to: gathered row by row, with rows that are new laid over the project, so that later rows find them. */
import { Draft } from '#domain/draft.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import { sameJson, type JsonObject, type JsonValue } from '#domain/json.ts'
import type { SheetField, SheetOutcome, SheetReplacing, SheetRowReport } from '#domain/sheet-reader.ts'
import type { NewSheetRow, SheetChange } from '#domain/sheet-writes.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** So many of each outcome are told one by one. */
const mostReports = 500

/** A row that changes with the fields a sheet has for it. */
export type FoundChange = Pick<SheetChange, 'table' | 'id' | 'after'>

export class FoundRows {
  /** The project as it is. */
  readonly before: Snapshot
  /** The project with what was found so far. */
  readonly draft: Draft
  readonly counts: Record<SheetOutcome, number> = { new: 0, identical: 0, changed: 0, ambiguous: 0, refused: 0 }
  readonly reports: SheetRowReport[] = []
  readonly rows: NewSheetRow[] = []
  readonly changes: SheetChange[] = []
  readonly #told = new Map<string, number>()
  /** What the sheet said first of each row, with its place. */
  readonly #said = new Map<string, { readonly row: number; readonly said: unknown }>()

  constructor(snapshot: Snapshot) {
    this.before = snapshot
    this.draft = new Draft(snapshot)
  }

  /** A row that is not here yet. */
  add(row: NewSheetRow): void {
    this.draft.put(row.table, row.row)
    this.rows.push(row)
  }

  /** Whose judgements, decisions and verdicts would change; those most often meant come first. */
  get replacing(): readonly SheetReplacing[] {
    const found = new Map<string, SheetReplacing>()
    for (const { table, id } of this.changes) {
      const row = table === 'claims' ? undefined : this.before.get(table, id)
      if (table === 'claims' || !row) continue
      const key = `${table} ${row.analyst}`
      found.set(key, { table, analyst: row.analyst, count: (found.get(key)?.count ?? 0) + 1 })
    }
    return [...found.values()].sort((one, other) => other.count - one.count)
  }

  /** Fields in which the sheet says otherwise, as they are and as it has them; none where nothing differs. */
  change({ table, id, after }: FoundChange): readonly SheetField[] {
    const present = this.draft.get(table, id) as unknown as Readonly<Record<string, JsonValue>> | undefined
    const fields = Object.entries(after).filter(([field, value]) => !sameJson(present?.[field] ?? null, value))
    if (fields.length === 0) return []
    const before: JsonObject = Object.fromEntries(fields.map(([field]) => [field, present?.[field] ?? null]))
    this.changes.push({ table, id, before, after: Object.fromEntries(fields) })
    return fields.map(([field, value]) => ({ field, before: before[field] ?? null, after: value }))
  }

  /** The row, from 1, that said something else of the same before; `null` where none did. */
  saidOtherwise(key: string, row: number, said: unknown): number | null {
    const before = this.#said.get(key)
    if (!before) this.#said.set(key, { row, said })
    return before && !sameJson(before.said, said) ? before.row : null
  }

  /** Counts a row, and tells of it unless it is as it was and nothing of it is left aside. */
  tell(report: SheetRowReport): void {
    this.counts[report.outcome] += 1
    if (report.outcome === 'identical' && report.reasons.length === 0) return
    const told = this.#told.get(report.outcome) ?? 0
    this.#told.set(report.outcome, told + 1)
    if (told < mostReports) this.reports.push(report)
  }
}

/** What is said of a row that is new; nothing is here yet. */
export function fieldsOfNew(fields: object): readonly SheetField[] {
  const said = Object.entries(fields) as readonly (readonly [string, JsonValue])[]
  return said.map(([field, after]) => ({ field, before: null, after }))
}

/** The reasons of what could not be read. */
export function reasonsOf(problems: readonly { readonly reason: ReadingReason }[]): readonly ReadingReason[] {
  return problems.map(({ reason }) => reason)
}
