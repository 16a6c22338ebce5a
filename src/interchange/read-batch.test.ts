import { join } from 'node:path'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asId, type BytesHash, type TextHash } from '#domain/ids.ts'
import type { ImportReading } from '#domain/import-draft.ts'
import { textHash } from './text-hash.ts'
import { encodeIn } from './charsets/encode.cases.ts'
import { readPasted } from './read-batch.ts'
import { hostileFiles, inputOf, readInputs } from './read-batch.cases.ts'
import { zipOf } from './zip/zip.cases.ts'

const file = inputOf
const read = readInputs

const outcomes = (reading: ImportReading) =>
  reading.files.map(({ entry }) => [entry.outcome, entry.reason?.key ?? null, entry.articles])

describe('readBatch', () => {
  it('[F2] accounts for every file, whatever is in it', async () => {
    const reading = await read(hostileFiles.map(({ name, content }) => file(name, content)))
    expect(outcomes(reading)).toEqual(hostileFiles.map(({ outcome }) => outcome))
  })

  it('[F2] reads files that come while it reads, and counts them', async () => {
    const inputs = [file('one.txt', 'First text.')]
    const counted: number[] = []
    const reading = await readInputs(inputs, {
      progressed: ({ files, filesRead }) => {
        counted.push(files)
        if (filesRead === 1) inputs.push(file('two.txt', 'Second text.'))
      },
    })
    expect(reading.files.map(({ entry }) => entry.name)).toEqual(['one.txt', 'two.txt'])
    expect(counted).toEqual([1, 2])
  })

  it('[T1] takes a text that is written as a list of its paragraphs, and no list of something else', async () => {
    const first = { title: 'Ships', text: ['One ship came.', 'Two ships came.'] }
    const second = { title: 'Rail', body: [['One train came.'], ['Two trains came.']] }
    const { drafts, files } = await read([file('lists.json', JSON.stringify([first, second, { text: [1, 'a'] }]))])
    expect(drafts.map(({ title, length }) => [title, length])).toEqual([
      ['Ships', 'One ship came.\n\nTwo ships came.'.length],
      ['Rail', 'One train came.\n\nTwo trains came.'.length],
    ])
    expect(files[0]?.entry.reason?.key).toBe('someEntriesRefused')
  })

  it('tells how much of one file is read, of lines, tables, lists and what an archive holds', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => `The ship with the number ${index} came to the port.`)
    const archive = zipOf(texts.map((text, index) => ({ name: `${index}.txt`, content: text })))
    for (const one of [
      file('lines.jsonl', texts.map((text) => JSON.stringify({ text })).join('\n')),
      file('table.csv', ['text', ...texts].join('\n')),
      file('list.json', JSON.stringify(texts.map((text) => ({ text })))),
      file('archive.zip', archive),
    ]) {
      const shares: number[] = []
      await readInputs([one], { progressed: ({ bytesRead, bytes }) => void shares.push(bytesRead / bytes) })
      expect(shares, one.name).toEqual(shares.toSorted((a, b) => a - b))
      expect(shares.at(-1), one.name).toBe(1)
      // Half of it about half of the way.
      const half = shares[Math.floor(shares.length / 2)] ?? 0
      expect([half > 0.3, half < 0.7], one.name).toEqual([true, true])
      expect(shares[0], one.name).toBeLessThan(0.3)
    }
  })

  it('[H5] keeps a file whose text is not all it holds, or whose charset is a guess, under its own name; no other', async () => {
    const page = '<!doctype html><html><body><p>Ships came to the port on Monday.</p></body></html>'
    const feed = (text: string) => `<item><title>t</title><description>${text}</description></item>`
    const feedText = `<rss version="2.0"><channel>${feed('One ship came.')}${feed('Two ships came.')}</channel></rss>`
    const kept: Uint8Array[] = []
    const keepOriginal = async (bytes: Uint8Array) => {
      kept.push(bytes)
      return { bytesHash: asId<BytesHash>(`h${bytes.length}`), size: bytes.length }
    }
    const { drafts } = await readInputs(
      [
        file('folder/page.html', page),
        file('again.html', page),
        file('plain.txt', 'Another text about the ships.'),
        file(
          'cyrillic.txt',
          encodeIn('Корабли пришли в порт в понедельник утром, сообщает капитан.', 'windows-1251') ?? '',
        ),
        file('feed.xml', feedText),
        file(
          'table.csv',
          'title,text\nShips,Ships came on Monday with the grain for the mill.\nRail,Rail came on Tuesday.',
        ),
        file('lines.jsonl', '{"text":"one line"}\n{"text":"another line"}'),
      ],
      { keepOriginal },
    )
    const size = (text: string) => new TextEncoder().encode(text).length
    expect(drafts.map(({ original }) => original && [original.name, original.entry])).toEqual([
      ['page.html', null],
      // A duplicate is not written, so its file is not kept.
      null,
      null,
      ['cyrillic.txt', null],
      ['feed.xml', 1],
      ['feed.xml', 2],
      ['table.csv', 2],
      ['table.csv', 3],
      null,
      null,
    ])
    expect(kept.map(({ length }) => length)).toEqual([size(page), 60, size(feedText), size(feedText), 93, 93])
  })

  it('[T1] [F2] keeps a zero byte where it stands, and says so', async () => {
    const text = 'A text of some words\0 with one in it.'
    const { drafts, texts } = await readInputs([file('a.txt', text)])
    expect([...texts.values()]).toEqual([text])
    expect(drafts[0]?.warnings).toContainEqual({ key: 'zeroCharacters', params: { count: 1 } })
  })

  it('[F2] imports a text whose file cannot be kept, and says so once', async () => {
    const page = (words: string) => `<html><body><p>${words}</p></body></html>`
    const keepOriginal = () => Promise.reject(new Error('the disk is full'))
    const { drafts, files } = await readInputs([file('a.html', page('Ships came.'))], { keepOriginal })
    expect(drafts.map(({ original }) => original)).toEqual([null])
    expect(files[0]?.entry.articles).toBe(1)
    expect(files[0]?.problems).toContainEqual({ key: 'originalNotKept', params: { message: 'the disk is full' } })
  })

  it('[F2] tells what a name hides once: of a file that is an article, of one that holds several, and of a refused one', async () => {
    const { files } = await read([
      file('a\u202etxt.exe', 'a text'),
      file('b\u202e.jsonl', '{"text":"one"}\n{"text":"two"}'),
      file('c\u202e.txt', ''),
    ])
    const remarks = files.map(({ problems }) => problems.filter(({ params }) => params['where'] === 'fileName'))
    expect(remarks.map((found) => found.map(({ params }) => params['codes']))).toEqual([
      ['U+202E'],
      ['U+202E'],
      ['U+202E'],
    ])
    expect(files[0]?.entry.name).toBe('a\u202etxt.exe')
  })

  it('[F2] says which articles of one import have the same address and other texts', async () => {
    const row = (title: string, url: string) => JSON.stringify({ text: `Text of ${title}.`, title, url })
    const rows = [
      row('A', 'https://example.org/a?utm_source=x'),
      row('B', 'https://example.org/b'),
      row('C', 'https://example.org/a'),
      row('C', 'https://example.org/a'),
    ]
    const { drafts, files } = await read([file('a.jsonl', rows.join('\n'))])
    const remark = { key: 'sameAddress', params: { title: 'A' } }
    expect(drafts.map(({ warnings }) => warnings)).toEqual([[], [], [remark], []])
    expect(files[0]).toMatchObject({ entry: { outcome: 'imported', articles: 3 }, problems: [remark] })
    const site = Array.from({ length: 9 }, (_, index) => row(String(index), 'https://example.org/news'))
    const many = await read([file('b.jsonl', site.join('\n'))])
    expect(many.drafts.filter(({ warnings }) => warnings.length > 0)).toHaveLength(3)
  })

  it('[T1] keeps a text as it is, with its hash and every proposed stretch quoted', async () => {
    const text = 'Accessibility links\n\nShips reach the port\n\nThe 7000 containers came by rail. They were full.'
    const { drafts, texts } = await read([file('a.txt', text)])
    expect(texts.get(textHash(text))).toBe(text)
    expect(drafts[0]).toMatchObject({
      title: 'Ships reach the port',
      titleBasis: 'text',
      textHash: textHash(text),
      words: 15,
    })
    const quotes = drafts[0]?.regions.map((region) => [region.kind, text.slice(region.start, region.end), region.quote])
    expect(quotes).toEqual([
      ['furniture', 'Accessibility links', 'Accessibility links'],
      ['headline', 'Ships reach the port', 'Ships reach the port'],
    ])
  })

  it('takes the first words from behind the furniture before the text, not behind all of it', async () => {
    const text =
      'Accessibility links\n\nThe ships reached the port in March.\n\nThey were full.\n\nXS SM MD LG\n\nMore of it.'
    const { drafts } = await read([file('a.txt', text)])
    expect(drafts[0]?.regions.map((region) => region.quote)).toEqual(['Accessibility links', 'XS SM MD LG'])
    expect(drafts[0]).toMatchObject({ title: null })
    expect(drafts[0]?.firstWords).toMatch(/^The ships reached the port/)
  })

  it('[H8] marks what came before in the batch and what is in the project', async () => {
    const known = new Set([textHash('known text')])
    const { drafts, files } = await read(
      [file('a.txt', 'new text'), file('b.txt', 'new text'), file('c.txt', 'known text')],
      { known },
    )
    expect(drafts.map((draft) => draft.duplicate)).toEqual([null, 'inBatch', 'inProject'])
    expect(files.map(({ entry }) => entry.outcome)).toEqual(['imported', 'duplicate', 'duplicate'])
  })

  it('[F2] stops when cancelled, also within a file', async () => {
    const lines = Array.from({ length: 200 }, (_, index) => JSON.stringify({ text: `article number ${index}` })).join(
      '\n',
    )
    let reports = 0
    const reading = await read([file('a.jsonl', lines), file('b.txt', 'never read')], {
      progressed: () => {
        reports += 1
      },
      isCancelled: () => reports >= 2,
    })
    expect(reading.cancelled).toBe(true)
    expect(reading.files).toEqual([])
    expect(reading.drafts.length).toBeLessThan(60)
  })

  it('[T5] goes by the article of a page for its language, not by the menu around it', async () => {
    const menu =
      '<li><a href="#">What the government said about the weather and the sports of the week</a></li>'.repeat(300)
    const words = 'Luka je posle oluje tri dana bila zatvorena, rekao je kapetan, a brodovi su čekali na moru. '
    const page = `<html><nav><ul>${menu}</ul></nav><h1>Luka je zatvorena</h1><p>${words.repeat(3)}</p><p>${words.repeat(2)}</p>`
    const { drafts } = await read([file('a.html', page)])
    expect(drafts[0]).toMatchObject({ language: { tag: 'sr-Latn', basis: 'detected' }, title: 'Luka je zatvorena' })
  })

  it('[T1] reads a file in the charset somebody chose for it, and says of which files that can be done', async () => {
    const words = 'Первое судно с зерном вошло в порт в ночь на четверг.'
    const inputs = [file('a.txt', 'plain'), file('b.txt', encodeIn(words, 'koi8-r') ?? ''), file('c.txt', words)]
    const lines = new Map<number, Uint8Array>()
    const first = await read(inputs, { keepLines: (number, some) => lines.set(number, some) })
    expect(first.files.map(({ charset }) => charset)).toEqual([undefined, 'koi8-r', undefined])
    expect([...lines].map(([number, some]) => [number, new TextDecoder('koi8-r').decode(some)])).toEqual([[1, words]])
    const again = await read(inputs, { chosen: new Map([[1, { charset: 'koi8-u' }]]) })
    expect(again.files[1]?.charset).toBe('koi8-u')
    expect(again.drafts[1]?.decoding.charset).toBe('koi8-u')
  })

  it('[F2] refuses a file the browser cannot read, and reads the next', async () => {
    const gone = { name: 'gone.txt', size: 3, bytes: () => Promise.reject(new Error('gone')) }
    expect(outcomes(await read([gone, file('a.txt', 'here I am')]))).toEqual([
      ['refused', 'unreadableFile', 0],
      ['imported', null, 1],
    ])
  })

  it('[F1] keeps the fields it does not know', async () => {
    const record = { text: 'Seven thousand', fingerprint: 'ab12', date: 'some day in May', scores: { tone: [1, 2] } }
    const { drafts } = await read([file('a.json', JSON.stringify(record))])
    expect(drafts[0]?.extra).toEqual({ fingerprint: 'ab12', published: 'some day in May', scores: { tone: [1, 2] } })
  })

  it('[T6] lays a translation column under the paragraphs it translates', async () => {
    const { drafts } = await read([file('a.csv', 'text,translation,lang\n"Перша\n\nДруга","First\nSecond",uk')])
    expect(drafts[0]?.glosses).toMatchObject([
      { quote: 'Перша', text: 'First', start: 0, end: 5, language: 'en' },
      { quote: 'Друга', text: 'Second', start: 7, end: 12, language: 'en' },
    ])
  })

  it('never throws and always accounts, for any bytes under any name', async () => {
    const name = fc.constantFrom('a.txt', 'a.json', 'a.jsonl', 'a.csv', 'a.tsv', 'a')
    const soup = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          '"',
          ':',
          ',',
          ';',
          '\t',
          '\n',
          '\r',
          '\0',
          '\\u',
          'text',
          'title',
          '__proto__',
          'ж',
          '😀',
        ),
        { maxLength: 30 },
      )
      .map((parts) => new TextEncoder().encode(parts.join('')))
    await fc.assert(
      fc.asyncProperty(name, fc.oneof(soup, fc.uint8Array({ maxLength: 60 })), async (called, bytes) => {
        const { files } = await read([file(called, bytes)])
        expect(files).toHaveLength(1)
        if (files[0]?.entry.outcome === 'refused') expect(files[0].entry.reason?.key).toBeTruthy()
      }),
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('readPasted', () => {
  it('takes what the person said about the text', async () => {
    const published = {
      earliest: '2024-03-19',
      latest: '2024-03-19',
      approximate: false,
      basis: 'analyst',
      snippet: null,
    } as const
    const pasted = { text: 'A\r\nB', url: 'https://example.org/1', outlet: 'Example', published }
    const texts = new Map<TextHash, string>()
    const { drafts, files } = await readPasted(pasted, {
      known: new Set(),
      glossLanguage: 'en',
      texts,
    })
    expect([...texts.values()]).toEqual(['A\nB'])
    expect(drafts[0]).toMatchObject({ fileName: null, url: 'https://example.org/1', outlet: 'Example', published })
    expect(files[0]?.entry).toMatchObject({ outcome: 'imported', articles: 1, bytes: 0 })
  })

  it('reads the source of a page as a page; what the person said stands before what the page says', async () => {
    const head =
      '<meta property="og:site_name" content="The Post"><meta property="og:url" content="https://post.org/1">'
    const text = `<!doctype html><html lang="en"><head>${head}</head><body><h1>Ships</h1><p>Ships came to the port on Monday.</p></body></html>`
    const readPage = async (outlet: string | null) => {
      const texts = new Map<TextHash, string>()
      const context = { known: new Set<TextHash>(), glossLanguage: 'en', texts }
      const { drafts } = await readPasted({ text, url: null, outlet, published: null }, context)
      return { draft: drafts[0], texts: [...texts.values()] }
    }
    const page = await readPage(null)
    expect(page.texts).toEqual(['Ships\n\nShips came to the port on Monday.'])
    expect(page.draft).toMatchObject({ title: 'Ships', outlet: 'The Post', url: 'https://post.org/1', fileName: null })
    expect((await readPage('Mirror')).draft?.outlet).toBe('Mirror')
  })

  it('[F2] refuses nothing but white space', async () => {
    const { files, drafts } = await readPasted(
      { text: ' \n', url: null, outlet: null, published: null },
      { known: new Set(), glossLanguage: 'en', texts: new Map() },
    )
    expect([files[0]?.entry.outcome, drafts.length]).toEqual(['refused', 0])
  })
})

const seeds = process.env['VARIORUM_SEEDS'] ?? join(import.meta.dirname, '../../../shared/seeds')

describe.skipIf(!existsSync(seeds))('the seeds', () => {
  it('[T5] are in the right languages, with furniture in three of them', async () => {
    const names = readdirSync(seeds)
      .filter((name) => name.endsWith('.txt'))
      .sort()
    const { drafts } = await read(names.map((name) => file(name, readFileSync(`${seeds}/${name}`))))
    expect(drafts.map((draft) => draft.language.tag)).toEqual(['ka', 'ru', 'uk', 'kk', 'sr-Latn'])
    expect(drafts.filter((draft) => draft.regions.some((region) => region.kind === 'furniture'))).toHaveLength(3)
  })
})
