import { expect, it } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { MemoryLocks } from './locks.ts'
import { storedSentinels } from './sentinel.ts'
import { isLostConnection, storageError } from './storage-error.ts'
import { claimTab } from './tab-identity.ts'

function storage(entries: Record<string, string> = {}) {
  const held = new Map(Object.entries(entries))
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  }
}

it('[H2] a tab keeps its id over a reload, and a duplicate of the tab gets its own', async () => {
  const locks = new MemoryLocks()
  const tab = storage()
  let number = 0
  const newId = () => `tab ${(number += 1)}`
  const first = await claimTab(tab, locks, newId)
  const duplicate = storage(Object.fromEntries(tab.held))
  expect(await claimTab(duplicate, locks, newId)).not.toBe(first)
  expect(await claimTab(tab, new MemoryLocks(), newId)).toBe(first)
})

it('[H5] locks: one alone or many together, one task after the other', async () => {
  const locks = new MemoryLocks()
  const [one, two] = [await locks.take('a', 'shared'), await locks.take('a', 'shared')]
  expect([typeof one, typeof two]).toEqual(['function', 'function'])
  expect(await locks.take('a', 'exclusive')).toBeNull()
  await one?.()
  await one?.()
  expect(await locks.take('a', 'exclusive')).toBeNull()
  await two?.()
  expect(await locks.take('a', 'exclusive')).not.toBeNull()
  expect(await locks.take('a', 'shared')).toBeNull()
  const order: string[] = []
  const failed = locks.hold('b', async () => {
    await Promise.resolve()
    order.push('first')
    throw new Error('first failed')
  })
  await Promise.all([expect(failed).rejects.toThrow('first failed'), locks.hold('b', async () => order.push('second'))])
  expect(order).toEqual(['first', 'second'])
})

it('[H5] a sentinel that is damaged or forbidden is as good as none', () => {
  const project = asId<ProjectId>('p')
  const kept = storage()
  const sentinels = storedSentinels(kept)
  expect(sentinels.read(project)).toBeNull()
  sentinels.write(project, { epoch: 1, sequence: 2, commits: 3 })
  expect(sentinels.read(project)).toEqual({ epoch: 1, sequence: 2, commits: 3 })
  for (const damaged of ['{"epoch":1', '{"epoch":1,"sequence":"2","commits":3}', 'null']) {
    for (const key of kept.held.keys()) kept.held.set(key, damaged)
    expect(sentinels.read(project)).toBeNull()
  }
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError')
  }
  const none = storedSentinels({ getItem: forbidden, setItem: forbidden, removeItem: forbidden })
  none.write(project, { epoch: 1, sequence: 2, commits: 3 })
  none.remove(project)
  expect(none.read(project)).toBeNull()
})

it('[H4] a full disk is named although the browser says "aborted"', () => {
  const disguised = Object.assign(new Error('aborted'), { inner: new DOMException('too much', 'QuotaExceededError') })
  expect(storageError(disguised).message).toBe('QuotaExceededError: too much')
  expect(storageError('text').message).toBe('text')
  expect(isLostConnection(new DOMException('', 'InvalidStateError'))).toBe(true)
  expect(isLostConnection(new DOMException('', 'QuotaExceededError'))).toBe(false)
})
