/** The JSON-LD context of published files. It stands in the file itself, so that nothing has to be fetched to read one. */
import type { JsonValue } from '#domain/json.ts'

/** The namespace of our own terms; `public/ns/variorum.jsonld` describes each. */
export const namespace = 'urn:variorum:terms#'

/** The parts that are plain JSON stay JSON: no JSON-LD tool may drop or reorder them. */
const jsonTerm = { '@type': '@json' }

export const publishedContext: readonly JsonValue[] = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    variorum: namespace,
    'variorum:findings': jsonTerm,
    'variorum:verdicts': jsonTerm,
    'variorum:coverage': jsonTerm,
    'variorum:texts': jsonTerm,
    'variorum:project': jsonTerm,
    'variorum:original': jsonTerm,
  },
]
