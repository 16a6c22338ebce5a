/**
 * Merges a colleague's project into one's own: what becomes of every row, as writes on a draft. Pure. Three-way where the edits of both are
 * known (whoever changed a field knowing the other's value has the last word), else by id, then by content (H7). Judgements are kept
 * for each analyst and so add up (C10). What both changed without knowing of each other is kept as a conflict and overwrites nothing (F4).
 */
import { rowKey, sameContent } from '../change.ts'
import type { Draft } from '../draft.ts'
import { asId } from '../ids.ts'
import { existence } from '../merge-records.ts'
import type { Row, TableName } from '../records.ts'
import { MemorySnapshot } from '../snapshot.ts'
import { tableNames } from '../tables.ts'
import { Conflicts } from './conflicts.ts'
import { countedInAll, editsBeyond, joinParts, touchField, type KnownEdits } from './edits.ts'
import { counted, mergeFields, type Side } from './merge-fields.ts'
import { mergeSide, renamings, type MergeSide, type MergeSource } from './merge-side.ts'
import { renamed, type Names } from './rename-rows.ts'
import { restoreNeeded } from './restore-needed.ts'
import { withoutRunningBatches } from './running-batches.ts'
import { namesOfBoth } from './same-rows.ts'

export type { MergeSource } from './merge-side.ts'

/** What became of one row; of rows that are the same in both, and of those only here, nothing is said. */
export interface RowOutcome {
  readonly table: TableName
  readonly id: string
  readonly outcome: 'new' | 'theirsNewer' | 'oursNewer' | 'both' | 'conflict' | 'removed'
}

export interface MergeReport {
  readonly outcomes: readonly RowOutcome[]
  /** Rows that are the same in both. */
  readonly identical: number
}

/** Tables that are no content, and are brought together in ways of their own. */
const apart: ReadonlySet<TableName> = new Set<TableName>(['foreignCommits', 'renamedRows', 'mergeConflicts'])
const contentTables = tableNames.filter((table) => !apart.has(table))

/** Writes the merged rows on a draft of the own snapshot. Merging the same once more writes nothing. */
export function mergeProjects(draft: Draft, own: MergeSource, theirs: MergeSource): MergeReport {
  const there = withoutRunningBatches(theirs.snapshot)
  const names = namesOfBoth(own.snapshot, there)
  const rename = (id: string) => renamed(names, id)
  const sides = {
    ours: mergeSide(own.snapshot, editsBeyond(own.edits, theirs.edits, rename), names),
    others: mergeSide(there, editsBeyond(theirs.edits, own.edits, rename), names),
  }
  const meeting = new Meeting(sides.ours, sides.others, own.snapshot.size('project') > 0)
  for (const table of contentTables) meeting.mergeTable(table)
  meeting.restore()
  writeRows(draft, own, meeting.merged)
  meeting.conflicts.write(draft, meeting.merged)
  writeHistory(draft, own.edits, theirs.edits, names)
  return { outcomes: meeting.outcomes, identical: meeting.identical }
}

/** Two projects row by row. */
class Meeting {
  readonly merged = new MemorySnapshot()
  readonly conflicts = new Conflicts()
  readonly outcomes: RowOutcome[] = []
  identical = 0
  readonly #ours: MergeSide
  readonly #others: MergeSide
  readonly #hasProject: boolean

  constructor(ours: MergeSide, others: MergeSide, hasProject: boolean) {
    this.#ours = ours
    this.#others = others
    this.#hasProject = hasProject
  }

  mergeTable(table: TableName): void {
    const [ours, others] = [this.#ours.rows(table), this.#others.rows(table)]
    const kept: Row[] = []
    for (const [id, side] of ours) {
      const other = others.get(id)
      const row = other ? this.#mergeBoth(table, side, other) : this.#keepOurs(table, side)
      if (row) kept.push(row)
    }
    for (const [id, side] of others) {
      // A project that began apart has a row of its own; ours stays the one.
      if (ours.has(id) || (table === 'project' && this.#hasProject)) continue
      const row = this.#takeTheirs(table, side)
      if (row) kept.push(row)
    }
    this.merged.load(table, kept as readonly Row<typeof table>[])
  }

  /** Rows that others need stay, whoever removed them, and those that an undecided value needs; whether they should is then a question. */
  restore(): void {
    const rowsOf = (table: TableName, id: string) => {
      const [one, other] = [this.#ours.rows(table).get(id), this.#others.rows(table).get(id)]
      return one ? this.#kept(table, one.row, this.#others) : other && this.#kept(table, other.row, this.#ours)
    }
    for (const { table, row } of restoreNeeded(this.merged, this.conflicts.neededByValues(this.merged), rowsOf)) {
      this.#askWhetherItStays(table, row.id)
      this.#say(table, row.id, 'conflict')
    }
  }

  #mergeBoth(table: TableName, side: Side, other: Side): Row {
    const { row, conflicts } = mergeFields(table, side, other)
    for (const { fields, values } of conflicts) this.conflicts.add(table, row.id, fields, values)
    const [isOurs, isTheirs] = [sameContent(row, side.row), sameContent(row, other.row)]
    if (conflicts.length > 0) this.#say(table, row.id, 'conflict')
    // What neither changed and only one says was left out of the other file.
    else if (isOurs && (isTheirs || (!side.edits && !other.edits))) this.identical += 1
    else this.#say(table, row.id, isOurs ? 'oursNewer' : isTheirs ? 'theirsNewer' : 'both')
    return row
  }

  /** Theirs never had it, or removed it. */
  #keepOurs(table: TableName, { row, edits, pending }: Side): Row | null {
    const isRemoved = isRemovedBy(this.#others, table, row.id)
    if (isRemoved && !touchField(edits)) {
      this.#say(table, row.id, 'removed')
      return null
    }
    this.conflicts.keep(table, row.id, pending)
    if (isRemoved) {
      this.#askWhetherItStays(table, row.id)
      this.#say(table, row.id, 'conflict')
    }
    return this.#kept(table, row, this.#others)
  }

  /** New, or removed here. */
  #takeTheirs(table: TableName, { row, edits, pending }: Side): Row | null {
    const isRemoved = isRemovedBy(this.#ours, table, row.id)
    if (isRemoved && !touchField(edits)) {
      this.#say(table, row.id, 'oursNewer')
      return null
    }
    this.conflicts.keep(table, row.id, pending)
    if (isRemoved) this.#askWhetherItStays(table, row.id)
    this.#say(table, row.id, isRemoved ? 'conflict' : 'new')
    return this.#kept(table, row, this.#ours)
  }

  /** A row that one side has and the other removed after it had changed it. */
  #kept(table: TableName, row: Row, { edits }: MergeSide): Row {
    return counted(table, row, countedInAll(edits.get(rowKey({ table, id: row.id }))))
  }

  #askWhetherItStays(table: TableName, id: string): void {
    const key = rowKey({ table, id })
    const removers = [this.#ours, this.#others].map(({ edits }) => edits.get(key)?.removedBy)
    const { analyst = null, at = null } = removers.find((remover) => remover) ?? {}
    this.conflicts.add(table, id, [existence], [{ value: null, analyst, at }])
  }

  #say(table: TableName, id: string, outcome: RowOutcome['outcome']): void {
    this.outcomes.push({ table, id, outcome })
  }
}

function isRemovedBy({ edits }: MergeSide, table: TableName, id: string): boolean {
  return (edits.get(rowKey({ table, id }))?.removedBy ?? null) !== null
}

function writeRows(draft: Draft, own: MergeSource, merged: MemorySnapshot): void {
  for (const table of contentTables) {
    for (const { id } of own.snapshot.all(table)) if (!merged.get(table, id)) draft.remove(table, id)
    for (const row of merged.all(table)) {
      const present = own.snapshot.get(table, row.id) ?? null
      if (!sameContent(present, row)) draft.put(table, row)
    }
  }
}

/** From now on the edits of the other are known, and former names lead to the present ones. */
function writeHistory(draft: Draft, own: KnownEdits, theirs: KnownEdits, names: Names): void {
  for (const [id, edit] of theirs) {
    const known = own.get(id)
    // A commit known in part may be known better; one of its own is known as a whole.
    const told = known && known.touches.length < joinParts(known, edit).touches.length ? joinParts(known, edit) : edit
    if (!known || told !== edit) draft.put('foreignCommits', { id: asId(id), extra: null, ...told })
  }
  for (const { id, now } of renamings(names)) draft.put('renamedRows', { id: asId(id), extra: null, now })
}
