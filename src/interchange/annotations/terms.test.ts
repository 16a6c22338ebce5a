import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { termMeanings } from '#i18n/messages/terms.ts'
import { namespace, ownContext } from './context.ts'
import { ownTerms, termName, type OwnTerm } from './terms.ts'

const contextFile = new URL('../../../public/ns/variorum.jsonld', import.meta.url)
const terms = Object.keys(ownTerms) as readonly OwnTerm[]

it('[F3] the context file describes the terms that the writer uses (UPDATE_SCHEMAS=1 writes it)', () => {
  const file = {
    '@context': { ...ownContext, rdfs: 'http://www.w3.org/2000/01/rdf-schema#' },
    '@graph': terms.map((term) => ({
      '@id': termName(term),
      '@type': 'rdfs:Property',
      'rdfs:label': term,
      'rdfs:comment': termMeanings[term],
    })),
  }
  if (process.env['UPDATE_SCHEMAS']) writeFileSync(contextFile, `${JSON.stringify(file, null, 2)}\n`)
  expect(JSON.parse(readFileSync(contextFile, 'utf8'))).toEqual(file)
  expect(ownContext['variorum']).toBe(namespace)
  expect(Object.keys(termMeanings)).toEqual(terms)
})
