/** Passages that wait for a person because the text of their article changed (T4). */
import { openPlacesOf, type OpenPlace } from '#domain/open-places.ts'
import type { RowCheck } from './check.ts'
import { removePassage, type Fix } from './fix.ts'

/** `passageLost` has no place in the text shown now, `passageChanged` one with other words. */
export const lostPassage: RowCheck<'lostPassage', 'passageLost' | 'passageChanged'> = {
  name: 'lostPassage',
  tables: ['revisions', 'articles', 'passages', 'anchors'],
  *walk(snapshot) {
    for (const revision of snapshot.all('revisions')) {
      yield null
      for (const place of openPlacesOf(snapshot, revision)) {
        const confirm = confirmation(place)
        yield {
          kind: place.outcome === 'lost' ? 'passageLost' : 'passageChanged',
          table: 'passages',
          id: place.passage,
          fixes: [...(confirm ? [confirm] : []), removePassage(place.passage)],
        }
      }
    }
  },
}

function confirmation({ passage, revision, outcome, start, end }: OpenPlace): Fix | null {
  if (outcome === 'lost' || start === null || end === null) return null
  const anchors = [{ passage, outcome, start, end }]
  return { name: 'saysTheSame', command: 'storeAnchors', args: { revision, decided: true, anchors } }
}
