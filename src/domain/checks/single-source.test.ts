import { expect, it } from 'vitest'
import { smallProject } from '#test/builders/project.ts'
import { derivationRow, mentionRow, sourceRow, testNow } from '#test/builders/rows.ts'
import { asId, type AnalystId, type ClaimId, type SourceId, type VerdictId } from '#domain/ids.ts'
import { singleSource } from './single-source.ts'

type Rows = Parameters<typeof smallProject>[0]
const found = (more: Rows) => [...singleSource.walk(smallProject(more))].flatMap((concern) => concern?.id ?? [])
const says = (speaker: string | null) => ({ speaker: speaker === null ? null : asId<SourceId>(speaker) })
const sources = [sourceRow('kirby'), sourceRow('isw')]

it('[C6] finds a claim that several articles have from one source', () => {
  const told = [mentionRow('p-a', 'k', 'a', says('kirby')), mentionRow('p-b', 'k', 'b', says('kirby'))]
  expect(found({ sources, mentions: told })).toEqual(['k'])
  const copied = derivationRow('b', { kind: 'translationOf', from: asId('a') })
  expect(found({ mentions: [mentionRow('p-b', 'k', 'b')], derivations: [copied] })).toEqual(['k'])
})

it('[C6] keeps silent where there are two, where it is not known, and where one article tells it', () => {
  const two = [mentionRow('p-a', 'k', 'a', says('kirby')), mentionRow('p-b', 'k', 'b', says('isw'))]
  expect(found({ sources, mentions: two })).toEqual([])
  expect(found({ mentions: [mentionRow('p-b', 'k', 'b')] })).toEqual([])
  expect(found({ sources, mentions: [mentionRow('p-a', 'k', 'a', says('kirby'))] })).toEqual([])
  const denied = [mentionRow('p-a', 'k', 'a', says('kirby')), mentionRow('p-b', 'k', 'b', { role: 'denies' })]
  expect(found({ sources, mentions: denied })).toEqual([])
})

it('keeps silent once a verdict says what it rests on', () => {
  const told = [mentionRow('p-a', 'k', 'a', says('kirby')), mentionRow('p-b', 'k', 'b', says('kirby'))]
  const verdict = {
    id: asId<VerdictId>('v'),
    rev: 1,
    extra: null,
    claim: asId<ClaimId>('k'),
    rating: 'unproven',
    explanation: '',
    sources: [],
    analyst: asId<AnalystId>('ana'),
    at: testNow,
  }
  expect(found({ sources, mentions: told, verdicts: [verdict] })).toEqual([])
})
