import { describe, expect, it } from 'vitest'
import { refusal, run, smallProject, stateText, takeBack, testContext } from '#test/builders/project.ts'
import { anyId, assessmentRow, mentionRow, passageRow, positionAt } from '#test/builders/rows.ts'
import { replacePassage } from './replace-passage.ts'

const position = positionAt(40)
const args = { passage: anyId('p-a'), by: anyId('fresh'), position }

describe('replacePassage', () => {
  it('[T4] [C2] puts another passage in its place, with links and judgement, and undo brings the old one back', () => {
    const snapshot = smallProject({ mentions: [mentionRow('p-a', 'k', 'a', { speaker: anyId('source') })] })
    const before = stateText(snapshot)
    const { changes, notices } = run(snapshot, replacePassage, args)
    expect(notices).toEqual([])
    expect(snapshot.get('passages', 'p-a')).toBeUndefined()
    expect(snapshot.get('passages', 'fresh')).toMatchObject({ ...position, revision: 'a-1', article: 'a' })
    expect(snapshot.byIndex('mentions', 'cell', 'k.a')).toMatchObject([
      { passage: 'fresh', role: 'supports', speaker: 'source' },
    ])
    expect(snapshot.get('assessments', 'k.a.ana')?.judgement).toBe('agrees')
    takeBack(snapshot, changes)
    expect(stateText(snapshot)).toBe(before)
  })

  it('[C4] omissions that named the passage name the new one', () => {
    const reference = { article: anyId('a'), mention: anyId('p-a.k.ana') }
    const snapshot = smallProject({
      assessments: [
        assessmentRow('k', 'b', {
          analyst: anyId('ben'),
          judgement: 'omits',
          omission: { reason: 'available', reference },
        }),
      ],
    })
    run(snapshot, replacePassage, args)
    expect(snapshot.get('assessments', 'k.b.ben')?.omission).toEqual({
      reason: 'available',
      reference: { article: 'a', mention: 'fresh.k.ana' },
    })
  })

  it('takes the passage that stands there already, and does nothing where nothing changes', () => {
    const snapshot = smallProject({
      passages: [passageRow('p-a', 'a', { note: 'one' }), passageRow('p-x', 'a', { ...position, note: 'two' })],
    })
    run(snapshot, replacePassage, args)
    expect(snapshot.byIndex('mentions', 'passage', 'p-x')).toHaveLength(1)
    expect(snapshot.get('passages', 'p-x')?.note).toBe('two\n\none')
    expect(run(smallProject(), replacePassage, { ...args, position: positionAt(100) }).changes).toEqual([])
  })

  it('[C10] leaves words alone that somebody else marked or linked', () => {
    const linked = smallProject({ mentions: [mentionRow('p-a', 'k', 'a', { analyst: anyId('ben') })] })
    expect(refusal(linked, replacePassage, args)).toBe('passageOfOthers')
    expect(refusal(smallProject(), replacePassage, args, testContext('ben'))).toBe('passageOfOthers')
  })

  it('[T3] refuses edges outside the text', () => {
    expect(refusal(smallProject(), replacePassage, { ...args, position: positionAt(5_000_000) })).toBe('badPosition')
  })
})
