import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openArchive } from './open-archive.ts'
import { archivePieces, type ArchiveFile } from './write-archive.ts'

const at = new Date('2026-11-21T12:00:00Z')

async function archive(files: readonly ArchiveFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of archivePieces(files, at)) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** What the reader of batches finds in it. */
async function contents(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const opened = await openArchive(bytes, { files: 100, bytes: 1e8 } as Parameters<typeof openArchive>[1])
  if ('refused' in opened) throw new Error('refused')
  const found: (readonly [string, string])[] = []
  for (const file of opened) {
    if (!('bytes' in file)) throw new Error(JSON.stringify(file))
    const taken = await file.bytes()
    if (!(taken instanceof Uint8Array)) throw new Error('not taken')
    found.push([file.name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(taken)])
  }
  return found
}

it('[F1] holds every file as it was, under its name in any script, and is the same each time', async () => {
  const name = fc
    .tuple(fc.constantFrom('', 'texts/', 'ფაილი/'), fc.constantFrom('a', 'порт', '港', '😀 x'))
    .map((p) => `${p.join('')}.txt`)
  const file = fc.record({ name, pieces: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }) })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { selector: (one) => one.name, maxLength: 4 }), async (files) => {
      const bytes = await archive(files)
      expect(await contents(bytes)).toEqual(files.map((one) => [one.name, one.pieces.join('').toWellFormed()]))
      expect(await archive(files)).toEqual(bytes)
    }),
    { numRuns: 40 },
  )
})

it('fails as a file fails that is made for it', async () => {
  const pieces = (function* () {
    yield 'a'
    throw new Error('The text is gone.')
  })()
  await expect(
    archive([
      { name: 'a.txt', pieces: ['a'] },
      { name: 'b.txt', pieces },
    ]),
  ).rejects.toThrow('The text is gone.')
})
