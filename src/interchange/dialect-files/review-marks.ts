/** What a file for another annotation tool holds, and what of the project it cannot carry, counted before it leaves (F3). */
import type { PublishedThing, PublishWarning } from '#domain/publication.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import { isFinding, judgedCellRows } from '../annotations/findings.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, warned, type Review } from '../published/published-writer.ts'
import { webAddress } from '../published/stable-address.ts'
import { markedTexts, type Mark, type MarkedText } from './marks.ts'

/** What one format can do. */
export interface Carrying {
  /** Whether it has room for this stretch. */
  readonly carries: (mark: Mark) => boolean
  readonly facets: boolean
  readonly wordings: boolean
  /** Whether its tool finds a text by its address on the web alone. */
  readonly byAddress: boolean
  /** What it counts texts as; `null` where it holds none. */
  readonly texts: PublishedThing | null
  /** What a person must know besides. */
  readonly always: readonly PublishWarning[]
}

interface Counts {
  readonly texts: number
  readonly marks: number
  readonly lost: number
  readonly facets: number
  readonly homeless: number
  readonly wordings: number
  /** Judgements that leave with their passages. */
  readonly judged: ReadonlySet<string>
  readonly sample: string | null
}

/** `sample` makes how the file begins of the first text that has stretches. */
export function reviewMarks(
  source: PublishSource,
  { carries, facets, wordings, byAddress, texts, always }: Carrying,
  sample: (text: MarkedText) => string | null,
): Review {
  const count = countMarks(source, carries, sample)
  let [others, decisions] = [0, 0]
  for (const { row } of judgedCellRows(source)) {
    if (!('basis' in row)) decisions += 1
    else if (isFinding(row) && !count.judged.has(row.id)) others += 1
  }
  return {
    holds: [counted('annotations', count.marks), ...(texts === null ? [] : [counted(texts, count.texts)])],
    warnings: [
      ...always.map((key) => ({ key, count: 1 })),
      ...warned('judgementsLeftOut', others),
      ...warned('decisionsLeftOut', decisions),
      ...warned('facetsLeftOut', facets ? 0 : count.facets),
      ...warned('wordingsLeftOut', wordings ? 0 : count.wordings),
      ...warned('ratedLeftOut', verdictsInScope(source).filter(isRated).length),
      ...warned('stretchesLeftOut', count.lost),
      ...warned('addressesMissing', byAddress ? count.homeless : 0),
    ],
    sample: count.sample,
  }
}

function countMarks(
  source: PublishSource,
  carries: Carrying['carries'],
  sample: (text: MarkedText) => string | null,
): Counts {
  const count = { texts: 0, marks: 0, lost: 0, facets: 0, homeless: 0 }
  const [judged, claims] = [new Set<string>(), new Set<string>()]
  let beginning: string | null = null
  for (const text of markedTexts(source)) {
    const carried = text.marks.filter(carries)
    count.texts += 1
    count.marks += carried.length
    count.lost += text.marks.length - carried.length
    if (webAddress(text.article.url) === null) count.homeless += carried.length
    for (const { assessment, claim, facets } of carried) {
      if (assessment) judged.add(assessment.id)
      if (claim) claims.add(claim.id)
      count.facets += facets.length
    }
    if (carried.length > 0) beginning ??= sample(text)
  }
  return { ...count, judged, wordings: claims.size, sample: beginning }
}
