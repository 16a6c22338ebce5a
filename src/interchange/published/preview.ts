/** What a published file will hold: what its format says of it, and what holds for all of them (F3). */
import type { PublicationPreview, PublishSettings } from '#domain/publication.ts'
import { isUtf16Hash } from '../text-hash.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import type { PublishSource } from './publish-source.ts'
import { warned, type PublishedWriter } from './published-writer.ts'

/** Reads no text. */
export async function previewOf(
  source: PublishSource,
  writer: PublishedWriter,
  settings: PublishSettings,
): Promise<PublicationPreview> {
  const { holds, warnings, sample } = await writer.review(source, settings)
  const hashes = [...source.articles.values()].flatMap(
    ({ revision }) => source.snapshot.get('revisions', revision)?.textHash ?? [],
  )
  return {
    holds,
    analystsNamed: source.scope.names ? analystsIn(source) : 0,
    fullTexts: source.scope.texts ? hashes.length : 0,
    warnings: [
      ...warned(writer.escapesBroken ? 'brokenEscaped' : 'brokenReplaced', hashes.filter(isUtf16Hash).length),
      ...warned('verdictsUnrated', verdictsInScope(source).filter((verdict) => !isRated(verdict)).length),
      ...warnings,
    ],
    sample,
  }
}

/** Those whose judgements, links, passages or verdicts are in scope. */
function analystsIn(source: PublishSource): number {
  const { snapshot, claims, articles } = source
  const found = new Set<string>()
  for (const claim of claims) {
    for (const table of ['assessments', 'decisions', 'mentions'] as const)
      for (const row of snapshot.byIndex(table, 'claim', claim)) if (articles.has(row.article)) found.add(row.analyst)
  }
  if (source.scope.claims === null) {
    for (const article of articles.keys())
      for (const { analyst } of snapshot.byIndex('passages', 'article', article)) found.add(analyst)
  }
  for (const verdict of verdictsInScope(source).filter(isRated)) {
    found.add(verdict.analyst)
    for (const { analyst } of snapshot.byIndex('verdictReadings', 'verdict', verdict.id)) found.add(analyst)
  }
  return found.size
}
