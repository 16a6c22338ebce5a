/**
 * What a check that came in said and this program has no rows for, written back while nobody here has written the verdict anew (F1). Only
 * what fits the schema of published checks; all of it stays in the project.
 */
import { keptReview } from '#domain/claim-reviews.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { Verdict } from '#domain/records.ts'
import { asList, fieldOf, objectsOf, textOf, textsOf } from '../foreign-annotations/json-parts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { webAddress } from '../published/stable-address.ts'
import { isJsonObject } from '../read-json.ts'

interface Agent {
  readonly '@type': 'Organization' | 'Person'
  readonly name: string
  readonly url?: string
}

interface Work {
  readonly '@type': 'NewsArticle'
  readonly identifier?: string
  readonly headline?: string
  readonly url?: string
  readonly inLanguage?: string
  readonly datePublished?: string
  readonly publisher?: Agent & { readonly '@type': 'Organization' }
}

/** Who published it, where, who said it and where it was said; parts nobody said are `null` or left out. */
export interface KeptParts {
  readonly url: string | null
  readonly author: Agent | null
  readonly claim: { readonly author?: Agent; readonly appearance?: readonly Work[] }
}

const nothing: KeptParts = { url: null, author: null, claim: {} }

/** Without names of people where nobody is to be named. */
export function keptParts({ scope }: PublishSource, verdict: Verdict): KeptParts {
  const kept = keptReview(verdict)
  if (!kept || kept.rating !== verdict.rating || kept.explanation !== verdict.explanation) return nothing
  const { original } = kept
  const author = agentOf(fieldOf(original, 'author'))
  const claim = objectsOf(original, 'itemReviewed')[0] ?? {}
  const speaker = agentOf(fieldOf(claim, 'author'))
  const works = asList(fieldOf(claim, 'appearance')).flatMap(workOf)
  return {
    url: webAddress(textOf(original, 'url')),
    author: author?.['@type'] === 'Person' && !scope.names ? null : author,
    claim: {
      ...(speaker ? { author: speaker } : {}),
      ...(works.length > 0 ? { appearance: works } : {}),
    },
  }
}

function agentOf(value: JsonValue | undefined): Agent | null {
  const [first] = asList(value)
  if (!isJsonObject(first)) return null
  const name = textOf(first, 'name')
  const type = textsOf(first, '@type')[0]
  if (name === null || (type !== 'Organization' && type !== 'Person')) return null
  const url = webAddress(textOf(first, 'url'))
  return { '@type': type, name, ...(url === null ? {} : { url }) }
}

function workOf(value: JsonValue): readonly Work[] {
  if (typeof value === 'string') {
    const url = webAddress(value)
    return url === null ? [] : [{ '@type': 'NewsArticle', url }]
  }
  if (!isJsonObject(value)) return []
  const said = {
    identifier: uriOf(textOf(value, 'identifier')),
    headline: textOf(value, 'headline') ?? textOf(value, 'name'),
    url: webAddress(textOf(value, 'url')),
    inLanguage: textOf(value, 'inLanguage'),
    datePublished: dayOf(textOf(value, 'datePublished')),
    publisher: publisherOf(value),
  }
  const known = Object.entries(said).filter(([, part]) => part !== null)
  return known.length === 0 ? [] : [{ '@type': 'NewsArticle', ...(Object.fromEntries(known) as Omit<Work, '@type'>) }]
}

function publisherOf(work: JsonObject): JsonObject | null {
  const name = objectsOf(work, 'publisher').map((publisher) => textOf(publisher, 'name'))[0] ?? null
  return name === null ? null : { '@type': 'Organization', name }
}

function uriOf(identifier: string | null): string | null {
  return identifier !== null &&
    /^ni:\/\/\/sha-256;[\w-]{43}(?:\?ct=text\/plain%3Bcharset%3Dutf-16le)?$/.test(identifier)
    ? identifier
    : null
}

function dayOf(date: string | null): string | null {
  const day = /^(\d{4}-\d\d-\d\d)/.exec(date ?? '')?.[1]
  return day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day) ? day : null
}
