/**
 * Takes in what a sheet of claims and judgements says, as it was shown beforehand. What of every row is found in
 * `interchange/sheet-in`; here it is checked that nothing has changed since. Nothing is ever removed.
 */
import { defineCommand, type PlanContext } from '#commands/define-command.ts'
import { cleanClaimFields, type ClaimFields } from '#commands/shared/claim-fields.ts'
import { counted } from '#commands/shared/settle-cells.ts'
import { sameMeaning } from '#domain/claim-version.ts'
import type { Draft } from '#domain/draft.ts'
import type { AnalystId } from '#domain/ids.ts'
import { referencesOf } from '#domain/integrity.ts'
import { sameJson, type JsonObject, type JsonValue } from '#domain/json.ts'
import { fieldGroups } from '#domain/merge/field-groups.ts'
import { distinct } from '#domain/merge/merge-fields.ts'
import type { Instant, Row } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { mergeConflictId } from '#domain/row-ids.ts'
import type { Differing, NewSheetRow, SheetChange, SheetWrites } from '#domain/sheet-writes.ts'

export interface TakeSheetArgs extends SheetWrites {
  readonly differing: Differing
  /** Name of the file, for the history. */
  readonly file: string
}

/**
 * Writes what is new, and of what differs what `differing` says: with `ask` both values wait side by side until somebody decides (F4).
 * Judgements are data that arrives: they may break C2, and then become a check. Taking a sheet twice changes nothing.
 */
export const takeSheet = defineCommand<TakeSheetArgs>({
  name: 'takeSheet',
  plan: (draft, { rows, changes, differing, file }, context) => {
    if (rows.length + changes.length === 0) return reject('nothingChosen')
    const sums = { made: 0, asked: 0, changed: 0, questions: 0, older: 0 }
    for (const each of rows) {
      const added = addRow(draft, each)
      if (isRejection(added)) return added
      if (added && each.table === 'storyClaims') sums.asked += 1
      else if (added && each.table !== 'analysts') sums.made += 1
    }
    for (const change of changes) {
      const done = takeChange(draft, change, differing, context)
      if (isRejection(done)) return done
      sums.changed += done.changed
      sums.questions += done.questions
      sums.older += done.older
    }
    return {
      notices: [...counted('askedBySheet', sums.asked), ...counted('claimChangedSince', sums.older)],
      subject: { name: file, count: sums.made + sums.changed, questions: sums.questions },
    }
  },
})

/** Whether it was added; a row that is here and says the same stays as it is. */
function addRow(draft: Draft, { table, row }: NewSheetRow): boolean | Rejection {
  const present = draft.get(table, row.id)
  if (present) return table === 'analysts' || saysTheSame(present, row) ? false : reject('sheetOutdated', { table })
  const fields = table === 'claims' ? cleanClaimFields(row) : row
  if (isRejection(fields)) return fields
  const missing = referencesOf(table, { ...fields, rev: 1 }).find((needed) => !draft.get(needed.table, needed.id))
  if (missing) return reject('notThere', { table: missing.table })
  draft.put(table, fields)
  return true
}

function saysTheSame(present: Row, row: NewSheetRow['row']): boolean {
  return sameJson({ ...present, rev: 0, at: null }, { ...row, rev: 0, at: null })
}

interface TakenChange {
  readonly changed: number
  /** Questions that are newly asked, or have one value more. */
  readonly questions: number
  /** Judgements that are older than their claim by it (C12). */
  readonly older: number
}

const nothing: TakenChange = { changed: 0, questions: 0, older: 0 }

function takeChange(
  draft: Draft,
  change: SheetChange,
  differing: Differing,
  context: PlanContext,
): TakenChange | Rejection {
  const { table, id, before } = change
  const row = draft.get(table, id)
  if (!row) return reject('sheetOutdated', { table })
  const after = table === 'claims' ? cleanClaimFields<Partial<ClaimFields>>(change.after) : change.after
  if (isRejection(after)) return after
  const now = pick(row, Object.keys(after))
  if (sameJson(now, after)) return nothing
  if (!sameJson(now, before)) return reject('sheetOutdated', { table })
  if (!holdsAll(draft, change)) return reject('notThere', { table })
  if (differing === 'ours') return nothing
  const value = { ...(after as JsonObject), ...signedFields(draft, change, row, context) }
  return differing === 'ask' ? ask(draft, change, row, value, context) : write(draft, change, row, value)
}

/** Whether all rows that a changed row would speak of are here. */
function holdsAll(draft: Draft, { table, id, after }: SheetChange): boolean {
  const changed = { ...draft.get(table, id), ...after } as unknown as Row<typeof table>
  return referencesOf(table, changed).every((needed) => draft.get(needed.table, needed.id))
}

/** Who says it and when, on what; a judgement stays that of its analyst (F4). */
function signedFields(draft: Draft, { table }: SheetChange, row: Row, { now, actor }: PlanContext): JsonObject {
  if (table === 'claims') return {}
  if (table === 'verdicts') return { at: now, analyst: actor }
  if (table === 'decisions' || !('claimVersion' in row)) return { at: now }
  const revision = draft.get('articles', row.article)?.revision ?? row.revision
  return { at: now, revision, claimVersion: draft.get('claims', row.claim)?.version ?? row.claimVersion }
}

function write(draft: Draft, { table, id }: SheetChange, row: Row, value: JsonObject): TakenChange {
  settleQuestions(draft, table, row, value)
  draft.patch(table, id, value)
  const claim = table === 'claims' ? draft.get('claims', id) : undefined
  if (!claim || sameMeaning(row as Row<'claims'>, claim)) return { ...nothing, changed: 1 }
  draft.patch('claims', id, { version: claim.version + 1 })
  return { ...nothing, changed: 1, older: draft.byIndex('assessments', 'claim', id).length }
}

/** A question between what is here and what the sheet says is answered by taking the sheet; one with a further value stays open. */
function settleQuestions(draft: Draft, table: SheetChange['table'], row: Row, value: JsonObject): void {
  for (const fields of fieldGroups(table, row)) {
    const conflict = draft.get('mergeConflicts', mergeConflictId(table, row.id, fields))
    if (!conflict || !fields.some((field) => field in value)) continue
    const known = rivalsOf(row, value, fields).map((rival) => ({ value: rival, analyst: null, at: null }))
    if (distinct([...known, ...conflict.values]).length === distinct(known).length)
      draft.remove('mergeConflicts', conflict.id)
  }
}

/** What is here of some fields, and what the sheet says. */
function rivalsOf(row: Row, value: JsonObject, fields: readonly string[]): readonly [JsonObject, JsonObject] {
  const here = pick(row, fields)
  const said = Object.fromEntries(Object.entries(value).filter(([field]) => fields.includes(field)))
  return [here, { ...here, ...said }]
}

/** Keeps both values until somebody decides, field by field where they are decided so. */
function ask(
  draft: Draft,
  { table, id, after }: SheetChange,
  row: Row,
  value: JsonObject,
  { now, actor }: PlanContext,
): TakenChange {
  let questions = 0
  const { analyst = null, at = null } = row as { readonly analyst?: AnalystId; readonly at?: Instant }
  for (const fields of fieldGroups(table, row)) {
    if (!fields.some((field) => field in after)) continue
    const [here, said] = rivalsOf(row, value, fields)
    const rivals = distinct([
      { value: here, analyst, at },
      { value: said, analyst: actor, at: now },
    ])
    const conflict = mergeConflictId(table, id, fields)
    const known = draft.get('mergeConflicts', conflict)?.values ?? []
    const values = distinct([...known, ...rivals])
    if (rivals.length < 2 || values.length === known.length) continue
    draft.put('mergeConflicts', { id: conflict, extra: null, table, row: id, fields, values })
    questions += 1
  }
  return { ...nothing, questions }
}

function pick(row: Row, fields: readonly string[]): JsonObject {
  const all = row as unknown as Readonly<Record<string, JsonValue>>
  return Object.fromEntries(fields.map((field) => [field, all[field] ?? null]))
}
