import { expect, it } from 'vitest'
import { createDraftStore } from '#ui/draft-store.ts'
import { keptWordsOf } from './kept-words.ts'

const article = { id: 'a', title: 'The bridge' }

it('[H4] names the article that is gone and the words typed about it, of no other', () => {
  const drafts = createDraftStore(null, (work) => work())
  drafts.keep('p/articles/a/outlet', { from: '', typed: 'Port Times' } as never)
  drafts.keep('p/articles/b/outlet', { from: '', typed: 'Other' } as never)
  drafts.keep('q/articles/a/outlet', { from: '', typed: 'Elsewhere' } as never)
  const told = keptWordsOf(drafts, 'p', article)
  expect(told).toMatch(/The bridge.*Outlet.*Port Times/u)
  expect(told).not.toMatch(/Other|Elsewhere/u)
})

it('[H4] tells nothing where nothing was typed', () => {
  const drafts = createDraftStore(null, (work) => work())
  expect(keptWordsOf(drafts, 'p', article)).toBeNull()
  drafts.keep('p/articles/a/outlet', { typed: 5 })
  expect(keptWordsOf(drafts, 'p', article)).toBeNull()
})
