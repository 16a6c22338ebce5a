/** A preview waits for whoever comes back to its project, and the page asks before it drops one. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { plainChoices } from '#domain/import-choices.ts'
import type { ImportReading } from '#domain/import-draft.ts'
import type { FileChoices, ImportRun } from '#domain/import-reader.ts'
import { asks, portsOf, readerOfOne, shipsDraft, stubPage } from '#test/builders/import-run.ts'
import { TestBrowser } from '#test/kernel-fixture.ts'
import { tabDrafts } from '#ui/draft-store.ts'
import { importJobOf } from './import-jobs.ts'

beforeEach(stubPage)

describe('the import job of a project', () => {
  it('[F2] keeps its preview while the project is closed, and writes it when it is open again', async () => {
    const browser = new TestBrowser()
    const { reader } = readerOfOne()
    const before = await browser.open()
    const job = importJobOf(before, portsOf(reader))
    await job.read([])
    job.edit([0], { title: 'Ships arrive' })
    await before.close()
    expect(asks()).toBe(true)

    const after = await browser.open(before.project)
    const found = importJobOf(after, portsOf(reader))
    expect(found.state()).toMatchObject({ kind: 'preview', edits: new Map([[0, { title: 'Ships arrive' }]]) })
    await found.write()
    expect([...after.snapshot.all('articles')].map(({ title }) => title)).toEqual(['Ships arrive'])
    expect(asks()).toBe(false)
    await after.close()
  })

  it('[F2] shows the preview as it was, and why, when the articles could not be kept; then it can be tried again', async () => {
    const session = await new TestBrowser().open()
    const { reader: ready, run } = readerOfOne()
    let failing = true
    const texts: ImportRun['texts'] = (hashes) =>
      failing ? Promise.reject(new Error('the disk is full')) : run.texts(hashes)
    const job = importJobOf(session, portsOf({ ...ready, read: () => ({ ...run, texts }) }))
    await job.read([])
    job.edit([0], { title: 'Ships arrive' })
    const phases: unknown[] = []
    job.subscribe(() => {
      const state = job.state()
      if (state.kind === 'writing') phases.push([state.phase, asks()])
    })
    const writing = job.write()
    // A second press of the button finds it at work.
    await job.write()
    await writing
    expect(job.state()).toMatchObject({ kind: 'preview', failure: 'the disk is full' })
    expect(session.snapshot.size('batches')).toBe(0)
    // While it is planned, and while it is kept.
    expect(phases).toEqual([
      ['keeping', true],
      ['keeping', true],
    ])
    failing = false
    await job.write()
    expect(job.state().kind).toBe('done')
    expect([...session.snapshot.all('articles')].map(({ title }) => title)).toEqual(['Ships arrive'])
    expect(phases.at(-1)).toEqual(['writing', false])
    await session.close()
  })

  it('[F2] [H4] keeps nothing of a preview in a tab of an older build, and says why', async () => {
    const session = await new TestBrowser().open()
    const { reader } = readerOfOne()
    const ports = portsOf(reader)
    let isOutdated = false
    const job = importJobOf(session, { ...ports, environment: { isOutdated: () => isOutdated } })
    await job.read([])
    isOutdated = true
    await job.write()
    expect(job.state()).toMatchObject({ kind: 'preview', failure: 'outdated' })
    expect(await session.pendingImports.list()).toEqual([])
    expect(session.snapshot.size('batches')).toBe(0)
    job.cancel()
    await session.close()
  })

  it('[H8] [F2] passes over what another tab brought in while the preview was looked at', async () => {
    const browser = new TestBrowser()
    const { reader } = readerOfOne()
    const one = await browser.open()
    const other = await browser.open(one.project)
    const [first, second] = [importJobOf(one, portsOf(reader)), importJobOf(other, portsOf(reader))]
    await first.read([])
    await second.read([])
    await first.write()
    await vi.waitFor(() => expect(other.snapshot.size('revisions')).toBe(1))
    await second.write()
    expect(second.state().kind).toBe('done')
    expect(other.snapshot.size('articles')).toBe(1)
    await one.close()
    await other.close()
  })

  it('begins anew where the one before is done', async () => {
    const browser = new TestBrowser()
    const { reader } = readerOfOne()
    const before = await browser.open()
    const job = importJobOf(before, portsOf(reader))
    await job.read([])
    await job.write()
    expect(job.state().kind).toBe('done')
    expect(importJobOf(before, portsOf(reader))).toBe(job)
    await before.close()
    const after = await browser.open(before.project)
    expect(importJobOf(after, portsOf(reader)).state()).toEqual({ kind: 'idle' })
    await after.close()
  })

  it('[F2] takes files into a reading that goes on, holds it and lets it go; a preview takes none', async () => {
    const session = await new TestBrowser().open()
    const asked: string[] = []
    let resolve: (reading: ImportReading) => void = () => undefined
    const promise = new Promise<ImportReading>((done) => (resolve = done))
    const { reader: ready, run: found } = readerOfOne()
    const run: ImportRun = {
      ...found,
      reading: promise,
      pause: () => Promise.resolve(void asked.push('pause')),
      resume: () => Promise.resolve(void asked.push('resume')),
    }
    const job = importJobOf(session, portsOf({ ...ready, read: () => run, paste: () => run }))
    const files = [new File([], 'one.txt'), new File([], 'two.txt')]
    expect(await job.add(files)).toBe(0)
    const read = job.read([])
    job.pause(true)
    expect(job.state()).toMatchObject({ kind: 'reading', isPaused: true })
    expect(await job.add(files)).toBe(2)
    job.pause(false)
    expect(job.state()).toMatchObject({ kind: 'reading', isPaused: false })
    expect(asked).toEqual(['pause', 'resume'])
    resolve({ files: [], drafts: [shipsDraft], cancelled: false })
    await read
    expect(await job.add(files)).toBe(0)
    job.pause(true)
    expect(job.state().kind).toBe('preview')
    job.cancel()
    await session.close()
  })

  it('[H2] writing that is held goes on where it was, and one that is given up meanwhile leaves nothing', async () => {
    const session = await new TestBrowser().open()
    const { reader } = readerOfOne()
    const job = importJobOf(session, portsOf(reader))
    await job.read([])
    const written = job.write()
    job.pause(true)
    job.pause(false)
    await written
    expect([...session.snapshot.all('articles')]).toHaveLength(1)
    await job.read([])
    const dropped = job.write()
    job.pause(true)
    job.cancel()
    await dropped
    expect(job.state().kind).toBe('idle')
    expect([...session.snapshot.all('articles')]).toHaveLength(1)
    await session.close()
  })

  it('[F2] has files read in another charset, and what was decided stays with its article', async () => {
    const session = await new TestBrowser().open()
    const { reader, run } = readerOfOne()
    const asked: (readonly [number, FileChoices])[][] = []
    let cancelled = false
    const again: ImportRun['again'] = (choices) => {
      asked.push([...choices])
      const drafts = [
        { ...shipsDraft, entry: 7 },
        { ...shipsDraft, number: 1 },
      ]
      return Promise.resolve({ files: [], drafts, cancelled })
    }
    const job = importJobOf(session, portsOf({ ...reader, read: () => ({ ...run, again }) }))
    await job.read([])
    job.edit([0], { title: 'Ships arrive' })
    job.leaveOut([0], true)
    await job.readWith([0], { charset: 'koi8-r' })
    const decided = { kind: 'preview', edits: new Map([[1, { title: 'Ships arrive' }]]), leftOut: new Set([1]) }
    expect(job.state()).toMatchObject(decided)
    cancelled = true
    await job.readWith([3], { charset: 'ibm866' })
    expect(job.state()).toMatchObject(decided)
    await job.readWith([4], { charset: 'gb18030' })
    expect(asked.at(-1)).toEqual([
      [0, { charset: 'koi8-r' }],
      [4, { charset: 'gb18030' }],
    ])
    job.cancel()
    await session.close()
  })

  it('[F2] reads again what is chosen for all files, and takes it back where that is cancelled', async () => {
    const session = await new TestBrowser().open()
    const { reader, run } = readerOfOne()
    let cancelled = false
    const asked: unknown[] = []
    const again: ImportRun['again'] = (_, { choices }) => {
      asked.push(choices)
      return Promise.resolve({ files: [], drafts: [shipsDraft], cancelled })
    }
    const ports = portsOf({ ...reader, read: () => ({ ...run, again }) })
    const job = importJobOf(session, ports)
    // Before there are files, nothing is to be read.
    await job.chooseForAll({ ...plainChoices, outlet: 'Port Times' })
    await job.read([])
    const russian = { ...plainChoices, charset: 'koi8-r', story: 'Grain' }
    await job.chooseForAll(russian)
    expect(job.state()).toMatchObject({ kind: 'preview', story: { name: 'Grain' } })
    // The story is no matter of reading.
    await job.chooseForAll({ ...russian, story: 'Ships' })
    expect(asked).toEqual([russian])
    cancelled = true
    await job.chooseForAll({ ...russian, story: 'Ships', furniture: 'none' })
    expect(job.choices()).toEqual({ ...russian, story: 'Ships' })

    // What has no name was meant for this import; a profile stays for the next.
    await job.write()
    expect(job.choices()).toEqual(plainChoices)
    await ports.choices.change((kept) => ({ ...kept, profiles: [{ name: 'Dumps', choices: russian }] }))
    await job.chooseForAll(russian)
    await job.read([])
    expect(job.state()).toMatchObject({ kind: 'preview', story: { name: 'Grain' } })
    await job.write()
    expect(job.choices()).toEqual(russian)
    await session.close()
  })

  it('is given up with its project', async () => {
    const browser = new TestBrowser()
    const { reader, closed } = readerOfOne()
    const session = await browser.open()
    await importJobOf(session, portsOf(reader)).read([])
    await session.close()
    tabDrafts.forget(session.project)
    expect(closed()).toBe(true)
    expect(asks()).toBe(false)
  })
})
