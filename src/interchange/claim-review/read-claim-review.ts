/**
 * Checks of others from JSON-LD: `ClaimReview` and `Claim` of schema.org, wherever they stand in a file. Nothing throws for what is in a
 * file; what is missing is missing, and nothing is guessed.
 */
import type { CitedWork, ForeignReview, ReviewProblem, ReviewsOfFile } from '#domain/claim-reviews.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import { asId, type ClaimId } from '#domain/ids.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { Source } from '#domain/records.ts'
import { isLanguageCode } from '#language/language-codes.ts'
import { asList, fieldOf, objectsOf, textOf, textsOf } from '../foreign-annotations/json-parts.ts'
import { creatorOf } from '../foreign-annotations/same-ids.ts'
import { metadataDate } from '../metadata-date.ts'
import { stableAddress, webAddress } from '../published/stable-address.ts'
import { isJsonObject } from '../read-json.ts'
import { readTemporalCoverage } from './temporal-coverage.ts'

/** Checks of one file that are read; the rest is told. */
const mostReviews = 50_000

/** All checks and claims in parsed JSON, in their order. A check that rates nothing is a claim only, which is told. */
export function readClaimReviews(value: JsonValue, path = '$'): ReviewsOfFile {
  const reviews: ForeignReview[] = []
  const problems: ReviewProblem[] = []
  for (const found of objectsIn(value, path)) {
    if (reviews.length === mostReviews) {
      problems.push({ reason: 'tooMany', path: found.path })
      break
    }
    const review = readOne(found.object, found.path)
    if (review) reviews.push(review)
    else problems.push({ reason: 'noWording', path: found.path })
    if (review?.rating === '' && isA(found.object, 'ClaimReview'))
      problems.push({ reason: 'noRating', path: found.path })
  }
  return { reviews, problems }
}

/** The depth of what was read has a limit, so this may call itself. A claim within a check is no second one. */
function* objectsIn(
  value: JsonValue,
  path: string,
): Generator<{ readonly object: JsonObject; readonly path: string }, void, undefined> {
  if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly JsonValue[]).entries()) yield* objectsIn(item, `${path}[${index}]`)
  } else if (isJsonObject(value)) {
    if (isA(value, 'ClaimReview') || isA(value, 'Claim')) yield { object: value, path }
    else
      for (const [name, item] of Object.entries(value))
        yield* objectsIn(item, /^\w+$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`)
  }
}

function isA(object: JsonObject, type: string): boolean {
  return textsOf(object, '@type').some((one) => one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === type)
}

/** A check taken apart: what is said of it, and of the claim; `ours` where this program wrote it. */
interface Parts {
  /** Without anything for a claim by itself. */
  readonly review: JsonObject
  readonly claim: JsonObject
  readonly ours: ClaimId | null
}

function partsOf(object: JsonObject): Parts {
  if (!isA(object, 'ClaimReview')) return { review: {}, claim: object, ours: null }
  const claim = objectsOf(object, 'itemReviewed')[0] ?? {}
  return { review: object, claim, ours: ourClaim(object, claim) }
}

function readOne(object: JsonObject, path: string): ForeignReview | null {
  const parts = partsOf(object)
  const { review, claim, ours } = parts
  const wording = wordingOf(parts)
  if (wording === '') return null
  const author = agentOf(review, ours === null)
  const identifier = identifierOf(object)
  const key = keyOf(object, identifier, wording, author?.name ?? '')
  return {
    path,
    key,
    id: uuidOf(`check ${key}`),
    identifier,
    claim: ours ?? asId<ClaimId>(uuidOf(`claim of a check ${key}`)),
    isOurs: ours !== null,
    wording,
    language: languageOf(textOf(claim, 'inLanguage') ?? textOf(review, 'inLanguage')),
    time: readTemporalCoverage(textOf(claim, 'temporalCoverage')),
    firstSaid: firstSaidOf(claim),
    ...findingOf(parts),
    speaker: agentIn(claim, 'author', ours === null),
    appearances: appearancesOf(claim),
    cited: [...(ours === null ? pageOf(review, author) : []), ...citationsOf(review, ours === null)],
    corrections: correctionsOf(parts),
    creator: author && creatorOf({ id: author.url, name: author.name, rest: null }),
    at: instantOf(textOf(review, 'dateModified') ?? textOf(review, 'datePublished')),
    original: object,
  }
}

function wordingOf({ review, claim, ours }: Parts): string {
  const decodes = ours === null
  const words = firstText(review, ['claimReviewed'], decodes) ?? firstText(claim, ['text', 'name', 'headline'], decodes)
  return words?.trim() ?? ''
}

function findingOf({ review, ours }: Parts): Pick<ForeignReview, 'rating' | 'explanation'> {
  const decodes = ours === null
  const rating = objectsOf(review, 'reviewRating')[0] ?? {}
  const word = firstText(rating, ['alternateName', 'name'], decodes)
  const why =
    firstText(rating, ['ratingExplanation'], decodes) ?? firstText(review, ['reviewBody', 'description'], decodes)
  return { rating: word?.trim() ?? valueOf(rating), explanation: why?.trim() ?? '' }
}

function correctionsOf({ review, ours }: Parts): ForeignReview['corrections'] {
  return objectsOf(review, 'correction').flatMap((correction) => {
    const text = firstText(correction, ['text'], ours === null)
    return text === null ? [] : [{ text, at: instantOf(textOf(correction, 'datePublished')) }]
  })
}

const uuidAddress = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function uuidOf(words: string): string {
  return stableAddress(words).slice('urn:uuid:'.length)
}

/**
 * The claim of this program that it is a check of; `null` for all others. What this program writes has the same words twice, and for an
 * identifier a UUID of the version that is made of a hash, which hardly anything else has.
 */
function ourClaim(review: JsonObject, claim: JsonObject): ClaimId | null {
  const id = uuidAddress.exec(textOf(claim, '@id') ?? '')?.[1]
  const isOurs =
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/.test(textOf(review, 'identifier') ?? '') &&
    textOf(claim, 'text') === textOf(review, 'claimReviewed')
  return id !== undefined && isOurs ? asId(id) : null
}

function firstText(object: JsonObject, names: readonly string[], decodes: boolean): string | null {
  for (const name of names) {
    const text = textsOf(object, name)[0]
    if (text !== undefined && text.trim() !== '') return decodes ? decoded(text) : text
  }
  return null
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Many sites put the entities of HTML into their strings; what this program writes is as it was typed. */
function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, figures, hex, name) => {
      if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
      const code = typeof figures === 'string' ? Number(figures) : Number.parseInt(String(hex), 16)
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : whole
    },
  )
}

/** A figure alone says what it is out of. */
function valueOf(rating: JsonObject): string {
  const value = figureOf(rating, 'ratingValue')
  const best = figureOf(rating, 'bestRating')
  if (value === '') return ''
  return best === '' || /\D/.test(value) ? value : `${value}/${best}`
}

function figureOf(object: JsonObject, name: string): string {
  const value = fieldOf(object, name)
  return typeof value === 'number' ? String(value) : (textOf(object, name)?.trim() ?? '')
}

function identifierOf(object: JsonObject): string | null {
  const inside = objectsOf(object, 'identifier')[0]
  return textOf(object, 'identifier') ?? textOf(object, '@id') ?? (inside ? textOf(inside, 'value') : null)
}

/** By its id; else by its page with the claim, for a page may hold several; else by who said what of it. */
function keyOf(object: JsonObject, identifier: string | null, wording: string, author: string): string {
  return identifier ?? `${textOf(object, 'url') ?? author} ${wording}`
}

interface Agent extends Pick<Source, 'name' | 'kind'> {
  readonly url: string | null
}

/** Whose check it is. */
function agentOf(review: JsonObject, decodes: boolean): Agent | null {
  return agentIn(review, 'author', decodes) ?? agentIn(review, 'publisher', decodes)
}

function agentIn(object: JsonObject, field: string, decodes: boolean): Agent | null {
  const [first] = asList(fieldOf(object, field))
  if (typeof first === 'string' && first.trim() !== '') return { name: first.trim(), kind: 'unknown', url: null }
  if (!isJsonObject(first)) return null
  const name = firstText(first, ['name', 'alternateName'], decodes)?.trim() ?? ''
  if (name === '') return null
  const kind = isA(first, 'Person') ? 'person' : isOrganisation(first) ? 'organisation' : 'unknown'
  return { name, kind, url: webAddress(textOf(first, 'url') ?? textOf(first, '@id')) }
}

function isOrganisation(agent: JsonObject): boolean {
  return textsOf(agent, '@type').some((type) => /Organi[sz]ation$/.test(type))
}

/** The page of the check, under the name of who made it, so that a reader can follow what was taken over. */
function pageOf(review: JsonObject, author: Agent | null): readonly CitedWork[] {
  const url = webAddress(textOf(review, 'url'))
  const name = author?.name ?? (url === null ? null : new URL(url).hostname)
  if (name === null) return []
  const date = dateOf(textOf(review, 'datePublished'))
  return [{ name, kind: author?.kind ?? 'document', url, archiveUrl: null, date }]
}

function citationsOf(review: JsonObject, decodes: boolean): readonly CitedWork[] {
  return asList(fieldOf(review, 'citation')).flatMap((citation): readonly CitedWork[] => {
    if (typeof citation === 'string') {
      const name = citation.trim()
      return name === '' ? [] : [{ name, kind: 'document', url: webAddress(name), archiveUrl: null, date: null }]
    }
    if (!isJsonObject(citation)) return []
    const url = webAddress(textOf(citation, 'url'))
    const name = firstText(citation, ['name', 'headline'], decodes)?.trim() ?? url ?? ''
    if (name === '') return []
    const archiveUrl = webAddress(textOf(citation, 'archivedAt'))
    return [{ name, kind: 'document', url, archiveUrl, date: dateOf(textOf(citation, 'datePublished')) }]
  })
}

function appearancesOf(claim: JsonObject): ForeignReview['appearances'] {
  const works = [...asList(fieldOf(claim, 'firstAppearance')), ...asList(fieldOf(claim, 'appearance'))]
  const found = new Map<string, string>()
  for (const work of works) {
    const object = isJsonObject(work) ? work : {}
    const url = webAddress(typeof work === 'string' ? work : (textOf(object, 'url') ?? textOf(object, '@id')))
    const publisher = agentIn(object, 'publisher', true)?.name
    if (url !== null && !found.has(url))
      found.set(url, firstText(object, ['headline', 'name'], true) ?? publisher ?? url)
  }
  return Array.from(found, ([url, name]) => ({ url, name }))
}

function firstSaidOf(claim: JsonObject): DateBounds | null {
  const first = objectsOf(claim, 'firstAppearance')[0]
  return dateOf((first ? textOf(first, 'datePublished') : null) ?? textOf(claim, 'datePublished'))
}

function dateOf(written: string | null): DateBounds | null {
  return written === null ? null : metadataDate(written)
}

/** The beginning of a day where only that is said. */
function instantOf(written: string | null): string | null {
  const day = dateOf(written)?.earliest ?? null
  if (written === null || day === null) return null
  const time = Date.parse(written)
  return /T\d/.test(written) && !Number.isNaN(time) ? new Date(time).toISOString() : `${day}T00:00:00.000Z`
}

function languageOf(tag: string | null): string {
  return tag !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) && isLanguageCode(tag) ? tag : 'und'
}
