/** An open question as lines to read: what it is about, and the values that stand against each other. */
import { sameJson, type JsonObject } from '#domain/json.ts'
import { existence } from '#domain/merge-records.ts'
import type { MergeConflict, RivalValue, Row } from '#domain/records.ts'
import { rowName } from '#domain/row-name.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { formatInstant } from '#i18n/format.ts'
import { fieldName, rowNames } from '#i18n/messages/fields.ts'
import { mergeMessages } from '#i18n/messages/merge.ts'
import { valueWords } from '#i18n/value-words.ts'

const words = mergeMessages.questions

/** One of the values. */
export interface Choice {
  /** For `decideConflicts`. */
  readonly value: RivalValue['value'] | 'present'
  /** What stands in the row now. */
  readonly isPresent: boolean
  /** Fields with their values, as text; only those in which the choices differ. Empty for removing the row. */
  readonly lines: readonly { readonly field: string; readonly value: string }[]
  /** Who gave it and when; `null` for what stands there now and is nobody's of those asked about. */
  readonly by: string | null
}

export interface Question {
  readonly conflict: MergeConflict
  /** For example "claim: wording". */
  readonly about: string
  /** What the row is called; user's own words. */
  readonly name: string
  /** What stands there now comes first. */
  readonly choices: readonly Choice[]
  /** True when the question is whether the row stays. */
  readonly isExistence: boolean
}

/** Fields that say nothing to a reader. */
const technical: ReadonlySet<string> = new Set(['extra', 'prefix', 'suffix', 'firstWords', 'claimVersion'])

/** `null` when the row is gone: then there is nothing to decide. */
export function describeQuestion(snapshot: Snapshot, conflict: MergeConflict): Question | null {
  const row = snapshot.get(conflict.table, conflict.row)
  if (!row) return null
  const isExistence = conflict.fields[0] === existence
  const kind = rowNames[conflict.table] ?? conflict.table
  const choices = isExistence ? existenceChoices(snapshot, conflict) : valueChoices(snapshot, conflict, row)
  const shown = [...new Set(choices.flatMap(({ lines }) => lines.map(({ field }) => field)))].join(', ')
  return { conflict, about: words.question(kind, shown), name: nameOf(snapshot, row), choices, isExistence }
}

function valueChoices(snapshot: Snapshot, { fields, values }: MergeConflict, row: Row): readonly Choice[] {
  const present = Object.fromEntries(fields.map((field) => [field, fieldOf(row, field)])) as JsonObject
  const all: readonly JsonObject[] = [present, ...values.flatMap(({ value }) => (value === null ? [] : [value]))]
  const differing = fields.filter((field) =>
    all.some((value) => !sameJson(value[field] ?? null, present[field] ?? null)),
  )
  const shown = differing.filter((field) => !technical.has(field))
  const linesOf = (value: JsonObject) =>
    shown.map((field) => ({
      field: fieldName(field),
      value: valueWords(value[field], field, (id) => nameOfId(snapshot, id)),
    }))
  const here = values.find(({ value }) => sameJson(value, present))
  return [
    { value: 'present', isPresent: true, lines: linesOf(present), by: here ? authorOf(snapshot, here) : null },
    ...values.flatMap((rival): Choice[] =>
      rival.value === null || rival === here
        ? []
        : [{ value: rival.value, isPresent: false, lines: linesOf(rival.value), by: authorOf(snapshot, rival) }],
    ),
  ]
}

function existenceChoices(snapshot: Snapshot, { values }: MergeConflict): readonly Choice[] {
  const [removal] = values
  return [
    { value: 'present', isPresent: true, lines: [], by: null },
    { value: null, isPresent: false, lines: [], by: removal ? authorOf(snapshot, removal) : null },
  ]
}

function authorOf(snapshot: Snapshot, { analyst, at }: RivalValue): string {
  const name = analyst === null ? null : (snapshot.get('analysts', analyst)?.name ?? null)
  return words.by(name, at === null ? null : formatInstant(at))
}

function fieldOf(row: Row, field: string): unknown {
  return (row as unknown as Readonly<Record<string, unknown>>)[field] ?? null
}

/** A row without words of its own is called after those it joins. */
function nameOf(snapshot: Snapshot, row: Row): string {
  const own = rowName(row)
  if (own !== '') return own
  const parts = ['claim', 'article', 'story', 'passage', 'verdict'].flatMap((field) => {
    const id = fieldOf(row, field)
    return typeof id === 'string' ? (nameOfId(snapshot, id) ?? []) : []
  })
  return parts.join(' · ')
}

function nameOfId(snapshot: Snapshot, id: string): string | null {
  for (const table of tableNames) {
    const row = snapshot.get(table, id)
    if (row) return rowName(row) || null
  }
  return null
}
