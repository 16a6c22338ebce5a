import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, anyId, citationRow, readingRow, sourceRow, testNow, verdictRow } from '#test/builders/rows.ts'
import { citedSources, projectRatings, readingsOf, verdictsOf, verdictWarnings } from './verdict.ts'

const later = '2030-01-01T00:00:00.000Z'
const earlier = '2020-01-01T00:00:00.000Z'
const sources = [
  sourceRow('isw', { kind: 'organisation' }),
  sourceRow('kirby'),
  sourceRow('officials', { kind: 'unknown' }),
]
type More = Parameters<typeof smallProject>[0]

function warnings(fields: Parameters<typeof verdictRow>[1], more: More = {}) {
  const verdict = verdictRow('k', fields)
  return verdictWarnings(smallProject({ sources, verdicts: [verdict], ...more }), verdict)
}

describe('warnings of a verdict', () => {
  const two = { sources: [anyId('isw'), anyId('kirby')] as const }

  it('are told where published standards would object', () => {
    expect(warnings({ rating: '' })).toEqual(['noRating', 'noSource', 'noSecondReader'])
    expect(warnings({ sources: [anyId('isw'), anyId('officials')] })).toEqual(['oneSource', 'noSecondReader'])
    expect(warnings({ sources: [anyId('officials'), anyId('gone')] })).toEqual(['noSource', 'noSecondReader'])
    expect(warnings(two, { verdictReadings: [readingRow('k', 'ben')] })).toEqual([])
  })

  it('[C10] count no reader who is the author under another name, and hold readings to the words they were about', () => {
    const analysts = [analystRow('ana-too', { sameAs: anyId('ana') })]
    expect(warnings(two, { analysts, verdictReadings: [readingRow('k', 'ana-too')] })).toEqual(['noSecondReader'])
    const older = [readingRow('k', 'ben', { at: earlier, outcome: 'objects' })]
    expect(warnings(two, { verdictReadings: older })).toEqual(['readBeforeChange'])
    expect(warnings(two, { verdictReadings: [readingRow('k', 'ben', { outcome: 'objects' })] })).toEqual(['objected'])
  })
})

it('a verdict is seen with its sources in order, its readers in time, and the one that can be written first', () => {
  const verdict = verdictRow('k', { sources: [anyId('kirby'), anyId('gone'), anyId('isw')] })
  const snapshot = smallProject({
    sources,
    analysts: [analystRow('cem')],
    verdicts: [verdictRow('l', { claim: anyId('k') }), verdict],
    citations: [citationRow('k', 'isw', { url: 'https://example.org' })],
    verdictReadings: [readingRow('k', 'cem', { at: later }), readingRow('k', 'ben', { at: testNow })],
  })
  expect(verdictsOf(snapshot, anyId('k')).map(({ id }) => id)).toEqual(['k.verdict', 'l.verdict'])
  expect(citedSources(snapshot, verdict).map(({ source, citation }) => [source.id, citation?.url])).toEqual([
    ['kirby', undefined],
    ['isw', 'https://example.org'],
  ])
  expect(readingsOf(snapshot, verdict).map(({ reading, isOlder }) => [reading.analyst, isOlder])).toEqual([
    ['ben', false],
    ['cem', false],
  ])
  expect(projectRatings(snapshot)).toBeNull()
})
