import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  batchRow,
  claimRow,
  english,
  passageRow,
  positionAt,
  sourceRow,
  storyRow,
  testNow,
  verdictRow,
} from '#test/builders/rows.ts'
import { asId } from '../ids.ts'
import type { Row, TableName } from '../records.ts'
import { decisionId } from '../row-ids.ts'
import { tableNames } from '../tables.ts'
import {
  isSearchedTable,
  searchedTables,
  SEARCH_KINDS,
  searchRow,
  searchTables,
  type SearchedTable,
} from './search-rows.ts'

const by = { rev: 1, extra: null, analyst: asId<Row<'decisions'>['analyst']>('ana'), at: testNow }

function glossRow(id: string, article: string, text: string): Row<'glosses'> {
  const origin = { kind: 'typed', engine: null } as const
  return { ...by, id: asId(id), revision: asId(`${article}-1`), ...positionAt(5), language: 'de', text, origin }
}

function decisionRow(claim: string, article: string, reason: string): Row<'decisions'> {
  const cell = { claim: asId<Row<'decisions'>['claim']>(claim), article: asId<Row<'decisions'>['article']>(article) }
  const id = decisionId(cell.claim, cell.article)
  return { ...by, id, ...cell, judgement: 'omits', facets: [], omission: null, reason }
}

const corrected: Row<'corrections'> = { ...by, id: asId('corr'), claim: asId('k'), text: 'Виправлено дату' }

const project = (more: Parameters<typeof smallProject>[0] = {}) =>
  smallProject({
    articles: [
      articleRow('a', {
        title: 'ყინული',
        outlet: 'Ранок',
        author: 'Lea Žic',
        url: 'https://example.org/1',
        tags: ['ice', 'порт'],
        note: 'odd',
        language: { ...english, tag: 'ka' },
      }),
    ],
    claims: [
      claimRow('k', { wording: 'The ice bears', actors: ['Капітан', 'მეზღვაური'], note: 'check', language: 'uk' }),
    ],
    passages: [passageRow('p-a', 'a', { quote: 'ყინული სქელია', note: 'thick', language: { ...english, tag: 'ka' } })],
    glosses: [glossRow('g', 'a', 'Das Eis ist dick')],
    assessments: [assessmentRow('k', 'a', { note: 'near', question: 'when?', statedValue: '7 000' })],
    decisions: [decisionRow('k', 'a', 'both read it')],
    verdicts: [verdictRow('k', { rating: 'half true', explanation: 'Only at night.' })],
    corrections: [corrected],
    stories: [storyRow('story', { name: 'Замерзання', note: 'winter' })],
    sources: [sourceRow('captain', { name: 'Капітан', url: 'https://example.org/c', note: 'retired' })],
    ...more,
  })

describe('the rows of a search', () => {
  const snapshot = project()
  const [k, a] = [snapshot.get('claims', 'k'), snapshot.get('articles', 'a')]
  const passage = snapshot.get('passages', 'p-a')

  it.each<[table: SearchedTable, id: string, kind: string, language: string, words: string[], about: object]>([
    [
      'articles',
      'a',
      'articles',
      'ka',
      ['ყინული', 'Ранок', 'Lea Žic', 'https://example.org/1', 'ice', 'порт', 'odd'],
      { article: a },
    ],
    ['claims', 'k', 'claims', 'uk', ['The ice bears', 'Капітан', 'მეზღვაური', 'check'], { claim: k }],
    ['passages', 'p-a', 'passages', 'ka', ['ყინული სქელია', 'thick'], { article: a, passage }],
    ['glosses', 'g', 'glosses', 'de', ['Das Eis ist dick'], { article: a }],
    ['assessments', 'k.a.ana', 'notes', 'und', ['near', 'when?', '7 000'], { claim: k, article: a }],
    ['decisions', decisionId(asId('k'), asId('a')), 'notes', 'und', ['both read it'], { claim: k, article: a }],
    ['verdicts', verdictRow('k').id, 'notes', 'und', ['half true', 'Only at night.'], { claim: k }],
    ['corrections', 'corr', 'notes', 'und', ['Виправлено дату'], { claim: k }],
    ['stories', 'story', 'notes', 'und', ['Замерзання', 'winter'], {}],
    ['sources', 'captain', 'notes', 'und', ['Капітан', 'https://example.org/c', 'retired'], {}],
  ])('[T5] of %s: %s', (table, id, kind, language, words, about) => {
    const nothing = { article: null, claim: null, passage: null }
    const expected = { kind, table, id, language, text: words.join('\n'), ...nothing, ...about }
    expect(searchRow(snapshot, table, id)).toEqual(expected)
  })

  it('are of every table that has words, and of every kind', () => {
    const kinds = searchedTables.flatMap((table) =>
      [...snapshot.all(table)].map(({ id }) => searchRow(snapshot, table, id)?.kind),
    )
    expect(new Set(kinds.filter((kind) => kind !== undefined))).toEqual(new Set(SEARCH_KINDS))
    expect(tableNames.filter(isSearchedTable).toSorted()).toEqual(searchedTables.toSorted())
  })

  it('reads no table but those it says it reads', () => {
    const read = new Set<TableName>()
    const watched = {
      all: snapshot.all.bind(snapshot),
      size: snapshot.size.bind(snapshot),
      version: snapshot.version.bind(snapshot),
      byIndex: snapshot.byIndex.bind(snapshot),
      get: <Table extends TableName>(table: Table, id: string | null) => {
        read.add(table)
        return snapshot.get(table, id)
      },
    }
    for (const table of searchedTables) for (const { id } of snapshot.all(table)) searchRow(watched, table, id)
    expect([...read].filter((table) => !searchTables.includes(table))).toEqual([])
    expect(read).toContain('batches')
  })

  it('are none where the row is gone', () => {
    for (const table of searchedTables) expect(searchRow(snapshot, table, 'gone')).toBeNull()
  })

  it('are none without words, but for an article, which has its text', () => {
    const bare = project({
      articles: [articleRow('b', { title: null })],
      claims: [claimRow('l', { wording: ' ', note: '\n' })],
      passages: [passageRow('p-b', 'b', { quote: ' ' })],
      assessments: [assessmentRow('l', 'b')],
      stories: [storyRow('other', { name: '' })],
    })
    expect(searchRow(bare, 'articles', 'b')).toMatchObject({ text: '', article: { id: 'b' } })
    expect(searchRow(bare, 'claims', 'l')).toBeNull()
    expect(searchRow(bare, 'passages', 'p-b')).toBeNull()
    expect(searchRow(bare, 'assessments', 'l.b.ana')).toBeNull()
    expect(searchRow(bare, 'stories', 'other')).toBeNull()
  })

  it('have no empty lines for fields that are empty', () => {
    expect(searchRow(snapshot, 'articles', 'b')?.text).toBe('Title of b')
  })

  const late = batchRow('late', { status: 'running' })
  const ofArticle: readonly (readonly [table: SearchedTable, id: string])[] = [
    ['articles', 'a'],
    ['passages', 'p-a'],
    ['glosses', 'g'],
    ['assessments', 'k.a.ana'],
    ['decisions', decisionId(asId('k'), asId('a'))],
  ]

  it.each(ofArticle)('[H2] of %s are hidden while the import of the article runs', (table, id) => {
    const running = project({ batches: [late], articles: [articleRow('a', { batch: asId('late') })] })
    expect(searchRow(running, table, id)).toBeNull()
    const done = project({
      batches: [{ ...late, status: 'complete' }],
      articles: [articleRow('a', { batch: asId('late') })],
    })
    expect(searchRow(done, table, id)).not.toBeNull()
  })

  it('[H2] of claims, stories and sources are there while an import runs', () => {
    const running = project({ batches: [late], articles: [articleRow('a', { batch: asId('late') })] })
    for (const [table, id] of [
      ['claims', 'k'],
      ['stories', 'story'],
      ['sources', 'captain'],
      ['corrections', 'corr'],
    ] as const)
      expect(searchRow(running, table, id)).not.toBeNull()
  })
})
