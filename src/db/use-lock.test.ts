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
  const again = whenUsedByOne(locks, grain, new AbortController().signal)
  await vi.advanceTimersByTimeAsync(5000)
  await again
})

it('[H8] takes a tab that is loaded again for no tab that has let go', async () => {
  vi.useFakeTimers()
  const locks = new MemoryLocks()
  await UseLock.take(locks, grain)
  let other = await UseLock.take(locks, grain)
  let isAlone = false
  const alone = whenUsedByOne(locks, grain, new AbortController().signal).then(() => (isAlone = true))
  for (let reload = 1; reload <= 5; reload += 1) {
    await vi.advanceTimersByTimeAsync(2700)
    await other.release()
    await vi.advanceTimersByTimeAsync(600)
    other = await UseLock.take(locks, grain)
  }
  await vi.advanceTimersByTimeAsync(3000)
  expect(isAlone).toBe(false)
  await other.release()
  await vi.advanceTimersByTimeAsync(3000)
  await alone
})

it('[H8] who opens a project while another tab has it alone waits and then has it', async () => {
  const locks = new MemoryLocks()
  const one = await UseLock.take(locks, grain)
  const order: string[] = []
  const others: Promise<unknown>[] = []
  await one.alone(async () => {
    others.push(UseLock.take(locks, grain).then(() => order.push('opened')))
    await new Promise((resolve) => setTimeout(resolve))
    order.push('erased')
  })
  await Promise.all(others)
  expect(order).toEqual(['erased', 'opened'])
})
