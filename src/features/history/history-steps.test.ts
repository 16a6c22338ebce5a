/** The journal read as steps: nothing is hidden, several commits of one step are one line. */
import { describe, expect, it } from 'vitest'
import { asId, type AnalystId, type DeviceId, type StepId, type TabId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'
import { filterSteps, historySteps, type HistoryFilter } from './history-steps.ts'

const head = (sequence: number, step: string, more: Partial<CommitHead> = {}): CommitHead => ({
  sequence,
  id: `c${sequence}`,
  step: asId<StepId>(step),
  analyst: asId<AnalystId>('ann'),
  device: asId<DeviceId>('d'),
  tab: asId<TabId>('t'),
  at: `2025-01-01T00:00:0${sequence}Z`,
  origin: 'person',
  command: 'linkPassage',
  subject: {},
  reversal: null,
  changes: 2,
  ...more,
})
const undo = (step: string) => ({ reversal: { kind: 'undo', step: asId<StepId>(step) } as const, command: 'undo' })
const redo = (step: string) => ({ reversal: { kind: 'redo', step: asId<StepId>(step) } as const, command: 'redo' })
const all: HistoryFilter = { search: '', analyst: null, origin: null, steps: null }

describe('historySteps', () => {
  it('[H2] joins the commits of one step and puts the newest step first', () => {
    const steps = historySteps([head(1, 'import'), head(2, 'import'), head(3, 'link')])
    expect(steps.map(({ step, rows, sequence }) => [step, rows, sequence])).toEqual([
      ['link', 2, 3],
      ['import', 4, 2],
    ])
  })

  it('[H2] marks a step taken back, and not one that was brought again', () => {
    const once = [head(1, 'a'), head(2, 'b', undo('a'))]
    expect(historySteps(once).find(({ step }) => step === 'a')?.isUndone).toBe(true)
    const again = [...once, head(3, 'c', redo('a'))]
    expect(historySteps(again).find(({ step }) => step === 'a')?.isUndone).toBe(false)
  })

  it('says what an undo took back', () => {
    const subject = { of: 'linkPassage', ofSubject: { name: 'ships' } }
    const [step] = historySteps([head(1, 'a', { ...undo('x'), subject })])
    expect(step).toMatchObject({ sentence: 'Took back: Linked a passage to a claim', named: 'ships' })
  })
})

describe('a long journal', () => {
  it('[H3] joins 50,000 commits without wording one', () => {
    const subject = {}
    let read = 0
    Object.defineProperty(subject, 'count', { enumerable: true, get: () => (read += 1) })
    const heads = Array.from({ length: 50_000 }, (_, index) =>
      head(index + 1, `s${index >> 1}`, { at: '2025-01-01T00:00:00Z', command: 'importArticles', subject }),
    )
    const steps = historySteps(heads)
    expect(steps).toHaveLength(25_000)
    const reading = read
    expect(steps[0]?.sentence).toContain('Imported')
    expect(read).toBeGreaterThan(reading)
    expect(reading).toBe(0)
  })
})

describe('filterSteps', () => {
  const steps = historySteps([
    head(1, 'a', { origin: 'import', command: 'importArticles', subject: { count: 3 } }),
    head(2, 'b', { analyst: asId<AnalystId>('bo'), subject: { name: 'Seven thousand' } }),
  ])
  const kept = (filter: Partial<HistoryFilter>) =>
    filterSteps(steps, { ...all, ...filter }, () => ['Kirby in Kyiv']).map(({ step }) => step)

  it('[H3] by origin, person, record and words, in any order and case', () => {
    expect(kept({ origin: 'import' })).toEqual(['a'])
    expect(kept({ analyst: asId<AnalystId>('bo') })).toEqual(['b'])
    expect(kept({ steps: new Set([asId<StepId>('a')]) })).toEqual(['a'])
    expect(kept({ search: 'THOUSAND seven' })).toEqual(['b'])
    expect(kept({ search: 'nothing like it' })).toEqual([])
    expect(kept({ search: 'kirby imported' })).toEqual(['a'])
    expect(kept({})).toEqual(['b', 'a'])
  })
})
