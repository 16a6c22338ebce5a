/** The cells one judged lately, from the heads of the journal. */
import { describe, expect, it } from 'vitest'
import {
  asId,
  type AnalystId,
  type ArticleId,
  type ClaimId,
  type DeviceId,
  type StepId,
  type TabId,
} from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'
import { judgedBefore, judgedCells } from './judged-cells.ts'

const me = asId<AnalystId>('me')
const cell = (article: string) => ({ claim: asId<ClaimId>('k'), article: asId<ArticleId>(article) })

function head(sequence: number, article: string | null, more: Partial<CommitHead> = {}): CommitHead {
  return {
    sequence,
    id: `c${sequence}`,
    step: asId<StepId>(`s${sequence}`),
    analyst: me,
    device: asId<DeviceId>('d'),
    tab: asId<TabId>('t'),
    at: `2026-03-01T10:00:0${sequence}.000Z`,
    origin: 'person',
    command: 'assess',
    subject: article === null ? {} : { ...cell(article), judgement: 'agrees', reason: null },
    reversal: null,
    changes: 1,
    ...more,
  }
}
const articles = (heads: readonly CommitHead[]) => [...judgedCells(heads, me)].map((one) => one.cell.article)
const reversal = (kind: 'undo' | 'redo', step: number) => ({ kind, step: asId<StepId>(`s${step}`) })

describe('judgedCells', () => {
  it('tells them newest first, each once', () => {
    expect(articles([head(1, 'a'), head(2, 'b'), head(3, 'a')])).toEqual(['a', 'b'])
  })

  it('leaves out what others judged or the project began with, what judged many at once, and every other command', () => {
    const others = head(2, 'b', { analyst: asId<AnalystId>('other') })
    const many = head(3, null, { command: 'assessMany', subject: { count: 2 } })
    const begunWith = head(5, 'd', { origin: 'restore' })
    const linked = head(4, 'c', { command: 'linkPassage' })
    expect(articles([head(1, 'a'), others, many, linked, begunWith])).toEqual(['a'])
  })

  it('[H2] leaves out what was taken back, and tells it when it was brought again', () => {
    const undone = [head(1, 'a'), head(2, 'b'), head(3, 'b', { command: 'undo', reversal: reversal('undo', 2) })]
    expect(articles(undone)).toEqual(['a'])
    expect(articles([...undone, head(4, 'b', { command: 'redo', reversal: reversal('redo', 2) })])).toEqual(['b', 'a'])
  })

  it('goes back one by one, and ends at the oldest', () => {
    const judged = [...judgedCells([head(1, 'a'), head(2, 'b')], me)]
    expect(judgedBefore(judged, cell('z'))).toEqual(cell('b'))
    expect(judgedBefore(judged, cell('b'))).toEqual(cell('a'))
    expect(judgedBefore(judged, cell('a'))).toBeNull()
    expect(judgedBefore([], null)).toBeNull()
  })
})
