import { describe, expect, it } from 'vitest'
import { archivePieces } from '../zip/write-archive.ts'
import { AnnotationsIn } from './annotations-in.ts'
import { readBrat } from './read-brat.ts'
import { readHandedFiles, type HandedFile } from './read-files.ts'
import { textHash } from '../text-hash.ts'
import { asId } from '#domain/ids.ts'

const text = '😀 Russia got\n7000 containers since 2023,\r\nKirby said.'

function handed(name: string, content: string | Uint8Array): HandedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, bytes: () => Promise.resolve(bytes) }
}

const brat = (annotations: string, beside: string | null = text) =>
  readBrat({ name: 'folder/a.ann', annotations, text: beside })

async function archive(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, content]) => ({ name, pieces: [content] }))
  const pieces = []
  for await (const piece of archivePieces(entries, new Date(0))) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

describe('brat', () => {
  it('[F1] takes stretches with attributes and notes, and keeps the lines that mean more', () => {
    const { annotations, problems } = brat(
      'T1\tFigure 13 28\t7000 containers\nA1\tNegated T1\nA2\tStance T1 Agrees\n#1\tAnnotatorNotes T1\tDoubtful\nT2\tPerson 41 46\tKirby\nR1\tSays Arg1:T2 Arg2:T1\nN1\tReference T2 Wikidata:Q1\tKirby\n',
    )
    expect(problems).toEqual([])
    expect(annotations).toMatchObject([
      {
        id: 'T1',
        path: 'folder/a.ann:1',
        tags: ['Figure', 'Negated', 'Stance: Agrees'],
        comments: [{ text: 'Doubtful' }],
        targets: [
          {
            source: { via: 'a' },
            selection: { quote: { exact: '7000 containers', suffix: expect.stringContaining(' since') as string } },
          },
        ],
        rest: { lines: ['R1\tSays Arg1:T2 Arg2:T1'] },
      },
      { id: 'T2', rest: { lines: ['R1\tSays Arg1:T2 Arg2:T1', 'N1\tReference T2 Wikidata:Q1\tKirby'] } },
    ])
  })

  it('[T2] counts code points, and takes the words where a file counts otherwise', () => {
    const [first] = brat('T1\tX 2 8\tRussia').annotations
    expect(first?.targets[0]?.selection.quote).toMatchObject({ exact: 'Russia', prefix: '😀 ' })
    const [second] = brat('T1\tX 3 9\tRussia').annotations
    expect(second?.targets[0]?.selection.quote).toMatchObject({ exact: 'Russia', prefix: '😀 ' })
    const [wrong] = brat('T1\tX 0 6\tRussia').annotations
    expect(wrong?.targets[0]?.selection.quote).toEqual({ exact: 'Russia', prefix: null, suffix: null })
  })

  it('reads a stretch over lines as one, and one with a gap as several', () => {
    const over = 'T1\tX 9 12;13 17\tgot 7000'
    for (const beside of [text, null]) {
      const [one] = brat(over, beside).annotations
      expect(one?.targets).toMatchObject([
        { selection: { quote: { exact: 'got\n7000' }, position: { start: 9, end: 17 } } },
      ])
    }
    const [two] = brat('T1\tX 2 8;18 28\tRussia containers').annotations
    expect(two?.targets).toMatchObject([
      { selection: { quote: { exact: 'Russia' } } },
      { selection: { quote: { exact: 'containers' } } },
    ])
  })

  it('[F2] says which lines are none, and reads the rest', () => {
    const { annotations, problems } = brat(
      'T1\tX 2 8\tRussia\r\n\r\nT2\tX 8 2\tback\nT3 X 1 2\nhello\nT4\tX 99999999999999999999 4\tfar\nE1\nT5\tX 2 8\n',
    )
    expect(annotations.map(({ id }) => id)).toEqual(['T1', 'T5'])
    expect(problems.map(({ path }) => path)).toEqual([3, 4, 5, 6, 7].map((line) => `folder/a.ann:${line}`))
  })
})

describe('files that are handed in', () => {
  const line = 'T1\tX 2 8\tRussia\n'

  it('knows the article by the text beside it, whatever its line ends, and by the words where there is none', async () => {
    const unified = text.replaceAll('\r\n', '\n')
    const home = {
      texts: ['a', 'b'].map((name) => ({
        article: asId<never>(name),
        revision: asId<never>(`${name}-1`),
        textHash: textHash(name === 'a' ? unified : 'Another text without it.'),
        language: 'en',
        url: null,
        isCurrent: true,
      })),
      claims: [],
      readTexts: (hashes: readonly string[]) =>
        Promise.resolve(
          hashes.map((hash) => ({
            hash: asId<never>(hash),
            text: hash === textHash(unified) ? unified : 'Another text without it.',
          })),
        ),
    }
    const found = async (...files: HandedFile[]) => {
      const reading = await readHandedFiles(files)
      if (!('annotations' in reading)) throw new Error(JSON.stringify(reading))
      const into = new AnnotationsIn(reading, home)
      await into.find(() => undefined)
      return into
    }
    const pair = await found(handed('x.ann', 'T1\tX 42 47\tKirby\n'), handed('x.txt', text))
    expect(pair.brief.sources).toMatchObject([{ name: 'x', article: 'a', by: 'text' }])
    expect(pair.items).toMatchObject([{ passages: [{ position: { quote: 'Kirby' } }] }])
    const alone = await found(handed('x.ann', line))
    expect(alone.brief.sources).toMatchObject([{ name: 'x', article: 'a', by: 'quotes' }])
    expect(alone.items).toMatchObject([{ outcome: 'exact', passages: [{ position: { start: 3, quote: 'Russia' } }] }])
    const gone = await found(handed('x.ann', 'T1\tX 2 8\tRussie\nT2\tX 2 8\tRussia\n'), handed('x.txt', text))
    expect(gone.items.map(({ outcome }) => outcome)).toEqual(['lost', 'exact'])
  })

  it('reads archives: pairs in folders, else files of JSON that are of one tool', async () => {
    const pairs = await archive({ 'one/a.ann': line, 'one/a.txt': text, 'two/a.ann': line, 'annotation.conf': '' })
    expect(await readHandedFiles([handed('x.zip', pairs)])).toMatchObject({
      dialect: 'brat',
      annotations: [{ path: 'one/a.ann:1' }, { path: 'two/a.ann:1' }],
      problems: [],
    })
    const doccano = '{"text":"Kirby said","label":[[0,5,"PER"]]}\n'
    const json = await archive({ 'admin.jsonl': doccano, 'other.json': '{"uri":"x","target":[]}', 'bad.json': '{' })
    expect(await readHandedFiles([handed('x.zip', json)])).toMatchObject({
      dialect: 'doccano',
      annotations: [{ path: 'admin.jsonl $.label[0]' }],
      problems: [
        { reason: 'nothingKnown', path: 'other.json' },
        { reason: 'nothingKnown', path: 'bad.json' },
      ],
    })
  })

  it.each<[string, readonly HandedFile[], string]>([
    ['empty', [handed('x.ann', '')], 'emptyFile'],
    ['no UTF-8', [handed('x.ann', new Uint8Array([0xff, 0xfe, 0x41]))], 'brokenEncoding'],
    ['several that do not belong together', [handed('x.ann', line), handed('x.json', '{}')], 'severalFiles'],
    ['an archive that is damaged', [handed('x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))], 'damagedArchive'],
    ['too large', [{ name: 'x.ann', size: 400_000_000, bytes: () => Promise.reject(new Error()) }], 'largeFile'],
    ['not readable', [{ name: 'x.ann', size: 4, bytes: () => Promise.reject(new Error()) }], 'unreadableFile'],
  ])('[F2] refuses with a reason: %s', async (_name, files, key) => {
    expect(await readHandedFiles(files)).toMatchObject({ refused: { key } })
  })

  it('[F2] reads what is left of an archive that is cut off or damaged inside, and names what is not', async () => {
    const whole = await archive({ 'a.ann': line, 'a.txt': text })
    expect(await readHandedFiles([handed('x.zip', whole.slice(0, whole.length - 30))])).toHaveProperty('refused')
    const bad = whole.slice()
    bad[40] = (bad[40] ?? 0) ^ 0xff
    expect(await readHandedFiles([handed('x.zip', bad)])).toMatchObject({
      problems: [{ reason: 'brokenEntry', path: 'a.ann' }],
    })
    expect(await readHandedFiles([handed('x.zip', await archive({ 'readme.md': 'x' }))])).toMatchObject({
      refused: { key: 'noAnnotationFiles' },
    })
  })
})
