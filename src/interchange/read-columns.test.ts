/** Columns of tables and fields of records: told by their names, by what is in them, by a person, or asked for. */
import fc from 'fast-check'
import { unparse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { columnRoles, type ColumnChoice, type ColumnRole, type FileColumns } from '#domain/file-columns.ts'
import { columnNames } from './csv/column-names.ts'
import { csvFormat } from './csv/csv.ts'
import type { RawArticle } from './raw-article.ts'
import { readFiles } from './read-batch.cases.ts'
import type { BatchContext } from './read-batch.ts'

/** Reads one file. */
async function readOne(name: string, content: string, context: Partial<BatchContext> = {}) {
  const kept = new Map<number, FileColumns>()
  const reading = await readFiles([{ name, content }], {
    ...context,
    keepColumns: (file, columns) => kept.set(file, columns),
  })
  const [file] = reading.files
  const found = kept.get(0)
  return {
    ...reading,
    outcome: [file?.entry.outcome, file?.entry.reason?.key ?? null, file?.entry.articles],
    brief: file?.columns,
    found,
    roles: found?.columns.map(({ name: column, role }) => `${column}: ${role}`),
  }
}

function choice(columns: Readonly<Record<string, ColumnRole>>, hasHead = true): ColumnChoice {
  return { hasHead, columns: Object.entries(columns).map(([name, role]) => ({ name, role })) }
}

const long = (index: number) => `Судно номер ${index} вошло в порт в ночь на четверг. `.repeat(4)

describe('columns nobody can tell', () => {
  const table = 'Alpha;Beta\nShips came;12\nShips left;13'

  it('[F2] are a question with a proposal, and the file is read as it is answered', async () => {
    const asked = await readOne('a.csv', table)
    expect(asked.outcome).toEqual(['refused', 'noTextColumn', 0])
    expect(asked.found).toEqual({
      isTable: true,
      hasHead: true,
      decidedBy: 'nobody',
      columns: choice({ Alpha: 'text', Beta: 'kept' }).columns,
      sample: [
        ['Ships came', '12'],
        ['Ships left', '13'],
      ],
    })
    const columns = choice({ Alpha: 'kept', Beta: 'text' })
    const answered = await readOne('a.csv', table, { chosen: new Map([[0, { columns }]]) })
    expect(answered.outcome).toEqual(['imported', null, 2])
    expect(answered.brief?.decidedBy).toBe('person')
    expect(answered.drafts.map(({ firstWords, extra, entry }) => [firstWords, extra, entry])).toEqual([
      ['12', { Alpha: 'Ships came' }, 2],
      ['13', { Alpha: 'Ships left' }, 3],
    ])
  })

  it('[F2] are read as they were for the same head, in whatever order it comes', async () => {
    const columns = [choice({ Gamma: 'text' }), choice({ Beta: 'title', Alpha: 'text' })]
    const found = await readOne('b.csv', table, { columns })
    expect(found.outcome).toEqual(['imported', 'rememberedColumns', 2])
    expect(found.brief?.decidedBy).toBe('remembered')
    expect(found.roles).toEqual(['Alpha: text', 'Beta: title'])
    const other = await readOne('c.csv', `${table.replace('Beta', 'Delta')}`, { columns })
    expect(other.brief?.decidedBy).toBe('nobody')
    // What a person says of this file stands before what they said of others.
    const own = choice({ Alpha: 'title', Beta: 'text' })
    const said = await readOne('b.csv', table, { columns, chosen: new Map([[0, { columns: own }]]) })
    expect([said.brief?.decidedBy, said.drafts[0]?.title]).toEqual(['person', 'Ships came'])
  })

  it('[F2] are read by what is in them where a text can be told, and may be chosen anew', async () => {
    const told = ['a;b;c', ...[1, 2].map((index) => `${index};Порт принял судно ${index};${long(index)}`)].join('\n')
    const guessed = await readOne('a.csv', told)
    expect([guessed.outcome, guessed.brief?.decidedBy, guessed.roles]).toEqual([
      ['imported', 'guessedColumns', 2],
      'content',
      ['a: kept', 'b: title', 'c: text'],
    ])
    const columns = choice({ a: 'title', b: 'text', c: 'kept' })
    const chosen = await readOne('a.csv', told, { chosen: new Map([[0, { columns }]]) })
    expect(chosen.drafts.map(({ title }) => title)).toEqual(['1', '2'])
    expect(chosen.drafts[0]?.extra).toEqual({ c: long(1) })
  })

  it('[F1] loses no cell, whatever a person chooses', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `w${text}`)
    const roles = fc.uniqueArray(fc.constantFrom(...columnRoles), { minLength: 3, maxLength: 3 })
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(table, roles, fc.boolean(), (rows, chosen, hasHead) => {
        const names = hasHead ? ['Alpha', '__proto__', 'Beta'] : [1, 2, 3].map((at) => `column (${at})`)
        const columns = names.map((name, at) => ({ name, role: chosen[at] ?? 'kept' }))
        const text = unparse(hasHead ? [names, ...rows] : rows, { delimiter: ',' })
        const reading = { chosen: { hasHead, columns }, remembered: new Map(), tell: () => undefined }
        const items = [...csvFormat.read({ name: 'a.csv', text, columns: reading })]
        if (!chosen.includes('text')) return
        const found = items.flatMap((item) => ('article' in item ? [item.article] : []))
        expect(found.map(({ entry }) => entry)).toEqual(found.map((_, at) => at + (hasHead ? 2 : 1)))
        for (const [at, row] of rows.entries()) for (const one of row) expect(kept(found[at])).toContain(one)
      }),
    )
  })
})

it('[F1] no two columns have one name, whatever the head says', () => {
  const name = fc.oneof(fc.constantFrom('', ' ', 'a', 'a (2)', 'a (3)', 'column (1)', 'column (2)'), fc.string())
  fc.assert(
    fc.property(fc.array(name), fc.boolean(), (names, hasHead) => {
      expect(new Set(columnNames(names, hasHead)).size).toBe(names.length)
    }),
    { examples: [[['a (3)', 'a', 'a'], true]] },
  )
})

it('[F2] any table or JSON, read with whatever was chosen, ends with an outcome', async () => {
  const part = fc.constantFrom(
    'a',
    'b',
    ';',
    ',',
    '\n',
    '"',
    '[',
    ']',
    '{',
    '}',
    ':',
    'text',
    '__proto__',
    '.',
    '1',
    ' ',
    'null',
  )
  const content = fc.oneof(
    fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.json(),
  )
  const names = fc.array(fc.constantFrom('a', 'b', 'text', '__proto__', 'a.b', 'column (1)', 'constructor'))
  const columns = fc.record({
    hasHead: fc.boolean(),
    columns: names.chain((all) =>
      fc.tuple(...all.map((each) => fc.record({ name: fc.constant(each), role: fc.constantFrom(...columnRoles) }))),
    ),
  })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('a.csv', 'a.json', 'a.jsonl'), content, columns, async (file, text, chosen) => {
      const context = { columns: [chosen], chosen: new Map([[0, { columns: chosen }]]) }
      const { files } = await readFiles([{ name: file, content: text }], context)
      expect(['imported', 'repaired', 'duplicate', 'refused']).toContain(files[0]?.entry.outcome)
    }),
  )
})

it('[F2] a table of more columns than anybody could choose is refused as it is', async () => {
  const wide = await readOne('a.csv', `${'x,'.repeat(100_000)}\n${'y,'.repeat(100_000)}`)
  expect([wide.outcome, wide.brief]).toEqual([['refused', 'noTextColumn', 0], undefined])
})

/** Every string an article holds. */
function kept(article: RawArticle | undefined): readonly string[] {
  const strings = (value: unknown): readonly string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(strings)
        : []
  return strings(article)
}

describe('heads', () => {
  it.each([
    ['Заголовок;Дата;Текст', ['title', 'published', 'text']],
    ['სათაური;თარიღი;ტექსტი', ['title', 'published', 'text']],
    ['Тақырып;Күні;Мәтін', ['title', 'published', 'text']],
    ['Naslov;Datum;Tekst', ['title', 'published', 'text']],
    ['Наслов;Датум;Текст', ['title', 'published', 'text']],
    ['Посилання;Мова;Повний текст', ['url', 'language', 'text']],
    ['Վերնագիր;Ամսաթիվ;Տեքստ', ['title', 'published', 'text']],
    ['العنوان;التاريخ;النص', ['title', 'published', 'text']],
    ['标题;日期;正文', ['title', 'published', 'text']],
    ['ЗАГОЛОВОК;ДАТА ПУБЛИКАЦИИ;ТЕКСТ_СТАТЬИ'.normalize('NFD'), ['title', 'published', 'text']],
  ])('[F2] are known in many languages, and short cells beneath them are no matter: %s', async (head, roles) => {
    const { found, outcome } = await readOne('a.csv', `${head}\na;b;c\nd;e;f`)
    expect([found?.columns.map(({ role }) => role), found?.decidedBy]).toEqual([roles, 'names'])
    expect([outcome[0], outcome[2]]).toEqual(['imported', 2])
  })

  it('[F1] [F2] a table without one loses no row', async () => {
    const rows = [1, 2, 3].map((index) => `https://a.example/${index};0${index}.03.2024;${long(index)}, да, нет`)
    const headless = await readOne('a.csv', rows.join('\n'))
    expect(headless.found).toMatchObject({ hasHead: false, decidedBy: 'content' })
    expect(headless.roles).toEqual(['column (1): url', 'column (2): published', 'column (3): text'])
    expect(headless.drafts.map(({ url, entry }) => [url, entry])).toEqual(
      [1, 2, 3].map((index) => [`https://a.example/${index}`, index]),
    )
    // A person may say that the first line is a head after all, and the other way round.
    const columns = choice({ 'column (1)': 'text', 'column (2)': 'kept' }, false)
    const chosen = await readOne('b.csv', 'Alpha;Beta\nGamma;Delta', { chosen: new Map([[0, { columns }]]) })
    expect(chosen.drafts.map(({ firstWords, entry }) => [firstWords, entry])).toEqual([
      ['Alpha', 1],
      ['Gamma', 2],
    ])
  })

  it('fields that only later rows fill are known by their names', async () => {
    const rows = ['Kopf,author,c', ...[1, 2].map((index) => `Ships came to port ${index},,${long(index)}`)]
    expect((await readOne('a.csv', rows.join('\n'))).roles).toEqual(['Kopf: title', 'author: author', 'c: text'])
  })
})

describe('fields of JSON', () => {
  const records = [
    { head: 'Ships', data: { words: long(1), seen: '2024-03-19' } },
    { head: 'Grain', data: { words: long(2) }, n: 7 },
  ]
  const columns = choice({ head: 'title', 'data.words': 'text', 'data.seen': 'published', n: 'kept' })

  it.each([
    ['a.json', JSON.stringify(records)],
    ['a.jsonl', records.map((record) => JSON.stringify(record)).join('\n')],
  ])('[F1] [F2] are asked for where no name tells the text, with those they lie in: %s', async (name, content) => {
    const asked = await readOne(name, content)
    expect([asked.outcome[0], asked.found?.decidedBy, asked.found?.isTable]).toEqual(['refused', 'nobody', false])
    expect(asked.roles).toEqual(['head: kept', 'data.words: text', 'data.seen: published', 'n: kept'])
    const read = await readOne(name, content, { chosen: new Map([[0, { columns }]]) })
    expect(read.outcome).toEqual(['imported', null, 2])
    expect(read.drafts.map(({ title, published, extra }) => [title, published?.earliest, extra])).toEqual([
      ['Ships', '2024-03-19', { data: records[0]?.data }],
      ['Grain', undefined, { data: records[1]?.data, n: 7 }],
    ])
    expect((await readOne(name, content, { columns: [columns] })).brief?.decidedBy).toBe('remembered')
  })

  it('[F2] known by their names are shown with the names that filled them', async () => {
    const known = await readOne(
      'a.json',
      JSON.stringify({ source: 'Port Times', meta: { title: 'Ships' }, text: 'Words' }),
    )
    expect([known.brief?.decidedBy, known.roles]).toEqual([
      'names',
      ['source: outlet', 'meta.title: title', 'text: text'],
    ])
  })
})

describe('articles deep in JSON', () => {
  const record = (name: string) => ({ title: name, text: `Words of ${name}.` })
  const texts = ({ drafts }: Awaited<ReturnType<typeof readOne>>) => drafts.map(({ title }) => title)

  it.each([
    ['three levels down', { data: { result: { items: [record('A'), record('B')] } } }, 'data.result.items (2)'],
    ['a list in a list', [[record('A'), record('B')], [record('C')]], '[] (3)'],
    ['several lists', { news: [record('A'), record('B')], old: { items: [record('C')] } }, 'news (2), old.items'],
    ['each in an object of its own', { hits: { hits: [{ _source: record('A') }, { _source: record('B') }] } }, null],
  ])('[F2] are found, and where is said: %s', async (_, value, places) => {
    const read = await readOne('a.json', JSON.stringify({ status: 'ok', value }))
    expect(texts(read)).toEqual(JSON.stringify(value).includes('"C"') ? ['A', 'B', 'C'] : ['A', 'B'])
    expect(read.drafts.map(({ entry }) => entry)).toEqual(read.drafts.map((_each, at) => at + 1))
    const where = read.files[0]?.problems.find(({ key }) => key === 'foundInLists')?.params['places']
    expect(where).toBe(
      places === null
        ? 'value.hits.hits[]._source (2)'
        : `value${places.startsWith('[') ? '' : '.'}${places}`.replace(', old', ', value.old'),
    )
  })

  it('[F2] are found in the lines of a dump, wrapped or by the page', async () => {
    const lines = [{ _source: record('A') }, { data: { items: [record('B'), record('C')] } }]
    const read = await readOne('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(read.drafts.map(({ title, entry }) => [title, entry])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 2],
    ])
  })

  it('[F2] are not made of the paragraphs of one, nor of a short note in records of unknown fields', async () => {
    const parts = await readOne(
      'a.json',
      JSON.stringify([{ title: 'A', blocks: [record('x'), record('y')].map(({ text }) => ({ text })) }]),
    )
    expect([parts.outcome, parts.drafts.length]).toEqual([['refused', 'noTextField', 0], 0])
    const notes = await readOne('b.json', JSON.stringify({ rows: [{ inner: long(1), picture: { text: 'a ship' } }] }))
    expect([notes.outcome[1], notes.roles]).toEqual(['noTextField', ['inner: text', 'picture.text: kept']])
  })

  it('[F2] of fields nobody knows are those of the list with the most text, and the others are named', async () => {
    const rows = [1, 2].map((index) => ({ alpha: long(index), beta: index }))
    const content = JSON.stringify({ answer: { tags: [{ id: 'a' }], rows } })
    const asked = await readOne('a.json', content)
    expect([asked.outcome, asked.files[0]?.problems]).toEqual([
      ['refused', 'noTextField', 0],
      [{ key: 'noTextField', params: { fields: 'alpha, beta', places: 'answer.rows (2)', lists: 'answer.tags' } }],
    ])
    const columns = choice({ alpha: 'text', beta: 'kept' })
    const read = await readOne('a.json', content, { chosen: new Map([[0, { columns }]]) })
    expect([read.outcome[0], read.drafts.map(({ extra }) => extra)]).toEqual(['imported', [{ beta: 1 }, { beta: 2 }]])
  })
})
