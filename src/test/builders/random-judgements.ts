/** Judgements of any kind, and cells to give them to, picked from whatever a snapshot holds. */
import type { JudgementInput } from '#commands/shared/make-assessment.ts'
import { facets, omissionReasons, type Facet } from '#domain/judgement.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Picks } from './picks.ts'

/** A cell that was judged, else any. */
export function assessedCell(snapshot: Snapshot, picks: Picks) {
  const row = snapshot.get('assessments', picks.id(snapshot, 'assessments'))
  return row
    ? { claim: row.claim, article: row.article }
    : { claim: picks.id(snapshot, 'claims'), article: picks.id(snapshot, 'articles') }
}

/** A reason for leaving a claim out, with a reference or without. */
export function omission(snapshot: Snapshot, picks: Picks) {
  const mention = snapshot.get('mentions', picks.id(snapshot, 'mentions'))
  const reference = mention
    ? { article: mention.article, mention: picks.yes() ? mention.id : null }
    : { article: picks.id(snapshot, 'articles'), mention: null }
  const reason = omissionReasons[picks.below(omissionReasons.length)] ?? 'undecided'
  return { reason, reference: picks.yes() ? reference : null }
}

/** What somebody says of a cell. */
export function judgement(snapshot: Snapshot, picks: Picks): JudgementInput {
  const names = Object.keys(facets) as Facet[]
  const facet = names[picks.below(names.length)] ?? 'quantity'
  return {
    judgement: picks.one(['agrees', 'differs', 'omits', 'unclear']),
    facets: picks.yes() ? [{ facet, stated: '6700' }] : [],
    omission: omission(snapshot, picks),
    question: picks.one(['Who?', '']),
    ...(picks.yes() ? { basis: { read: picks.one(['whole', 'rule']), medium: 'original', glossOrigin: null } } : {}),
  }
}
