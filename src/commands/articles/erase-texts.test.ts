import { describe, expect, it } from 'vitest'
import { planCommand } from '#commands/define-command.ts'
import { run, smallProject, testContext } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, verdictRow } from '#test/builders/rows.ts'
import { eraseTexts } from './erase-texts.ts'

const file = (name: string) => ({
  name,
  bytes: 9,
  outcome: 'imported' as const,
  reason: null,
  problems: [],
  articles: 1,
})

describe('eraseTexts', () => {
  it('[H8] takes articles, chosen claims and stories out with all that hangs on them, and what imports say of their files', () => {
    const snapshot = smallProject({
      batches: [batchRow('batch', { name: 'a.txt', files: [file('a.txt'), file('both.json')] })],
      articles: [articleRow('b', { fileName: 'both.json' }), articleRow('c', { fileName: 'both.json' })],
      verdicts: [verdictRow('k')],
    })
    const args = { articles: [anyId('a'), anyId('b')], claims: [anyId('k')], stories: [anyId('story')] }
    const plan = run(snapshot, eraseTexts, args)
    expect(plan.subject).toEqual({ count: 2, ...args })
    expect(JSON.stringify(plan.subject)).not.toContain('Title')
    const sizes = (['articles', 'passages', 'claims', 'verdicts', 'stories', 'mentions'] as const).map((table) =>
      snapshot.size(table),
    )
    expect(sizes).toEqual([3, 0, 1, 0, 0, 0])
    // The file that holds another article too stays in the list.
    expect(snapshot.get('batches', anyId('batch'))).toMatchObject({ name: '', files: [file('both.json')] })
  })

  it('[H8] takes claims of articles that are deleted already', () => {
    const snapshot = smallProject()
    run(snapshot, eraseTexts, { articles: [], claims: [anyId('k')], stories: [] })
    expect([snapshot.size('articles'), snapshot.size('claims')]).toEqual([5, 1])
  })

  it('[H8] is refused where one of them is gone', () => {
    const nothing = { articles: [], claims: [], stories: [] }
    for (const [args, reason] of [
      [nothing, 'nothingChosen'],
      [{ ...nothing, articles: [anyId('nowhere')] }, 'notThere'],
      [{ ...nothing, articles: [anyId('a')], claims: [anyId('nowhere')] }, 'notThere'],
      [{ ...nothing, articles: [anyId('a')], stories: [anyId('nowhere')] }, 'notThere'],
    ] as const)
      expect(planCommand(eraseTexts, smallProject(), args, testContext())).toMatchObject({ reason })
  })
})
