import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, type BytesHash } from '#domain/ids.ts'
import type { ImportReading } from '#domain/import-draft.ts'
import { readFiles } from '../read-batch.cases.ts'
import { zipOf } from '../zip/zip.cases.ts'

function record(kind: string, block: string, fields: readonly string[] = []): string {
  const length = new TextEncoder().encode(block).length
  const head = [
    'WARC/1.0',
    `WARC-Type: ${kind}`,
    'WARC-Date: 2024-03-22T10:00:00Z',
    ...fields,
    `Content-Length: ${length}`,
  ]
  return `${head.join('\r\n')}\r\n\r\n${block}\r\n\r\n`
}

const target = (path: string) => `WARC-Target-URI: https://example.org/${path}`
const answer = (head: string, body: string) =>
  `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${head}\r\n${body}`

const records = [
  record('warcinfo', 'software: made up'),
  record('request', 'GET / HTTP/1.1\r\n\r\n', [target('a')]),
  record('response', answer('', '<html lang="sr"><h1>Sala</h1><p>Škola je dobila salu.'), [target('a')]),
  record('response', answer('Transfer-Encoding: chunked\r\n', '7\r\n<p>Salu\r\n6\r\n imaju\r\n0\r\n\r\n'), [
    target('b'),
  ]),
  record('response', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone', [target('c')]),
  record('response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n...', [target('d')]),
  record('conversion', 'ხიდი გაიხსნა\nქალაქში ახალი ხიდი გაიხსნა.', [
    'Content-Type: text/plain',
    'WARC-Identified-Content-Language: kat',
    target('e'),
  ]),
]

const found = ({ drafts }: ImportReading) => drafts.map(({ entry, url, title }) => [entry, url, title])
const expected = [
  [3, 'https://example.org/a', 'Sala'],
  [4, 'https://example.org/b', null],
  [7, 'https://example.org/e', 'ხიდი გაიხსნა'],
]

describe('an archive of the web', () => {
  it('[F2] gives its pages and texts with address and day, and passes over the rest', async () => {
    const reading = await readFiles([{ name: 'a.warc', content: records.join('') }])
    expect(found(reading)).toEqual(expected)
    expect(reading.drafts[2]?.language).toMatchObject({ tag: 'ka', basis: 'declared' })
    expect(reading.drafts[0]?.retrieved?.earliest).toBe('2024-03-22')
    expect(reading.files.map(({ entry }) => [entry.outcome, entry.articles])).toEqual([['imported', 3]])
    expect(reading.files[0]?.problems).toEqual([
      { key: 'recordsPassedOver', params: { count: 2, kinds: '404 1, image/png 1' } },
    ])
  })

  it('[F2] is read packed piece by piece, and in another archive', async () => {
    const packed = new Uint8Array(Buffer.concat(records.map((one) => gzipSync(one))))
    const alone = await readFiles([{ name: 'a.warc.gz', content: packed }])
    expect(alone.files.map(({ entry }) => [entry.name, entry.outcome, entry.articles])).toEqual([
      ['a.warc.gz', 'imported', 0],
      ['a.warc.gz › a.warc', 'imported', 3],
    ])
    const inside = await readFiles([
      { name: 'a.wacz', content: zipOf([{ name: 'archive/a.warc.gz', content: packed }]) },
    ])
    expect(found(inside)).toEqual(found(alone))
  })

  it('[F2] in a package gives its pages alone, and says which lists beside them were passed over', async () => {
    const { files } = await readFiles([
      {
        name: 'a.wacz',
        content: zipOf([
          { name: 'archive/a.warc', content: records.slice(0, 3).join('') },
          {
            name: 'pages/pages.jsonl',
            content: '{"id":"1","title":"Pages"}\n{"id":"2","url":"https://example.org/a"}',
          },
          { name: 'indexes/index.cdx', content: 'org,example)/ 2024 {"url":"x"}' },
          { name: 'datapackage.json', content: '{"profile":"data-package"}' },
        ]),
      },
      { name: 'b.zip', content: zipOf([{ name: 'pages/datapackage.txt', content: 'An article of its own.' }]) },
    ])
    expect(files.map(({ entry }) => [entry.name, entry.outcome])).toEqual([
      ['a.wacz', 'imported'],
      ['a.wacz › archive/a.warc', 'imported'],
      ['b.zip', 'imported'],
      ['b.zip › pages/datapackage.txt', 'imported'],
    ])
    expect(files[0]?.problems).toEqual([
      { key: 'archiveParts', params: { count: 3, names: 'pages/pages.jsonl, indexes/index.cdx, datapackage.json' } },
    ])
  })

  it('[F1] calls what it keeps of a record after what it is', async () => {
    const keepOriginal = (bytes: Uint8Array) =>
      Promise.resolve({ bytesHash: asId<BytesHash>(`h${bytes.length}`), size: bytes.length })
    const { drafts } = await readFiles([{ name: 'a.warc', content: records.join('') }], { keepOriginal })
    expect(drafts.map(({ original }) => original?.name)).toEqual(['a.warc-3.html', 'a.warc-4.html', 'a.warc-7.txt'])
  })

  it('[F2] keeps what stands before a place where it is cut off', async () => {
    const { files } = await readFiles([{ name: 'a.warc', content: records.join('').slice(0, -30) }])
    expect(files[0]?.entry).toMatchObject({ outcome: 'repaired', articles: 2 })
    expect(files[0]?.problems.map(({ key }) => key)).toContain('cutRecord')
  })

  it('[F2] refuses GZIP that is cut, changed, or packed to fill the memory', async () => {
    const packed = gzipSync('The first text')
    const changed = Uint8Array.from(packed)
    changed[packed.length - 6] = 0
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { files } = await readFiles([
      { name: 'a.txt.gz', content: packed },
      { name: 'b.txt.gz', content: packed.subarray(0, -3) },
      { name: 'c.txt.gz', content: changed },
      { name: 'd.txt.gz', content: bomb },
    ])
    expect(files.map(({ entry }) => entry.reason?.key ?? null)).toEqual([
      'openedContainer',
      null,
      'damagedArchive',
      'damagedArchive',
      'unpacksTooFar',
    ])
  })

  it('[F2] takes what a crawler made text of for text, though it does not say it', async () => {
    const text = record('conversion', 'The bridge was opened.', [target('f')])
    const { texts } = await readFiles([{ name: 'a.warc.wet', content: text + record('resource', 'x', [target('g')]) }])
    expect([...texts.values()]).toEqual(['The bridge was opened.'])
  })

  it('[F2] ends with a reason for any archive cut and mixed', async () => {
    const whole = records.join('')
    const piece = fc.tuple(fc.nat(whole.length), fc.nat(300)).map(([at, length]) => whole.slice(at, at + length))
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
        const { files } = await readFiles([{ name: 'a', content: `WARC/1.0\r\n${pieces.join('')}` }])
        expect(files).toHaveLength(1)
      }),
      { numRuns: 100 },
    )
  })
})
