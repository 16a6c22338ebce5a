import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { anyId, articleRow, passageRow, revisionRow } from '#test/builders/rows.ts'
import { utf16 } from './ids.ts'
import type { Anchor } from './records.ts'
import { carryOverOf, type CarryOver } from './carry-over.ts'

const base = { rev: 1, extra: null }
const place = { start: utf16(5), end: utf16(9), quote: 'xxxx', prefix: '', suffix: '' }
const anchor = (passage: string, revision: string, outcome: Anchor['outcome'], decidedBy: string | null): Anchor => ({
  ...base,
  id: anyId(`${passage}.${revision}`),
  passage: anyId(passage),
  revision: anyId(revision),
  outcome,
  start: outcome === 'lost' ? null : utf16(50),
  end: outcome === 'lost' ? null : utf16(54),
  decidedBy: decidedBy === null ? null : anyId(decidedBy),
})

/** Article `a` shows its third text; more rows stand in the earlier ones. */
const revised = (more: Parameters<typeof smallProject>[0] = {}) =>
  smallProject({
    articles: [articleRow('a', { revision: anyId('a-3') })],
    revisions: [2, 3].map((number) => revisionRow('a', { id: anyId(`a-${number}`), number })),
    ...more,
  })

const waiting = (snapshot: ReturnType<typeof revised>, isTakenAlong = false): CarryOver | null => {
  const article = snapshot.get('articles', 'a')
  return article ? carryOverOf(snapshot, article, isTakenAlong) : null
}
const told = (work: CarryOver | null) =>
  [...(work?.sources ?? [])].map(([revision, places]) => [revision, places.map(({ table, id }) => `${table} ${id}`)])

describe('[T4] what waits to be found again', () => {
  it('is nothing in an article with one text, and nothing that was looked for', () => {
    const snapshot = smallProject()
    expect(waiting(snapshot)).toBeNull()
    expect(waiting(revised({ anchors: [anchor('p-a', 'a-3', 'lost', null)] }))).toBeNull()
  })

  it('is each passage of an earlier text, from where it stood for sure or a person put it last', () => {
    const passages = ['found', 'put', 'open', 'decidedLost'].map((id) => passageRow(id, 'a'))
    const anchors = [
      anchor('found', 'a-2', 'moved', null),
      anchor('put', 'a-2', 'changed', 'ana'),
      anchor('open', 'a-2', 'changed', null),
      anchor('decidedLost', 'a-2', 'lost', 'ana'),
    ]
    const work = waiting(revised({ passages, anchors }))
    expect(told(work)).toEqual([
      ['a-1', ['passages p-a', 'passages open', 'passages decidedLost']],
      ['a-2', ['passages found', 'passages put']],
    ])
    expect(work?.sources.get(anyId('a-2'))?.[0]).toMatchObject({ start: 50, end: 54, from: 'found.a-2' })
    expect(work).toMatchObject({ article: 'a', revision: 'a-3', language: 'en' })
  })

  it('is what analysts decided about the former text, once', () => {
    const former = { ...base, ...place, revision: anyId('a-2'), analyst: anyId('ana'), at: '2024-01-01T00:00:00Z' }
    const region = { ...former, kind: 'furniture', reason: null, status: 'confirmed' } as const
    const snapshot = revised({
      passages: [passageRow('p-a', 'a', { revision: anyId('a-3') })],
      regions: [
        { ...region, id: anyId('mine') },
        { ...region, id: anyId('no'), reason: 'menu', status: 'rejected' },
        { ...region, id: anyId('rule'), reason: 'menu', status: 'proposed' },
        { ...region, id: anyId('old'), revision: anyId('a-1') },
      ],
      sentenceBounds: [{ ...former, id: anyId('bound'), kind: 'join' }],
      glosses: [{ ...former, id: anyId('gloss'), language: 'en', text: 'x', origin: { kind: 'typed', engine: null } }],
      sentenceLinks: [
        {
          ...former,
          id: anyId('link'),
          kind: 'apart',
          one: { ...place, revision: anyId('a-2') },
          other: { ...place, revision: anyId('b-1') },
        },
      ],
      suggestionDecisions: ['k.1.a-2.5.9', 'proposedClaim.a-2.5.9', 'k.1.a-1.5.9', 'storyOfArticles.2.abc'].map(
        (key) => ({
          ...former,
          id: anyId(key),
          kind: 'passageForClaim',
          key,
          article: anyId('a'),
          claim: null,
          outcome: 'rejected' as const,
        }),
      ),
    })
    expect(told(waiting(snapshot))).toEqual([
      [
        'a-2',
        [
          'regions mine',
          'regions no',
          'sentenceBounds bound',
          'glosses gloss',
          'sentenceLinks link',
          'suggestionDecisions k.1.a-2.5.9',
          'suggestionDecisions proposedClaim.a-2.5.9',
        ],
      ],
    ])
    expect(waiting(snapshot, true)).toBeNull()
  })
})
