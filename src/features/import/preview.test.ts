import { expect, it } from 'vitest'
import { anyId } from '#test/builders/rows.ts'
import { asId, type BytesHash } from '#domain/ids.ts'
import type { ArticleDraft, RevisionMatch } from '#domain/import-draft.ts'
import { originalsIn, readAgain, revisionsOf, untouched } from './preview.ts'

const draft = (number: number, file: number, entry: number | null = null) => ({ number, file, entry }) as ArticleDraft
const reading = (...drafts: ArticleDraft[]) => ({ files: [], drafts, cancelled: false })
const match = (article: string): RevisionMatch => ({
  article: anyId(article),
  by: 'url',
  title: article,
  alike: true,
  taken: false,
})

it('[F2] what was decided stays with its article when files are read once more, and what is new is proposed', () => {
  const before = {
    ...untouched(
      reading(draft(0, 0), draft(1, 1, 1), draft(2, 1, 2)),
      new Map([
        [0, match('a')],
        [2, match('c')],
      ]),
      { keepsOriginals: true, story: null, unkept: null },
    ),
    edits: new Map([[2, { title: 'Ships' }]]),
    leftOut: new Set([1]),
    revising: new Set([2]),
    name: 'May',
  }
  const after = readAgain(
    before,
    reading(draft(0, 0, 1), draft(1, 0, 2), draft(2, 1, 2), draft(3, 1, 1), draft(4, 0)),
    new Map([
      [1, match('b')],
      [2, match('c')],
      [4, match('a')],
    ]),
  )
  expect([...after.edits]).toEqual([[2, { title: 'Ships' }]])
  expect([...after.leftOut]).toEqual([3])
  expect(after.name).toBe('May')
  expect([...revisionsOf(after)]).toEqual([
    [1, 'b'],
    [2, 'c'],
  ])
})

it('[H5] what keeping files takes counts each file once', () => {
  const file = (hash: string, size: number) => ({
    original: { bytesHash: asId<BytesHash>(hash), size, name: 'a.html', entry: null },
  })
  expect(originalsIn([])).toEqual({ files: 0, bytes: 0 })
  expect(originalsIn([file('a', 3), { original: null }, file('b', 4), file('a', 3)])).toEqual({ files: 2, bytes: 7 })
})
