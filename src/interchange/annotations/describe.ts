/** Claims, articles and quotes as published files state them: without notes, and each complete in itself. */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { Article, Claim, Mention, Passage, Revision } from '#domain/records.ts'
import { compareText } from '#domain/visible-articles.ts'
import { edtf } from '../edtf.ts'
import { textAddress } from '../text-hash.ts'
import { MadeOnce } from '../published/made-once.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type {
  PublishedArticle,
  PublishedClaim,
  PublishedDate,
  PublishedGloss,
  PublishedQuote,
  PublishedText,
} from './shapes.ts'
import { stableAddress } from '../published/stable-address.ts'

/** A date with its bounds, basis and EDTF; `null` stays `null`. */
export function describeDate(bounds: DateBounds | null): PublishedDate | null {
  return bounds && { edtf: edtf(bounds), ...bounds }
}

const claimsInWords = new MadeOnce((_source, claim: Claim) => claimInWords(claim))
const articlesInWords = new MadeOnce(articleInWords)

/** The claim in its own words, without the note. */
export function describeClaim(source: PublishSource, claim: Claim): PublishedClaim {
  return claimsInWords.of(source, claim)
}

function claimInWords(claim: Claim): PublishedClaim {
  const { wording, language, type, quantity, time, firstSaid, actors, polarity, aboutSaying, version } = claim
  return {
    id: stableAddress(claim.id),
    wording,
    language,
    type,
    quantity,
    time: describeDate(time),
    firstSaid: describeDate(firstSaid),
    actors,
    polarity,
    aboutSaying,
    version,
  }
}

/** The article as it can be found again, without its text and notes. */
export function describeArticle(source: PublishSource, article: Article): PublishedArticle {
  return articlesInWords.of(source, article)
}

function articleInWords({ snapshot }: PublishSource, article: Article): PublishedArticle {
  const members = snapshot.byIndex('storyArticles', 'article', article.id)
  const stories = members.map(({ story, role }) => ({
    id: stableAddress(story),
    name: snapshot.get('stories', story)?.name ?? '',
    role,
  }))
  return {
    id: stableAddress(article.id),
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    url: article.url,
    language: article.language.tag,
    languageBasis: article.language.basis,
    direction: article.language.direction,
    published: describeDate(article.published),
    retrieved: describeDate(article.retrieved),
    text: describeText(snapshot.get('revisions', article.revision)),
    stories: stories.sort((one, other) => compareText(one.id, other.id)),
  }
}

/** A passage in its role for a claim, with the glosses that stand under it. */
export function describeQuote(source: PublishSource, mention: Mention): PublishedQuote | null {
  const { snapshot } = source
  const passage = snapshot.get('passages', mention.passage)
  if (!passage) return null
  const revision = snapshot.get('revisions', passage.revision)
  return {
    text: passage.quote,
    language: passage.language.tag,
    direction: passage.language.direction,
    position: source.codePoints(passage.revision, passage.start, passage.end),
    prefix: passage.prefix,
    suffix: passage.suffix,
    textHash: revision?.textHash ?? '',
    role: mention.role,
    speaker: snapshot.get('sources', mention.speaker)?.name ?? null,
    glosses: glossesUnder(source, passage),
  }
}

function describeText(revision: Revision | undefined): PublishedText {
  if (!revision) return { address: '', hash: '', lengthUtf16: 0, revision: 1 }
  const { textHash, length, number } = revision
  return { address: textAddress(textHash), hash: textHash, lengthUtf16: length, revision: number }
}

function glossesUnder(source: PublishSource, passage: Passage): readonly PublishedGloss[] {
  const glosses = source.snapshot
    .byIndex('glosses', 'revision', passage.revision)
    .filter((gloss) => gloss.start < passage.end && passage.start < gloss.end)
  return [...glosses]
    .sort((one, other) => one.start - other.start || compareText(one.id, other.id))
    .map(({ text, language, origin, revision, start, end }) => ({
      text,
      language,
      origin,
      covers: source.codePoints(revision, start, end),
    }))
}
