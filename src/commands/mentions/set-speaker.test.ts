import { describe, expect, it } from 'vitest'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, sourceRow } from '#test/builders/rows.ts'
import { setSpeaker } from './set-speaker.ts'

describe('setSpeaker', () => {
  it('[C6] makes a source of a new name, takes a known one whatever its case, and takes it away', () => {
    const snapshot = smallProject({ sources: [sourceRow('Kirby')] })
    const mentions = [anyId('p-a.k.ana')]
    run(snapshot, setSpeaker, { mentions, speaker: { name: ' KIRBY ' } })
    expect(snapshot.get('mentions', 'p-a.k.ana')?.speaker).toBe('Kirby')
    run(snapshot, setSpeaker, { mentions, speaker: { name: 'Yoon' } })
    expect(snapshot.get('sources', 'new-1')).toMatchObject({ name: 'Yoon', kind: 'person' })
    run(snapshot, setSpeaker, { mentions, speaker: null })
    expect(snapshot.get('mentions', 'p-a.k.ana')?.speaker).toBeNull()
  })
  it('refuses an empty name', () => {
    expect(refusal(smallProject(), setSpeaker, { mentions: [anyId('p-a.k.ana')], speaker: { name: ' ' } })).toBe(
      'nameEmpty',
    )
  })
})
