import { describe, expect, it } from 'vitest'
import { smallProject, run } from '#test/builders/project.ts'
import { anyId } from '#test/builders/rows.ts'
import { notePassage } from './note-passage.ts'

describe('notePassage', () => {
  it('sets and empties the note', () => {
    const snapshot = smallProject()
    run(snapshot, notePassage, { passage: anyId('p-a'), note: 'see' })
    expect(snapshot.get('passages', 'p-a')?.note).toBe('see')
    run(snapshot, notePassage, { passage: anyId('p-a'), note: '' })
    expect(snapshot.get('passages', 'p-a')?.note).toBe('')
  })
})
