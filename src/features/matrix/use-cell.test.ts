/** The panel keeps the own judgement apart from those of others (C10). */
import { describe, expect, it } from 'vitest'
import type { CellRef } from '#domain/cell.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, assessmentRow, claimRow } from '#test/builders/rows.ts'
import { sharedJudgement } from './shared-judgement.ts'
import { readCell } from './use-cell.ts'

const cell: CellRef = { claim: asId('k'), article: asId('a') }
const ben = asId<AnalystId>('ben')
const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const

describe('the content of a cell', () => {
  it("[C10] shows a colleague's judgement as theirs and the own one as not given", () => {
    const content = readCell(smallProject(), cell, ben)
    expect(content).toMatchObject({ own: null, ownStale: null, mine: { state: 'notAssessed' } })
    expect(content?.others).toMatchObject([{ by: 'ana', isMe: false, stale: null }])
  })

  it('[C10] [C12] what changed since a colleague judged is not what changed since I did', () => {
    const mine = assessmentRow('k', 'a', { analyst: ben, claimVersion: 2, ...omits })
    const content = readCell(smallProject({ claims: [claimRow('k', { version: 2 })], assessments: [mine] }), cell, ben)
    expect(content).toMatchObject({ ownStale: null, others: [{ stale: { claimChanged: true } }] })
  })

  it("[C10] knows one's own other identity", () => {
    const content = readCell(smallProject({ analysts: [analystRow('ben', { sameAs: asId('ana') })] }), cell, ben)
    expect(content).toMatchObject({ own: null, mine: { state: 'judged' }, others: [{ isMe: true }] })
  })
})

describe('the judgement one key shares', () => {
  const shared = (snapshot = smallProject(), analyst = ben) => {
    const content = readCell(snapshot, cell, analyst)
    return content ? sharedJudgement(content) : null
  }

  it('[C10] is the one all others gave, unless the analyst gave it already', () => {
    expect(shared()).toMatchObject({ analyst: 'ana', judgement: 'agrees' })
    expect(shared(smallProject({ assessments: [assessmentRow('k', 'a', { analyst: ben })] }))).toMatch(/already/)
    expect(shared(smallProject({ assessments: [assessmentRow('k', 'a', { analyst: ben, ...omits })] }))).toMatchObject({
      analyst: 'ana',
    })
  })

  it('[C10] is none where nobody else judged, or they disagree', () => {
    expect(shared(smallProject(), asId('ana'))).toMatch(/No other/)
    const split = smallProject({ assessments: [assessmentRow('k', 'a', { analyst: asId('cy'), ...omits })] })
    expect(shared(split)).toMatch(/differently/)
  })
})
