/** Which ends of a tab are seen as ends without a goodbye. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { asId, type ProjectId, type TabId } from '#domain/ids.ts'
import { MemoryLocks } from './locks.ts'
import { Openings } from './openings.ts'
import { storedMarks } from './project-marks.ts'
import { RegistryDatabase } from './registry-database.ts'
import { claimTab } from './tab-identity.ts'

const grain = asId<ProjectId>('grain')

/** A browser, of which only IndexedDB need outlive an end. */
function browser() {
  const locks = new MemoryLocks()
  const stored = new Map<string, string>()
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  }
  const tab = (id: string) => {
    let leave = () => undefined as void
    const registry = new RegistryDatabase()
    const parts = { marks: storedMarks(storage), locks, tab: asId<TabId>(id) }
    const openings = new Openings(registry, { ...parts, whenLeaving: (work) => (leave = work) })
    return { registry, openings, leave: () => leave() }
  }
  return { locks, stored, tab }
}

/** A tab that lives. */
function claimed(locks: MemoryLocks): Promise<TabId> {
  return claimTab({ getItem: () => null, setItem: () => undefined }, locks, () => 'one')
}

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

describe('[H5] an end without a goodbye', () => {
  it('is seen where localStorage never came to disk, and said once', async () => {
    const { stored, tab } = browser()
    await tab('one').openings.begin(grain)
    stored.clear()
    const { openings } = tab('two')
    expect(await openings.lostTabs(asId('other'))).toMatchObject({ some: false })
    expect(await openings.lostTabs(grain)).toMatchObject({ some: true })
    expect(await openings.lostTabs(grain)).toMatchObject({ some: false })
  })

  it('is seen by the same tab when it is loaded again', async () => {
    const { locks, tab } = browser()
    const id = await claimed(locks)
    await tab(id).openings.begin(grain)
    expect(await tab(id).openings.lostTabs(grain)).toMatchObject({ some: true })
  })

  it('is none while the tab lives', async () => {
    const { locks, tab } = browser()
    const id = await claimed(locks)
    await tab(id).openings.begin(grain)
    expect(await tab('two').openings.lostTabs(grain)).toMatchObject({ some: false })
  })

  it('is none after a goodbye, even one that the registry never heard', async () => {
    const { stored, tab } = browser()
    const one = tab('one')
    await one.openings.begin(grain)
    one.registry.openings.delete = () => new Dexie.Promise(() => undefined)
    one.leave()
    expect(await tab('two').openings.lostTabs(grain)).toMatchObject({ some: false })
    expect([...stored]).toEqual([])
  })

  it('is none where two tabs say goodbye at once, each from what it read before', async () => {
    const { stored, tab } = browser()
    const [one, two] = [tab('one'), tab('two')]
    for (const { openings, registry } of [one, two]) {
      await openings.begin(grain)
      registry.openings.delete = () => new Dexie.Promise(() => undefined)
    }
    // Each page has a copy of localStorage of its own, which is written together key by key.
    const before = new Map(stored)
    one.leave()
    const ofOne = new Map(stored)
    stored.clear()
    for (const [key, value] of before) stored.set(key, value)
    two.leave()
    for (const [key, value] of ofOne) if (before.get(key) !== value && !stored.has(key)) stored.set(key, value)
    expect(await tab('three').openings.lostTabs(grain)).toMatchObject({ some: false })
  })

  it('is seen again when a tab that said goodbye opens the project once more', async () => {
    const { tab } = browser()
    const one = tab('one')
    await one.openings.begin(grain)
    one.registry.openings.delete = () => new Dexie.Promise(() => undefined)
    one.openings.end(grain)
    await one.openings.begin(grain)
    expect(await tab('two').openings.lostTabs(grain)).toMatchObject({ some: true })
  })

  it('is counted where the project was not there yet, as long as nothing else comes between', async () => {
    const { tab } = browser()
    await tab('one').openings.begin(grain)
    const two = tab('two').openings
    expect(await two.lostTabs(grain)).toEqual({ some: true, brokenOff: 1 })
    await two.begin(grain)
    // It fails and is tried again by the same tab, which ends then.
    two.end(grain)
    expect(await two.lostTabs(grain)).toEqual({ some: false, brokenOff: 1 })
    await two.begin(grain)
    const three = tab('three').openings
    expect(await three.lostTabs(grain)).toEqual({ some: true, brokenOff: 2 })
    await three.begin(grain)
    await three.arrive(grain)
    const four = tab('four').openings
    expect(await four.lostTabs(grain)).toEqual({ some: true, brokenOff: 2 })
    await four.begin(grain)
    await four.arrive(grain)
    await four.whileReading(grain, () => Promise.resolve())
    expect(await tab('five').openings.lostTabs(grain)).toEqual({ some: true, brokenOff: 0 })
    four.end(grain)
    await four.arrive(grain)
    expect(await tab('six').openings.lostTabs(grain)).toEqual({ some: false, brokenOff: 0 })
  })

  it('is forgotten with its project, and stops nothing where the registry fails', async () => {
    const { tab } = browser()
    const one = tab('one')
    await one.openings.begin(grain)
    await one.openings.remove(grain)
    expect(await tab('two').openings.lostTabs(grain)).toMatchObject({ some: false })
    one.registry.close()
    await one.openings.begin(grain)
    expect(await one.openings.lostTabs(grain)).toMatchObject({ some: false })
    one.openings.end(grain)
    await one.openings.remove(grain)
  })
})
