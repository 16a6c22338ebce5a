/** Several articles of a row as one cell. */
import { describe, expect, it } from 'vitest'
import { asId } from '#domain/ids.ts'
import { omissionReasons, type OmissionReason } from '#domain/judgement.ts'
import { deriveMatrix } from '#domain/matrix.ts'
import { smallProject } from '#test/builders/project.ts'
import { articleRow, assessmentRow, storyArticleRow } from '#test/builders/rows.ts'
import { markWords } from '#ui/marks/JudgementMark.tsx'
import { spreadMark, spreadOf, spreadWords } from './spread.ts'

const left = (reason: OmissionReason) => ({ judgement: 'omits', omission: { reason, reference: null } }) as const
const project = smallProject({
  articles: omissionReasons.map((reason) => articleRow(reason)),
  storyArticles: omissionReasons.map((reason) => storyArticleRow('story', reason)),
  assessments: [
    assessmentRow('k', 'a'),
    assessmentRow('k', 'b', { judgement: 'omits', omission: null }),
    ...omissionReasons.map((reason) => assessmentRow('k', reason, left(reason))),
  ],
})
const { groups, rows } = deriveMatrix(project, { view: 'all', stories: [asId('story')] })
const columns = groups.flatMap((group) => group.columns)
const [row] = rows

describe('the spread of several articles', () => {
  it('[C4] tells what was left out though available apart from what is no finding', () => {
    if (!row) throw new Error('The claim has no row.')
    const words = spreadWords(spreadOf(row, columns))
    for (const told of [
      '1 left out though available',
      '1 too early',
      '1 reports a later stage',
      '1 on another subject',
      '1 left out with the reason open',
      '1 left out without a reason',
    ])
      expect(words).toContain(told)
    expect(words).not.toMatch(/omit/)
  })

  it('[C3] counts what nobody judged as still to assess, and a source document as no version', () => {
    expect(row && spreadOf(row, columns)).toMatchObject({ agrees: 1, open: 1, split: 0 })
    expect(row && spreadWords(spreadOf(row, []))).toBe('not asked')
  })

  it('[C4] has the sign of the cell for each reason', () => {
    expect(markWords(spreadMark('available'))).toBe('left out, was available')
    expect(markWords(spreadMark('noReason'))).toBe('left out, but no reason was given')
    expect(new Set(omissionReasons.map((reason) => markWords(spreadMark(reason)))).size).toBe(omissionReasons.length)
  })
})
