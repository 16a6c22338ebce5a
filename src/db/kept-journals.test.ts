import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { usedProject } from '#test/used-project.ts'
import { databaseName } from './project-database.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

it('[H5] after an end without a goodbye the journal is kept as it was, torn end and all, before anything is written', async () => {
  const { browser, id } = await usedProject()
  await browser.open(id, 'lost')
  const journals = browser.home.folders.get(id)?.journals ?? new Map<string, Uint8Array>()
  const [[file, bytes] = ['', new Uint8Array()]] = [...journals]
  journals.set(file, new Uint8Array([...bytes, 1, 2, 3]))
  const torn = [...journals.values()].flatMap((each) => [...each])
  const catalogue = browser.tab('other')
  const { store, report } = await catalogue.open(id)
  expect(report.endedUncleanly).toBe(true)
  const kept = await catalogue.keptJournals(id)
  expect(kept).toMatchObject([{ bytes: torn.length }])
  const copy = await catalogue.readKeptJournals(id, kept[0]?.name ?? '')
  expect([...new Uint8Array(await copy.arrayBuffer())]).toEqual(torn)
  await store.close()
  // After a goodbye there is nothing to keep.
  await (await catalogue.open(id)).store.close()
  expect(await catalogue.keptJournals(id)).toEqual(kept)
})

it('[H5] a project opens all the same where the copy has no room, and the error is counted', async () => {
  const { browser, id } = await usedProject()
  await browser.open(id, 'lost')
  browser.home.keepJournals = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  const { store, report } = await browser.tab('other').open(id)
  expect(report).toMatchObject({ endedUncleanly: true, secondHomeMissing: null })
  expect(browser.errors.list()).toMatchObject([{ work: 'secondHome', name: 'QuotaExceededError' }])
  await store.close()
})

it('[H5] a project that lost its database is kept as the second home has it before it is rebuilt, but not while it is erased', async () => {
  const { browser, id } = await usedProject()
  const loseDatabase = async (isErasing: boolean) => {
    browser.marks.noteErasing(id, isErasing)
    await Dexie.delete(databaseName(id))
    const catalogue = browser.tab()
    const { store, report } = await catalogue.open(id)
    expect(report.endedUncleanly).toBe(false)
    await store.close()
    return (await catalogue.keptJournals(id)).length
  }
  expect(await loseDatabase(true)).toBe(0)
  expect(await loseDatabase(false)).toBe(1)
})
