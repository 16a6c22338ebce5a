/** Which two texts of an article stand side by side. Pure. */
import type { Article, Revision } from '#domain/records.ts'
import type { RevisionsAddress } from '#ui/address.ts'
import type { ReviewItem } from './review-items.ts'

/** Of one article, earliest first. */
export type Revisions = readonly [Revision, Revision, ...(readonly Revision[])]

interface ChosenTexts {
  readonly older: Revision
  readonly newer: Revision
  /** The passage that is looked for in them; `null` where none is, or where they are other texts than those it is about. */
  readonly item: ReviewItem | null
}

/** Those the address names; else the one that is shown, and before it that of the passage looked at or the one next to it. */
export function chosenTexts(
  address: Pick<RevisionsAddress, 'older' | 'newer'>,
  article: Pick<Article, 'id' | 'revision'>,
  revisions: Revisions,
  looked: ReviewItem | null,
): ChosenTexts {
  const item = looked?.passage.article === article.id ? looked : null
  const at = (number: number | null) => revisions.find((one) => one.number === number)
  const newer = at(address.newer) ?? revisions.find(({ id }) => id === article.revision) ?? revisions[1]
  const marked = revisions.find(({ id }) => id === item?.passage.revision && id !== newer.id)
  const before = revisions.findLast(({ number }) => number < newer.number) ?? revisions[0]
  const older = at(address.older) ?? marked ?? before
  const isAbout = newer.id === article.revision && older.id === item?.passage.revision
  return { older, newer, item: isAbout ? item : null }
}
