/**
 * What the Web Annotation Data Model demands of every annotation and page, written from the Recommendation as checks of our
 * own, apart from our schema. Each gives the places that break it.
 */

type Json = Readonly<Record<string, unknown>>

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const objects = (value: unknown): readonly Json[] => list(value).filter(isObject)
const isAddress = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(value)
const isInstant = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)

export interface Requirement {
  readonly must: string
  readonly holds: (page: Json) => boolean
}

const annotations = (page: Json) => objects(page['items'])
const targets = (page: Json) => annotations(page).flatMap((annotation) => objects(annotation['target']))
const bodies = (page: Json) => annotations(page).flatMap((annotation) => objects(annotation['body']))
const selectors = (page: Json) => targets(page).flatMap((target) => objects(target['selector']))

export const requirements: readonly Requirement[] = [
  {
    must: 'the context includes anno.jsonld',
    holds: (page) => list(page['@context']).includes('http://www.w3.org/ns/anno.jsonld'),
  },
  {
    must: 'the page has one id, its type and items',
    holds: (page) =>
      isAddress(page['id']) && list(page['type']).includes('AnnotationPage') && Array.isArray(page['items']),
  },
  {
    must: 'startIndex is a non-negative integer',
    holds: (page) => Number.isInteger(page['startIndex']) && Number(page['startIndex']) >= 0,
  },
  {
    must: 'partOf is a collection with the right total',
    holds: (page) =>
      isObject(page['partOf']) &&
      isAddress(page['partOf']['id']) &&
      page['partOf']['total'] === list(page['items']).length,
  },
  {
    must: 'every annotation has exactly one id that is an IRI, all different',
    holds: (page) =>
      new Set(annotations(page).map((one) => one['id'])).size === annotations(page).length &&
      annotations(page).every((one) => isAddress(one['id'])),
  },
  {
    must: 'every annotation has the type Annotation',
    holds: (page) => annotations(page).every((one) => list(one['type']).includes('Annotation')),
  },
  {
    must: 'every annotation has at least one target',
    holds: (page) => annotations(page).every((one) => list(one['target']).length > 0),
  },
  {
    must: 'no annotation has both body and bodyValue',
    holds: (page) => annotations(page).every((one) => !('bodyValue' in one && 'body' in one)),
  },
  {
    must: 'there is no empty list of bodies',
    holds: (page) => annotations(page).every((one) => !('body' in one) || list(one['body']).length > 0),
  },
  {
    must: 'dates are xsd:dateTime in UTC, said by Z',
    holds: (page) =>
      annotations(page).every(
        (one) => isInstant(one['created']) && (!('modified' in one) || isInstant(one['modified'])),
      ),
  },
  {
    must: 'motivations and purposes are words of the Recommendation',
    holds: (page) =>
      [
        ...annotations(page).flatMap((one) => list(one['motivation'])),
        ...bodies(page).flatMap((one) => list(one['purpose'])),
      ].every((word) => motivations.includes(String(word))),
  },
  {
    must: 'agents have an id and one name',
    holds: (page) =>
      annotations(page)
        .flatMap((one) => [...objects(one['creator']), ...objects(one['generator'])])
        .every((agent) => isAddress(agent['id']) && typeof agent['name'] === 'string'),
  },
  {
    must: 'a textual body has one string value',
    holds: (page) =>
      bodies(page)
        .filter((body) => body['type'] === 'TextualBody')
        .every((body) => typeof body['value'] === 'string'),
  },
  {
    must: 'a specific resource has exactly one source',
    holds: (page) =>
      [...bodies(page), ...targets(page)]
        .filter((one) => one['type'] === 'SpecificResource')
        .every((one) => isAddress(one['source']) || (isObject(one['source']) && isAddress(one['source']['id']))),
  },
  {
    must: 'an external target has an id',
    holds: (page) =>
      targets(page)
        .filter((one) => one['type'] !== 'SpecificResource')
        .every((one) => isAddress(one['id'])),
  },
  {
    must: 'the direction of a text is one of three words',
    holds: (page) =>
      targets(page)
        .flatMap((one) => [one, ...objects(one['source'])])
        .every((one) => !('textDirection' in one) || ['ltr', 'rtl', 'auto'].includes(String(one['textDirection']))),
  },
  {
    must: 'a position selector has start and end, neither negative, start not after end',
    holds: (page) =>
      selectors(page)
        .filter((one) => one['type'] === 'TextPositionSelector')
        .every(
          (one) =>
            Number.isInteger(one['start']) &&
            Number.isInteger(one['end']) &&
            Number(one['start']) >= 0 &&
            Number(one['start']) <= Number(one['end']),
        ),
  },
  {
    must: 'a quote selector has one exact string',
    holds: (page) =>
      selectors(page)
        .filter((one) => one['type'] === 'TextQuoteSelector')
        .every((one) => typeof one['exact'] === 'string'),
  },
  {
    must: 'own terms have the declared prefix',
    holds: (page) =>
      Object.keys(page)
        .concat(annotations(page).flatMap((one) => Object.keys(one)))
        .every((key) =>
          /^(@context|variorum:\w+|id|type|partOf|startIndex|items|motivation|created|creator|generator|body|target)$/.test(
            key,
          ),
        ),
  },
]
