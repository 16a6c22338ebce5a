import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import {
  articleRow,
  assessmentRow,
  claimRow,
  day,
  english,
  mentionRow,
  passageRow,
  positionAt,
  sourceRow,
  storyArticleRow,
  storyClaimRow,
  storyRow,
  testNow,
} from '#test/builders/rows.ts'
import { asId } from '../ids.ts'
import type { Row } from '../records.ts'
import { cellTest, fieldTest, type SubjectTest } from './field-tests.ts'
import { HAD_THINGS, SEARCH_FIELDS, type SearchField, type SoughtField } from './query.ts'
import { searchedTables, searchRow } from './search-rows.ts'

const gloss: Row<'glosses'> = {
  rev: 1,
  extra: null,
  id: asId('g'),
  revision: asId('b-1'),
  ...positionAt(5),
  language: 'de',
  text: 'Das Eis trägt',
  origin: { kind: 'typed', engine: null },
  analyst: asId('ana'),
  at: testNow,
}

/**
 * `a` is of the story `story`, mentions `k` in `p-a` and agrees on it; `b` mentions `m` in `p-b` and has a gloss; `d` belongs to
 * `other`, with the claim `l`, on which it differs; `c` and `s` say little.
 */
const snapshot = smallProject({
  stories: [
    storyRow('story', { name: 'Замерзання порту' }),
    storyRow('other', { name: 'Flood of Ćuprija', note: 'wet' }),
  ],
  articles: [
    articleRow('a', { title: 'Порт замёрз', outlet: 'Ранок', author: 'Олена Коваль', published: day('2024-03-19') }),
    articleRow('b', {
      title: null,
      firstWords: 'ყინული ადგას',
      language: { ...english, tag: 'ka' },
      tags: ['Čekati', 'ice'],
    }),
    articleRow('c', {
      url: 'https://example.org/Ice',
      language: { ...english, tag: 'sr-Latn' },
      published: day('2023-01-01', null),
    }),
    articleRow('d', { note: 'later', language: { ...english, tag: 'srn' } }),
  ],
  passages: [passageRow('p-a', 'a', { note: 'odd' })],
  glosses: [gloss],
  claims: [
    claimRow('k', { wording: 'The ice bears', time: day('2024-02-01', '2024-02-29') }),
    claimRow('l', { note: 'x', language: 'uk', wording: 'Міст упав' }),
    claimRow('m', { wording: 'Тунель' }),
  ],
  storyArticles: [storyArticleRow('other', 'd')],
  storyClaims: [storyClaimRow('other', 'l')],
  assessments: [
    assessmentRow('k', 'a', { note: 'sure' }),
    assessmentRow('l', 'd', { judgement: 'differs', note: 'not so' }),
  ],
  mentions: [mentionRow('p-b', 'm', 'b')],
  sources: [sourceRow('captain')],
})

const rows = searchedTables.flatMap((table) =>
  [...snapshot.all(table)].flatMap(({ id }) => searchRow(snapshot, table, id) ?? []),
)
const fold = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
const sought = (field: SearchField, ...values: string[]): SoughtField => ({ kind: 'field', field, values })
const idsOf = (test: SubjectTest) => rows.filter(test).map(({ id }) => id)
const answering = (field: SearchField, ...values: string[]) =>
  idsOf(fieldTest(snapshot, sought(field, ...values), fold))

const judged = { a: 'k.a.ana', d: 'l.d.ana' }

describe('the fields of rows', () => {
  it('are asked of rows of every kind', () => {
    const ids = [
      'a',
      'b',
      'c',
      'd',
      's',
      'k',
      'l',
      'm',
      'p-a',
      'p-b',
      'g',
      judged.a,
      judged.d,
      'story',
      'other',
      'captain',
    ]
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  it.each<[field: SearchField, values: string[], ids: string[]]>([
    ['lang', ['ka'], ['b']],
    ['lang', ['sr'], ['c']],
    ['lang', ['sr-latn', 'de', 'uk'], ['c', 'l', 'g']],
    ['lang', ['und'], [judged.a, judged.d, 'story', 'other', 'captain']],
    ['lang', ['s'], []],
    ['outlet', ['ран'], ['a', 'p-a', judged.a]],
    ['outlet', ['herald'], []],
    ['author', ['none', 'коваль'], ['a', 'p-a', judged.a]],
    ['title', ['порт'], ['a', 'p-a', judged.a]],
    ['title', ['ყინული'], ['b', 'p-b', 'g']],
    ['title', ['first words'], []],
    ['url', ['org/ice'], ['c']],
    ['tag', ['cek'], ['b', 'p-b', 'g']],
    ['tag', ['ice', 'none'], ['b', 'p-b', 'g']],
    ['date', ['2024-03'], ['a', 'c', 'p-a', judged.a]],
    ['date', ['<2023'], []],
    ['date', ['2024-02'], ['c', 'k']],
    ['date', ['2022', '2023'], ['c']],
    ['story', ['замерз'], ['a', 'b', 'c', 's', 'k', 'p-a', 'p-b', 'g', judged.a]],
    ['story', ['cuprija'], ['d', 'l', judged.d]],
    ['claim', ['ice'], ['a', 'k', 'p-a', judged.a]],
    ['claim', ['l'], ['d', 'l', judged.d]],
    ['claim', ['тунель'], ['b', 'm', 'p-b', 'g']],
    ['judgement', ['agrees'], ['a', 'k', 'p-a', judged.a]],
    ['judgement', ['differs', 'omits'], ['d', 'l', judged.d]],
    ['judgement', ['unclear'], []],
  ])('%s of %j', (field, values, ids) => {
    expect(answering(field, ...values).toSorted()).toEqual(ids.toSorted())
  })

  it.each<[thing: (typeof HAD_THINGS)[number], ids: string[]]>([
    ['passage', ['a', 'b', 'k', 'm', 'p-a', 'p-b', 'g', judged.a]],
    ['claim', ['a', 'b', 'd', 'k', 'l', 'm', 'p-a', 'p-b', 'g', judged.a, judged.d]],
    ['gloss', ['b', 'p-b', 'g']],
    ['note', ['d', 'l', 'p-a', judged.d]],
    ['date', ['a', 'c', 'k', 'p-a', judged.a]],
    ['judgement', ['a', 'd', 'k', 'l', 'p-a', judged.a, judged.d]],
    ['story', ['a', 'b', 'c', 'd', 's', 'k', 'l', 'p-a', 'p-b', 'g', judged.a, judged.d]],
  ])('has %s', (thing, ids) => {
    expect(answering('has', thing).toSorted()).toEqual(ids.toSorted())
  })

  it('of several values any will do', () => {
    expect(answering('has', 'gloss', 'date').toSorted()).toEqual(
      ['a', 'b', 'c', 'g', 'k', 'p-a', 'p-b', judged.a].toSorted(),
    )
  })

  it('nothing answers to a value that stands nowhere', () => {
    const texts = SEARCH_FIELDS.filter((field) => field !== 'has')
    for (const field of texts) expect(answering(field, 'zzz')).toEqual([])
  })
})

describe('a claim and a judgement of one cell', () => {
  const both = smallProject({
    claims: [claimRow('k', { wording: 'The ice bears' }), claimRow('l', { wording: 'Міст упав' })],
    passages: [passageRow('p-a', 'a'), passageRow('q-a', 'a')],
    mentions: [mentionRow('p-a', 'k', 'a'), mentionRow('q-a', 'l', 'a')],
    assessments: [
      assessmentRow('k', 'a', { note: 'one' }),
      assessmentRow('l', 'a', { judgement: 'differs', note: 'two' }),
      assessmentRow('k', 'b', { judgement: 'differs', note: 'three' }),
      assessmentRow('k', 'c', { judgement: 'agrees', analyst: asId('ben'), note: 'four' }),
    ],
  })
  const all = searchedTables.flatMap((table) =>
    [...both.all(table)].flatMap(({ id }) => searchRow(both, table, id) ?? []),
  )
  const inCells = (claim: string[], judgement: string[]) => {
    const test = cellTest(both, sought('claim', ...claim), sought('judgement', ...judgement), fold)
    return all.filter(test).map(({ id }) => id)
  }

  it.each<[claim: string[], judgement: string[], ids: string[]]>([
    [['ice'], ['differs'], ['b', 'k', 'k.b.ana']],
    [['ice'], ['agrees'], ['a', 'c', 'k', 'p-a', 'k.a.ana', 'k.c.ben']],
    [['міст'], ['differs'], ['a', 'l', 'q-a', 'l.a.ana']],
    [['міст'], ['agrees'], []],
    [['ice', 'міст'], ['differs'], ['a', 'b', 'k', 'l', 'q-a', 'k.b.ana', 'l.a.ana']],
    [['none'], ['agrees', 'differs'], []],
  ])('[C13] %j and %j', (claim, judgement, ids) => {
    expect(inCells(claim, judgement).toSorted()).toEqual(ids.toSorted())
  })
})
