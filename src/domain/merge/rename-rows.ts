/** Rows that turned out to be one get one id: the names of rows, and how a row is written with the new ones. */
import { relationInOrder } from '../claim-relations.ts'
import type { JsonValue } from '../json.ts'
import type { ClaimRelation, Row, SentenceLink, TableName } from '../records.ts'
import { claimRelationId, mergeConflictId, sentenceLinkId } from '../row-ids.ts'
import { placesInOrder } from '../sentence-links.ts'

/** The id a row has now, by one it had before. */
export type Names = ReadonlyMap<string, string>

/** The id with every part by its present name: the ids of rows that join others are made of theirs. */
export function renamed(names: Names, id: string): string {
  if (names.size === 0) return id
  const now = nameNow(names, id)
  return now !== id || !id.includes('.')
    ? now
    : id
        .split('.')
        .map((part) => nameNow(names, part))
        .join('.')
}

function nameNow(names: Names, id: string): string {
  let now = id
  // A row may have been renamed more than once; ids only get smaller, so there is an end.
  for (let next = names.get(now); next !== undefined && next !== now; next = names.get(now)) now = next
  return now
}

/** Fields that hold ids of rows, wherever in a row they stand. Nothing a person wrote is in one of these. */
const idFields: ReadonlySet<string> = new Set([
  'id',
  'batch',
  'story',
  'article',
  'revision',
  'passage',
  'claim',
  'speaker',
  'source',
  'sources',
  'from',
  'to',
  'verdict',
  'madeFrom',
  'mention',
  'key',
  'row',
])

/** The row with the present names of all rows it speaks of; the same object when it speaks of none that was renamed. */
export function renameRow<Table extends TableName>(table: Table, row: Row<Table>, names: Names): Row<Table> {
  if (names.size === 0) return row
  const { extra, ...own } = row
  const written = rename(own as unknown as JsonValue, names, false)
  if (written === (own as unknown)) return row
  return { ...inOrder(table, written as unknown as Row), extra } as Row<Table>
}

/** A copy with renamed ids, or the value itself when nothing in it changes. */
function rename(value: JsonValue, names: Names, isId: boolean): JsonValue {
  if (typeof value === 'string') return isId ? renamed(names, value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list = value as readonly JsonValue[]
    const copy = list.map((each) => rename(each, names, isId))
    return copy.every((each, at) => each === list[at]) ? list : copy
  }
  const entries = Object.entries(value)
  const copy = entries.map(([key, inner]) => [key, rename(inner, names, idFields.has(key))] as const)
  return copy.every(([, inner], at) => inner === entries[at]?.[1]) ? value : Object.fromEntries(copy)
}

/** Rows that keep two others in the order of their ids get that order again, and the id that says so. */
function inOrder(table: TableName, row: Row): Row {
  if (table === 'sentenceLinks') {
    const link = row as SentenceLink
    const [one, other] = placesInOrder(link.one, link.other)
    return { ...link, id: sentenceLinkId(one, other), one, other }
  }
  if (table === 'claimRelations') {
    const relation = row as ClaimRelation
    const { from, to } = relationInOrder(relation)
    return { ...relation, id: claimRelationId(relation.kind, from, to), from, to }
  }
  if (table === 'mergeConflicts' && 'values' in row)
    return { ...row, id: mergeConflictId(row.table, row.row, row.fields) }
  return row
}

/** The smaller of two ids, which both rows have from now on: with ids that begin with a time, that of the older row. */
export function commonName(one: string, other: string): { readonly from: string; readonly now: string } {
  const [now, from] = one < other ? [one, other] : [other, one]
  return { from, now }
}
