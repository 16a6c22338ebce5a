/** The JSON-LD context of published files. It stands in the file itself, so that nothing has to be fetched to read one. */
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { ownTerms, termName, type OwnTerm } from './terms.ts'

/** The namespace of our own terms; `public/ns/variorum.jsonld` describes each. */
export const namespace = 'urn:variorum:terms#'

/** What tells JSON-LD tools which parts are plain JSON. */
export const ownContext: JsonObject = {
  '@version': 1.1,
  variorum: namespace,
  ...Object.fromEntries(
    (Object.keys(ownTerms) as OwnTerm[])
      .filter((term) => ownTerms[term] === 'json')
      .map((term) => [termName(term), { '@type': '@json' }]),
  ),
}

export const publishedContext: readonly JsonValue[] = ['http://www.w3.org/ns/anno.jsonld', ownContext]
