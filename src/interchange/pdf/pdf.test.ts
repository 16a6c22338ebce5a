import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { platformAsItWas } from '#test/platform-as-it-was.ts'
import { readFiles } from '../read-batch.cases.ts'
import { lines, pdfOf, type PdfAbout, type PlacedWords } from './pdf.cases.ts'
import { asWritten } from './row-text.ts'

afterAll(platformAsItWas())

async function read(pages: readonly (readonly PlacedWords[])[], about: PdfAbout = {}) {
  const { drafts, files, texts } = await readFiles([{ name: 'a.pdf', content: pdfOf(pages, about) }])
  const [draft] = drafts
  const regions = draft?.regions.map(({ kind, quote }) => [kind, quote]) ?? []
  return { text: [...texts.values()][0], draft, regions, file: files[0] }
}

const story = [
  'The harbour was closed for three days after the storm, and ships',
  'waited outside. The harbour master said that 35,000',
  'tons were lost. Nobody was hurt in the whole of the',
  'town.',
  'On Friday the first ship came in, and the cranes began to work',
  'again at noon, said the company.',
]

describe('a PDF', () => {
  it('[T1] is one article of whole paragraphs, with what the file says of it', async () => {
    const page = [{ x: 50, y: 740, text: 'The harbour is open', size: 18 }, ...lines(50, 700, story)]
    const about = { title: 'Microsoft Word - a.docx', author: 'A. Sample', created: 'D:20240319080000Z' }
    const { text, draft, regions, file } = await read([page], about)
    const [first, second] = [story.slice(0, 4).join(' '), story.slice(4).join(' ')]
    expect(text).toBe(`The harbour is open\n\n${first}\n\n${second}`)
    expect(draft).toMatchObject({ title: 'The harbour is open', author: 'A. Sample', published: null })
    expect(draft?.extra).toMatchObject({ created: 'D:20240319080000Z' })
    expect(regions).toEqual([['headline', 'The harbour is open']])
    expect(file).toMatchObject({ entry: { outcome: 'imported', articles: 1 }, problems: [] })
  })

  it('reads columns one after the other, though their lines are not level, and a table row by row', async () => {
    const left = [
      'Left column of prose begins',
      'and goes on over the line',
      'and on and on, as far as',
      'it ends in the other',
    ].map(String)
    const right = [
      'column, which is here. Then',
      'there is one more sentence',
      'that ends the text of the',
      'page, and of the article.',
    ]
    const head = { x: 50, y: 740, text: 'A headline that stands across both of the columns of the page', size: 14 }
    const table = ['Wheat', 'Barley', 'Maize'].flatMap((name, index) => [
      { x: 50, y: 500 - 12 * index, text: name },
      { x: 200, y: 500 - 12 * index, text: `${index}7,000` },
    ])
    const { text } = await read([[head, ...lines(320, 705, right), ...lines(50, 700, left), ...table]])
    expect(text).toBe(
      `${head.text}\n\n${[...left, ...right].join(' ')}\n\nWheat\t07,000\nBarley\t17,000\nMaize\t27,000`,
    )
  })

  it('[T1] keeps the cells of a table in their columns, where others of a row are empty', async () => {
    const rows = [
      ['', '2022', '2023', '2024'],
      ['Batumi', '35,000', '', '7'],
      ['', '', '41', ''],
      ['Poti', '', '36,500', '8'],
    ]
    // The figures stand to the right of their columns.
    const placed = rows.flatMap((row, at) =>
      row.flatMap((text, column) => {
        const x = column === 0 ? 50 : 120 + 90 * column - 5 * text.length
        return text === '' ? [] : [{ x, y: 500 - 12 * at, text }]
      }),
    )
    const table = '\t2022\t2023\t2024\nBatumi\t35,000\t\t7\n\t\t41\nPoti\t\t36,500\t8'
    expect((await read([[...lines(50, 700, story), ...placed]])).text).toContain(table)
  })

  it('[T1] joins a parted word only where it stands whole elsewhere, and never a figure', async () => {
    const { text, file } = await read([
      lines(50, 700, [
        'The harbour of the well-',
        'known town of 7-',
        '000 people has a har-',
        'bour wall of 3 km in 2023-',
        '2024 and no more to it.',
      ]),
    ])
    expect(text).toBe(
      'The harbour of the well-known town of 7- 000 people has a harbour wall of 3 km in 2023- 2024 and no more to it.',
    )
    expect(file?.problems).toEqual([{ key: 'joinedWords', params: { count: 1 } }])
  })

  it('[T1] keeps the mark of a note out of its figure', async () => {
    const { text, file } = await read([[...lines(50, 700, ['It sold 35,000']), { x: 118, y: 704, text: '1', size: 6 }]])
    expect(text).toMatch(/^It sold 35,000 ?¹$/)
    expect(file?.problems).toEqual([{ key: 'smallFigures', params: { count: 1 } }])
  })

  it('[T1] marks what repeats on its pages, behind the sentence it interrupts', async () => {
    const page = (number: number, text: readonly string[]) => [
      { x: 50, y: 780, text: 'Coast News' },
      ...lines(50, 700, text),
      { x: 290, y: 20, text: `Page ${number}` },
    ]
    const { text, regions } = await read([
      page(1, ['The sentence of this page']),
      page(2, ['goes on upon the next.']),
      page(3, ['Another one begins.']),
    ])
    expect(text?.replaceAll(/(?:\n\n)?(?:Coast News|Page \d)/g, '').trim()).toBe(
      'The sentence of this page goes on upon the next.\n\nAnother one begins.',
    )
    expect(regions.map(([kind]) => kind)).toEqual(Array.from({ length: 6 }, () => 'furniture'))
  })

  it.each([
    ['a date', [1, 2, 3].map((at) => `Coast News ${17 + at} ${['March', 'April', 'June'][at - 1]} 2024`)],
    ['a number with its parts', ['Coast News 900', 'Coast News 1,000', 'Coast News 1,100']],
    ['a number in Roman letters', ['ix', 'x', 'xi']],
    ['the side of its number', ['8 Coast News', 'Coast News 9', '10 Coast News']],
    ['the number of one of two pages', ['Coast News 8', 'Coast News 9']],
  ])('[T1] marks a head that differs from page to page in %s, whatever its height', async (_, heads) => {
    const pages = heads.map((text, at) => [
      { x: 50, y: 779 + 2 * at, text },
      ...lines(
        50,
        700,
        ['one', 'two', 'three', 'four'].map((word) => `The ${word} ships of ${'xyz'[at]} came in.`),
      ),
    ])
    expect((await read(pages)).regions).toEqual(heads.map((head) => ['furniture', head]))
  })

  it('[T1] takes no sentence and no row of figures for a head, though they differ in figures alone', async () => {
    const pages = [1, 2, 3].map((at) => [
      ...lines(50, 700, [`Ship ${at} came in.`, `Ship ${at + 5} left.`]),
      ...[0, 1].flatMap((row) => [50, 200, 300].map((x) => ({ x, y: 600 - 12 * row, text: `${at}${row}${x}` }))),
    ])
    expect((await read(pages)).regions.filter(([kind]) => kind === 'furniture')).toEqual([])
  })

  it('reads letters of any script, in the direction of their writing', async () => {
    const hebrew = ['הנמל נפתח מחדש אחרי הסערה הגדולה', 'ביום שישי בבוקר אמרו בחברה אתמול.']
    const placed = lines(
      50,
      500,
      hebrew.map((line) => Array.from(line).toReversed().join('')),
    )
    const { text } = await read([
      [
        ...lines(50, 700, ['ხიდი გაიხსნა, სიგრძე 640 მეტრია.']),
        ...lines(50, 600, ['Қазақстанда көпір ашылды.']),
        ...placed,
      ],
    ])
    expect(text).toBe(`ხიდი გაიხსნა, სიგრძე 640 მეტრია.\n\nҚазақстанда көпір ашылды.\n\n${hebrew.join(' ')}`)
  })

  it('reads letters by their forms in a font, and words from left to right in a line from right to left', async () => {
    const forms = '\ufeef\ufee0\ufecb'
    const row = [
      { x: 300, y: 700, text: forms },
      { x: 290, y: 700, text: '.' },
      { x: 220, y: 700, text: 'Port 35,000' },
      { x: 277, y: 704, text: '1', size: 6 },
    ]
    expect((await read([row])).text?.replaceAll(' ', '')).toBe('على.Port35,000¹')
  })

  it('[T1] reads justified prose beside a narrow gutter by columns, whatever its gaps between words', async () => {
    const words = (x: number, y: number, text: string) =>
      text.split(' ').map((word, index) => ({ x: x + 60 * index + 7 * (y % 5), y, text: word }))
    const rows = Array.from({ length: 8 }, (_, index) => [
      ...words(50, 700 - 12 * index, `left${index} words are set`),
      ...words(302, 700 - 12 * index, `right${index} words are set`),
    ])
    const { text } = await read([rows.flat()])
    const order = Array.from(text?.matchAll(/left\d|right\d/g) ?? [], ([word]) => word)
    expect(order).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `left${index}`),
      ...Array.from({ length: 8 }, (_, index) => `right${index}`),
    ])
  })

  it.each([
    [')وفقا للوزارة( ثم', '(وفقا للوزارة) ثم'],
    ['(وفقا للوزارة) ثم', '(وفقا للوزارة) ثم'],
    ['ראו ]א)ב([ שם', 'ראו [א(ב)] שם'],
    ['נכון :) כן', 'נכון :) כן'],
    ['a )b( c', 'a )b( c'],
  ])('[T1] takes brackets as they are written in a writing from right to left: %s', (drawn, written) => {
    expect(asWritten(drawn)).toBe(written)
  })

  it('[F2] is refused where it is locked, broken, or a picture, with the reason', async () => {
    const whole = pdfOf([lines(50, 700, story)])
    const { files } = await readFiles([
      { name: 'a.pdf', content: pdfOf([lines(50, 700, story)], { locked: true }) },
      { name: 'b.pdf', content: '%PDF-1.7\nnothing' },
      { name: 'c.pdf', content: pdfOf([[], []]) },
      { name: 'd.txt', content: new TextDecoder().decode(whole).replace(/startxref\n\d+/, 'startxref\n7') },
    ])
    expect(files.map(({ entry }) => entry.reason?.key ?? null)).toEqual([
      'lockedPdf',
      'brokenPdf',
      'pdfWithoutText',
      null,
    ])
    const bare = await read([lines(50, 700, story), []])
    expect(bare.file?.problems).toEqual([{ key: 'barePages', params: { count: 1, pages: '2' } }])
  })

  it.each([
    ['UniGB-UCS2-H', 'GB1', '港口今天重新开放。'],
    ['UniJIS-UCS2-H', 'Japan1', '港は今日再開した。'],
    ['UniKS-UCS2-H', 'Korea1', '항구가 오늘 열렸다.'],
  ])(
    '[F2] reads letters by the table its font names, %s, and says what is missing without it',
    async (name, ordering, text) => {
      const page = [...lines(50, 700, ['The harbour opened.']), ...lines(50, 600, [text])]
      const about = { table: { name, ordering } }
      const folder = new URL('../../../node_modules/pdfjs-dist/cmaps/', import.meta.url)
      const asked: string[] = []
      vi.stubGlobal('fetch', (address: string) => {
        asked.push(address)
        return Promise.reject(new Error('offline'))
      })
      const without = await read([page], about)
      expect(without.text).not.toContain(text)
      expect(without.file?.problems).toContainEqual({ key: 'missingTables', params: { tables: name } })
      // A host may answer with the page of the app where a file is missing.
      vi.stubGlobal('fetch', () =>
        Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })),
      )
      expect((await read([page], about)).file?.problems).toEqual(without.file?.problems)
      vi.stubGlobal('fetch', (address: string) => {
        asked.push(address)
        return Promise.resolve(new Response(readFileSync(new URL(address.replace(/^.*\//, ''), folder))))
      })
      const found = await read([page], about)
      expect(found.text).toBe(`The harbour opened.\n\n${text}`)
      expect(found.file?.problems).toEqual([])
      // Nothing but a table of this build is ever asked for.
      expect(asked.filter((address) => !/^\/node_modules\/pdfjs-dist\/cmaps\/[\w-]+\.bcmap$/.test(address))).toEqual([])
    },
  )

  it('[F2] leaves a text alone that speaks of the sign, and reads a document behind a line of its sender', async () => {
    const speaking = 'How to tell a document by its first words: they are %PDF-1.7 or another number.'
    const whole = pdfOf([lines(50, 700, story)])
    const sent = new Uint8Array([...new TextEncoder().encode('Sent by the port.\n'), ...whole])
    const { files, texts } = await readFiles([
      { name: 'about.txt', content: speaking },
      { name: 'sent.pdf', content: sent },
    ])
    expect(files.map(({ entry }) => entry.outcome)).toEqual(['imported', 'imported'])
    expect([...texts.values()][0]).toBe(speaking)
  })

  it('[F2] ends with an article or a reason whatever is done to its bytes', async () => {
    const whole = pdfOf([lines(50, 700, story), lines(50, 700, ['ხიდი'])])
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 30 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = whole.slice(0, Math.max(20, length))
        for (const [at, byte] of changes) if (at > 5 && at < bytes.length) bytes[at] = byte
        const { files } = await readFiles([{ name: 'a.pdf', content: bytes }])
        expect(files).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })
})
