/**
 * One row as it stands in two projects, made one: field by field, by who changed it without knowing of the other. Nothing is decided where
 * both did; the present value stays, and both are kept.
 */
import { canonicalJson, sameJson, type JsonObject, type JsonValue } from '../json.ts'
import { existence } from '../merge-records.ts'
import type { Base, RivalValue, Row, TableName } from '../records.ts'
import { countedOn, touchAny, type Author, type RowEdits } from './edits.ts'
import { fieldGroups, isCounter, isProvenance, isSet } from './field-groups.ts'

/** A row of one side, with its present name. */
export interface Side<Table extends TableName = TableName> {
  readonly row: Row<Table>
  /** The id it had in its project before it was given this name. */
  readonly formerId: string
  /** What this side did to it and the other does not know. */
  readonly edits: RowEdits | undefined
  /** What is not decided about it, by `groupKey`. */
  readonly pending: ReadonlyMap<string, readonly RivalValue[]>
}

export interface MergedRow {
  readonly row: Row
  /** What stays undecided, or becomes so. */
  readonly conflicts: readonly { readonly fields: readonly string[]; readonly values: readonly RivalValue[] }[]
}

/** Names a group of fields. */
export function groupKey(fields: readonly string[]): string {
  return fields.join('+')
}

/** Own row, theirs, and what becomes of both. `own.row` gives what stands where nobody has decided. */
export function mergeFields(table: TableName, own: Side, theirs: Side): MergedRow {
  const row: Record<string, unknown> = { ...own.row }
  const conflicts: { fields: readonly string[]; values: readonly RivalValue[] }[] = []
  for (const fields of groupsOfBoth(table, own, theirs)) {
    const found = mergeGroup(table, fields, own, theirs)
    Object.assign(row, found.value)
    if (found.rivals.length > 1) conflicts.push({ fields, values: found.rivals })
  }
  const removal = mergeExistence(own, theirs)
  if (removal.length > 0) conflicts.push({ fields: [existence], values: removal })
  return { row: counted(table, row as unknown as Row, countedOn(theirs.edits, theirs.formerId)), conflicts }
}

/** The row with its changes counted that the other side made, whatever became of them (C12). */
export function counted(table: TableName, row: Row, by: number): Row {
  if (by === 0) return row
  const counters = Object.entries(fieldsOf(row)).filter(([field]) => isCounter(table, field))
  return { ...row, ...Object.fromEntries(counters.map(([field, value]) => [field, Number(value) + by])) }
}

/** Older files may lack a field that was added later; a group is decided if either has it. */
function groupsOfBoth(table: TableName, own: Side, theirs: Side): readonly (readonly string[])[] {
  return fieldGroups(table, { ...theirs.row, ...own.row })
}

interface MergedGroup {
  readonly value: JsonObject
  /** More than one: they stand against each other. */
  readonly rivals: readonly RivalValue[]
}

/** What one side has to say about a group of fields. */
interface Voice {
  readonly side: Side
  readonly fields: readonly string[]
  readonly value: JsonObject
  /** Whether it changed them and the other does not know. */
  readonly isNews: boolean
  /** What it has not decided; `undefined` when nothing is open. */
  readonly pending: readonly RivalValue[] | undefined
}

function mergeGroup(table: TableName, fields: readonly string[], own: Side, theirs: Side): MergedGroup {
  const [mine, other] = [voiceOf(own, fields), voiceOf(theirs, fields)]
  const last = lastWord(mine, other) ?? ofThemselves(table, mine, other)
  if (last) return settled(last)
  const rivals = rivalsOf(mine, other)
  const [only, ...more] = rivals
  return only && more.length === 0 ? settled(only.value ?? mine.value) : { value: mine.value, rivals }
}

function voiceOf(side: Side, fields: readonly string[]): Voice {
  const [value, pending] = [pick(side.row, fields), side.pending.get(groupKey(fields))]
  return { side, fields, value, isNews: touchAny(side.edits, fields), pending }
}

/** The value where both agree, or one knows all that the other did here and went on from it, which ends open questions too. */
function lastWord(mine: Voice, other: Voice): JsonObject | null {
  if (!isOpen(mine, other) && sameJson(mine.value, other.value)) return mine.value
  if (wentOn(other, mine)) return other.value
  if (wentOn(mine, other)) return mine.value
  if (isOpen(mine, other) || sayingKey(mine.value) !== sayingKey(other.value)) return null
  // The same said twice: once is enough, and both take the same.
  return firstOf(mine.value, other.value)
}

function firstOf(mine: JsonObject, other: JsonObject): JsonObject {
  return canonicalJson(mine) < canonicalJson(other) ? mine : other
}

/** What a value says, whenever it was said. */
function sayingKey(value: JsonObject | null): string {
  return canonicalJson(value && { ...value, at: null })
}

function isOpen(mine: Voice, other: Voice): boolean {
  return mine.pending !== undefined || other.pending !== undefined
}

function wentOn(one: Voice, from: Voice): boolean {
  return one.isNews && !from.isNews && !one.pending
}

/** Values that need nobody to decide: lists are joined; of a row that each made by itself, what the older says of where it came from. */
function ofThemselves(table: TableName, mine: Voice, other: Voice): JsonObject | null {
  if (isOpen(mine, other)) return null
  if (isSet(table, mine.fields)) return unionOf(mine.value, other.value)
  const origin = isProvenance(table, mine.fields) ? originOf(mine, other) : null
  if (origin || mine.isNews || other.isNews) return origin
  // What nobody changed and one does not know, as a note that was left out of the file.
  if (isUnknown(mine.value)) return other.value
  return isUnknown(other.value) ? mine.value : null
}

/** What a row that each made by itself says of where it came from; `null` where one of them did not make it, or changed that since. */
function originOf(mine: Voice, other: Voice): JsonObject | null {
  if (wasMade(mine) && wasMade(other)) return firstOf(mine.value, other.value)
  if (mine.isNews || other.isNews || !isTwin(mine, other)) return null
  return (mine.side.formerId < other.side.formerId ? mine : other).value
}

/** Whether it made the row under an id that others may give too. */
function wasMade({ side: { edits } }: Voice): boolean {
  return touchAny(edits, [])
}

/** Whether each made the row by itself. */
function isTwin(mine: Voice, other: Voice): boolean {
  return mine.side.formerId !== other.side.formerId
}

/** All values that stand against each other. What a side never changed the other knows, unless each made the row by itself. */
function rivalsOf(mine: Voice, other: Voice): readonly RivalValue[] {
  const nobodySpeaks = !mine.isNews && !other.isNews && !isOpen(mine, other)
  const speaks = ({ isNews, pending, value }: Voice) =>
    isNews || pending !== undefined || nobodySpeaks || (isTwin(mine, other) && !isUnknown(value))
  const open = [...(mine.pending ?? []), ...(other.pending ?? [])]
  const added = [mine, other].filter((voice) => speaks(voice) && !isSaid(voice, open))
  return distinct([...open, ...added.map(rivalOf)])
}

/** What stands among the open values is not said anew: merging may have changed since what the row tells of its author. */
function isSaid({ isNews, pending, value }: Voice, open: readonly RivalValue[]): boolean {
  const isAmong = (values: readonly RivalValue[]) => values.some((each) => sayingKey(each.value) === sayingKey(value))
  return isAmong(isNews ? (pending ?? []) : open)
}

function settled(value: JsonObject): MergedGroup {
  return { value, rivals: [] }
}

/** Whether the row stays is asked as long as nobody who knew of the question has answered it. */
function mergeExistence(own: Side, theirs: Side): readonly RivalValue[] {
  const [mine, other] = [own.pending.get(existence), theirs.pending.get(existence)]
  if (mine && !other && touchAny(theirs.edits, [existence])) return []
  if (other && !mine && touchAny(own.edits, [existence])) return []
  return distinct([...(mine ?? []), ...(other ?? [])])
}

function fieldsOf(row: Row): Readonly<Record<string, JsonValue>> {
  return row as unknown as Readonly<Record<string, JsonValue>>
}

function pick(row: Row, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.map((field) => [field, fieldsOf(row)[field] ?? null]))
}

/** Nothing said: it gives way to whatever the other says, where neither is a change of the other. */
function isUnknown(value: JsonObject): boolean {
  return Object.values(value).every(
    (each) => each === null || each === '' || (Array.isArray(each) && each.length === 0),
  )
}

function unionOf(mine: JsonObject, other: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(mine).map(([field, list]) => {
      const all = [...(list as readonly string[]), ...((other[field] ?? []) as readonly string[])]
      return [field, [...new Set(all)].sort()]
    }),
  )
}

function rivalOf({ side: { row, edits }, fields, value }: Voice): RivalValue {
  const who = fields
    .flatMap((field) => edits?.fields.get(field) ?? [])
    .reduce<Author | null>((last, author) => (last === null || author.at > last.at ? author : last), null)
  if (who) return { value, analyst: who.analyst, at: who.at }
  const { analyst = null, at = null } = row as Base<string> & Partial<Pick<Row<'claims'>, 'analyst' | 'at'>>
  return { value, analyst, at }
}

/** Each value once, in the order of its canonical JSON; of two who said the same the earlier counts. */
export function distinct(values: readonly RivalValue[]): readonly RivalValue[] {
  const byValue = new Map<string, RivalValue>()
  for (const each of values) {
    const key = sayingKey(each.value)
    const known = byValue.get(key)
    if (!known || orderKey(each) < orderKey(known)) byValue.set(key, each)
  }
  return [...byValue].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value)
}

function orderKey({ value, analyst, at }: RivalValue): string {
  // Whoever is known stands before nobody.
  return `${at ?? '~'} ${analyst ?? ''} ${canonicalJson(value)}`
}
