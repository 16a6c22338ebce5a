/** The passages of an article as one of its texts has them, for drawing. Pure. */
import type { Revision } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Mark } from '#ui/highlight/highlight-painter.ts'

/** Those marked in it, and those found in it or put there; in their order. */
export function placesIn(snapshot: Snapshot, { id, article }: Revision): readonly Mark[] {
  return snapshot.byIndex('passages', 'article', article).flatMap((passage) => {
    const key = passage.id
    if (passage.revision === id) return { key, start: passage.start, end: passage.end, style: null }
    const anchor = snapshot.byIndex('anchors', 'passage', key).find(({ revision }) => revision === id)
    if (!anchor || anchor.start === null || anchor.end === null) return []
    return { key, start: anchor.start, end: anchor.end, style: null }
  })
}
