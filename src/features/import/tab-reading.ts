/** Which reading a tab has at hand: after a reload it goes on with that one by itself, and asks about any other. */
import { tabDrafts } from '#ui/draft-store.ts'
import type { ImportState } from './import-state.ts'
import type { ReadingId } from '#domain/left-reading.ts'

const placeOf = (project: string) => `${project}/import/reading`

/** `null` when none is. */
export function noteTabReading(project: string, id: ReadingId | null): void {
  if (id !== readTabReading(project)) tabDrafts.keep(placeOf(project), id === null ? null : { typed: id })
}

/** What the tab had at hand before it was reloaded, or has now. */
export function readTabReading(project: string): ReadingId | null {
  const kept = tabDrafts.read(placeOf(project)) as { readonly typed?: unknown } | null
  return typeof kept?.typed === 'string' ? kept.typed : null
}

/** Follows what the import of a tab is at: a reading that is taken up is noted once it has come to its preview. */
export function noteTabState(project: string, { kind }: ImportState, id: ReadingId | null): void {
  if (kind === 'preview') noteTabReading(project, id)
  else if (kind !== 'reading') noteTabReading(project, null)
}

/** What this page has, or had: its worker may hold it a moment longer. */
const hadHere = new Set<ReadingId>()

/** A reading has begun in this page; a new one is what the tab has at hand from now on. */
export function noteBegun(project: string, id: ReadingId, isNew: boolean): void {
  noteHeldHere(id, true)
  if (isNew) noteTabReading(project, id)
}

/** Says that this page has a reading at hand, or that another tab turned out to have it. */
export function noteHeldHere(id: ReadingId, isHere: boolean): void {
  if (isHere) hadHere.add(id)
  else hadHere.delete(id)
}

/** False for a reading that another tab has at hand. */
export function isHeldHere(id: ReadingId): boolean {
  return hadHere.has(id)
}
