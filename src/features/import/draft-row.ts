/** One line of the preview: what was found of an article, with what the person changed. Pure. */
import type { ArticleDraft, ReadingReason, RevisionMatch } from '#domain/import-draft.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { TextHash } from '#domain/ids.ts'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
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
  readonly title: string | null
  readonly firstWords: string
  readonly language: LanguageMark
  readonly otherLanguages: readonly LanguageTag[]
  readonly words: number
  /** Why each stretch of furniture was proposed, in reading order. */
  readonly furniture: readonly (string | null)[]
  readonly glosses: number
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: DateBounds | null
  /** What the file states as date of publication, where that has two readings or none; `null` where it is read or absent. */
  readonly openDate: string | null
  /** `null` for pasted text. */
  readonly fileName: string | null
  readonly entry: number | null
  readonly warnings: readonly ReadingReason[]
  readonly textHash: TextHash
}

/** Rows in the order of reading. A draft whose decisions did not change keeps its row, so that the table draws little. */
export class DraftRowBook {
  readonly #kept = new WeakMap<ArticleDraft, { edits: DraftEdits | undefined; state: DraftState; row: DraftRow }>()

  read(drafts: readonly ArticleDraft[], decided: Decided): readonly DraftRow[] {
    return drafts.map((draft) => {
      const edits = decided.edits.get(draft.number)
      const state = stateOf(draft, decided)
      const kept = this.#kept.get(draft)
      if (kept && kept.edits === edits && kept.state === state) return kept.row
      const row = draftRow(draft, edits ?? {}, state, decided.matches.get(draft.number) ?? null)
      this.#kept.set(draft, { edits, state, row })
      return row
    })
  }
}

/** What was found out and decided about drafts, by their number. */
export interface Decided {
  readonly edits: ReadonlyMap<number, DraftEdits>
  readonly leftOut: ReadonlySet<number>
  readonly matches: ReadonlyMap<number, RevisionMatch>
  readonly revising: ReadonlySet<number>
}

/** How many articles an import of these rows would write, and how many revisions (H8: duplicates never). */
export function countWritten(rows: readonly DraftRow[]): { readonly articles: number; readonly revisions: number } {
  const count = (wanted: DraftState) => rows.reduce((sum, { state }) => sum + Number(state === wanted), 0)
  return { articles: count('new'), revisions: count('revision') }
}

function stateOf({ duplicate, number }: ArticleDraft, { leftOut, revising }: Decided): DraftState {
  return duplicate ?? (leftOut.has(number) ? 'leftOut' : revising.has(number) ? 'revision' : 'new')
}

function draftRow(draft: ArticleDraft, edits: DraftEdits, state: DraftState, match: RevisionMatch | null): DraftRow {
  const { number, file, firstWords, otherLanguages, words, regions, glosses, fileName, entry, warnings, textHash } =
    draft
  const { title, language, outlet, author, url, published } = { ...draft, ...edits }
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
    furniture,
    glosses: glosses.length,
    outlet,
    author,
    url,
    published,
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
