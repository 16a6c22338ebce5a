/** Passages that wait for a person because their text changed (T4). */
import type { Anchor } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/** Anchors in the revisions shown that were lost or changed, and that nobody has decided yet, in no promised order. */
export function openAnchors(snapshot: Snapshot): Anchor[] {
  const open: Anchor[] = []
  for (const anchor of snapshot.all('anchors')) {
    if (anchor.decidedBy !== null || (anchor.outcome !== 'lost' && anchor.outcome !== 'changed')) continue
    const passage = snapshot.get('passages', anchor.passage)
    if (snapshot.get('articles', passage?.article ?? null)?.revision === anchor.revision) open.push(anchor)
  }
  return open
}
