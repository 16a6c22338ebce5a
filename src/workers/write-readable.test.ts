import { describe, expect, it } from 'vitest'
import { allDangling } from '#domain/integrity.ts'
import type { ProjectFilePurpose } from '#domain/ports.ts'
import { smallProject } from '#test/builders/project.ts'
import { writeReadable } from './write-readable.ts'

/** A project of rows, whose journal lacks what made them. */
function writing() {
  const snapshot = smallProject()
  const told: number[] = []
  const written: string[] = []
  const parts = {
    snapshot,
    write: (purpose: ProjectFilePurpose) => {
      written.push(purpose.purpose)
      return Promise.resolve(new Blob([purpose.purpose]))
    },
    // What a reader of project files would say of them.
    refusalOf: async (file: Blob) => {
      const lacksJournal = (await file.text()) === 'keep'
      return lacksJournal || allDangling(snapshot).length > 0 ? new Error('refused') : null
    },
    lacksJournal: (rows: number) => void told.push(rows),
  }
  return { parts, snapshot, told, written }
}

describe('[H5] a file that would not open again', () => {
  it('is not given out', async () => {
    const { parts, snapshot, told } = writing()
    snapshot.apply([{ table: 'stories', id: [...snapshot.all('stories')][0]?.id ?? '', before: null, after: null }])
    await expect(writeReadable(parts, { purpose: 'keep' })).rejects.toThrow('refused')
    await expect(writeReadable(parts, { purpose: 'colleague', privateNotes: false })).rejects.toThrow('refused')
    expect(told).toEqual([])
  })
  it('is made without journal and without what needs what is gone, where nothing better can be had; that is told', async () => {
    const { parts, snapshot, told, written } = writing()
    const [story] = snapshot.all('stories')
    const needing = snapshot.byIndex('storyArticles', 'story', story?.id ?? '').length
    snapshot.apply([{ table: 'stories', id: story?.id ?? '', before: null, after: null }])
    const file = await writeReadable(parts, { purpose: 'keep', mayLackJournal: true })
    expect(await parts.refusalOf(file)).toBeNull()
    expect(written).toEqual(['keep', 'colleague'])
    expect(told[0]).toBeGreaterThanOrEqual(needing)
    expect(needing).toBeGreaterThan(0)
  })
  it('is written as asked where it opens', async () => {
    const { parts, told, written } = writing()
    await writeReadable(parts, { purpose: 'colleague', privateNotes: true })
    expect([written, told]).toEqual([['colleague'], []])
  })
})
