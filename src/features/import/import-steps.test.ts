/** Writing a prepared import on a real kernel: whole, broken off and resumed, cancelled, undone. */
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import {
  asId,
  type ArticleId,
  type BatchId,
  type BytesHash,
  type StepId,
  type StoryId,
  type TextHash,
} from '#domain/ids.ts'
import type { ArticleDraft } from '#domain/import-draft.ts'
import { planImport } from '#interchange/import-plan.ts'
import { shipsDraft } from '#test/builders/import-run.ts'
import { contentOf, TestBrowser } from '#test/kernel-fixture.ts'
import type { ProjectSession } from '#state/project-session.ts'
import {
  forgetUnbegun,
  keptBeforeBreak,
  prepareImport,
  preparedHead,
  stepOfBatch,
  takeBack,
  writeImport,
  type ImportHead,
  type PreparingControl,
} from './import-steps.ts'

const giving: PreparingControl = {
  textsOf: (hashes) => Promise.resolve(hashes.map((hash) => ({ hash, text: `text ${hash}` }))),
  keepOriginals: () => Promise.resolve(),
  mayGoOn: () => Promise.resolve(true),
  progressed: () => undefined,
}
const quiet = { mayGoOn: () => Promise.resolve(true), progressed: () => undefined }

function draft(number: number): ArticleDraft {
  return {
    ...shipsDraft,
    number,
    fileName: 'all.jsonl',
    entry: number + 1,
    textHash: asId<TextHash>(`sha-256:${String(number).padStart(64, '0')}`),
    title: `Title ${number}`,
    titleBasis: 'text',
    original: { bytesHash: asId<BytesHash>(`bytes-${number}`), size: 9, name: 'page.html', entry: null },
  }
}

/** An import of some articles into a new story, its texts durable, prepared and not begun. */
async function prepared(
  session: ProjectSession,
  count: number,
  control: PreparingControl = giving,
  revisions: ReadonlyMap<number, ArticleId> = new Map(),
): Promise<{ batch: BatchId; head: ImportHead }> {
  const story = { id: asId<StoryId>(session.newId()), name: 'Ships' }
  const entry = { name: 'all.jsonl', bytes: 1, outcome: 'imported', reason: null, articles: count } as const
  const plan = planImport({
    name: 'Autumn',
    files: [{ entry, problems: [] }],
    drafts: Array.from({ length: count }, (_, number) => draft(number)),
    edits: new Map(),
    revisions,
    keepsOriginals: true,
    late: new Set<number>(),
    story: story.id,
    newId: () => session.newId(),
  })
  const step = asId<StepId>(session.newId())
  const { files, revised } = plan.complete
  const head: ImportHead = { step, name: 'Autumn', story, files, revised, articles: count }
  // Real chunks hold 250; the law is the same with two, and quicker to see.
  const articles = [...plan.chunks].flatMap(({ args }) => args.articles)
  const chunks = Array.from({ length: Math.ceil(count / 2) }, (_, index) => {
    const part = articles.slice(index * 2, index * 2 + 2)
    const texts = part.map(({ textHash }) => textHash)
    const shares = [{ file: 0, articles: part.length, revised: 0 }]
    return { args: { batch: plan.start.batch, articles: part }, texts, shares }
  })
  await prepareImport(session, head, { ...plan, chunks }, control)
  return { batch: plan.start.batch, head }
}

/** Keeps the first chunk of five articles in three, then the page is left. */
async function leftWhilePrepared(session: ProjectSession): Promise<BatchId> {
  let chunks = 0
  const mayGoOn = () => Promise.resolve((chunks += 1) <= 1)
  return (await prepared(session, 5, { ...giving, mayGoOn })).batch
}

describe('prepareImport', () => {
  it('[H5] keeps the texts of a chunk before the chunk, and tells how many articles are kept', async () => {
    const session = await new TestBrowser().open()
    const counts: number[] = []
    let chunks = 0
    const textsOf = (hashes: readonly TextHash[]) => {
      chunks += 1
      return chunks === 2 ? Promise.reject(new Error('the disk is full')) : giving.textsOf(hashes)
    }
    const progressed = (kept: number) => void counts.push(kept)
    await expect(prepared(session, 5, { ...giving, progressed, textsOf })).rejects.toThrow('the disk is full')
    expect(counts).toEqual([2])
    const [{ batch, chunks: kept } = { batch: asId<BatchId>(''), chunks: 0 }] = await session.pendingImports.list()
    expect(kept).toBe(2)
    expect(await keptBeforeBreak(session, batch)).toBe(2)
    const { step } = (await preparedHead(session, batch)) ?? {}
    expect(step && (await takeBack(session, batch, step))).toEqual({ kind: 'cancelled' })
    expect(await session.pendingImports.list()).toEqual([])
    await session.close()
  })

  it('[H2] [F2] what was kept when the page was left can be taken in, and the file says how much is missing', async () => {
    const session = await new TestBrowser().open()
    const batch = await leftWhilePrepared(session)
    expect(session.snapshot.get('batches', batch)?.status).toBe('running')
    expect(await keptBeforeBreak(session, batch)).toBe(2)
    const head = await preparedHead(session, batch)
    expect(head && (await writeImport(session, batch, head, quiet))).toEqual({ kind: 'complete' })
    expect(session.snapshot.byIndex('articles', 'batch', batch)).toHaveLength(2)
    const [file] = session.snapshot.get('batches', batch)?.files ?? []
    expect(file).toMatchObject({ articles: 2, outcome: 'imported', reason: { key: 'brokenOff', params: { count: 3 } } })
    expect(await session.pendingImports.list()).toEqual([])
    await session.close()
  })

  it('[H5] [H2] of what was taken in the files stay, of the rest they go', async () => {
    const browser = new TestBrowser()
    const session = await browser.open()
    const batch = await leftWhilePrepared(session)
    const originals = browser.home.folders.get(session.project)?.originals
    for (const one of [0, 1, 2, 3, 4]) originals?.set(`${batch} bytes-${one}`, new Uint8Array(9))
    const head = await preparedHead(session, batch)
    if (head) await writeImport(session, batch, head, quiet)
    expect(await session.originals.pack(batch)).toEqual({ files: 2, bytes: 18, forgottenAt: null })
    expect([...(originals?.keys() ?? [])]).toEqual([`${batch} bytes-0`, `${batch} bytes-1`])
    // Undone, its files wait for its redoing.
    await session.undo()
    expect((await session.originals.pack(batch)).files).toBe(2)
    await session.close()
  })

  it('[H2] what is kept of a batch that never began is dropped; of one that did, it stays', async () => {
    const session = await new TestBrowser().open()
    const never = asId<BatchId>(session.newId())
    await session.pendingImports.put(never, 1, {})
    const { batch } = await prepared(session, 5)
    expect(await keptBeforeBreak(session, batch)).toBeNull()
    await forgetUnbegun(session, (batches) => Promise.resolve(batches))
    expect(await session.pendingImports.list()).toEqual([{ batch, chunks: 4 }])
    await session.close()
  })
})

describe('writeImport', () => {
  it('[H2] writes chunks as one step, complete at the end, and one undo takes all of it back', async () => {
    const session = await new TestBrowser().open()
    const before = contentOf(session.snapshot)
    const { batch, head } = await prepared(session, 5)
    expect(await writeImport(session, batch, head, quiet)).toEqual({ kind: 'complete' })
    expect(session.snapshot.get('batches', batch)?.status).toBe('complete')
    expect(session.snapshot.byIndex('articles', 'batch', batch)).toHaveLength(5)
    expect(await session.pendingImports.list()).toEqual([])
    expect(stepOfBatch(session, batch)).toBe(head.step)
    expect((await session.undo()).ok).toBe(true)
    expect(contentOf(session.snapshot)).toBe(before)
    await session.close()
  })

  it('[H2] an import broken off after its first chunk is hidden, resumed to the whole, and still one step', async () => {
    const session = await new TestBrowser().open()
    const { batch, head } = await prepared(session, 5)
    const stop = () => {
      throw new Error('the tab is closed')
    }
    await expect(writeImport(session, batch, head, { ...quiet, progressed: stop })).rejects.toThrow('the tab is closed')
    expect(session.snapshot.get('batches', batch)?.status).toBe('running')
    const kept = await preparedHead(session, batch)
    expect(kept).toEqual(head)
    expect(kept && (await writeImport(session, batch, kept, quiet))).toEqual({ kind: 'complete' })
    expect(session.snapshot.byIndex('articles', 'batch', batch)).toHaveLength(5)
    expect(session.snapshot.size('stories')).toBe(1)
    expect(new Set(session.store.getState().heads.map(({ step }) => step)).size).toBe(1)
    await session.close()
  })

  it('[H2] [T1] a revision is seen when all is written, and one undo shows the former text again', async () => {
    const session = await new TestBrowser().open()
    const first = await prepared(session, 1)
    await writeImport(session, first.batch, first.head, quiet)
    const [here] = session.snapshot.byIndex('articles', 'batch', first.batch)
    if (!here) throw new Error('there is an article')
    const shown = () => session.snapshot.get('articles', here.id)?.revision
    const second = await prepared(session, 3, giving, new Map([[0, here.id]]))
    const stop = () => {
      throw new Error('the tab is closed')
    }
    await expect(writeImport(session, second.batch, second.head, { ...quiet, progressed: stop })).rejects.toThrow(
      'the tab is closed',
    )
    expect(session.snapshot.byIndex('revisions', 'article', here.id)).toHaveLength(2)
    expect(shown()).toBe(here.revision)
    await writeImport(session, second.batch, second.head, quiet)
    expect(session.snapshot.get('revisions', shown() ?? null)?.number).toBe(2)
    expect(session.snapshot.byIndex('articles', 'batch', second.batch)).toHaveLength(2)
    expect((await session.undo()).ok).toBe(true)
    expect(shown()).toBe(here.revision)
    expect(session.snapshot.byIndex('revisions', 'article', here.id)).toHaveLength(1)
    await session.close()
  })

  it('[F2] cancelling leaves nothing half-done, neither rows nor prepared parts', async () => {
    const session = await new TestBrowser().open()
    const before = contentOf(session.snapshot)
    const { batch, head } = await prepared(session, 5)
    let written = 0
    const control = {
      mayGoOn: () => Promise.resolve(written === 0),
      progressed: (count: number) => void (written = count),
    }
    expect(await writeImport(session, batch, head, control)).toEqual({ kind: 'cancelled' })
    expect(contentOf(session.snapshot)).toBe(before)
    expect(await session.pendingImports.list()).toEqual([])
    expect(session.redoable()).toBeNull()
    await session.close()
  })

  it('[H2] a broken-off import can be removed instead', async () => {
    const session = await new TestBrowser().open()
    const before = contentOf(session.snapshot)
    const { batch, head } = await prepared(session, 3)
    const broken = {
      mayGoOn: () => Promise.resolve(true),
      progressed: () => {
        throw new Error('closed')
      },
    }
    await expect(writeImport(session, batch, head, broken)).rejects.toThrow('closed')
    expect(await takeBack(session, batch, head.step)).toEqual({ kind: 'cancelled' })
    expect(contentOf(session.snapshot)).toBe(before)
    await session.close()
  })
})
