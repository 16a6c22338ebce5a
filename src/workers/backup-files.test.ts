/** What may happen to files in somebody's own folder: new names only, read back, nobody else's touched. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MemoryFolder } from '#test/memory-folder.ts'
import { BackupDamagedError, writeBackup } from './backup-files.ts'

const text = (folder: MemoryFolder, name: string) => folder.files.get(name)?.text()
const write = (folder: MemoryFolder, said: string, names: readonly string[] = [], wanted = 'Grain.json') =>
  writeBackup(folder.handle, { file: new Blob([said]), wanted, names, kept: 3 })

it('[H5] writes a copy and never opens a file that was there', async () => {
  const folder = new MemoryFolder()
  folder.files.set('Grain.json', new Blob(['somebody’s own']))
  expect(await write(folder, 'one')).toEqual({ name: 'Grain-2.json', names: ['Grain-2.json'] })
  expect(await write(folder, 'two')).toEqual({ name: 'Grain-3.json', names: ['Grain-3.json'] })
  expect(folder.opened).toEqual(['Grain-2.json', 'Grain-3.json'])
  expect([await text(folder, 'Grain.json'), await text(folder, 'Grain-2.json')]).toEqual(['somebody’s own', 'one'])
})

it('[H5] one flipped bit or one lost byte is found, the copy is taken away, and older ones stay', async () => {
  const flip = async (bytes: Blob, at: number, bit: number) => {
    const array = new Uint8Array(await bytes.arrayBuffer())
    array[at % array.length]! ^= 1 << bit
    return new Blob([array])
  }
  const damages = fc.oneof(
    fc.record({ at: fc.nat(), bit: fc.nat(7) }).map(
      ({ at, bit }) =>
        (bytes: Blob) =>
          flip(bytes, at, bit),
    ),
    fc.constant(async (bytes: Blob) => bytes.slice(0, -1)),
    fc.constant(async () => new Blob()),
  )
  await fc.assert(
    fc.asyncProperty(damages, fc.string({ minLength: 1 }), async (damage, said) => {
      const folder = new MemoryFolder()
      const { names } = await write(folder, 'good')
      const spoilt = await damage(new Blob([said]))
      folder.spoil = () => spoilt
      await expect(write(folder, said, names)).rejects.toThrow(BackupDamagedError)
      expect([...folder.files.keys()]).toEqual(['Grain.json'])
      expect(await text(folder, 'Grain.json')).toBe('good')
    }),
    { numRuns: 50 },
  )
})

it('[H5] keeps the newest of its own and touches nothing else', async () => {
  const folder = new MemoryFolder()
  folder.files.set('letter.txt', new Blob(['mine']))
  folder.files.set('Grain-2025.json', new Blob(['of another browser']))
  let names: readonly string[] = []
  for (let number = 1; number <= 5; number += 1) names = (await write(folder, 'x', names, `Grain-${number}.json`)).names
  expect(names).toEqual(['Grain-3.json', 'Grain-4.json', 'Grain-5.json'])
  expect([...folder.files.keys()]).toEqual(['letter.txt', 'Grain-2025.json', ...names])
})

it('[H5] one that cannot be removed is tried again; one that somebody removed is forgotten', async () => {
  const folder = new MemoryFolder()
  let names: readonly string[] = []
  for (const name of ['a', 'b', 'c']) names = (await write(folder, name, names, `${name}.json`)).names
  folder.refuseRemoval = (name) => {
    if (name === 'a.json') throw new DOMException('In use', 'NoModificationAllowedError')
  }
  names = (await write(folder, 'd', names, 'd.json')).names
  expect(names).toEqual(['a.json', 'b.json', 'c.json', 'd.json'])
  folder.refuseRemoval = () => undefined
  folder.files.delete('b.json')
  expect((await write(folder, 'e', names, 'e.json')).names).toEqual(['c.json', 'd.json', 'e.json'])
  expect([...folder.files.keys()]).toEqual(['c.json', 'd.json', 'e.json'])
})
