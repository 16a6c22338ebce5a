/** Makes a claim, freely or from a passage (C2, C13). */
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { cleanClaimFields, type ClaimFields } from '#commands/shared/claim-fields.ts'
import { findRows } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { takePassage, type PassageTarget } from '#commands/shared/take-passage.ts'
import { takeSource, type SourceInput } from '#commands/shared/take-source.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type ClaimId, type SourceId, type StoryId } from '#domain/ids.ts'
import type { Claim, Passage, Story } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { assessmentId, storyClaimId } from '#domain/row-ids.ts'

/** A passage, and who is named as speaking there (C6). */
type ClaimOrigin = PassageTarget & { readonly speaker?: SourceInput }

export interface CreateClaimArgs
  extends Partial<Omit<ClaimFields, 'wording' | 'language'>>, Pick<ClaimFields, 'wording' | 'language'> {
  readonly id?: ClaimId
  /** The passage it is made from: its article agrees at once (C2), and its stories are asked (C13). */
  readonly from?: ClaimOrigin
  /** Further passages that tell it, of any article: linked as its support, not judged; their stories are asked too (C2, C3, C13). */
  readonly mentions?: readonly PassageTarget[]
  /** Further stories it is asked of (C13). */
  readonly stories?: readonly StoryId[]
}

/**
 * Makes a claim; with `from`, the passage, the mention and the agreement by rule are written in the same step (C2), and so are the links
 * of `mentions`. A passage that is given twice is linked once.
 */
export const createClaim = defineCommand<CreateClaimArgs>({
  name: 'createClaim',
  plan: (draft, { id, from, mentions = [], stories = [], ...entered }, context) => {
    const fields = cleanClaimFields(entered)
    if (isRejection(fields)) return fields
    const claimId = id ?? asId<ClaimId>(context.newId())
    if (draft.get('claims', claimId)) return reject('idTaken')
    const asked = stories.length > 0 ? findRows(draft, 'stories', stories) : []
    if (isRejection(asked)) return asked
    const said = takeSaid(draft, from, context)
    if (isRejection(said)) return said
    const claim = newClaim(claimId, fields, said?.passage ?? null, context)
    draft.put('claims', claim)
    askOf(draft, claimId, asked)
    const notices = linkSaid(draft, claim, said, mentions, context)
    if (isRejection(notices)) return notices
    return { notices, subject: { claim: claimId, article: claim.madeFrom, name: claim.wording } }
  },
})

/** What a claim is made from, found or made in the draft. */
interface Said {
  readonly passage: Passage
  readonly speaker: SourceId | null
}

function takeSaid(draft: Draft, from: ClaimOrigin | undefined, context: PlanContext): Said | Rejection | null {
  if (!from) return null
  const passage = takePassage(draft, from, context)
  if (isRejection(passage)) return passage
  const speaker = from.speaker ? takeSource(draft, from.speaker, context) : null
  return isRejection(speaker) ? speaker : { passage, speaker }
}

function askOf(draft: Draft, claim: ClaimId, stories: readonly Story[]): void {
  for (const { id: story } of stories)
    draft.put('storyClaims', { id: storyClaimId(story, claim), extra: null, story, claim })
}

function newClaim(
  id: ClaimId,
  fields: Omit<CreateClaimArgs, 'id' | 'from' | 'mentions' | 'stories'>,
  passage: Passage | null,
  { now, actor }: PlanContext,
): Claim {
  return {
    type: 'other',
    quantity: null,
    time: null,
    firstSaid: null,
    actors: [],
    polarity: 'affirmed',
    aboutSaying: false,
    note: '',
    ...fields,
    id,
    rev: 1,
    extra: null,
    version: 1,
    madeFrom: passage?.article ?? null,
    analyst: actor,
    at: now,
  }
}

function linkSaid(
  draft: Draft,
  claim: Claim,
  said: Said | null,
  further: readonly PassageTarget[],
  context: PlanContext,
): Notice[] | Rejection {
  const notices = said ? agreeByRule(draft, claim, said, context) : []
  for (const target of further) {
    const passage = takePassage(draft, target, context)
    if (isRejection(passage)) return passage
    notices.push(...linkMention(draft, passage, claim.id, { role: 'supports' }, context))
  }
  return notices
}

/** The article a claim was made from agrees at once, by rule (C2). What it was made on may be an older revision (C11). */
function agreeByRule(draft: Draft, claim: Claim, { passage, speaker }: Said, context: PlanContext): Notice[] {
  const notices = linkMention(draft, passage, claim.id, { role: 'supports', speaker }, context)
  draft.put('assessments', {
    id: assessmentId(claim.id, passage.article, context.actor),
    extra: null,
    claim: claim.id,
    article: passage.article,
    analyst: context.actor,
    judgement: 'agrees',
    facets: [],
    omission: null,
    question: null,
    statedValue: null,
    note: '',
    confidence: null,
    basis: { read: 'rule', medium: 'original', glossOrigin: null },
    revision: passage.revision,
    claimVersion: claim.version,
    at: context.now,
  })
  return notices
}
