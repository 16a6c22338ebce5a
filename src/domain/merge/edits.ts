/**
 * What is known of the edits behind a project: which commits, and which rows and fields each of them changed. Two projects are merged
 * by what one knows and the other does not, never by clocks.
 */
import { changedFields, rowKey, type Change } from '../change.ts'
import type { Commit } from '../commit.ts'
import { creation } from '../merge-records.ts'
import type { ForeignCommit, MergeConflict, Row, RowTouch, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'

/** One commit, as merging sees it. */
export type Edit = Pick<ForeignCommit, 'analyst' | 'device' | 'deviceSequence' | 'at' | 'hash' | 'touches'>

/** Every commit whose effect is in a project, by its id: its own, and those that merges brought. */
export type KnownEdits = ReadonlyMap<string, Edit>

/** The tables that merging itself writes: they are no edits. */
const ownTables: ReadonlySet<string> = new Set(['foreignCommits', 'renamedRows', 'mergeConflicts'])

/** The rows a commit changed or removed. What a merge changed was changed by others, whose edits are known by themselves: it gives none. */
export function touchesOf(commit: Pick<Commit, 'changes' | 'origin' | 'subject'>): readonly RowTouch[] {
  return isMerge(commit) ? [] : commit.changes.flatMap(touchOf)
}

/** A merge, one that is taken back or brought again, or going back past one. */
function isMerge({ changes, origin, subject }: Pick<Commit, 'changes' | 'origin' | 'subject'>): boolean {
  return origin === 'merge' || subject['of'] === 'takeMerge' || changes.some(({ table }) => table === 'foreignCommits')
}

function touchOf({ table, id, before, after }: Change): readonly RowTouch[] {
  if (table === 'mergeConflicts') return decisionOf((before ?? after) as MergeConflict)
  if (ownTables.has(table)) return []
  if (before === null) return isNotNew(table, id) ? [{ table, id, fields: [creation], counted: 0 }] : []
  if (after === null) return [{ table, id, fields: null, counted: 0 }]
  return [{ table, id, fields: changedFields(before, after), counted: counterOf(after) - counterOf(before) }]
}

/** The only row of its table, and what files of other tools become under ids made of what they say. */
const madeTwice: ReadonlySet<TableName> = new Set<TableName>([
  'ratingScales',
  'passages',
  'analysts',
  'claims',
  'sources',
])

/** Whether others may make a row with this id too, as far as the id is not made of others (`joinedId`). */
function isNotNew(table: TableName, id: string): boolean {
  return madeTwice.has(table) || id.includes('.')
}

/** Deciding, and taking a decision back, says something of the row in question even where its value stays. */
function decisionOf({ table, row, fields }: MergeConflict): readonly RowTouch[] {
  return [{ table, id: row, fields, counted: 0 }]
}

function counterOf(row: Row): number {
  return 'version' in row ? row.version : 0
}

/** The edits of a project: of its journal, and of the commits that merges brought. */
export function knownEdits(snapshot: Snapshot, commits: Iterable<Commit>): KnownEdits {
  const known = new Map<string, Edit>(
    [...snapshot.all('foreignCommits')].map(({ id, rev: _rev, extra: _extra, ...edit }) => [id, edit]),
  )
  for (const commit of commits) known.set(commit.id, editOf(commit))
  return known
}

/** A commit as others need to know of it. */
export function editOf(commit: Commit): Edit {
  const { analyst, device, deviceSequence, at, hash } = commit
  return { analyst, device, deviceSequence, at, hash, touches: touchesOf(commit) }
}

/** Who did something. */
export type Author = Pick<Edit, 'analyst' | 'device' | 'at'>

/** What one side did to one row, and the other side does not know. */
export interface RowEdits {
  /** Who removed it; `null` when nobody did. It may have been brought back. */
  readonly removedBy: Author | null
  /** Who changed which field, each device once. */
  readonly fields: ReadonlyMap<string, readonly Author[]>
  /** By how much its counter rose, by the id the row had then: of rows that are one by now, one may be there and another gone. */
  readonly counts: ReadonlyMap<string, Count>
}

interface Count {
  readonly counted: number
  /** Removed last. */
  readonly isGone: boolean
}

/** By how much the counter of a row rose that a side has under this id: not what was counted on another that it removed since. */
export function countedOn(edits: RowEdits | undefined, id: string): number {
  return sumOf([...(edits?.counts ?? [])].filter(([of, { isGone }]) => !isGone || of === id))
}

/** By how much it rose in all, for where others keep the row. */
export function countedInAll(edits: RowEdits | undefined): number {
  return sumOf([...(edits?.counts ?? [])])
}

function sumOf(counts: readonly (readonly [string, Count])[]): number {
  return counts.reduce((sum, [, { counted }]) => sum + counted, 0)
}

const partMark = '.part'

/** The id under which it is known that a commit changed some rows, while of others it may have changed nothing is known. */
export function idOfPart(commit: string): string {
  return commit.endsWith(partMark) ? commit : `${commit}${partMark}`
}

/** What of an edit the other does not know; it may know a part. */
function unknownTo(other: KnownEdits, side: KnownEdits, id: string, edit: Edit): readonly Edit[] {
  if (other.has(id)) return []
  if (id.endsWith(partMark)) {
    const whole = id.slice(0, -partMark.length)
    return side.has(whole) || other.has(whole) ? [] : [edit]
  }
  const told = new Set(other.get(idOfPart(id))?.touches.map(rowKey))
  return [told.size === 0 ? edit : { ...edit, touches: edit.touches.filter((touch) => !told.has(rowKey(touch))) }]
}

/** What both know of a commit of which they know a part each. */
export function joinParts(one: Edit, other: Edit): Edit {
  const known = new Set(one.touches.map(rowKey))
  return {
    ...one,
    touches: [...one.touches, ...other.touches.filter((touch) => !known.has(rowKey(touch)))].sort(byRow),
  }
}

function byRow(one: RowTouch, other: RowTouch): number {
  return rowKey(one) < rowKey(other) ? -1 : 1
}

/** Edits of `side` that `other` does not know, by row; `rename` gives the id a row has now. */
export function editsBeyond(
  side: KnownEdits,
  other: KnownEdits,
  rename: (id: string) => string,
): ReadonlyMap<string, RowEdits> {
  const beyond = [...side].flatMap(([id, edit]) => unknownTo(other, side, id, edit))
  const rows = new Map<string, GatheredEdits>()
  for (const edit of beyond.sort(byDevice)) {
    for (const touch of edit.touches) {
      const key = rowKey({ table: touch.table, id: rename(touch.id) })
      const row = rows.get(key) ?? { removedBy: null, fields: new Map<string, Author[]>(), counts: new Map() }
      rows.set(key, row)
      gather(row, touch, edit)
    }
  }
  return rows
}

interface GatheredEdits {
  removedBy: Author | null
  readonly fields: Map<string, Author[]>
  readonly counts: Map<string, Count>
}

function gather(row: GatheredEdits, { id, fields, counted }: RowTouch, edit: Edit): void {
  row.counts.set(id, { counted: (row.counts.get(id)?.counted ?? 0) + counted, isGone: fields === null })
  for (const field of fields ?? []) row.fields.set(field, [...others(row.fields.get(field), edit), edit])
  if (fields !== null) return
  row.removedBy = edit
  // What the same hand had changed before went with the row: where others keep it, it is not among its values.
  for (const [field, authors] of row.fields) row.fields.set(field, others(authors, edit))
}

function others(authors: readonly Author[] = [], { device }: Author): Author[] {
  return authors.filter((author) => author.device !== device)
}

/** What one device did in its order; which device comes first decides nothing but who is named. */
function byDevice(one: Edit, other: Edit): number {
  if (one.device === other.device) return one.deviceSequence - other.deviceSequence
  return one.device < other.device ? -1 : 1
}

/** Whether the edits of a row concern any of these fields. */
export function touchAny(edits: RowEdits | undefined, fields: readonly string[]): boolean {
  return [...fields, creation].some((field) => (edits?.fields.get(field) ?? []).length > 0)
}

/** Whether any field was changed; a decision that the row stays counts. */
export function touchField(edits: RowEdits | undefined): boolean {
  return edits !== undefined && touchAny(edits, [...edits.fields.keys()])
}
