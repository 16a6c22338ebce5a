/** One line of the preview: what was found of an article, with what the person changed. Pure. */
import type { ArticleDraft, ReadingReason } from '#domain/import-draft.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { TextHash } from '#domain/ids.ts'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'

export type DraftState = 'new' | 'inProject' | 'inBatch' | 'leftOut'

export interface DraftRow {
  readonly id: string
  readonly number: number
  /** Number of its file in the report. */
  readonly file: number
  readonly state: DraftState
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
  readonly #kept = new WeakMap<ArticleDraft, { edits: DraftEdits | undefined; isOut: boolean; row: DraftRow }>()

  read(
    drafts: readonly ArticleDraft[],
    edits: ReadonlyMap<number, DraftEdits>,
    leftOut: ReadonlySet<number>,
  ): readonly DraftRow[] {
    return drafts.map((draft) => {
      const own = edits.get(draft.number)
      const isOut = leftOut.has(draft.number)
      const kept = this.#kept.get(draft)
      if (kept && kept.edits === own && kept.isOut === isOut) return kept.row
      const row = draftRow(draft, own ?? {}, isOut)
      this.#kept.set(draft, { edits: own, isOut, row })
      return row
    })
  }
}

/** How many articles an import of these rows would write (H8: duplicates never). */
export function countNew(rows: readonly DraftRow[]): number {
  return rows.reduce((sum, { state }) => sum + Number(state === 'new'), 0)
}

function draftRow(draft: ArticleDraft, edits: DraftEdits, isOut: boolean): DraftRow {
  const { number, file, firstWords, otherLanguages, words, regions, glosses, fileName, entry, warnings, textHash } =
    draft
  const { title, language, outlet, author, url, published } = { ...draft, ...edits }
  const furniture = regions.filter(({ kind }) => kind === 'furniture').map(({ reason }) => reason)
  return {
    id: String(number),
    number,
    file,
    state: draft.duplicate ?? (isOut ? 'leftOut' : 'new'),
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
