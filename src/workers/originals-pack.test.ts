/** What of an import's files stays in this browser, and what goes. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { BytesHash } from '#domain/ids.ts'
import { MemoryDisk } from '#test/memory-files.ts'
import {
  forgetOriginals,
  keepOnlyOriginals,
  OriginalsPack,
  originalsPack,
  originalsSize,
  readOriginal,
  removeOriginals,
} from './originals-pack.ts'

let disk = new MemoryDisk()
beforeEach(() => {
  disk = new MemoryDisk()
  disk.install()
})
afterEach(() => vi.unstubAllGlobals())

const bytesOf = (text: string) => new TextEncoder().encode(text)
const names = () => [...disk.files().keys()].map((path) => path.slice(path.lastIndexOf('/') + 1))
const nothing = { files: 0, bytes: 0, forgottenAt: null }

/** Keeps files under the batch `b`; their hashes. */
async function kept(...texts: readonly string[]): Promise<readonly BytesHash[]> {
  const pack = new OriginalsPack('p', 'draft')
  const hashes: BytesHash[] = []
  for (const text of texts) hashes.push((await pack.keep(bytesOf(text))).bytesHash)
  await pack.fileUnder('b')
  return hashes
}

const read = async (hash: BytesHash | undefined) => {
  const bytes = hash && (await readOriginal('p', 'b', hash))
  return bytes ? new TextDecoder().decode(bytes) : null
}

it('[H5] files that no text was taken from any more go, the others stay as they came', async () => {
  const [one, two, three] = await kept('one', 'second', 'third')
  if (!one || !three) throw new Error('there are files')
  const before = await originalsSize('p')
  await keepOnlyOriginals('p', 'b', [three, one, one])
  expect([await read(one), await read(two), await read(three)]).toEqual(['one', null, 'third'])
  expect(await originalsPack('p', 'b')).toEqual({ files: 2, bytes: 8, forgottenAt: null })
  expect(await originalsSize('p')).toBeLessThan(before)
  await keepOnlyOriginals('p', 'b', [])
  expect(await originalsPack('p', 'b')).toEqual(nothing)
  expect(names()).toEqual([])
})

it('[H5] where there is no room to write the rest anew, all is as it was', async () => {
  const [one, two] = await kept('one', 'second')
  if (!one) throw new Error('there is a file')
  const before = names()
  disk.room = 2
  await expect(keepOnlyOriginals('p', 'b', [one])).rejects.toThrow('could be written')
  expect([await read(one), await read(two)]).toEqual(['one', 'second'])
  expect(names()).toEqual(before)
  // Nothing is written where nothing is to go.
  disk.room = 0
  await keepOnlyOriginals('p', 'b', two ? [one, two] : [])
})

it('[H5] forgotten files are gone, take no space, and it is known since when; of an import that is no more nothing is known', async () => {
  const [one] = await kept('one')
  await forgetOriginals('p', 'b', '2026-03-12T10:00:00.000Z')
  expect(await read(one)).toBeNull()
  expect(await originalsPack('p', 'b')).toEqual({ ...nothing, forgottenAt: '2026-03-12T10:00:00.000Z' })
  expect(await originalsPack('p', 'other')).toEqual(nothing)
  expect(await originalsSize('p')).toBe(0)
  await removeOriginals('p', 'b')
  expect(await originalsPack('p', 'b')).toEqual(nothing)
  expect(names()).toEqual([])
})
