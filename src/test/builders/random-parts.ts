/** Parts of the arguments in `random-args.ts`: texts, stretches, glosses, dates and what marks them. */
import type { GlossInput } from '#commands/shared/put-gloss.ts'
import type { PassageTarget } from '#commands/shared/take-passage.ts'
import type { ForeignPassage } from '#domain/foreign-passages.ts'
import { asId, utf16, type TextHash } from '#domain/ids.ts'
import type { Position } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Picks } from './picks.ts'
import { day, english } from './rows.ts'

export function textOf(picks: Picks) {
  const number = picks.below(6)
  return {
    fileName: null,
    title: null,
    titleBasis: null,
    firstWords: `text ${number}`,
    language: english,
    outlet: null,
    author: null,
    url: null,
    published: someDate(picks),
    retrieved: null,
    tags: [],
    note: '',
    extra: null,
    textHash: asId<TextHash>(`t${number}`),
    length: 1000,
    words: 100,
    decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
  }
}

export function position(picks: Picks): Position {
  const start = picks.below(40) * 25
  const length = 5 + picks.below(25)
  return { start: utf16(start), end: utf16(start + length), quote: 'x'.repeat(length), prefix: '', suffix: '' }
}

export function gloss(picks: Picks): GlossInput {
  return {
    position: position(picks),
    language: 'en',
    text: picks.one(['said', '']),
    origin: { kind: picks.one<'typed' | 'pasted'>(['typed', 'pasted']), engine: null },
  }
}

export function target(snapshot: Snapshot, picks: Picks): PassageTarget {
  if (picks.yes()) return { passage: picks.id(snapshot, 'passages') }
  return { mark: { revision: picks.id(snapshot, 'revisions'), position: position(picks) } }
}

export function someDate(picks: Picks) {
  return picks.one([day('2022-05-01'), day('2024-03-20'), day('2025-01-01', null), day('2024-02-30'), null])
}

export function askedCell(snapshot: Snapshot, picks: Picks) {
  const question = picks.one(['Is it the same?', ''])
  return { claim: picks.id(snapshot, 'claims'), article: picks.id(snapshot, 'articles'), question }
}

/** Few ids, so that some are taken in again with other content. */
export function foreignPassage(snapshot: Snapshot, picks: Picks): ForeignPassage {
  const number = picks.below(4)
  return {
    id: asId(`came-${number}`),
    revision: picks.id(snapshot, 'revisions'),
    position: position(picks),
    splitsGrapheme: picks.yes(),
    language: picks.yes() ? english : null,
    annotation: {
      id: picks.yes() ? `urn:x:${number}` : null,
      target: 0,
      motivations: ['commenting'],
      comments: [{ text: picks.one(['Doubtful', 'Fine']), purpose: null, language: null }],
      tags: [picks.one(['x', 'y'])],
      links: [],
      created: null,
      creator: null,
      rest: { 'ext:weight': 3 },
      targetRest: null,
    },
    creator: picks.yes() ? { analyst: asId('nino'), name: 'Nino', id: 'acct:nino@example.org' } : null,
    at: picks.yes() ? '2026-01-01T00:00:00.000Z' : null,
    claims: picks.yes() ? [picks.id(snapshot, 'claims')] : [],
    role: 'supports',
  }
}
