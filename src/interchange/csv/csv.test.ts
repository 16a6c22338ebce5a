import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawArticle } from '../raw-article.ts'
import { csvFormat } from './csv.ts'

function articles(text: string): readonly RawArticle[] {
  return [...csvFormat.read({ name: 'file', text })].map((item) => {
    if ('problem' in item) throw new Error(item.problem.key)
    return item.article
  })
}

describe('tables whose marks and cells do not fit', () => {
  const csv = (text: string) =>
    articles(text).map(({ text: own, title, warnings }) => [own, title, warnings.map(({ key }) => key)])

  it.each([
    [
      'the last of all',
      'text,title\na,A\n"b,B\nc,C\n',
      [
        ['b', 'B'],
        ['c', 'C'],
      ],
    ],
    [
      'before quoted rows',
      'text,title\n"a",A\n"b,B\n"c, d",C\n"e\nf",E\n',
      [
        ['b', 'B'],
        ['c, d', 'C'],
        ['e\nf', 'E'],
      ],
    ],
    [
      'in the last column',
      'text,title\n"a","A"\n"b, c","B\n"c","C"\n',
      [
        ['b, c', 'B'],
        ['c', 'C'],
      ],
    ],
    [
      'around words',
      'text,title\na,A\n"Yes" he said,B\nc,C\n',
      [
        ['"Yes" he said', 'B'],
        ['c', 'C'],
      ],
    ],
    [
      'of a text of lines',
      'text,title\na,A\n"b\nb, and b 7,000\n\nb,B\n"c","C"',
      [
        ['b\nb, and b 7,000\n\nb', 'B'],
        ['c', 'C'],
      ],
    ],
    [
      'twice',
      'title,text\nA,"a\nB,"b\nC,c\n',
      [
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ],
    ],
  ])('[F2] reads on behind a quotation mark that never closes, %s', (_, text, expected) => {
    const found = csv(text)
    expect(found.slice(-expected.length).map(([own, title]) => [own, title])).toEqual(expected)
    const mended = found.filter(([, , keys]) => keys?.includes('mendedQuote')).map(([own]) => own)
    expect(mended).toEqual(
      expected.slice(0, expected.length === 3 && text.startsWith('title') ? 2 : 1).map(([own]) => own),
    )
  })

  it('[F2] takes a text that the file breaks off in whole, and says so', () => {
    const text = 'text,title\na,A\n"b\nb two, three\n\nb'
    expect(csv(text)).toEqual([
      ['a', 'A', []],
      ['b\nb two, three\n\nb', null, ['unclosedQuote']],
    ])
    expect(csv('text\n"b\nc')).toEqual([['b\nc', null, ['unclosedQuote']]])
  })

  it('[T1] leaves a cell of lines and of sloppy marks as it is', () => {
    expect(csv('text,title\n"He said "no".\nSecond, he left",A\nb,B')).toEqual([
      ['He said "no".\nSecond, he left', 'A', []],
      ['b', 'B', []],
    ])
  })

  it('[F2] keeps the cells of no column and says that a text may be cut', () => {
    const [found] = articles('title,text\nA,He said, 7000 came, all\n')
    expect(found).toMatchObject({
      text: 'He said',
      extra: { 'column (3)': ' 7000 came', 'column (4)': ' all' },
      warnings: [{ key: 'extraCells', params: { row: 2, count: 2 } }],
    })
  })

  it('[F2] gives every line of any table to some article or problem', () => {
    const first = fc.constantFrom('a', '"b"', '"c\nd"', '"e', '"f" g', '"h,i"')
    const other = fc.constantFrom('', '"', '"j"', 'k\nl', '""', ' m', '"n,o"')
    const table = fc.array(fc.tuple(first, fc.array(other, { maxLength: 2 })), { maxLength: 12 })
    fc.assert(
      fc.property(table, (lines) => {
        const text = `text,title\n${lines.map(([one, others]) => [one, ...others].join(',')).join('\n')}`
        const given = [...csvFormat.read({ name: 'a.csv', text })]
        const all = JSON.stringify(given)
        for (const letter of 'abcdefghijklmno')
          if (text.slice('text,title'.length).includes(letter)) expect(all).toContain(letter)
      }),
      { numRuns: 200 },
    )
  })
})
