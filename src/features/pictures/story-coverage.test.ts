import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { omissionReasons } from '#domain/judgement.ts'
import { smallProject } from '#test/builders/project.ts'
import { assessmentRow, claimRow, mentionRow, storyClaimRow } from '#test/builders/rows.ts'
import { coveragePicture } from './coverage-picture.ts'
import { coverageKinds, storyCoverage } from './story-coverage.ts'

const story = asId<never>('story')
const omits = (claim: string, reason: (typeof omissionReasons)[number]) =>
  assessmentRow(claim, 'b', { judgement: 'omits', omission: { reason, reference: null } })

describe('storyCoverage', () => {
  it('[C3] counts what waits or is not assessed as neither judged nor left out', () => {
    const coverage = storyCoverage(smallProject({ mentions: [mentionRow('p-b', 'k', 'b')] }), story)
    expect(coverage).toMatchObject({ asked: 4, assessed: 1 })
    expect(coverage.counts).toMatchObject({ agrees: 1, waiting: 1, notAssessed: 2 })
    const left = [...omissionReasons, 'noReason'] as const
    expect(left.map((reason) => coverage.counts[reason])).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('[C4] tells omissions apart by their reason', () => {
    const ids = omissionReasons.map((reason) => `o-${reason}`)
    const snapshot = smallProject({
      claims: ids.map((id) => claimRow(id)),
      storyClaims: ids.map((id) => storyClaimRow('story', id)),
      assessments: omissionReasons.map((reason) => omits(`o-${reason}`, reason)),
    })
    const article = storyCoverage(snapshot, story).articles.find((one) => one.article.id === 'b')
    expect(omissionReasons.map((reason) => article?.counts[reason])).toEqual([1, 1, 1, 1, 1])
    expect(article).toMatchObject({ asked: 6, assessed: 5 })
  })

  it('[C13] leaves out a claim that is not asked, even if it was judged', () => {
    const coverage = storyCoverage(smallProject({ assessments: [assessmentRow('l', 'b')] }), story)
    expect(coverage.asked).toBe(4)
  })

  it('counts every cell asked once', () => {
    const { asked, counts } = storyCoverage(smallProject(), story)
    expect(coverageKinds.reduce((sum, kind) => sum + counts[kind], 0)).toBe(asked)
  })
})

describe('coveragePicture', () => {
  it('[C3] has in its table only columns that occur, and a row for all', () => {
    const { table, summary } = coveragePicture(storyCoverage(smallProject(), story), asId('p'), story)
    expect(table.heads.map(({ text }) => text)).toEqual(['Article', 'asked', 'assessed', 'agrees', 'not assessed'])
    expect(table.rows.at(-1)?.cells.map(({ words }) => words[0]?.text)).toEqual(['All articles', '4', '1', '1', '3'])
    expect(summary).toBe('4 articles: of 4 cells asked, 1 is assessed and 3 are not.')
  })
})
