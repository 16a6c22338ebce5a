import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal, testContext } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { utf16 } from '#domain/ids.ts'
import { storeAnchors } from './store-anchors.ts'

describe('storeAnchors', () => {
  const moved = { passage: anyId('p-a'), outcome: 'moved', start: utf16(5), end: utf16(15) } as const
  const lost = { passage: anyId('p-a'), outcome: 'lost', start: null, end: null } as const
  it('[T4] writes one anchor per passage and revision; the passage stays', () => {
    const snapshot = smallProject()
    const before = snapshot.get('passages', 'p-a')
    run(snapshot, storeAnchors, { revision: anyId('a-1'), anchors: [lost], decided: false })
    run(snapshot, storeAnchors, { revision: anyId('a-1'), anchors: [moved], decided: false })
    expect(snapshot.byIndex('anchors', 'passage', 'p-a')).toMatchObject([
      { outcome: 'moved', start: 5, decidedBy: null },
    ])
    expect(snapshot.get('passages', 'p-a')).toBe(before)
  })
  it('[T4] a rule never replaces what a person decided', () => {
    const snapshot = smallProject()
    run(snapshot, storeAnchors, { revision: anyId('a-1'), anchors: [lost], decided: true }, testContext('ben'))
    run(snapshot, storeAnchors, { revision: anyId('a-1'), anchors: [moved], decided: false })
    expect(snapshot.get('anchors', 'p-a.a-1')).toMatchObject({ outcome: 'lost', decidedBy: 'ben' })
  })
  it('[T4] refuses an exact place of another length, a lost one with a place, and other articles', () => {
    const store = (anchor: Parameters<typeof storeAnchors.plan>[1]['anchors'][number], revision = 'a-1') =>
      refusal(smallProject(), storeAnchors, { revision: anyId(revision), anchors: [anchor], decided: false })
    expect(store({ ...moved, end: utf16(16) })).toBe('badPosition')
    expect(store({ ...lost, start: utf16(1) })).toBe('badPosition')
    expect(store(moved, 'b-1')).toBe('anchorInOtherArticle')
  })
})
