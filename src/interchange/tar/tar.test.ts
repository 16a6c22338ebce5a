import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportReading } from '#domain/import-draft.ts'
import { readFiles } from '../read-batch.cases.ts'

function entry(name: string, content: string, kind = '0', size?: number): Buffer {
  const bytes = Buffer.from(content)
  const head = Buffer.alloc(512)
  head.write(name, 0, 100)
  head.write((size ?? bytes.length).toString(8).padStart(11, '0'), 124)
  head.write(kind, 156)
  head.write('ustar\u000000', 257)
  return Buffer.concat([head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}

const tar = (...entries: readonly Buffer[]) => new Uint8Array(Buffer.concat([...entries, Buffer.alloc(1024)]))
const report = ({ files }: ImportReading) => files.map(({ entry: one }) => [one.name, one.reason?.key ?? null])

describe('a TAR', () => {
  const whole = tar(
    entry('folder/', '', '5'),
    entry('folder/перший.txt', 'The first text'),
    entry('x', `${'long/'.repeat(30)}two.txt\0`, 'L'),
    entry('cut', 'The second text'),
    entry('x', '21 path=named.txt\n', 'x'),
    entry('cut', 'The third text'),
    entry('.DS_Store', 'x'),
    entry('../up.txt', 'words'),
    entry('link.txt', '', '2'),
  )

  it('[F2] within GZIP gives its files with their names, and refuses what is dangerous', async () => {
    const reading = await readFiles([{ name: 'a.tar.gz', content: gzipSync(whole) }])
    expect(report(reading)).toEqual([
      ['a.tar.gz', 'openedContainer'],
      ['a.tar.gz › a.tar', 'openedContainer'],
      ['a.tar.gz › a.tar › folder/перший.txt', null],
      [`a.tar.gz › a.tar › ${'long/'.repeat(30)}two.txt`, null],
      ['a.tar.gz › a.tar › named.txt', null],
      ['a.tar.gz › a.tar › ../up.txt', 'unsafeName'],
      ['a.tar.gz › a.tar › link.txt', 'linkInArchive'],
    ])
    expect(reading.files[1]?.problems.map(({ key }) => key)).toEqual(['junkFiles'])
  })

  it('[F2] that is cut off keeps what stands before, and never reads beyond its end', async () => {
    const cut = whole.subarray(0, 512 * 5 + 100)
    expect(report(await readFiles([{ name: 'a.tar', content: cut }])).slice(1)).toEqual([
      ['a.tar › folder/перший.txt', null],
    ])
    const huge = tar(entry('a.txt', 'words', '0', 8 ** 11 - 1))
    expect(report(await readFiles([{ name: 'a.tar', content: huge }]))).toEqual([
      ['a.tar', 'openedContainer'],
      ['a.tar › a.txt', 'damagedEntry'],
    ])
  })

  it('[F2] ends with a reason for everything, however its bytes are changed', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, byte] of changes) bytes[at] = byte
        const { files } = await readFiles([{ name: 'a.tar', content: bytes.subarray(0, Math.max(600, length)) }])
        expect(files.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
