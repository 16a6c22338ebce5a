/** Takes in passages that another tool marked, with who marked them and what was said of them (F1, F4). */
import { defineCommand, type Notice, type PlanContext } from '#commands/define-command.ts'
import { findRow } from '#commands/shared/find-rows.ts'
import { linkMention } from '#commands/shared/link-mention.ts'
import { counted, settleCells } from '#commands/shared/settle-cells.ts'
import { takeCreator } from '#commands/shared/take-creator.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import { noteOf, Standings, type ForeignPassage } from '#domain/foreign-passages.ts'
import type { JsonObject } from '#domain/json.ts'
import { isPlausible } from '#domain/passages.ts'
import type { Passage } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'

export interface AddForeignPassagesArgs {
  readonly passages: readonly ForeignPassage[]
  /** The name of the file they stood in. */
  readonly file: string
}

/**
 * Writes the passages that are new, with their creators, and links to claims. One that splits a grapheme is kept and flagged (T2).
 * What is here stays as it is, and of the same annotation with other content it is said (F4): taking a file in twice changes nothing.
 */
export const addForeignPassages = defineCommand<AddForeignPassagesArgs>({
  name: 'addForeignPassages',
  plan: (draft, { passages, file }, context) => {
    if (passages.length === 0) return reject('nothingChosen')
    const cells: CellRef[] = []
    const standings = new Standings(draft, context.actor)
    let [count, changed, asked] = [0, 0, 0]
    for (const foreign of passages) {
      const { standing, existing } = standings.of(foreign)
      if (standing === 'changed') changed += 1
      if (standing === 'changed' || standing === 'here') continue
      const passage = existing ?? addPassage(draft, foreign, context)
      if (isRejection(passage)) return passage
      if (!existing) count += 1
      standings.took(passage)
      for (const claim of foreign.claims) {
        if (!draft.get('claims', claim)) continue
        asked += countOf(
          linkMention(draft, passage, claim, { role: foreign.role }, creating(context, passage, foreign)),
        )
        cells.push({ claim, article: passage.article })
      }
    }
    const told = [...counted('askedByAnnotations', asked), ...counted('annotationsChanged', changed)]
    return { notices: [...settleCells(draft, cells), ...told], subject: { name: file, count } }
  },
})

/** Of how many stories claims are newly asked; one sum for all passages, for there may be thousands. */
function countOf(notices: readonly Notice[]): number {
  return notices.reduce((sum, { params }) => sum + Number(params['count'] ?? 0), 0)
}

/** The context in which the creator of an annotation acts (F4). */
function creating(context: PlanContext, { analyst }: Passage, { at }: ForeignPassage): PlanContext {
  return { ...context, actor: analyst, now: at ?? context.now }
}

function addPassage(draft: Draft, foreign: ForeignPassage, context: PlanContext): Passage | Rejection {
  const { id, position, splitsGrapheme, annotation } = foreign
  const revision = findRow(draft, 'revisions', foreign.revision)
  if (isRejection(revision)) return revision
  const article = findRow(draft, 'articles', revision.article)
  if (isRejection(article)) return article
  if (!isPlausible(position, revision.length)) return reject('badPosition')
  const { start, end, quote, prefix, suffix } = position
  const passage: Passage = {
    id,
    rev: 1,
    // Rows are plain JSON, and so is what came.
    extra: { annotation: annotation as unknown as JsonObject },
    start,
    end,
    quote,
    prefix,
    suffix,
    article: article.id,
    revision: revision.id,
    language: foreign.language ?? article.language,
    splitsGrapheme,
    note: noteOf(annotation),
    analyst: takeCreator(draft, foreign.creator, context),
    at: foreign.at ?? context.now,
  }
  draft.put('passages', passage)
  return passage
}
