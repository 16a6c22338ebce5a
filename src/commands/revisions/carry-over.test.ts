import { describe, expect, it } from 'vitest'
import type { FoundPlace } from '#domain/carry-over.ts'
import { utf16 } from '#domain/ids.ts'
import type { Position } from '#domain/records.ts'
import { smallProject, run, refusal } from '#test/builders/project.ts'
import { anyId, articleRow, passageRow, revisionRow } from '#test/builders/rows.ts'
import { carryOver } from './carry-over.ts'

const base = { rev: 1, extra: null }
const at = (start: number, length = 10): Position => ({
  start: utf16(start),
  end: utf16(start + length),
  quote: 'x'.repeat(length),
  prefix: '',
  suffix: '',
})
const found = (
  table: FoundPlace['table'],
  id: string,
  outcome: FoundPlace['outcome'],
  position: Position | null,
  from: string | null = null,
): FoundPlace => ({ table, id, outcome, position, from: from === null ? null : anyId(from) })
const was = { ...base, ...at(5), revision: anyId('a-1'), analyst: anyId('ben'), at: '2024-01-01T00:00:00Z' }

/** Article `a` shows its second text. */
const revised = (more: Parameters<typeof smallProject>[0] = {}) =>
  smallProject({
    articles: [articleRow('a', { revision: anyId('a-2') })],
    revisions: [revisionRow('a', { id: anyId('a-2'), number: 2 })],
    ...more,
  })
const args = (...places: readonly FoundPlace[]) => ({ revision: anyId('a-2'), found: places })

describe('carryOver', () => {
  it('[T4] gives each passage one anchor by rule, and says how many need a person', () => {
    const snapshot = revised({ passages: ['q', 'r'].map((id) => passageRow(id, 'a')) })
    const places = args(
      found('passages', 'p-a', 'moved', at(30)),
      found('passages', 'q', 'changed', at(50)),
      found('passages', 'r', 'lost', null),
      found('passages', 'p-b', 'moved', at(30)),
    )
    const { subject } = run(snapshot, carryOver, places)
    expect(subject).toMatchObject({ revision: 'a-2', article: 'a', open: 2 })
    const anchors = [...snapshot.all('anchors')].map((row) => [row.passage, row.outcome, row.start, row.decidedBy])
    expect(anchors).toEqual([
      ['p-a', 'moved', 30, null],
      ['q', 'changed', 50, null],
      ['r', 'lost', null, null],
    ])
    expect(run(snapshot, carryOver, places).changes).toEqual([])
  })

  it('[T4] what a person decided about a text in between holds where its words are the same, and only there', () => {
    const between = { ...base, revision: anyId('a-x'), start: utf16(20), end: utf16(24) }
    const snapshot = revised({
      passages: ['q', 'r'].map((id) => passageRow(id, 'a')),
      anchors: ['p-a', 'q', 'r'].map((id) => ({
        ...between,
        id: anyId(`${id}.a-x`),
        passage: anyId(id),
        outcome: id === 'r' ? ('moved' as const) : ('changed' as const),
        decidedBy: id === 'r' ? null : anyId('ben'),
      })),
    })
    const places = [
      found('passages', 'p-a', 'exact', at(20, 4), 'p-a.a-x'),
      found('passages', 'q', 'changed', at(60, 4), 'q.a-x'),
      found('passages', 'r', 'exact', at(20), 'r.a-x'),
    ]
    expect(run(snapshot, carryOver, args(...places)).subject).toMatchObject({ open: 1 })
    const anchors = snapshot
      .byIndex('anchors', 'revision', 'a-2')
      .map((row) => [row.passage, row.outcome, row.decidedBy])
    expect(anchors).toEqual([
      ['p-a', 'changed', 'ben'],
      ['q', 'changed', null],
      ['r', 'moved', null],
    ])
  })

  it('[T4] [T6] copies what was decided where the words are the same, once, and leaves the former text as it is', () => {
    const region = { ...was, kind: 'furniture', reason: 'menu', status: 'rejected' } as const
    const snapshot = revised({
      regions: [
        { ...region, id: anyId('no') },
        { ...region, id: anyId('mine'), reason: null, status: 'confirmed' },
        { ...region, ...at(70), id: anyId('rule'), revision: anyId('a-2'), status: 'proposed' },
      ],
      sentenceBounds: [{ ...was, ...at(5, 1), id: anyId('bound'), kind: 'join' }],
      glosses: [{ ...was, id: anyId('gloss'), language: 'en', text: 'said', origin: { kind: 'typed', engine: null } }],
      sentenceLinks: [
        {
          ...was,
          id: anyId('link'),
          kind: 'apart',
          one: { ...at(5), revision: anyId('a-1') },
          other: { ...at(5), revision: anyId('b-1') },
        },
      ],
      suggestionDecisions: [
        {
          ...was,
          id: anyId('d'),
          kind: 'passageForClaim',
          key: 'k.1.a-1.5.15',
          article: anyId('a'),
          claim: anyId('k'),
          outcome: 'rejected',
        },
      ],
    })
    const places = args(
      found('regions', 'no', 'moved', at(70)),
      found('regions', 'mine', 'moved', at(90)),
      found('sentenceBounds', 'bound', 'moved', at(40, 1)),
      found('glosses', 'gloss', 'moved', at(40)),
      found('glosses', 'gone', 'moved', at(40)),
      found('sentenceLinks', 'link', 'exact', at(5)),
      found('suggestionDecisions', 'd', 'moved', at(40)),
    )
    run(snapshot, carryOver, places)
    expect(snapshot.get('regions', 'rule')).toMatchObject({ status: 'rejected', start: 70 })
    expect(snapshot.get('regions', 'mine.a-2')).toMatchObject({ status: 'confirmed', start: 90, revision: 'a-2' })
    expect(snapshot.get('sentenceBounds', 'a-2.40')).toMatchObject({ kind: 'join', analyst: 'ben' })
    expect(snapshot.byIndex('glosses', 'revision', 'a-2')).toMatchObject([{ text: 'said', start: 40, analyst: 'ben' }])
    expect(snapshot.byIndex('sentenceLinks', 'one', 'a-2')).toMatchObject([
      { kind: 'apart', other: { revision: 'b-1' } },
    ])
    expect(snapshot.byIndex('suggestionDecisions', 'key', 'k.1.a-2.40.50')).toHaveLength(1)
    expect(snapshot.get('glosses', 'gloss')).toMatchObject({ start: 5, revision: 'a-1' })
    expect(run(snapshot, carryOver, places).changes).toEqual([])
  })

  it('[T4] copies nothing where the words are others, and refuses places outside the text', () => {
    const region = { ...was, id: anyId('no'), kind: 'furniture', reason: null, status: 'confirmed' } as const
    const snapshot = revised({ regions: [region] })
    expect(run(snapshot, carryOver, args(found('regions', 'no', 'changed', at(70)))).changes).toEqual([])
    expect(refusal(snapshot, carryOver, args(found('regions', 'no', 'moved', at(995))))).toBe('badPosition')
  })
})
