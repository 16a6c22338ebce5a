/** A preview waits for whoever comes back to its project, and the page asks before it drops one. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { ImportReader, ImportRun } from '#domain/import-reader.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { tabDrafts } from '#ui/draft-store.ts'
import { importJobOf } from './import-jobs.ts'

const page = new EventTarget()
const locks = {
  request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}),
  query: () => Promise.resolve({ held: [] }),
}
beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('navigator', { locks })
})

/** True when the browser would ask before the page goes. */
function asks(): boolean {
  return !page.dispatchEvent(new Event('beforeunload', { cancelable: true }))
}

const draft: ArticleDraft = {
  number: 0,
  file: 0,
  fileName: 'ships.txt',
  entry: null,
  textHash: asId<TextHash>(`sha-256:${'0'.repeat(64)}`),
  length: 5,
  words: 1,
  decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  title: null,
  titleBasis: null,
  firstWords: 'Ships',
  language: { tag: 'en', direction: 'ltr', basis: 'detected', evidence: null },
  otherLanguages: [],
  outlet: null,
  author: null,
  url: null,
  published: null,
  retrieved: null,
  tags: [],
  regions: [],
  glosses: [],
  extra: null,
  duplicate: null,
  warnings: [],
}

/** Finds one article in whatever is given. */
function readerOfOne(): { readonly reader: ImportReader; readonly closed: () => boolean } {
  let isClosed = false
  const run: ImportRun = {
    reading: Promise.resolve({ files: [], drafts: [draft], cancelled: false }),
    texts: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: 'Ships' }))),
    noteKnown: () => Promise.resolve(),
    nearDuplicates: () => Promise.resolve([]),
    likeness: (pairs) => Promise.resolve(pairs.map(() => 1)),
    cancel: () => Promise.resolve(),
    close: () => {
      isClosed = true
    },
  }
  return { reader: { read: () => run, paste: () => run }, closed: () => isClosed }
}

describe('the import job of a project', () => {
  it('[F2] keeps its preview while the project is closed, and writes it when it is open again', async () => {
    const browser = new TestBrowser()
    const { reader } = readerOfOne()
    const before = await browser.open()
    const job = importJobOf(before, reader)
    await job.read([])
    job.edit([0], { title: 'Ships arrive' })
    await before.close()
    expect(asks()).toBe(true)

    const after = await browser.open(before.project)
    const found = importJobOf(after, reader)
    expect(found.state()).toMatchObject({ kind: 'preview', edits: new Map([[0, { title: 'Ships arrive' }]]) })
    await found.write()
    expect([...after.snapshot.all('articles')].map(({ title }) => title)).toEqual(['Ships arrive'])
    expect(asks()).toBe(false)
    await after.close()
  })

  it('begins anew where the one before is done', async () => {
    const browser = new TestBrowser()
    const { reader } = readerOfOne()
    const before = await browser.open()
    const job = importJobOf(before, reader)
    await job.read([])
    await job.write()
    expect(job.state().kind).toBe('done')
    expect(importJobOf(before, reader)).toBe(job)
    await before.close()
    const after = await browser.open(before.project)
    expect(importJobOf(after, reader).state()).toEqual({ kind: 'idle' })
    await after.close()
  })

  it('is given up with its project', async () => {
    const browser = new TestBrowser()
    const { reader, closed } = readerOfOne()
    const session = await browser.open()
    await importJobOf(session, reader).read([])
    await session.close()
    tabDrafts.forget(session.project)
    expect(closed()).toBe(true)
    expect(asks()).toBe(false)
  })
})
