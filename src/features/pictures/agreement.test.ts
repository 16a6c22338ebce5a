import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { claimRow, storyClaimRow } from '#test/builders/rows.ts'
import { agreementOf, MOST_CLAIMS } from './agreement.ts'
import { agreementPicture } from './agreement-picture.ts'

const story = asId<never>('story')

describe('agreementOf', () => {
  it('[C3] has the source document first, and counts what is not assessed as no judgement', () => {
    const { columns, cells, counts } = agreementOf(smallProject(), story)
    expect(columns.map(({ article }) => article.id)).toEqual(['s', 'a', 'b', 'c'])
    expect(cells[0]?.map(({ state }) => state)).toEqual(['notAssessed', 'judged', 'notAssessed', 'notAssessed'])
    expect(counts).toMatchObject({ asked: 4, assessed: 1, judgements: { agrees: 1, omits: 0 } })
  })

  it('says how many claims have no room', () => {
    const ids = Array.from({ length: MOST_CLAIMS + 4 }, (_, index) => `more-${index}`)
    const snapshot = smallProject({
      claims: ids.map((id) => claimRow(id)),
      storyClaims: ids.map((id) => storyClaimRow('story', id)),
    })
    const agreement = agreementOf(snapshot, story)
    expect(agreement.claims).toHaveLength(MOST_CLAIMS)
    expect(agreement.leftOut).toEqual({ claims: 5, versions: 0 })
  })
})

describe('agreementPicture', () => {
  const shown = agreementPicture(agreementOf(smallProject(), story), asId('p'), story)

  it('[C3] says what was asked and what is not assessed in words', () => {
    expect(shown.summary).toContain('1 claim in 4 articles')
    expect(shown.summary).toContain('0 omit')
    expect(shown.summary).toContain('3 are not assessed')
  })

  it('has a table with a row for each claim and a cell for each article', () => {
    expect(shown.table.heads.map(({ text }) => text)).toEqual([
      'Claim',
      ...['s', 'a', 'b', 'c'].map((id) => `Title of ${id}`),
    ])
    const [row] = shown.table.rows
    expect(row?.cells.map(({ words }) => words[0]?.text)).toEqual([
      'Claim k',
      'not assessed',
      'agrees',
      'not assessed',
      'not assessed',
    ])
  })

  it('is wider than a narrow room rather than illegible', () => {
    const measure = (words: string, size: number) => words.length * size * 0.5
    expect(shown.draw({ width: 900, measure }).width).toBeLessThanOrEqual(900)
    const narrow = shown.draw({ width: 100, measure })
    expect(narrow.width).toBeGreaterThan(200)
  })
})
