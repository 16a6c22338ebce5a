import { expect, it } from 'vitest'
import type { AlikeTexts, ArticleDraft, RevisionMatch } from '#domain/import-draft.ts'
import { anyId, english } from '#test/builders/rows.ts'
import { countWritten, DraftRowBook, type Decided } from './draft-row.ts'

const drafts = [0, 1, 2, 3].map((number) => ({
  number,
  duplicate: number === 3 ? 'inProject' : null,
  title: `Title ${number}`,
  language: english,
  regions: [],
  glosses: [],
  warnings: [],
  extra: null,
})) as unknown as readonly ArticleDraft[]
const match: RevisionMatch = { article: anyId('a'), by: 'url', title: 'A', alike: true, taken: false }
const nothing: Decided = {
  edits: new Map(),
  leftOut: new Set(),
  matches: new Map([[0, match]]),
  revising: new Set([0]),
  alike: null,
  proposedDates: new Map(),
}
const group = (numbers: readonly number[], ...articles: string[]): AlikeTexts => ({
  drafts: numbers,
  articles: articles.map((id) => anyId(id)),
})

it('[F2] [H8] tells new articles, revisions, and what is here already', () => {
  const rows = new DraftRowBook().read(drafts, { ...nothing, leftOut: new Set([1]) })
  expect(rows.map(({ state }) => state)).toEqual(['revision', 'leftOut', 'new', 'inProject'])
  expect(countWritten(rows)).toEqual({ articles: 1, revisions: 1 })
})

it('[H8] names what is nearly the same, but not that a revision is like its article', () => {
  const read = (...alike: readonly AlikeTexts[]) =>
    new DraftRowBook().read(drafts, { ...nothing, alike }).map((row) => row.alike)
  const both = group([1, 2])
  expect(read(both, group([0], 'a'))).toEqual([null, both, both, null])
  const three = group([0, 1], 'a')
  expect(read(three)).toEqual([three, three, null, null])
})

it('keeps the row of a draft about which nothing new was decided', () => {
  const book = new DraftRowBook()
  const before = book.read(drafts, nothing)
  const after = book.read(drafts, { ...nothing, alike: [group([1, 2])] })
  expect(after.map((row, index) => row === before[index])).toEqual([true, false, false, true])
})
