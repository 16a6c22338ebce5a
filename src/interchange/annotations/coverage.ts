/** How much of what was asked is judged, over the scope of a published file (C3, C13). */
import type { View } from '#domain/cell.ts'
import { addCoverage, claimCoverage, noCoverage, type Coverage } from '#domain/coverage.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { PublishedCoverage } from './shapes.ts'
import { stableAddress } from '../published/stable-address.ts'

const view: View = 'all'

/** Counts of cells, each once, in sum and by claim. */
export function publishedCoverage({ snapshot, claims, asked, sourcesOf }: PublishSource): PublishedCoverage {
  let total = noCoverage
  const byClaim: PublishedCoverage['byClaim'][number][] = []
  for (const id of claims) {
    const claim = snapshot.get('claims', id)
    if (!claim) continue
    const coverage = claimCoverage(snapshot, id, asked.get(id) ?? new Set(), view)
    total = addCoverage(total, coverage)
    const { wording, language } = claim
    byClaim.push({
      claim: stableAddress(id),
      wording,
      language,
      ...counts(coverage),
      sources: sourcesOf(id),
    })
  }
  return { ...counts(total), byClaim }
}

function counts(coverage: Coverage): Omit<PublishedCoverage, 'byClaim'> {
  const { asked, assessed, waiting, notAssessed, split, judgements } = coverage
  return { asked, assessed, unclear: judgements.unclear, notAssessed: notAssessed + waiting, split }
}
