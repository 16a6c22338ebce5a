/** One line of the preview: what was found of an article, with what the person changed. Pure. */
import type { AlikeTexts, ArticleDraft, ReadingReason, RevisionMatch } from '#domain/import-draft.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { TextHash } from '#domain/ids.ts'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
import { isOneOf, type ProposedDates } from './find-dates.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'

export type DraftState = 'new' | 'revision' | 'inProject' | 'inBatch' | 'leftOut'

export interface DraftRow {
  readonly id: string
  readonly number: number
  /** Number of its file in the report. */
  readonly file: number
  readonly state: DraftState
  /** The article it may be a revision of; `null` where there is none. */
  readonly match: RevisionMatch | null
  /** Other texts that are nearly the same, with itself, beside the article it is a revision of; `null` where there are none. */
  readonly alike: AlikeTexts | null
  readonly title: string | null
  readonly firstWords: string
  readonly language: LanguageMark
  readonly otherLanguages: readonly LanguageTag[]
  readonly words: number
  /** Places with unusual characters in its text. */
  readonly unusual: number
  /** Why each stretch of furniture was proposed, in reading order. */
  readonly furniture: readonly (string | null)[]
  readonly glosses: number
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: DateBounds | null
  /** What the file states as date of publication, where that has two readings or none; `null` where it is read or absent. */
  readonly openDate: string | null
  /** What may be its date, the likeliest first; empty where it has one that was not taken from here. */
  readonly proposedDates: readonly DateProposal[]
  /** True where its date is one of them, taken by the person. */
  readonly isDateTaken: boolean
  /** `null` for pasted text. */
  readonly fileName: string | null
  readonly entry: number | null
  readonly warnings: readonly ReadingReason[]
  readonly textHash: TextHash
}

/** Rows in the order of reading. A draft whose decisions did not change keeps its row, so that the table draws little. */
export class DraftRowBook {
  readonly #kept = new WeakMap<ArticleDraft, Kept>()

  read(drafts: readonly ArticleDraft[], decided: Decided): readonly DraftRow[] {
    const groups = groupsOf(decided.alike ?? [])
    return drafts.map((draft) => {
      const edits = decided.edits.get(draft.number)
      const state = stateOf(draft, decided)
      const group = groups.get(draft.number) ?? null
      const kept = this.#kept.get(draft)
      const dates = decided.proposedDates.get(draft.number) ?? noDates
      const isKept = kept?.edits === edits && kept?.state === state && kept.group === group && kept.dates === dates
      if (kept && isKept) return kept.row
      const match = decided.matches.get(draft.number) ?? null
      const row = { ...draftRow(draft, edits ?? {}, { state, match, dates }), alike: othersIn(group, draft, match) }
      this.#kept.set(draft, { edits, state, group, dates, row })
      return row
    })
  }
}

interface Kept {
  readonly edits: DraftEdits | undefined
  readonly state: DraftState
  readonly group: AlikeTexts | null
  readonly dates: readonly DateProposal[]
  readonly row: DraftRow
}

function groupsOf(alike: readonly AlikeTexts[]): ReadonlyMap<number, AlikeTexts> {
  return new Map(alike.flatMap((group) => group.drafts.map((number) => [number, group] as const)))
}

/** That a text is like the one it may be the next revision of goes without saying. */
function othersIn(group: AlikeTexts | null, { number }: ArticleDraft, match: RevisionMatch | null): AlikeTexts | null {
  if (!group) return null
  const hasOthers = group.drafts.some((one) => one !== number) || group.articles.some((one) => one !== match?.article)
  return hasOthers ? group : null
}

/** What was found out and decided about drafts, by their number. */
export interface Decided {
  readonly edits: ReadonlyMap<number, DraftEdits>
  readonly leftOut: ReadonlySet<number>
  readonly matches: ReadonlyMap<number, RevisionMatch>
  readonly revising: ReadonlySet<number>
  readonly alike: readonly AlikeTexts[] | null
  readonly proposedDates: ProposedDates
}

const noDates: readonly DateProposal[] = []

/** How many articles an import of these rows would write, and how many revisions (H8: duplicates never). */
export function countWritten(rows: readonly DraftRow[]): { readonly articles: number; readonly revisions: number } {
  const count = (wanted: DraftState) => rows.reduce((sum, { state }) => sum + Number(state === wanted), 0)
  return { articles: count('new'), revisions: count('revision') }
}

function stateOf({ duplicate, number }: ArticleDraft, { leftOut, revising }: Decided): DraftState {
  // An article may go back to an earlier text of its own.
  if (duplicate === 'inProject' && revising.has(number)) return leftOut.has(number) ? 'leftOut' : 'revision'
  return duplicate ?? (leftOut.has(number) ? 'leftOut' : revising.has(number) ? 'revision' : 'new')
}

function draftRow(
  draft: ArticleDraft,
  edits: DraftEdits,
  { state, match, dates }: Pick<DraftRow, 'state' | 'match'> & Pick<Kept, 'dates'>,
): Omit<DraftRow, 'alike'> {
  const {
    number,
    file,
    firstWords,
    otherLanguages,
    words,
    unusual,
    regions,
    glosses,
    fileName,
    entry,
    warnings,
    textHash,
  } = draft
  const { title, language, outlet, author, url, published } = { ...draft, ...edits }
  const isDateTaken = isOneOf(dates, published)
  const furniture = regions.filter(({ kind }) => kind === 'furniture').map(({ reason }) => reason)
  return {
    id: String(number),
    number,
    file,
    state,
    match,
    title,
    firstWords,
    language,
    otherLanguages,
    words,
    unusual,
    furniture,
    glosses: glosses.length,
    outlet,
    author,
    url,
    published,
    proposedDates: published === null || isDateTaken ? dates : noDates,
    isDateTaken,
    openDate: published === null ? openDate(draft) : null,
    fileName,
    entry,
    warnings,
    textHash,
  }
}

/** Dates nobody could read are kept in `extra` under the name of their field. */
function openDate({ extra }: ArticleDraft): string | null {
  const stated = extra?.['published']
  return typeof stated === 'string' ? stated : null
}
