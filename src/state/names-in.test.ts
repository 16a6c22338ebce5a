import { expect, it } from 'vitest'
import { articleRow, claimRow } from '#test/builders/rows.ts'
import { snapshotOf } from '#test/builders/project.ts'
import { namesIn } from './names-in.ts'

const claim = claimRow('c', { wording: 'Ships left' })
const article = articleRow('a', { title: 'The harbour' })
const snapshot = snapshotOf({ claims: [claim], articles: [article] })

it('[H4] names the claim and the article an edit is about, a new one by what it would be', () => {
  const after = claimRow('new', { wording: 'Ships came' })
  const changes = [{ table: 'claims', id: 'new', before: null, after }] as const
  expect(namesIn({ claim: 'c', article: 'a' }, [], snapshot)).toEqual(['Ships left', 'The harbour'])
  expect(namesIn({ claim: 'new' }, changes, snapshot)).toEqual(['Ships came'])
  expect(namesIn({ count: 1 }, changes, snapshot)).toEqual(['Ships came'])
})

it('names what would be removed, and nothing where no row has a name', () => {
  expect(namesIn({}, [{ table: 'articles', id: 'a', before: article, after: null }], snapshot)).toEqual(['The harbour'])
  expect(namesIn({ claim: 'gone' }, [], snapshot)).toEqual([])
})
