/**
 * A rated verdict as a `ClaimReview` of schema.org, for search engines and fact-checkers' tools. What nobody recorded is left out: nothing
 * is invented, not even a day of publication.
 */
import type * as schema from 'schema-dts'
import type { PublishSettings } from '#domain/publication.ts'
import type { Article, Claim, Verdict } from '#domain/records.ts'
import { citedSources } from '#domain/verdict.ts'
import { compareArticles } from '#domain/visible-articles.ts'
import { edtf } from '../edtf.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { stableAddress, webAddress } from '../published/stable-address.ts'
import { textAddress } from '../text-hash.ts'

/** A type of schema.org without its many narrower ones, against each of which the compiler would hold every object. */
type Exactly<Node, Type extends string> = Extract<Node, { readonly '@type': Type }>
type ClaimReview = Exactly<schema.ClaimReview, 'ClaimReview'>
type ReviewedClaim = Exactly<schema.Claim, 'Claim'>
type CorrectionComment = Exactly<schema.CorrectionComment, 'CorrectionComment'>
type CreativeWork = Exactly<schema.CreativeWork, 'CreativeWork'>
type NewsArticle = Exactly<schema.NewsArticle, 'NewsArticle'>
type Organization = Exactly<schema.Organization, 'Organization'>
type Person = Exactly<schema.Person, 'Person'>

/** The review; its `url` is the page on which the check is published, where that was named. */
export function claimReview(
  source: PublishSource,
  claim: Claim,
  verdict: Verdict,
  { check }: Pick<PublishSettings, 'check'>,
): ClaimReview {
  const citations = citedSources(source.snapshot, verdict).map(
    ({ source: { name, url: own }, citation }): CreativeWork => ({
      '@type': 'CreativeWork',
      name,
      ...given('url', webAddress(citation?.url ?? own)),
      ...given('archivedAt', webAddress(citation?.archiveUrl ?? null)),
    }),
  )
  const corrections = source.snapshot
    .byIndex('corrections', 'claim', claim.id)
    .map(({ text, at }): CorrectionComment => ({ '@type': 'CorrectionComment', text, datePublished: at.slice(0, 10) }))
  return {
    '@type': 'ClaimReview',
    identifier: stableAddress(`verdict ${verdict.id}`),
    ...given('url', webAddress(check.address)),
    dateModified: verdict.at.slice(0, 10),
    ...given('author', authorOf(source, verdict, check)),
    claimReviewed: claim.wording,
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.rating,
      ...given('ratingExplanation', verdict.explanation || null),
    },
    itemReviewed: reviewedClaim(source, claim),
    ...(citations.length > 0 ? { citation: citations } : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
  }
}

/** A property where its value is known. */
function given<Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> {
  return value === null ? {} : ({ [name]: value } as Partial<Record<Name, Value>>)
}

/** Who publishes it; else who wrote the verdict, where analysts are named. */
function authorOf(
  { nameOf }: PublishSource,
  { analyst }: Verdict,
  { publisher, publisherAddress }: PublishSettings['check'],
): Organization | Person | null {
  const { name } = nameOf(analyst)
  if (publisher.trim() !== '')
    return { '@type': 'Organization', name: publisher.trim(), ...given('url', webAddress(publisherAddress)) }
  return name === null || name === '' ? null : { '@type': 'Person', name }
}

function reviewedClaim(source: PublishSource, claim: Claim): ReviewedClaim {
  const time = claim.time && !claim.time.approximate ? edtf(claim.time) : null
  const appearances = appearancesOf(source, claim)
  return {
    '@type': 'Claim',
    '@id': stableAddress(claim.id),
    text: claim.wording,
    ...given('inLanguage', knownLanguage(claim.language)),
    ...given('temporalCoverage', time),
    ...given('author', speakerOf(source, claim)),
    ...(appearances.length > 0 ? { appearance: appearances } : {}),
  }
}

/** The one to whom the passages give the claim; `null` where they name nobody, several, or something that is neither person nor body. */
function speakerOf({ snapshot, articles }: PublishSource, claim: Claim): Organization | Person | null {
  const telling = snapshot.byIndex('mentions', 'claim', claim.id).filter(({ article }) => articles.has(article))
  const named = new Set(telling.filter(({ role }) => role === 'supports').flatMap(({ speaker }) => speaker ?? []))
  const [only, ...more] = named
  const speaker = more.length === 0 && only !== undefined ? snapshot.get('sources', only) : undefined
  if (speaker?.kind === 'person') return { '@type': 'Person', name: speaker.name }
  return speaker?.kind === 'organisation' ? { '@type': 'Organization', name: speaker.name } : null
}

/** The articles that say it. */
function appearancesOf({ snapshot, articles }: PublishSource, claim: Claim): readonly NewsArticle[] {
  const saying = new Set(
    snapshot
      .byIndex('assessments', 'claim', claim.id)
      .filter(({ judgement }) => judgement === 'agrees')
      .map(({ article }) => article),
  )
  const shown = [...saying].flatMap((id) => articles.get(id) ?? []).sort(compareArticles)
  return shown.map((article): NewsArticle => {
    const hash = snapshot.get('revisions', article.revision)?.textHash
    return {
      '@type': 'NewsArticle',
      ...given('identifier', hash ? textAddress(hash) : null),
      ...given('headline', article.title),
      ...given('url', webAddress(article.url)),
      ...given('inLanguage', knownLanguage(article.language.tag)),
      ...given('datePublished', exactDay(article)),
      ...given(
        'publisher',
        article.outlet === null ? null : ({ '@type': 'Organization', name: article.outlet } as const),
      ),
    }
  })
}

function exactDay({ published }: Article): string | null {
  return published && !published.approximate && published.earliest === published.latest ? published.earliest : null
}

function knownLanguage(tag: string): string | null {
  return tag === 'und' ? null : tag
}
