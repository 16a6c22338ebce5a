import { describe, expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { analystRow, articleRow, assessmentRow, claimRow, day, positionAt, requestRow } from '#test/builders/rows.ts'
import { facetMarks } from './assessment-rules.ts'
import { defaultBasis } from './assessment-basis.ts'
import { sameMeaning } from './claim-version.ts'
import { findDuplicate } from './duplicates.ts'
import { asId } from './ids.ts'
import { unequalJudgements } from './merge-claims.ts'
import { personOf } from './person.ts'
import type { Claim } from './records.ts'
import { dateProblem } from './valid-dates.ts'
import { countAlong, whatGoesAlong } from './what-goes-along.ts'

describe('[C12] sameMeaning', () => {
  const quantity = { value: 7000, upTo: null, unit: 'containers', comparator: 'about' } as const
  const claim = claimRow('k', { quantity, time: day('2023-01-01', null), actors: ['A', 'B'] })
  const changed = (fields: Partial<Claim>) => !sameMeaning(claim, { ...claim, ...fields })

  it('sees value, unit, comparator, time, actors and polarity', () => {
    expect(changed({ quantity: { ...quantity, value: 6700 } })).toBe(true)
    expect(changed({ quantity: { ...quantity, unit: 'crates' } })).toBe(true)
    expect(changed({ quantity: { ...quantity, comparator: 'atLeast' } })).toBe(true)
    expect(changed({ time: day('2022-01-01', null) })).toBe(true)
    expect(changed({ actors: ['A'] })).toBe(true)
    expect(changed({ polarity: 'denied' })).toBe(true)
  })

  it('does not see wording, notes, order of actors, or how the date is known', () => {
    expect(changed({ wording: 'other', note: 'n', firstSaid: day('2024-01-01') })).toBe(false)
    expect(changed({ actors: ['B', 'A'] })).toBe(false)
    expect(changed({ time: { ...day('2023-01-01', null), basis: 'text', snippet: 'since 2023' } })).toBe(false)
  })
})

describe('[C5] facetMarks', () => {
  it('[C2] who says it touches the truth only where the claim is about the saying', () => {
    const truth = (aboutSaying: boolean) => facetMarks([{ facet: 'attribution' }], { aboutSaying })[0]?.truthConditional
    expect([truth(false), truth(true)]).toEqual([false, true])
  })

  it('keeps what the analyst said, drops repetitions and empty words', () => {
    const inputs = [
      { facet: 'quantity', stated: ' ' } as const,
      { facet: 'quantity', truthConditional: false } as const,
    ]
    expect(facetMarks(inputs, { aboutSaying: false })).toEqual([
      { facet: 'quantity', truthConditional: false, stated: null, detail: null },
    ])
  })
})

it('[C11] defaultBasis claims no more than is known', () => {
  const gloss = {
    id: asId<never>('g'),
    rev: 1,
    extra: null,
    revision: asId<never>('a-1'),
    ...positionAt(0),
    language: 'en',
    text: 't',
    origin: {
      kind: 'pasted' as const,
      engine: null,
    },
    analyst: asId<never>('ana'),
    at: '',
  }
  const kazakh = { tag: 'kk-Cyrl', direction: 'ltr', basis: 'detected', evidence: null } as const
  const article = articleRow('a', { language: kazakh, readBy: [asId('ben')] })
  const snapshot = smallProject({ analysts: [analystRow('ben', { languagesRead: ['kk'] })], glosses: [gloss] })
  expect(defaultBasis(snapshot, article, asId('ana'))).toEqual({
    read: 'candidates',
    medium: 'gloss',
    glossOrigin: 'pasted',
  })
  expect(defaultBasis(snapshot, article, asId('ben'))).toEqual({ read: 'whole', medium: 'original', glossOrigin: null })
})

it('[C10] personOf follows identities and ends on circles', () => {
  const snapshot = smallProject({
    analysts: [
      analystRow('x', { sameAs: asId('y') }),
      analystRow('y', { sameAs: asId('x') }),
      analystRow('ben', { sameAs: asId('ana') }),
    ],
  })
  expect(personOf(snapshot, asId('ben'))).toBe('ana')
  expect([personOf(snapshot, asId('x')), personOf(snapshot, asId('y'))]).toEqual(['x', 'x'])
  expect(personOf(snapshot, asId('stranger'))).toBe('stranger')
})

it('[C7] dateProblem knows the calendar and the order', () => {
  expect(dateProblem(day('2024-02-29'))).toBeNull()
  expect(dateProblem(day('2023-02-29'))).toBe('dateNotReal')
  expect(dateProblem(day('2024-13-01'))).toBe('dateNotReal')
  expect(dateProblem(day('2024-02-02', '2024-02-01'))).toBe('dateBackwards')
  expect(dateProblem(day(null, null))).toBe('dateEmpty')
  expect(dateProblem(day('2023-01-01', null))).toBeNull()
})

it('[H8] a duplicate is the hash of a live revision', () => {
  expect(findDuplicate(smallProject(), asId('sha-256:b'))?.id).toBe('b')
  expect(findDuplicate(smallProject(), asId('sha-256:none'))).toBeNull()
})

it('[H8] whatGoesAlong lists everything of an article and nothing of others', () => {
  const along = countAlong(
    whatGoesAlong(smallProject({ opinionRequests: [requestRow('k', 'a'), requestRow('k', 'b')] }), [
      asId('a'),
      asId('a'),
      asId('gone'),
    ]),
  )
  expect(along).toEqual({
    revisions: 1,
    storyArticles: 1,
    derivations: 0,
    originals: 0,
    regions: 0,
    sentenceBounds: 0,
    sentenceLinks: 0,
    glosses: 0,
    passages: 1,
    anchors: 0,
    mentions: 1,
    assessments: 1,
    decisions: 0,
    opinionRequests: 1,
  })
})

it('[C2] unequalJudgements asks only where judgements differ', () => {
  const omits = { judgement: 'omits', omission: { reason: 'undecided', reference: null } } as const
  const snapshot = smallProject({
    assessments: [assessmentRow('l', 'a', omits), assessmentRow('k', 'b', omits), assessmentRow('l', 'b', omits)],
  })
  expect(unequalJudgements(snapshot, [asId('k'), asId('l')]).map((cell) => [cell.article, cell.analyst])).toEqual([
    ['a', 'ana'],
  ])
})
