/**
 * Findings and loose passages as W3C Web Annotations: bodies any tool can read, and our own terms with their prefix.
 * Offsets are code points, always beside the quote; an omission is about the whole article.
 */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { TextHash } from '#domain/ids.ts'
import type { Article, Mention, Passage, Revision } from '#domain/records.ts'
import { isUtf16Hash, textAddress } from '../text-hash.ts'
import { MadeOnce } from '../published/made-once.ts'
import { cameInParts, software } from './came-in.ts'
import { describeClaim } from './describe.ts'
import type { MadeFinding } from './findings.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { Finding } from './shapes.ts'
import { stableAddress, webAddress } from '../published/stable-address.ts'

/** The annotation that says what a finding says. */
export function findingAnnotation(source: PublishSource, { finding, article, mentions }: MadeFinding): JsonObject {
  const targets = mentions.flatMap((mention) => passageTarget(source, mention) ?? [])
  return {
    id: finding.id,
    type: 'Annotation',
    motivation: 'assessing',
    created: finding.at,
    ...creators.of(source, finding.analyst),
    generator,
    body: findingBodies(finding),
    target: targets.length > 0 ? targets : [wholeArticle(source, article)],
    'variorum:kind': finding.kind,
    'variorum:claim': { id: finding.claim.id },
    'variorum:judgement': finding.judgement,
    ...(finding.omission ? { 'variorum:omissionReason': finding.omission.reason } : {}),
    ...(finding.facets.length > 0 ? { 'variorum:facet': finding.facets.map((facet) => facet.facet) } : {}),
  }
}

/** A passage linked to a claim that its analyst has not judged yet. */
export function linkAnnotation(source: PublishSource, mention: Mention): JsonObject | null {
  const row = source.snapshot.get('claims', mention.claim)
  const target = passageTarget(source, mention)
  if (!row || !target) return null
  const claim = describeClaim(source, row)
  return {
    id: stableAddress(`mention ${mention.id}`),
    type: 'Annotation',
    motivation: 'linking',
    created: mention.at,
    ...creators.of(source, source.nameOf(mention.analyst)),
    generator,
    body: [linkBody(claim.id), describingBody(claim.wording, claim.language)],
    target: [target],
    'variorum:claim': { id: claim.id },
    'variorum:role': mention.role,
  }
}

/** A passage that belongs to no claim, or that came in as an annotation of another tool. */
export function highlightAnnotation(source: PublishSource, passage: Passage): JsonObject | null {
  const target = targetOf(source, passage)
  if (!target) return null
  return {
    id: stableAddress(`passage ${passage.id}`),
    type: 'Annotation',
    motivation: 'highlighting',
    created: passage.at,
    ...creators.of(source, source.nameOf(passage.analyst)),
    generator,
    target: [target],
    ...cameInParts(passage, source.scope.names),
  }
}

const generator: JsonObject = { id: software, type: 'Software', name: 'Variorum' }

/** Without names there is no creator: a number of an analyst is no address of a person. */
const creators = new MadeOnce((_source, { id, name }: Finding['analyst']): JsonObject =>
  name === null ? {} : { creator: { id: stableAddress(id), type: 'Person', name } },
)

function findingBodies(finding: Finding): readonly JsonValue[] {
  const { claim, judgement, omission, question, facets, statedValue } = finding
  const bodies: JsonValue[] = [
    linkBody(claim.id),
    describingBody(claim.wording, claim.language),
    tagBody(judgement),
    ...facets.map(({ facet }) => tagBody(`${judgement}: ${facet}`)),
  ]
  if (omission) bodies.push(tagBody(`omits: ${omission.reason}`))
  for (const { facet, stated, detail } of facets) {
    const words = [stated, detail].filter((part) => part !== null).join('; ')
    if (words !== '') bodies.push(textBody('commenting', `${facet}: ${words}`))
  }
  if (statedValue !== null) bodies.push(textBody('commenting', statedValue))
  for (const gloss of new Set(finding.quotes.flatMap((quote) => quote.glosses))) {
    bodies.push({ ...textBody('commenting', gloss.text), ...languageOf(gloss.language) })
  }
  if (question !== null) bodies.push(textBody('questioning', question))
  return bodies
}

function linkBody(claim: string): JsonObject {
  return { type: 'SpecificResource', source: claim, purpose: 'linking' }
}

function describingBody(wording: string, language: string): JsonObject {
  return { ...textBody('describing', wording), ...languageOf(language) }
}

function tagBody(value: string): JsonObject {
  return textBody('tagging', value)
}

function textBody(purpose: string, value: string): JsonObject {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

/** Nobody knowing the language is said by leaving it out. */
function languageOf(tag: string): JsonObject {
  return tag === 'und' ? {} : { language: tag }
}

function passageTarget(source: PublishSource, mention: Mention): JsonObject | null {
  const passage = source.snapshot.get('passages', mention.passage)
  return passage ? targetOf(source, passage) : null
}

function targetOf(source: PublishSource, passage: Passage): JsonObject | null {
  const { snapshot, codePoints } = source
  const revision = snapshot.get('revisions', passage.revision)
  if (!revision || !snapshot.get('articles', revision.article)) return null
  const position = codePoints(passage.revision, passage.start, passage.end)
  const quote = { type: 'TextQuoteSelector', exact: passage.quote, prefix: passage.prefix, suffix: passage.suffix }
  return {
    type: 'SpecificResource',
    source: textResources.of(source, revision),
    selector: position ? [{ type: 'TextPositionSelector', ...position }, quote] : [quote],
  }
}

function wholeArticle(source: PublishSource, article: Article): JsonObject {
  const revision = source.snapshot.get('revisions', article.revision)
  return revision ? textResources.of(source, revision) : { id: stableAddress(article.id), ...textParts(null, article) }
}

const textResources = new MadeOnce(({ snapshot }, { textHash, article: of }: Revision): JsonObject => {
  const article = snapshot.get('articles', of)
  return { id: textAddress(textHash), ...(article ? textParts(textHash, article) : {}) }
})

function textParts(hash: TextHash | null, { language, url }: Article): JsonObject {
  const via = webAddress(url)
  return {
    type: 'Text',
    format: hash !== null && isUtf16Hash(hash) ? 'text/plain;charset=utf-16le' : 'text/plain',
    ...languageOf(language.tag),
    textDirection: language.direction,
    ...(via === null ? {} : { via }),
  }
}
