/** Finds the source a person named, or makes it, so that one name is one source (C6). */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type SourceId } from '#domain/ids.ts'
import type { Source } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { nameKey } from '#domain/tables.ts'
import { findRow } from './find-rows.ts'

/** A source by id, or by name; a new name makes a new source. */
export type SourceInput = { readonly source: SourceId } | { readonly name: string; readonly kind?: Source['kind'] }

/** The id of the source. Names are the same whatever their case and the spaces around them. */
export function takeSource(draft: Draft, input: SourceInput, context: PlanContext): SourceId | Rejection {
  if ('source' in input) {
    const row = findRow(draft, 'sources', input.source)
    return isRejection(row) ? row : row.id
  }
  const name = input.name.trim()
  if (name === '') return reject('nameEmpty')
  const [known] = draft.byIndex('sources', 'name', nameKey(name))
  if (known) return known.id
  const id = asId<SourceId>(context.newId())
  draft.put('sources', { id, extra: null, name, kind: input.kind ?? 'person', url: null, note: '' })
  return id
}
