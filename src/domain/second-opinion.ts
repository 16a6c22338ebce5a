/** Second opinions: which cells are worth asking about, what is asked of whom, and what was answered. Pure. */
import { assessmentsSeen, type CellRef } from './cell.ts'
import { isAsked } from './asked.ts'
import type { AnalystId } from './ids.ts'
import { isEqualJudgement } from './merge-claims.ts'
import { personOf } from './person.ts'
import type { Article, Assessment, Claim, Decision, OpinionRequest } from './records.ts'
import { decisionId } from './row-ids.ts'
import type { Snapshot } from './snapshot.ts'
import { cellKey } from './tables.ts'
import { compareText, isVisible } from './visible-articles.ts'

/** Why a judgement may want a second look: left open, made on a translation, or a finding that an article is silent (C4, C11). */
export const reasonsToAsk = ['unclear', 'gloss', 'available'] as const
export type ReasonToAsk = (typeof reasonsToAsk)[number]

/** A cell with its rows. */
interface NamedCell {
  readonly claim: Claim
  readonly article: Article
}

export interface CellToAsk extends NamedCell {
  /** The analyst's own judgement; `null` where they asked without one. */
  readonly own: Assessment | null
  readonly reasons: readonly ReasonToAsk[]
  /** What was asked, or what the judgement leaves open; may be empty. */
  readonly question: string
  /** What this analyst asked before; `null` for nothing. */
  readonly request: OpinionRequest | null
}

/** The cells that a person judged in a way that wants a second look, and those they asked about; by claim and article. */
export function cellsToAsk(snapshot: Snapshot, analyst: AnalystId): readonly CellToAsk[] {
  const person = personOf(snapshot, analyst)
  const judged = worthASecondLook(snapshot, person)
  const asked = requestsOf(snapshot, person).flatMap((request) => {
    const cell = namedCell(snapshot, request)
    const { own = ownJudgement(snapshot, request, person), reasons = [] } = judged.get(keyOf(request)) ?? {}
    return cell ? [[keyOf(request), { ...cell, own, reasons, question: request.question, request }] as const] : []
  })
  return [...new Map([...judged, ...asked]).values()].sort(byCell)
}

function worthASecondLook(snapshot: Snapshot, person: AnalystId): ReadonlyMap<string, CellToAsk> {
  const judged = new Map<string, CellToAsk>()
  for (const own of snapshot.all('assessments')) {
    const reasons = reasonsOf(own)
    if (reasons.length === 0 || personOf(snapshot, own.analyst) !== person) continue
    const cell = isAsked(snapshot, own.claim, own.article) ? namedCell(snapshot, own) : null
    if (cell) judged.set(keyOf(own), { ...cell, own, reasons, question: own.question ?? '', request: null })
  }
  return judged
}

function requestsOf(snapshot: Snapshot, person: AnalystId): readonly OpinionRequest[] {
  return [...snapshot.all('opinionRequests')].filter(({ analyst }) => personOf(snapshot, analyst) === person)
}

function keyOf({ claim, article }: CellRef): string {
  return cellKey(claim, article)
}

function reasonsOf({ judgement, basis, omission }: Assessment): readonly ReasonToAsk[] {
  const holds: Readonly<Record<ReasonToAsk, boolean>> = {
    unclear: judgement === 'unclear',
    gloss: basis.medium === 'gloss',
    available: omission?.reason === 'available',
  }
  return reasonsToAsk.filter((reason) => holds[reason])
}

/** A request with what came of it. */
export interface AskedOpinion extends NamedCell {
  readonly request: OpinionRequest
  /** The judgement of whoever asked; `null` when they have none. */
  readonly own: Assessment | null
  /** The judgements of others, by person. */
  readonly answers: ReadonlyMap<AnalystId, Assessment>
  /** How the answers stand to the own judgement; with none of one's own, any answer differs. */
  readonly outcome: 'differs' | 'agrees' | 'unanswered'
  /** The project's decision; `null` when there is none (C10). */
  readonly decision: Decision | null
}

const outcomeOrder = ['differs', 'agrees', 'unanswered']

/** What a person asked, where answers differ from their own judgement first. */
export function opinionsAskedBy(snapshot: Snapshot, analyst: AnalystId): readonly AskedOpinion[] {
  const person = personOf(snapshot, analyst)
  return requestsOf(snapshot, person)
    .flatMap((request) => askedOpinion(snapshot, request, person) ?? [])
    .sort((one, other) => outcomeOrder.indexOf(one.outcome) - outcomeOrder.indexOf(other.outcome) || byCell(one, other))
}

function askedOpinion(snapshot: Snapshot, request: OpinionRequest, person: AnalystId): AskedOpinion | null {
  const cell = namedCell(snapshot, request)
  if (!cell) return null
  const judgements = new Map(judgementsOf(snapshot, request))
  const own = judgements.get(person) ?? null
  judgements.delete(person)
  const isLike = (answer: Assessment) => own !== null && isEqualJudgement(own, answer)
  const all = [...judgements.values()]
  const outcome = all.length === 0 ? 'unanswered' : all.every(isLike) ? 'agrees' : 'differs'
  const decision = snapshot.get('decisions', decisionId(request.claim, request.article)) ?? null
  return { ...cell, request, own, answers: judgements, outcome, decision }
}

/** What others ask of a person: each cell once, with whether they have judged it. */
export interface AskedOfMe {
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<string, CellRef>
  readonly open: number
}

/** Cells of articles that are gone are left out. */
export function opinionsAskedOf(snapshot: Snapshot, analyst: AnalystId): AskedOfMe {
  const person = personOf(snapshot, analyst)
  const cells = new Map<string, CellRef>()
  let open = 0
  for (const request of snapshot.all('opinionRequests')) {
    const key = keyOf(request)
    if (cells.has(key) || personOf(snapshot, request.analyst) === person || !namedCell(snapshot, request)) continue
    cells.set(key, { claim: request.claim, article: request.article })
    if (!ownJudgement(snapshot, request, person)) open += 1
  }
  return { cells, open }
}

/** The tables second opinions are made of. */
export const opinionTables = [
  'opinionRequests',
  'assessments',
  'decisions',
  'claims',
  'articles',
  'batches',
  'analysts',
  'storyClaims',
  'storyArticles',
] as const

function ownJudgement(snapshot: Snapshot, cell: CellRef, person: AnalystId): Assessment | null {
  return new Map(judgementsOf(snapshot, cell)).get(person) ?? null
}

/** One judgement for each person (C10). */
function judgementsOf(snapshot: Snapshot, cell: CellRef): readonly (readonly [AnalystId, Assessment])[] {
  const all = snapshot.byIndex('assessments', 'cell', keyOf(cell))
  return assessmentsSeen(snapshot, all, 'all').map((one) => [personOf(snapshot, one.analyst), one])
}

function namedCell(snapshot: Snapshot, ref: CellRef): NamedCell | null {
  const [claim, article] = [snapshot.get('claims', ref.claim), snapshot.get('articles', ref.article)]
  return claim && article && isVisible(snapshot, article) ? { claim, article } : null
}

function byCell(one: NamedCell, other: NamedCell): number {
  return (
    compareText(one.claim.at, other.claim.at) ||
    compareText(one.claim.id, other.claim.id) ||
    compareText(one.article.id, other.article.id)
  )
}
