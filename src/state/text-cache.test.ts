import { expect, it } from 'vitest'
import { asId, type TextHash } from '#domain/ids.ts'
import { TextCache } from './text-cache.ts'

const hash = asId<TextHash>('sha-256:a')

it('[T1] loads a text once and gives the same state until it is known', async () => {
  let loads = 0
  const cache = new TextCache(async () => `text ${(loads += 1)}`)
  let told = 0
  cache.subscribe(() => (told += 1))
  expect(cache.peek(hash)).toBe(cache.peek(asId('other')))
  expect(await Promise.all([cache.get(hash), cache.get(hash)])).toEqual(['text 1', 'text 1'])
  expect(await cache.get(hash)).toBe('text 1')
  expect(cache.peek(hash)).toEqual({ state: 'ready', text: 'text 1' })
  expect(cache.peek(hash)).toBe(cache.peek(hash))
  expect([loads, told]).toEqual([1, 1])
})

it('[H5] a text no home has is missing until one is stored', async () => {
  let stored: string | null = null
  const cache = new TextCache(async () => stored)
  expect(await cache.get(hash)).toBeNull()
  expect(cache.peek(hash).state).toBe('missing')
  stored = 'now'
  cache.forgetMissing()
  expect(cache.peek(hash).state).toBe('loading')
  expect(await cache.get(hash)).toBe('now')
})

it('[H5] a failing storage shows as missing to views, as a rejection to others', async () => {
  const cache = new TextCache(() => Promise.reject(new Error('gone')))
  const settled = new Promise<void>((resolve) => cache.subscribe(resolve))
  cache.request(hash)
  await settled
  expect(cache.peek(hash).state).toBe('missing')
  await expect(cache.get(hash)).rejects.toThrow('gone')
})

it('keeps the texts asked for last when there are too many', async () => {
  const cache = new TextCache(async (one) => one.repeat(900_000))
  const hashes = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc'].map((name) => asId<TextHash>(name))
  const [first, second, third] = hashes as [TextHash, TextHash, TextHash]
  await cache.get(first)
  await cache.get(second)
  await cache.get(first)
  await cache.get(third)
  expect(hashes.map((one) => cache.peek(one).state)).toEqual(['ready', 'loading', 'ready'])
})
