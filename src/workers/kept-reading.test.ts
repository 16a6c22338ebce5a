/** What the end of a page leaves of a reading can be read again as it was; what is not wanted any more is gone. */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MemoryDisk } from '#test/memory-files.ts'
import { KeptReading } from './kept-reading.ts'
import { forgetReading, keptReadings, whenLeft } from './left-readings.ts'
import { holdReading, readingLock } from './reading-lock.ts'

let disk = new MemoryDisk()
function newDisk(): void {
  disk = new MemoryDisk()
  disk.install()
}
beforeEach(newDisk)
afterEach(() => vi.unstubAllGlobals())

const begun = { at: '2026-01-01T00:00:00.000Z', pasted: null }
const going = () => Promise.resolve(true)
const fileOf = (content: string, at: number) => new File([content], `${at}.txt`)
const paths = () => [...disk.files().keys()]
const textOf = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)
const log = 'projects/p/readings/r.log'

/** A reading of some files, all copied, whose page has gone. */
async function leftReading(contents: readonly string[], decisions: readonly string[] = []): Promise<void> {
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, contents.length)
  await kept.copy(contents.map(fileOf), going)
  for (const title of decisions) await kept.log({ decided: { title } })
  await kept.rest()
}

it('[F2] wherever the page ends, the files and decisions that are kept are the first ones, whole, and it goes on from there', async () => {
  const files = fc.array(fc.string({ maxLength: 40 }), { maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(
      files,
      files,
      fc.array(fc.string()),
      fc.oneof(fc.constant(0), fc.nat(400)),
      async (first, late, titles, torn) => {
        newDisk()
        await leftReading(first)
        const whole = new KeptReading('p', 'r')
        await whole.goOn()
        await whole.expect(late.length)
        await whole.copy(late.map(fileOf), going)
        for (const title of titles) await whole.log({ decided: { title } })
        await whole.rest()
        const bytes = disk.files().get(log) ?? new Uint8Array()
        disk.cut(log, Math.max(0, bytes.length - torn))

        const all = [...first, ...late]
        const [left] = (await keptReadings('p')).left
        // Nothing was said when not even the beginning is there: then it is removed.
        const beginning = bytes.indexOf(10) + 1
        if (!left) {
          expect(bytes.length - torn).toBeLessThan(beginning)
          expect(paths()).toEqual([])
          return
        }
        if (torn === 0)
          expect(left).toMatchObject({ files: all.length, missing: 0, decisions: titles.map((title) => ({ title })) })
        expect(left.decisions).toEqual(titles.slice(0, left.decisions.length).map((title) => ({ title })))
        const again = new KeptReading('p', 'r')
        await again.goOn()
        expect(again.files).toHaveLength(left.files)
        const copies = await Promise.all(again.files.map((_, number) => again.read(number)))
        expect(copies.map(textOf)).toEqual(all.slice(0, left.files))

        await again.copy([fileOf('one more', 99)], going)
        await again.rest()
        const after = new KeptReading('p', 'r')
        await after.goOn()
        expect(textOf(await after.read(left.files))).toBe('one more')
        await after.end()
        expect(paths()).toEqual([])
      },
    ),
    { numRuns: 100 },
  )
})

it('[F2] says how many files were not copied when the page went, and keeps what was pasted', async () => {
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, 300)
  // Copied in parts of 200.
  await kept.copy(
    Array.from({ length: 300 }, (_, at) => fileOf('Ships', at)),
    (copied) => Promise.resolve(copied < 200),
  )
  const pasted = { text: 'Ships', url: null, outlet: null, published: null }
  await new KeptReading('p', 'other').begin({ at: '2026-01-02T00:00:00.000Z', pasted }, 0)
  const { left } = await keptReadings('p')
  expect(left).toMatchObject([
    { id: 'r', files: 200, missing: 100, bytes: 1000, isPasted: false },
    { id: 'other', files: 0, missing: 0, isPasted: true },
  ])
  expect(await new KeptReading('p', 'other').goOn()).toEqual(pasted)
})

it('[F2] a file that cannot be given any more has no copy, and stops none of the others', async () => {
  const gone = Object.assign(fileOf('', 1), {
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  })
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, 3)
  await kept.copy([fileOf('one', 0), gone, fileOf('three', 2)], going)
  expect([await kept.read(0), await kept.read(1), await kept.read(2)].map(textOf)).toEqual(['one', null, 'three'])
  expect(kept.unkept).toBeNull()
})

it('takes no more than its share of the room, says how much there was, and leaves nothing where it is too little', async () => {
  disk.quota = 40
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, 1)
  await kept.copy([fileOf('elf letters', 0)], going)
  expect(kept.unkept).toEqual({ why: 'room', bytes: 11, room: 10, message: '' })
  expect(paths()).toEqual([])
  // What is decided then is kept nowhere, and that is no failure of the decision.
  await kept.log({ decided: {} })
  expect(paths()).toEqual([])
})

it('gives up on a full disk and frees what it took; what was left already stays', async () => {
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, 2)
  disk.room = 3
  await kept.copy([fileOf('Ships', 0)], going)
  expect(kept.unkept).toMatchObject({ why: 'failed', message: 'Only 3 of 5 bytes could be written' })
  expect(paths()).toEqual([])

  disk.room = Infinity
  await leftReading(['one', 'two'])
  const again = new KeptReading('p', 'r')
  await again.goOn()
  disk.room = 0
  await again.copy([fileOf('late', 2)], going)
  expect(again.unkept?.why).toBe('failed')
  expect(textOf(await again.read(1))).toBe('two')
})

it('[H2] nothing is written after its end, whatever was under way', async () => {
  const kept = new KeptReading('p', 'r')
  await kept.begin(begun, 3)
  const copying = kept.copy([fileOf('one', 0)], going)
  const ending = kept.end()
  await Promise.all([copying, ending, kept.log({ decided: {} }), kept.copy([fileOf('two', 1)], going)])
  expect(paths()).toEqual([])
})

it('[H2] one that a tab has at hand is not offered until it lets go, and is taken up by one tab alone', async () => {
  await leftReading(['one'])
  let letGo: () => void = () => undefined
  const held = navigator.locks.request(readingLock('r'), () => new Promise<void>((resolve) => (letGo = resolve)))
  expect(await keptReadings('p')).toEqual({ left: [], held: ['r'] })
  expect(await holdReading('r')).toBe(false)
  const called = new Promise<void>((resolve) => whenLeft(['r'], new AbortController().signal, resolve))
  letGo()
  await Promise.all([held, called])
  expect((await keptReadings('p')).left).toMatchObject([{ id: 'r', files: 1 }])
  const taken = holdReading('r')
  expect(await taken).toBe(true)
  await forgetReading('p', 'r')
  expect(paths()).toContain(log)
  newDisk()
  await leftReading(['one'])
  await forgetReading('p', 'r')
  expect(paths()).toEqual([])
})
