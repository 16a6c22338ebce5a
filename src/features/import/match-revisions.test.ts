import { describe, expect, it } from 'vitest'
import { asId, type BytesHash, type TextHash } from '#domain/ids.ts'
import { isProposedRevision, type ArticleDraft } from '#domain/import-draft.ts'
import { likeness } from '#interchange/alike/shingles.ts'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, batchRow, originalRow, revisionRow } from '#test/builders/rows.ts'
import { matchRevisions } from './match-revisions.ts'

const ships = 'The port took in 7000 containers of grain since March, the ministry said on Monday.'
const later = ships.replace('7000', '5000')
const other = 'A new bridge over the river will be opened in autumn, two years late.'

/** What is here: one article by address, one by file name, two of one name, and one that is not seen yet. */
const snapshot = smallProject({
  batches: [batchRow('running', { status: 'running' })],
  articles: [
    articleRow('a', { url: 'https://www.post.example/ships/?utm_source=x' }),
    articleRow('b', { fileName: 'autumn/ships.txt' }),
    articleRow('c', { fileName: 'index.txt' }),
    articleRow('d', { fileName: 'old/index.txt' }),
    articleRow('h', { batch: anyId('running'), fileName: 'hidden.txt' }),
  ],
  originals: [
    originalRow('b', 'one'),
    originalRow('c', 'several'),
    originalRow('d', 'several'),
    originalRow('a', 'feed', 2),
  ],
  revisions: ['a', 'b', 'c', 'd', 'h'].map((id) => revisionRow(id, { textHash: anyId(`text ${id}`) })),
})
const session = {
  snapshot,
  readTexts: (hashes: readonly TextHash[]) => Promise.resolve(hashes.map((hash) => ({ hash, text: ships }))),
}
const run = {
  likeness: (pairs: readonly { draft: TextHash; text: string }[]) =>
    Promise.resolve(pairs.map(({ draft, text }) => likeness(draft, text))),
}

/** The hash of a draft is its text here. */
async function matched(...drafts: readonly Partial<ArticleDraft>[]) {
  const whole = drafts.map(
    (draft, number) =>
      ({ number, duplicate: null, original: null, url: null, fileName: null, entry: null, ...draft }) as ArticleDraft,
  )
  const matches = await matchRevisions(session, run, whole)
  return whole.map(({ number }) => {
    const match = matches.get(number)
    return match ? [match.article, match.by, match.alike, isProposedRevision(match)] : null
  })
}

const text = (of: string) => asId<TextHash>(of)

describe('matchRevisions', () => {
  it('[F2] [H5] proposes the next revision of what was taken out of the same bytes first, unless several articles were', async () => {
    const from = (hash: string, entry: number | null = null) => ({
      original: { bytesHash: asId<BytesHash>(hash), size: 9, name: 'x.html', entry },
    })
    expect(
      await matched(
        { ...from('one'), textHash: text(other), url: 'https://post.example/ships' },
        { ...from('several'), textHash: text(other) },
        { ...from('unknown'), textHash: text(other) },
        { ...from('feed', 2), textHash: text(other) },
        { ...from('feed', 1), textHash: text(other) },
      ),
    ).toEqual([['b', 'original', false, true], null, null, ['a', 'original', false, true], null])
  })

  it('[H8] [F2] says that an article was told so before, and proposes nothing; a text that is shown is none', async () => {
    const went = smallProject({
      articles: [articleRow('e', { revision: anyId('e-2') })],
      revisions: [
        revisionRow('e', { textHash: anyId('old') }),
        revisionRow('e', { id: anyId('e-2'), number: 2, textHash: anyId('new') }),
      ],
    })
    const drafts = ['old', 'new', 'never'].map(
      (hash, number) => ({ number, textHash: hash, duplicate: 'inProject', original: null, url: null }) as never,
    )
    const matches = await matchRevisions({ ...session, snapshot: went }, run, drafts)
    expect([...matches]).toMatchObject([[0, { article: 'e', by: 'earlierText', taken: false }]])
    expect([...matches.values()].map(isProposedRevision)).toEqual([false])
  })

  it('[F2] proposes the next revision by address, whatever the text, and by file name where the texts are alike', async () => {
    expect(
      await matched(
        { url: 'http://post.example/ships#top', textHash: text(later), fileName: 'ships.txt' },
        { fileName: 'ships.txt', textHash: text(later) },
      ),
    ).toEqual([
      ['a', 'url', true, true],
      ['b', 'fileName', true, true],
    ])
    expect(await matched({ url: 'http://post.example/ships', textHash: text(other) })).toEqual([
      ['a', 'url', false, true],
    ])
    expect(await matched({ fileName: 'ships.txt', textHash: text(other) })).toEqual([['b', 'fileName', false, false]])
  })

  it('[F2] gives an article one text of a run only, and none where a name is no name of one article', async () => {
    const twice = { fileName: 'ships.txt', textHash: text(later) }
    expect(await matched({ ...twice, textHash: text(other) }, twice, { ...twice, fileName: 'new/ships.txt' })).toEqual([
      ['b', 'fileName', false, false],
      ['b', 'fileName', true, true],
      ['b', 'fileName', true, false],
    ])
    expect(
      await matched(
        { fileName: 'index.txt', textHash: text(later) },
        { fileName: 'hidden.txt', textHash: text(later) },
        { fileName: 'ships.txt', entry: 3, textHash: text(later) },
        { fileName: null, textHash: text(later) },
      ),
    ).toEqual([null, null, null, null])
  })

  it('[H8] a text that is in the project is no revision', async () => {
    expect(await matched({ fileName: 'ships.txt', textHash: text(ships), duplicate: 'inProject' })).toEqual([null])
  })
})
