import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import type { Row } from '#domain/records.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow, mentionRow, passageRow } from '#test/builders/rows.ts'
import { quantityClaims, statedValues } from './stated-values.ts'

const quantity = { value: 7000, upTo: null, unit: 'containers', comparator: 'exactly' } as const
const claims = [claimRow('k', { quantity })]
const quantityFacet = (stated: string | null) =>
  ({ facet: 'quantity', truthConditional: true, stated, detail: null }) as const

/** What is drawn of an article, as `written:from..to`. */
function drawn(article: string, assessments: readonly Row<'assessments'>[], more = {}) {
  const stated = statedValues(smallProject({ claims, assessments, ...more }), asId('k'), asId('story'))
  const version = stated?.versions.find((one) => one.article.id === article)
  return version?.values.map(({ written, reach }) => `${written}:${reach ? `${reach.from}..${reach.to}` : 'no'}`)
}

describe('statedValues', () => {
  it('is of claims that have a value', () => {
    expect(statedValues(smallProject(), asId('k'), asId('story'))).toBeNull()
    expect(statedValues(smallProject(), asId('gone'), asId('story'))).toBeNull()
    expect(quantityClaims(smallProject({ claims }), asId('story')).map(({ id }) => id)).toEqual(['k'])
    expect(quantityClaims(smallProject(), asId('story'))).toEqual([])
  })

  it('draws what an article states, the value in all before that of a facet', () => {
    const facets = [quantityFacet('6700')]
    expect(drawn('a', [assessmentRow('k', 'a', { judgement: 'differs', facets })])).toEqual(['6700:6700..6700'])
    const both = assessmentRow('k', 'a', { judgement: 'differs', facets, statedValue: 'about 6,800' })
    expect(drawn('a', [both])).toEqual(['about 6,800:6800..6800'])
  })

  it('draws an article that agrees where the claim is, whatever words it uses', () => {
    expect(drawn('a', [])).toEqual(['null:7000..7000'])
    expect(drawn('a', [assessmentRow('k', 'a', { statedValue: 'seven thousand' })])).toEqual([
      'seven thousand:7000..7000',
    ])
  })

  it('draws no figure that nobody wrote down', () => {
    const unknown = assessmentRow('k', 'a', { judgement: 'differs', facets: [quantityFacet(null)] })
    expect(drawn('a', [unknown])).toEqual(['null:no'])
  })

  it('[C3] states nothing where it is left out, unclear, waiting or not assessed', () => {
    const omits = assessmentRow('k', 'b', {
      judgement: 'omits',
      omission: { reason: 'undecided', reference: null },
      statedValue: '7000',
    })
    expect(drawn('b', [omits])).toEqual([])
    expect(drawn('c', [assessmentRow('k', 'c', { judgement: 'unclear', question: '7000?' })])).toEqual([])
    expect(drawn('b', [], { mentions: [mentionRow('p-b', 'k', 'b')] })).toEqual([])
    expect(drawn('c', [])).toEqual([])
  })

  it('[C10] draws what each analyst says where they disagree', () => {
    const ben = assessmentRow('k', 'a', {
      id: asId('ben-says'),
      analyst: asId('ben'),
      judgement: 'differs',
      facets: [quantityFacet('6700')],
    })
    const mentions = [mentionRow('p-x', 'k', 'a', { analyst: asId('ben') })]
    const values = drawn('a', [ben], { mentions, passages: [passageRow('p-x', 'a')] })
    expect(values?.toSorted()).toEqual(['6700:6700..6700', 'null:7000..7000'])
  })
})
