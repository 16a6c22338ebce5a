/** Looking at what a newer program wrote, and leaving it as it is. */
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createClaim } from '#commands/claims/create-claim.ts'
import type { ProjectId } from '#domain/ids.ts'
import { tableNames } from '#domain/tables.ts'
import { contentOf } from '#test/kernel-fixture.ts'
import { changeAsNewer } from '#test/newer-program.ts'
import { text, usedProject } from '#test/used-project.ts'
import { ProjectDatabase } from './project-database.ts'

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory()
})

/** Everything the database of a project has. */
async function everythingIn(project: ProjectId): Promise<string> {
  const database = new ProjectDatabase(project, 'asItIs')
  await database.openAsItIs()
  const stores = await Promise.all(
    database.tables.map(async ({ name }) => [name, await database.table(name).toArray()]),
  )
  const { version } = database.backendDB()
  database.close()
  return JSON.stringify([version, stores])
}

describe('[H4] a project of a newer program', () => {
  it('is shown with its texts and its history, and nothing of it is changed by whatever is tried', async () => {
    const { browser, id, content } = await usedProject()
    await changeAsNewer(id, (database) => database.createObjectStore('future'))
    const before = [await everythingIn(id), JSON.stringify([...browser.home.folders])]
    const session = await browser.open(id)
    expect(session.report).toMatchObject({ newer: { unread: 0 }, secondHomeMissing: null })
    expect(contentOf(session.snapshot, true)).toBe(content)
    expect(await session.text(text.hash)).toBe(text.text)
    expect(await session.commits(0, Infinity)).toHaveLength(3)
    expect(await session.dispatch(createClaim, { wording: 'new', language: 'en' })).toMatchObject({
      rejection: { reason: 'outdated' },
    })
    await expect(session.putTexts([{ ...text }])).rejects.toMatchObject({ name: 'OutdatedError' })
    await expect(session.pendingImports.put('b' as never, 0, {})).rejects.toMatchObject({ name: 'ReadOnlyError' })
    await session.chooseAnalyst('other' as never)
    await session.close()
    expect([await everythingIn(id), JSON.stringify([...browser.home.folders])]).toEqual(before)
    // The project can be removed afterwards: it is no longer in use.
    await browser.tab().remove(id)
  })

  it('is shown without rows that are none here, which are counted; a field that is not known here does no harm', async () => {
    const { browser, id } = await usedProject()
    await changeAsNewer(id, (database, upgrading) => {
      database.createObjectStore('future').put({ what: 'unheard of' }, 'one')
      const claims = upgrading.objectStore('claims')
      claims.get('one').addEventListener('success', ({ target }) => {
        const { result: claim } = target as IDBRequest<object>
        claims.put({ ...claim, mood: 'calm' })
        claims.put({ ...claim, id: 'odd', polarity: 'neither' })
        claims.put({ ...claim, id: 'odder', quantity: 7 })
      })
    })
    const session = await browser.open(id)
    expect(session.report.newer).toEqual({ unread: 3 })
    expect([...session.snapshot.all('claims')].map((claim) => claim.id)).toEqual(['one'])
    await session.close()
  })

  it.each([...tableNames, 'commits', 'meta'])('is neither shown nor changed where it has no %s', async (store) => {
    const { browser, id } = await usedProject()
    await changeAsNewer(id, (database) => database.deleteObjectStore(store))
    const before = await everythingIn(id)
    await expect(browser.open(id)).rejects.toMatchObject({ name: 'VersionError' })
    expect(await everythingIn(id)).toBe(before)
  })
})
