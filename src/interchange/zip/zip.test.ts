import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportReading } from '#domain/import-draft.ts'
import { readFiles } from '../read-batch.cases.ts'
import { dosName, zipOf, type ZipEntry } from './zip.cases.ts'

const readZip = (entries: readonly ZipEntry[], name = 'a.zip') => readFiles([{ name, content: zipOf(entries) }])
const report = ({ files }: ImportReading) =>
  files.map(({ entry }) => [entry.name, entry.outcome, entry.reason?.key ?? null, entry.articles])

describe('an archive', () => {
  it('[F2] gives its files on the same road, each with an entry of its own', async () => {
    const reading = await readZip([
      { name: 'folder/', content: '' },
      { name: 'folder/one.txt', content: 'The first text', deflate: true },
      { name: 'two.jsonl', content: '{"text":"second"}\n{"text":"third"}' },
      { name: 'page.html', content: '<html><p>The fourth text' },
      { name: 'empty.txt', content: '' },
    ])
    expect(report(reading)).toEqual([
      ['a.zip', 'imported', 'openedContainer', 0],
      ['a.zip › folder/one.txt', 'imported', null, 1],
      ['a.zip › two.jsonl', 'imported', null, 2],
      ['a.zip › page.html', 'imported', null, 1],
      ['a.zip › empty.txt', 'refused', 'emptyFile', 0],
    ])
    expect(reading.files[0]?.entry.reason?.params).toEqual({ files: 4, refused: 1 })
    expect(reading.drafts.map(({ file, fileName }) => [file, fileName])).toEqual([
      [1, 'a.zip › folder/one.txt'],
      [2, 'a.zip › two.jsonl'],
      [2, 'a.zip › two.jsonl'],
      [3, 'a.zip › page.html'],
    ])
  })

  it('[F2] refuses by itself what is dangerous or broken in it, and takes the rest', async () => {
    const reading = await readZip([
      { name: '../up.txt', content: 'words' },
      { name: 'C:\\root.txt', content: 'words' },
      { name: '/root.txt', content: 'words' },
      { name: 'link.txt', content: '/etc/passwd', symlink: true },
      { name: 'secret.txt', content: 'words', encrypted: true },
      { name: 'changed.txt', content: 'words', crc: 1 },
      { name: 'lzma.txt', content: 'words', method: 14 },
      { name: 'short.txt', content: 'words', size: 400 },
      { name: 'long.txt', content: 'words '.repeat(100), deflate: true, size: 20 },
      { name: 'bomb.txt', content: '0'.repeat(3_000_000), deflate: true },
      { name: 'huge.txt', content: 'words', size: 2 ** 31 },
      { name: '__proto__', content: 'A name like any other' },
      { name: 'turned\u202etxt.exe', content: 'Words of a text' },
    ])
    expect(report(reading).map(([name, outcome, reason]) => [name, outcome, reason])).toEqual([
      ['a.zip', 'imported', 'openedContainer'],
      ['a.zip › ../up.txt', 'refused', 'unsafeName'],
      ['a.zip › C:/root.txt', 'refused', 'unsafeName'],
      ['a.zip › /root.txt', 'refused', 'unsafeName'],
      ['a.zip › link.txt', 'refused', 'linkInArchive'],
      ['a.zip › secret.txt', 'refused', 'encryptedEntry'],
      ['a.zip › changed.txt', 'refused', 'damagedEntry'],
      ['a.zip › lzma.txt', 'refused', 'packedOtherwise'],
      ['a.zip › short.txt', 'refused', 'damagedEntry'],
      ['a.zip › long.txt', 'refused', 'damagedEntry'],
      ['a.zip › bomb.txt', 'refused', 'unpacksTooFar'],
      ['a.zip › huge.txt', 'refused', 'unpacksTooFar'],
      ['a.zip › __proto__', 'imported', null],
      ['a.zip › turned\u202etxt.exe', 'imported', 'turningCharacters'],
    ])
  })

  it('[F2] says what file managers left in it and passes it over', async () => {
    const { files } = await readZip([
      { name: '__MACOSX/._one.txt', content: 'x' },
      { name: '.DS_Store', content: 'x' },
      { name: 'one.txt', content: 'The first text' },
    ])
    expect(files).toHaveLength(2)
    expect(files[0]?.problems).toEqual([
      { key: 'junkFiles', params: { count: 2, names: '__MACOSX/._one.txt, .DS_Store' } },
    ])
  })

  it('[F2] repairs names in the charset of another system', async () => {
    const reading = await readZip([{ name: dosName, content: 'The first text' }])
    expect(report(reading)[1]?.[0]).toBe('a.zip › Новая папка/Статья.txt')
  })

  it('[F2] is opened in another archive, and not in one that is in another', async () => {
    const inner = zipOf([{ name: 'one.txt', content: 'The first text' }])
    const middle = zipOf([{ name: 'inner.zip', content: inner }])
    expect(report(await readZip([{ name: 'inner.zip', content: inner }]))).toEqual([
      ['a.zip', 'imported', 'openedContainer', 0],
      ['a.zip › inner.zip', 'imported', 'openedContainer', 0],
      ['a.zip › inner.zip › one.txt', 'imported', null, 1],
    ])
    expect(report(await readZip([{ name: 'middle.zip', content: middle }]))[2]).toEqual([
      'a.zip › middle.zip › inner.zip',
      'refused',
      'deepContainer',
      0,
    ])
  })

  it('[F2] is refused where nothing is in it, or its list is gone', async () => {
    expect(report(await readZip([]))).toEqual([['a.zip', 'refused', 'emptyContainer', 0]])
    const cut = zipOf([{ name: 'one.txt', content: 'The first text' }]).subarray(0, 50)
    expect(report(await readFiles([{ name: 'cut.zip', content: cut }]))).toEqual([
      ['cut.zip', 'refused', 'damagedArchive', 0],
    ])
  })

  it('[F2] ends with a reason for everything, however its bytes are changed', async () => {
    const whole = zipOf([
      { name: 'one.txt', content: 'The first text', deflate: true },
      { name: 'two.txt', content: 'The second text' },
    ])
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.integer({ min: 4, max: 2 * whole.length }),
        async (changes, cut) => {
          const bytes = Uint8Array.from(whole)
          for (const [at, byte] of changes) if (at > 3) bytes[at] = byte
          const { files, drafts } = await readFiles([{ name: 'a.zip', content: bytes.subarray(0, cut) }])
          expect(files.length).toBeGreaterThan(0)
          const texts = drafts.map(({ firstWords }) => firstWords)
          expect(['The first text', 'The second text', '']).toEqual(expect.arrayContaining(texts))
        },
      ),
      { numRuns: 150 },
    )
  })
})
