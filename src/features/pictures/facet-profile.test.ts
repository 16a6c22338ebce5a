import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, claimRow, english, storyClaimRow } from '#test/builders/rows.ts'
import { facetProfiles } from './facet-profile.ts'
import { facetsPicture } from './facets-picture.ts'

const story = asId<never>('story')
const mark = (facet: 'quantity' | 'tone' | 'framing', truthConditional: boolean) => ({
  facet,
  truthConditional,
  stated: null,
  detail: null,
})
const project = () =>
  smallProject({
    articles: [
      articleRow('b', { language: { ...english, tag: 'ka' }, outlet: 'Post' }),
      articleRow('c', { language: { ...english, tag: 'ka' } }),
      articleRow('a', { outlet: 'Post' }),
    ],
    claims: [claimRow('m')],
    storyClaims: [storyClaimRow('story', 'm')],
    assessments: [
      assessmentRow('k', 'b', {
        judgement: 'differs',
        facets: [mark('quantity', true), mark('tone', false), mark('framing', false)],
      }),
      assessmentRow('m', 'b', { facets: [mark('quantity', false)] }),
      assessmentRow('k', 'c', { judgement: 'omits', omission: { reason: 'undecided', reference: null } }),
      assessmentRow('k', 's', { judgement: 'differs', facets: [mark('quantity', true)] }),
    ],
  })

describe('facetProfiles', () => {
  it('[C5] counts a cell once for each group, by whether it touches the truth', () => {
    const ka = facetProfiles(project(), story, 'language').profiles.find(({ key }) => key === 'ka')
    expect(ka?.groups.quantity).toEqual({ truth: 1, form: 1 })
    expect(ka?.groups.howTold).toEqual({ truth: 0, form: 1 })
    expect(ka?.groups.time).toEqual({ truth: 0, form: 0 })
  })

  it('[C3] has told only what agrees or differs, and leaves the source document out', () => {
    const told = (by: 'language' | 'outlet') =>
      facetProfiles(project(), story, by).profiles.map(({ key, told: cells, articles }) => [key, cells, articles])
    expect(told('language')).toEqual([
      ['en', 1, 1],
      ['ka', 2, 2],
    ])
    expect(told('outlet')).toEqual([
      ['Post', 3, 2],
      [null, 0, 1],
    ])
  })
})

describe('facetsPicture', () => {
  it('has in its table what is drawn', () => {
    const shown = facetsPicture(facetProfiles(project(), story, 'language'), 'language')
    expect(shown?.table.heads.map(({ text }) => text)).toEqual(['Kind of difference', 'English', 'Georgian'])
    expect(shown?.table.rows.find(({ id }) => id === 'quantity')?.cells.map(({ words }) => words[0]?.text)).toEqual([
      'Quantity',
      '0',
      '1 touch the truth, 1 of form',
    ])
  })

  it('has nothing to draw where nothing is told', () => {
    expect(facetsPicture(facetProfiles(smallProject({ assessments: [] }), asId('gone'), 'outlet'), 'outlet')).toBeNull()
  })
})
