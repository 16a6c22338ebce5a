/** Which identities are one person (C10). Not who may do what: everybody may do everything. */
import type { AnalystId } from './ids.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The identity that stands for a person: the end of the chain of `sameAs` (C10). An analyst nobody knows, and one whose
 * chain runs in a circle, stand for the smallest id met.
 */
export function personOf(snapshot: Snapshot, analyst: AnalystId): AnalystId {
  // Nearly everybody is one identity, and every judged cell asks.
  if ((snapshot.get('analysts', analyst)?.sameAs ?? null) === null) return analyst
  const met: AnalystId[] = [analyst]
  for (;;) {
    const last = met[met.length - 1] ?? analyst
    const next = snapshot.get('analysts', last)?.sameAs ?? null
    if (next === null) return last
    const start = met.indexOf(next)
    if (start >= 0) return met.slice(start).sort()[0] ?? next
    met.push(next)
  }
}
