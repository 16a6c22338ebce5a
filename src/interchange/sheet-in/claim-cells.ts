/** The fields of a claim as the cells of a row have them, where they say otherwise than the claim that is here. */
import { sameJson } from '#domain/json.ts'
import type { Claim } from '#domain/records.ts'
import type { SheetRole } from '#domain/sheet-columns.ts'
import { wordIn } from './cell-words.ts'
import { dateInCells } from './date-cells.ts'
import { numberInCell } from './number-in-cell.ts'
import { allFields, listIn, problem, unfit, type ReadPart, type RowCells } from './row-cells.ts'

type Fields = Pick<
  Claim,
  'wording' | 'language' | 'type' | 'quantity' | 'time' | 'firstSaid' | 'actors' | 'polarity' | 'aboutSaying' | 'note'
>
type Part = ReadPart<Fields>

const nothing: Part = { fields: {}, problems: [] }
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/** `present` is `null` for a claim that is new: then all that the row says is otherwise. */
export function claimInCells(cells: RowCells, present: Claim | null): Part {
  const parts: readonly Part[] = [
    wording(cells),
    language(cells, present),
    word(cells, 'type', present, (type) => ({ type })),
    quantity(cells, present),
    ...(['time', 'firstSaid'] as const).map((role) => date(cells, role, present)),
    actors(cells, present),
    word(cells, 'polarity', present, (polarity) => ({ polarity })),
    aboutSaying(cells, present),
    note(cells),
  ]
  const fields = allFields(parts)
  return { fields: unlikeHere(fields, present), problems: parts.flatMap(({ problems }) => problems) }
}

/** Without what other words say of the same. */
function unlikeHere(fields: Partial<Fields>, present: Claim | null): Partial<Fields> {
  if (!present) return fields
  const here = present as unknown as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(fields).filter(([field, value]) => !sameJson(value, here[field])))
}

function failed(role: SheetRole, key: 'wordUnknown' | 'numberUnread', word: string): Part {
  const reason =
    key === 'wordUnknown' ? { key: 'wordUnknown', params: { word } } : { key: 'numberUnread', params: { word } }
  return { fields: {}, problems: [problem(role, reason)] }
}

function wording(cells: RowCells): Part {
  const said = cells.changed('claim')
  if (said === null) return nothing
  if (said.trim() === '') return { fields: {}, problems: [problem('claim', { key: 'claimEmpty', params: {} })] }
  return { fields: { wording: said.trim() }, problems: [] }
}

function language(cells: RowCells, present: Claim | null): Part {
  const said = cells.changed('language')?.trim().replaceAll('_', '-')
  if (said === undefined || said === '') return emptied(cells, 'language', present)
  return tag.test(said) ? { fields: { language: said }, problems: [] } : failed('language', 'wordUnknown', said)
}

/** A field that every claim has cannot be taken out of one that is here. */
function emptied(cells: RowCells, role: SheetRole, present: Claim | null): Part {
  const isEmptied = present !== null && cells.changed(role) !== null
  return isEmptied ? { fields: {}, problems: [unfit(cells, role, 'cellEmptied')] } : nothing
}

/** A cell with one of a few words. */
function word<Role extends 'type' | 'polarity'>(
  cells: RowCells,
  role: Role,
  present: Claim | null,
  fieldsOf: (value: NonNullable<ReturnType<(typeof wordIn)[Role]>>) => Partial<Fields>,
): Part {
  const said = cells.changed(role)?.trim()
  if (said === undefined || said === '') return emptied(cells, role, present)
  const value = wordIn[role](said) as NonNullable<ReturnType<(typeof wordIn)[Role]>> | null
  return value === null ? failed(role, 'wordUnknown', said) : { fields: fieldsOf(value), problems: [] }
}

function quantity(cells: RowCells, present: Claim | null): Part {
  if (!cells.changesAny('value', 'valueUpTo', 'unit', 'comparator')) return nothing
  const word = (role: SheetRole) => cells.value(role).trim()
  const value = word('value')
  if (value !== '') return measured(value, word('valueUpTo'), word('unit'), word('comparator'))
  // Without a value, what stands beside it says nothing; where the value was taken out, the rest goes with it.
  const beside = (['valueUpTo', 'unit', 'comparator'] as const).filter((role) => word(role) !== '')
  if (cells.changed('value') === null && beside.length > 0)
    return { fields: {}, problems: beside.map((role) => unfit(cells, role, 'withoutValue')) }
  return { fields: present?.quantity ? { quantity: null } : {}, problems: [] }
}

function measured(written: string, writtenEnd: string, unit: string, how: string): Part {
  const value = numberInCell(written)
  if (value === null) return failed('value', 'numberUnread', written)
  const upTo = writtenEnd === '' ? null : numberInCell(writtenEnd)
  if (writtenEnd !== '' && (upTo === null || upTo < value)) return failed('valueUpTo', 'numberUnread', writtenEnd)
  const comparator = how === '' ? 'exactly' : wordIn.comparator(how)
  if (comparator === null) return failed('comparator', 'wordUnknown', how)
  return { fields: { quantity: { value, upTo, unit, comparator } }, problems: [] }
}

function date(cells: RowCells, role: 'time' | 'firstSaid', present: Claim | null): Part {
  const read = dateInCells(cells, role, present?.[role] ?? null)
  if (read === undefined) return nothing
  if (read !== null && 'unread' in read) return { fields: {}, problems: [problem(role, read.unread)] }
  return { fields: { [role]: read }, problems: [] }
}

function actors(cells: RowCells, present: Claim | null): Part {
  const said = cells.changed('actors')
  if (said === null) return nothing
  const read = listIn(said)
  return present && sameJson(read, present.actors) ? nothing : { fields: { actors: read }, problems: [] }
}

function aboutSaying(cells: RowCells, present: Claim | null): Part {
  const said = cells.changed('aboutSaying')?.trim()
  if (said === undefined || said === '') return emptied(cells, 'aboutSaying', present)
  const answer = wordIn.answer(said)
  if (answer === null) return failed('aboutSaying', 'wordUnknown', said)
  const value = answer === 'yes'
  return value === (present?.aboutSaying ?? false) ? nothing : { fields: { aboutSaying: value }, problems: [] }
}

function note(cells: RowCells): Part {
  const said = cells.changed('note')
  return said === null ? nothing : { fields: { note: said }, problems: [] }
}
