import { afterEach, expect, it, vi } from 'vitest'
import { asId, type ProjectId } from '#domain/ids.ts'
import { MemoryLocks } from './locks.ts'
import { UseLock, whenUsedByOne } from './use-lock.ts'

const grain = asId<ProjectId>('grain')

afterEach(() => vi.useRealTimers())

it('[H8] waits until one tab alone uses a project, or until nobody waits any more', async () => {
  vi.useFakeTimers()
  const locks = new MemoryLocks()
  await UseLock.take(locks, grain)
  const other = await UseLock.take(locks, grain)
  await UseLock.take(locks, asId<ProjectId>('another'))
  const stop = new AbortController()
  const given = whenUsedByOne(locks, grain, stop.signal).catch((error: unknown) => error)
  let isAlone = false
  const alone = whenUsedByOne(locks, grain, new AbortController().signal).then(() => (isAlone = true))
  await vi.advanceTimersByTimeAsync(5000)
  expect(isAlone).toBe(false)
  stop.abort()
  await other.release()
  await vi.advanceTimersByTimeAsync(5000)
  await alone
  expect(await given).toMatchObject({ name: 'AbortError' })
  await whenUsedByOne(locks, grain, new AbortController().signal)
})
