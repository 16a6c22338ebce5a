import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type ProjectId, type TextHash } from '#domain/ids.ts'
import { journalDatabase } from '#test/journal-database.ts'
import { textHash } from '#interchange/text-hash.ts'
import { MemorySecondHome } from '#test/memory-second-home.ts'
import type { ProjectDatabase } from './project-database.ts'
import type { SecondHome } from './second-home.ts'
import { makePacks, packName, putTexts, readText, readTexts, type TextHomes } from './text-packs.ts'

const project = asId<ProjectId>('project')

function homesOf(database: ProjectDatabase, home: SecondHome | null = null): TextHomes {
  return { database, home, project, hashText: textHash }
}

const texts = fc
  .array(fc.nat(150_000))
  .map((lengths) =>
    lengths.map((length, index) => ({ hash: asId<TextHash>(`sha-256:${index}`), text: 'x'.repeat(length) })),
  )

it('[H5] packs hold every text once, in order, and are bounded', () => {
  fc.assert(
    fc.property(texts, (stored) => {
      const packs = makePacks(stored)
      expect(packs.flatMap(({ hashes }) => hashes)).toEqual(stored.map(({ hash }) => hash))
      expect(packs.flatMap((pack) => pack.texts.map((text) => text.length))).toEqual(
        stored.map(({ text }) => text.length),
      )
      for (const pack of packs) expect(pack.texts.join('').length).toBeLessThanOrEqual(200_000)
      expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length)
      expect(makePacks(stored)).toEqual(packs)
    }),
    { numRuns: 100 },
  )
})

it('[H5] a text larger than a pack has one of its own', () => {
  const [small, large] = ['a', 'b'.repeat(300_000)].map((text) => ({ hash: asId<TextHash>(text.slice(0, 1)), text }))
  if (!small || !large) throw new Error('two texts')
  expect(makePacks([small, large, small]).map(({ texts: inside }) => inside.length)).toEqual([1, 1, 1])
})

it('[H5] texts are stored once, whether few or many come again, alone or among new ones', async () => {
  const database = await journalDatabase()
  const textsOf = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const text = `text ${from + index}`
      return { hash: textHash(text), text }
    })
  const stored = async () => (await database.packs.toArray()).flatMap(({ hashes }) => hashes)
  const put = (from: number, to: number) => putTexts(homesOf(database), textsOf(from, to))
  await put(0, 5)
  await put(3, 8)
  expect(await stored()).toHaveLength(8)
  await put(8, 100)
  await put(0, 100)
  await put(50, 150)
  expect((await stored()).sort()).toEqual(
    textsOf(0, 150)
      .map(({ hash }) => hash)
      .sort(),
  )
  expect(await readTexts(homesOf(database), [textHash('text 120')])).toHaveLength(1)
  database.close()
})

it('reads each pack once, however many of its texts are asked for', async () => {
  const database = await journalDatabase()
  const stored = Array.from({ length: 40 }, (_, index) => {
    const text = String(index).padEnd(20_000)
    return { hash: textHash(text), text }
  })
  await putTexts(homesOf(database), stored)
  const hashes = stored.map(({ hash }) => hash)
  let read = 0
  database.packs.hook('reading', (pack) => {
    read += 1
    return pack
  })
  const found = await readTexts(homesOf(database), [...hashes.toReversed(), asId<TextHash>('nowhere')])
  expect(found.toSorted((one, other) => hashes.indexOf(one.hash) - hashes.indexOf(other.hash))).toEqual(stored)
  expect(read).toBe(4)
  database.close()
})

it('[T1] [H5] a text that is another by now is not given out: that of the second home is, or none', async () => {
  const database = await journalDatabase()
  const home = new MemorySecondHome()
  const homes = homesOf(database, home)
  const stored = ['სამი კონტეინერი', 'ორი გემი'].map((text) => ({ hash: textHash(text), text }))
  const [first, second] = stored.map(({ hash }) => hash)
  if (!first || !second) throw new Error('two texts')
  await putTexts(homes, stored)
  const [pack] = await database.packs.toArray()
  const hurt = { ...pack, texts: ['ხუთი კონტეინერი', 'ორი გემი'] }
  await database.packs.put(hurt as never)
  expect(await readText(homesOf(database), first)).toBeNull()
  expect(await readText(homesOf(database), second)).toBe('ორი გემი')
  expect(await readTexts(homesOf(database), [first, second])).toEqual([{ hash: second, text: 'ორი გემი' }])
  expect(await readText(homes, first)).toBe('სამი კონტეინერი')

  await database.packs.put(hurt as never)
  await home.writeDocument(project, packName(pack?.id ?? ''), JSON.stringify(hurt))
  expect(await readText(homes, first)).toBeNull()
  // Whoever brings it again is heard, and what was there stays as it is.
  await putTexts(homes, stored)
  expect(await readText(homes, first)).toBe('სამი კონტეინერი')
  expect((await database.packs.toArray()).length).toBe(2)
  database.close()
})
