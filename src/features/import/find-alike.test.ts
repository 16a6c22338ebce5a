import { expect, it } from 'vitest'
import type { TextHash } from '#domain/ids.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, revisionRow } from '#test/builders/rows.ts'
import { findAlike } from './find-alike.ts'

const snapshot = smallProject({
  batches: [batchRow('running', { status: 'running' })],
  articles: [articleRow('a', { revision: anyId('a-2') }), articleRow('hidden', { batch: anyId('running') })],
  revisions: [
    revisionRow('a', { id: anyId('a-2'), number: 2, textHash: anyId('second of a') }),
    ...['b', 'c', 'd', 's', 'hidden'].map((id) => revisionRow(id, { textHash: anyId(`text of ${id}`) })),
  ],
})

/** A reader that notes what it is given. */
function noting(answer = [{ drafts: [1], articles: [anyId('a')] }]) {
  const noted: string[] = []
  const run = {
    noteKnown: (texts: readonly { article: string; text: string }[]) => {
      noted.push(...texts.map(({ article, text }) => `${article}: ${text}`))
      return Promise.resolve()
    },
    nearDuplicates: () => Promise.resolve(answer),
  }
  const readTexts = (hashes: readonly TextHash[]) =>
    Promise.resolve(hashes.filter((hash) => hash !== 'text of c').map((hash) => ({ hash, text: hash })))
  return { noted, run, session: { snapshot, readTexts } }
}

it('[H8] compares drafts with the texts that are seen now, without those that are missing', async () => {
  const { noted, run, session } = noting()
  expect(await findAlike(session, run, () => true)).toEqual([{ drafts: [1], articles: ['a'] }])
  expect(noted).toEqual(['a: second of a', 'b: text of b', 'd: text of d', 's: text of s'])
})

it('reads nothing once the preview is gone', async () => {
  const { noted, run, session } = noting()
  expect(await findAlike(session, run, () => false)).toEqual([])
  expect(noted).toEqual([])
})
