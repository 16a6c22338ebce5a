/** Which omission reasons can be given for a cell, and on what grounds (C4). Pure; the words are in the messages. */
import type { CellRef } from '#domain/cell.ts'
import { omissionReasons, type OmissionReason } from '#domain/judgement.ts'
import { isKnownEarlier, possibleReferences, predatesProposal, type PredatesProposal } from '#domain/omission.ts'
import type { Article, Omission, Passage } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

/** A reference that `available` may name. */
export interface ReferenceChoice {
  readonly key: string
  readonly reference: NonNullable<Omission['reference']>
  readonly article: Article
  /** The passage that shows it; `null` for the source document as a whole. */
  readonly passage: Passage | null
  /** True when it certainly came out before the judged article; false when the dates leave it open. */
  readonly knownEarlier: boolean
}

/** All that is known about leaving a claim out. */
export interface OmissionGrounds {
  readonly references: readonly ReferenceChoice[]
  /** The bounds rule holds: "too early" may be proposed (C4). */
  readonly predates: PredatesProposal | null
}

/** Tables `omissionGrounds` reads. */
export const omissionTables = ['articles', 'claims', 'storyArticles', 'mentions', 'passages'] as const

/** Looks up the grounds for one cell; nothing is known about a cell that is gone. */
export function omissionGrounds(snapshot: Snapshot, cell: CellRef): OmissionGrounds {
  const article = snapshot.get('articles', cell.article)
  const claim = snapshot.get('claims', cell.claim)
  if (!article || !claim) return { references: [], predates: null }
  const references = possibleReferences(snapshot, claim.id, article.id).flatMap((reference): ReferenceChoice[] => {
    const referred = snapshot.get('articles', reference.article)
    if (!referred) return []
    const mention = snapshot.get('mentions', reference.mention)
    const passage = snapshot.get('passages', mention?.passage ?? null) ?? null
    const knownEarlier = isKnownEarlier(referred, article)
    return [{ key: referenceKey(reference), reference, article: referred, passage, knownEarlier }]
  })
  return { references, predates: predatesProposal(article, claim) }
}

/** Names a reference in a list. */
export function referenceKey(reference: NonNullable<Omission['reference']>): string {
  return `${reference.article} ${reference.mention ?? ''}`
}

/**
 * What stands ready when "not there" is opened: the reason given before, else "too early" where the bounds rule proposes it, else
 * the reason stays open. Nothing else is ever proposed (C4), and nothing is written before the analyst says so.
 */
export function firstOmission(grounds: OmissionGrounds, before: Omission | null): Omission {
  return before ?? { reason: grounds.predates ? 'predates' : 'undecided', reference: null }
}

/** The omission with another reason; a reference stays only where the reason names one. */
export function withReason(omission: Omission, reason: OmissionReason, grounds: OmissionGrounds): Omission {
  if (reason !== 'available') return { reason, reference: null }
  return { reason, reference: omission.reference ?? grounds.references[0]?.reference ?? null }
}

/** Reasons in the order of their keys 1-5. */
export const reasonsInOrder: readonly OmissionReason[] = omissionReasons
