/** Passages that stand wholly in what is taken for furniture, which no other part of the program offers to read (T1). */
import { furnitureOf } from '#domain/furniture.ts'
import type { Article, Passage } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Stretch } from '#domain/finding.ts'
import type { RowCheck } from './check.ts'
import { removePassage } from './fix.ts'

/** Looked for in the text shown now. One that is in furniture in part only is left alone. */
export const passageInFurniture: RowCheck<'passageInFurniture', 'passageInFurniture'> = {
  name: 'passageInFurniture',
  tables: ['passages', 'articles', 'anchors', 'regions'],
  *walk(snapshot) {
    for (const passage of snapshot.all('passages')) {
      const around = furnitureAround(snapshot, passage)
      yield around.length === 0
        ? null
        : {
            kind: 'passageInFurniture',
            table: 'passages',
            id: passage.id,
            fixes: [
              {
                name: 'isText',
                command: 'setRegionStatus',
                args: { regions: around.map(({ id }) => id), status: 'rejected' },
              },
              removePassage(passage.id),
            ],
          }
    }
  },
}

function furnitureAround(snapshot: Snapshot, passage: Passage) {
  const article = snapshot.get('articles', passage.article)
  const place = article && placeOf(snapshot, passage, article)
  if (!place) return []
  return furnitureOf(snapshot.byIndex('regions', 'revision', article.revision)).filter(
    ({ start, end }) => start <= place.start && end >= place.end,
  )
}

/** Where it stands in the text shown now; `null` where it was not found. */
function placeOf(snapshot: Snapshot, passage: Passage, { revision }: Article): Stretch | null {
  if (passage.revision === revision) return passage
  const anchor = snapshot.byIndex('anchors', 'passage', passage.id).find((one) => one.revision === revision)
  return !anchor || anchor.start === null || anchor.end === null ? null : { start: anchor.start, end: anchor.end }
}
