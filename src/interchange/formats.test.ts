import fc from 'fast-check'
import { unparse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvFormat } from './csv/csv.ts'
import { detectFormat } from './detect-format.ts'
import { jsonFormat } from './json/json.ts'
import { jsonlFormat } from './jsonl/jsonl.ts'
import { repeatedKeys } from './repeated-keys.ts'
import type { FormatItem, TextFile } from './format.ts'
import type { RawArticle } from './raw-article.ts'

const nasty = fc
  .array(
    fc.constantFrom(
      'a',
      'ж',
      '"',
      "'",
      ',',
      ';',
      '\t',
      '|',
      '\n',
      '=1',
      '@',
      '😀',
      '\\',
      '{',
      '[',
      'text',
      '\u2028',
      '\u202e',
    ),
    { maxLength: 20 },
  )
  .map((parts) => `w${parts.join('')}w`)

interface PlainFormat {
  readonly read: (file: TextFile) => Iterable<FormatItem>
}

function articles(format: PlainFormat, text: string): readonly RawArticle[] {
  return [...format.read({ name: 'file', text })].map((item) => {
    if ('problem' in item) throw new Error(item.problem.key)
    return item.article
  })
}

const rows = fc.array(fc.record({ text: nasty, title: nasty, url: fc.constant('https://example.org/1'), own: nasty }), {
  minLength: 2,
  maxLength: 5,
})
const expected = (records: readonly { text: string; title: string; own: string }[]) =>
  records.map(({ text, title, own }) => ({ text, title, url: 'https://example.org/1', extra: { own } }))
const pick = (found: readonly RawArticle[]) => found.map(({ text, title, url, extra }) => ({ text, title, url, extra }))

describe('round trips of nasty text', () => {
  it.each([',', ';', '\t', '|'])('[F1] through CSV with %j, recognised by its content', (delimiter) => {
    fc.assert(
      fc.property(rows, (records) => {
        const text = unparse(records, { delimiter })
        expect(detectFormat({ name: 'file', text })).toBe(csvFormat)
        expect(pick(articles(csvFormat, text))).toEqual(expected(records))
      }),
      { numRuns: 100 },
    )
  })

  it('[F1] through JSON', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (records, wrapped) => {
        const text = JSON.stringify(wrapped ? { articles: records } : records, null, 1)
        expect(detectFormat({ name: 'file', text })).toBe(jsonFormat)
        expect(pick(articles(jsonFormat, text))).toEqual(expected(records))
      }),
      { numRuns: 100 },
    )
  })

  it('[F1] through JSON Lines', () => {
    fc.assert(
      fc.property(rows, (records) => {
        const text = records.map((record) => JSON.stringify(record)).join('\n')
        expect(detectFormat({ name: 'file', text })).toBe(jsonlFormat)
        expect(pick(articles(jsonlFormat, text))).toEqual(expected(records))
      }),
      { numRuns: 100 },
    )
  })
})

describe('fields of crawlers', () => {
  const read = (record: object) => articles(jsonFormat, JSON.stringify(record))[0]

  it('reads news-please', () => {
    const article = read({
      maintext: 'Words',
      title: 'Title',
      date_publish: '2024-03-19 08:00:00',
      date_download: '2024-03-20 09:00:00',
      source_domain: 'example.org',
      url: 'https://example.org/a',
      language: 'ka',
      authors: ['A', 'B'],
      description: null,
    })
    expect(article).toMatchObject({
      text: 'Words',
      title: 'Title',
      published: '2024-03-19 08:00:00',
      retrieved: '2024-03-20 09:00:00',
      outlet: 'example.org',
      url: 'https://example.org/a',
      language: 'ka',
      author: 'A, B',
    })
    expect(article?.extra).toEqual({ authors: ['A', 'B'], description: null })
  })

  it('reads trafilatura, whose source is the address', () => {
    const record = {
      text: 'Words',
      source: 'https://example.org/a',
      'source-hostname': 'Example',
      hostname: 'example.org',
      tags: 'one;two',
      author: 'A',
    }
    expect(read(record)).toMatchObject({
      url: 'https://example.org/a',
      outlet: 'Example',
      author: 'A',
      tags: ['one', 'two'],
    })
    expect(read(record)?.extra).toEqual({ hostname: 'example.org', tags: 'one;two' })
  })

  it('[F1] reads OSCAR, with its fields in others, as kept whole', () => {
    const record = {
      content: 'Words',
      warc_headers: {
        'warc-target-uri': 'https://example.org/a',
        'warc-date': '2022-01-18T10:00:00Z',
        'warc-identified-content-language': 'kat,eng',
      },
      metadata: { identification: { label: 'ka', prob: 0.9 }, categories: null },
    }
    const { content: _, ...rest } = record
    expect(read(record)).toMatchObject({
      text: 'Words',
      url: 'https://example.org/a',
      retrieved: '2022-01-18T10:00:00Z',
      language: 'ka',
      extra: rest,
    })
    const old = {
      text: 'Words',
      meta: { warc_headers: { 'warc-target-uri': 'https://example.org/b' }, identification: { label: 'sr' } },
    }
    expect(read(old)).toMatchObject({ url: 'https://example.org/b', language: 'sr' })
  })

  it('reads mC4 and sets made of it, whose source is no outlet', () => {
    const record = { text: 'Words', timestamp: '2020-02-20T10:00:00Z', url: 'https://example.org/a', source: 'mC4' }
    expect(read(record)).toMatchObject({ published: '2020-02-20T10:00:00Z', outlet: null, extra: { source: 'mC4' } })
    const fine = {
      text: 'Words',
      url: 'https://example.org/a',
      date: '2024-03-22T10:00:00Z',
      language: 'kat',
      language_score: 0.99,
    }
    expect(read(fine)).toMatchObject({
      published: '2024-03-22T10:00:00Z',
      language: 'kat',
      extra: { language_score: 0.99 },
    })
  })

  it('reads CC-News and newspaper', () => {
    const news = {
      title: 'T',
      text: 'Words',
      domain: 'example.org',
      date: '2018-03-22 10:00:00',
      description: 'd',
      url: 'https://example.org/a',
    }
    expect(read(news)).toMatchObject({ title: 'T', outlet: 'example.org', url: news.url, extra: { description: 'd' } })
    const later = {
      requested_url: 'https://example.org/a',
      plain_text: 'Words',
      published_date: '2021-02-03',
      sitename: 'Example',
      title: 'T',
    }
    expect(read(later)).toMatchObject({
      text: 'Words',
      url: later.requested_url,
      outlet: 'Example',
      published: '2021-02-03',
    })
    const paper = {
      url: 'https://example.org/a',
      source_url: 'https://example.org',
      text: 'Words',
      publish_date: '2024-03-22',
      authors: ['A'],
      meta_lang: 'uk',
    }
    expect(read(paper)).toMatchObject({ url: paper.url, published: '2024-03-22', author: 'A', language: 'uk' })
  })

  it('finds the one list of records in the answer of a service, or in a feed of JSON', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example News',
      authors: ['A'],
      items: [
        { content_text: 'Words', url: 'https://example.org/a', date_published: '2024-03-22T10:00:00Z' },
        { content_text: 'Other words' },
      ],
    }
    const found = articles(jsonFormat, JSON.stringify(feed))
    expect(found.map(({ entry, text }) => [entry, text])).toEqual([
      [1, 'Words'],
      [2, 'Other words'],
    ])
    expect(found[0]).toMatchObject({ url: 'https://example.org/a', published: '2024-03-22T10:00:00Z' })
    const article = { text: 'Words', links: [{ text: 'no article' }] }
    expect(articles(jsonFormat, JSON.stringify(article)).map(({ text }) => text)).toEqual(['Words'])
  })

  it('reads CSL-JSON, which has no more than a summary, and says so', () => {
    const record = {
      type: 'article-newspaper',
      title: 'T',
      abstract: 'Words of the summary',
      URL: 'https://example.org/a',
      'container-title': 'Example News',
      issued: { 'date-parts': [[2024, 3, 9]] },
      accessed: { raw: '22 March 2024' },
      author: [{ family: 'Sample', given: 'A.' }, { literal: 'Agency' }],
      language: 'en-GB',
    }
    expect(read(record)).toMatchObject({
      text: 'Words of the summary',
      title: 'T',
      url: 'https://example.org/a',
      outlet: 'Example News',
      published: '2024-03-09',
      retrieved: '22 March 2024',
      author: 'A. Sample, Agency',
      language: 'en-GB',
      warnings: [{ key: 'onlySummary' }],
    })
    expect(read({ text: 'Words', abstract: 'Other' })).toMatchObject({
      text: 'Words',
      extra: { abstract: 'Other' },
      warnings: [],
    })
  })

  it('takes a source that is no address for the outlet', () => {
    expect(read({ text: 'Words', source: 'Example News' })).toMatchObject({
      url: null,
      outlet: 'Example News',
      extra: null,
    })
  })

  it('does not take an address for the name of an outlet', () => {
    const record = { text: 'Words', site: 'https://example.org/' }
    expect(read(record)).toMatchObject({ outlet: null, extra: { site: 'https://example.org/' } })
  })

  it('keeps what is no language tag out of the language, and in the extra fields', () => {
    expect(read({ text: 'Words', language: 'Georgian' })).toMatchObject({
      language: null,
      extra: { language: 'Georgian' },
    })
    expect(read({ text: 'Words', lang: 'sr_Latn' })).toMatchObject({ language: 'sr-Latn' })
  })

  it('numbers lines and rows as an editor does', () => {
    const lines = [...jsonlFormat.read({ name: 'a', text: '{"text":"a"}\n\n{"text":\n{"no":1}' })]
    expect(lines.map((item) => ('problem' in item ? item.problem : item.article.entry))).toEqual([
      1,
      { key: 'badLine', params: { line: 3, column: 9 } },
      { key: 'lineWithoutText', params: { line: 4 } },
    ])
    const cells = [...csvFormat.read({ name: 'a', text: 'text,url\na,\n\n,b' })]
    expect(cells.map((item) => ('problem' in item ? item.problem : item.article.entry))).toEqual([
      2,
      { key: 'rowWithoutText', params: { row: 4 } },
    ])
  })

  it('[F2] tells columns of unknown names by what is in them, and says so once', () => {
    const body = (index: number) => `Судно номер ${index} вошло в порт в ночь на четверг. `.repeat(4)
    const rows = [1, 2, 3].map(
      (index) =>
        `${index};Порт принял судно ${index};https://example.org/${index};0${index}.03.2024;Порт;"${body(index)}"`,
    )
    const text = ['№;Шапка;Где;Когда;Раздел;О чём', ...rows].join('\n')
    const found = articles(csvFormat, text)
    expect(found.map(({ title, url, published }) => [title, url, published])).toEqual(
      [1, 2, 3].map((index) => [`Порт принял судно ${index}`, `https://example.org/${index}`, `0${index}.03.2024`]),
    )
    expect(found[0]).toMatchObject({ text: body(1), extra: { '№': '1', Раздел: 'Порт' } })
    const params = { text: 'О чём', title: 'Шапка', url: 'Где', published: 'Когда' }
    expect(found.map(({ warnings }) => warnings)).toEqual([[{ key: 'guessedColumns', params }], [], []])
    expect([...csvFormat.read({ name: 'a.csv', text: 'a,b\nshort,words' })]).toMatchObject([
      { problem: { key: 'noTextColumn' } },
    ])
  })

  it('names repeated and missing columns, and loses no cell', () => {
    expect(articles(csvFormat, 'text,a,a,\nw,1,2,3,4')[0]?.extra).toEqual({
      a: '1',
      'a (3)': '2',
      'column (4)': '3',
      'column (5)': '4',
    })
  })

  it('[F1] [F2] keeps a second text, and says that it is not the one that is read', () => {
    const warnings = [{ key: 'otherText', params: { name: 'body' } }]
    const record = { body: 'Other words', text: 'Words', content: 'Words' }
    expect(read(record)).toMatchObject({ text: 'Words', extra: { body: 'Other words', content: 'Words' }, warnings })
    expect(articles(csvFormat, 'text,body,text\nw,v,u')[0]).toMatchObject({
      text: 'w',
      extra: { body: 'v', 'text (3)': 'u' },
      warnings: [...warnings, { key: 'otherText', params: { name: 'text (3)' } }],
    })
    expect(read({ text: 'Words', article: 7, body: ' ' })?.warnings).toEqual([])
  })

  it('[F2] says which keys a file repeats, with the article they are in', () => {
    const warned = (format: PlainFormat, text: string) =>
      articles(format, text).map(({ warnings }) => warnings.map(({ key, params }) => [key, params['keys']]))
    const one = '{"text":"a","te\\u0078t":"b"}'
    const two = '{"text":"c \\" , ","x":{"y":[1,{"z":0}],"y":{"z":1}},"tags":["x","x"]}'
    const three = '{"text":"text","z":"z"}'
    const expected = [[['repeatedKeys', '“text”']], [['repeatedKeys', '“y”']], []]
    expect(articles(jsonFormat, one)[0]?.text).toBe('b')
    expect(warned(jsonFormat, one)).toEqual(expected.slice(0, 1))
    expect(warned(jsonFormat, `[${one},${two},${three}]`)).toEqual(expected)
    expect(warned(jsonFormat, `{"articles":[${one}, ${two}, ${three}]}`)).toEqual(expected)
    expect(warned(jsonlFormat, `${one}\n${two}\n${three}`)).toEqual(expected)
    expect(warned(jsonFormat, `{"articles":[${two}],"articles":[${three}]}`)).toEqual([
      [['repeatedKeys', '“y”, “articles”']],
    ])
  })

  it('[F2] finds a repeated key in no JSON that was written from a value', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        expect([...repeatedKeys(JSON.stringify(JSON.parse(json), null, indent))]).toEqual([])
      }),
    )
  })

  it('[F1] keeps a key that is called like a prototype as a field like any other', () => {
    const text = '{"text":"w","__proto__":{"title":"stolen"},"meta":{"__proto__":{"x":1},"y":2}}'
    const [article] = articles(jsonFormat, text)
    expect(article?.title).toBeNull()
    expect(JSON.stringify(article?.extra)).toBe('{"__proto__":{"title":"stolen"},"meta":{"__proto__":{"x":1},"y":2}}')
    expect(Object.getPrototypeOf(article?.extra)).toBe(Object.prototype)
  })
})
