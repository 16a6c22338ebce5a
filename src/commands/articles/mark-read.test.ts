import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId, articleRow } from '#test/builders/rows.ts'
import { markRead } from './mark-read.ts'

describe('markRead', () => {
  it('[C11] adds and removes the acting analyst only', () => {
    const snapshot = smallProject({ articles: [articleRow('a', { readBy: [anyId('ben')] })] })
    run(snapshot, markRead, { articles: [anyId('a')], read: true })
    run(snapshot, markRead, { articles: [anyId('a')], read: true })
    expect(snapshot.get('articles', 'a')?.readBy).toEqual(['ben', 'ana'])
    run(snapshot, markRead, { articles: [anyId('a')], read: false })
    expect(snapshot.get('articles', 'a')?.readBy).toEqual(['ben'])
  })
})
