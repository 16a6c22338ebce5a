/** Takes an existing passage or marks a new one, for every command that needs one. */
import type { PlanContext } from '#commands/define-command.ts'
import type { Draft } from '#domain/draft.ts'
import { asId, type PassageId, type RevisionId } from '#domain/ids.ts'
import { isPlausible } from '#domain/passages.ts'
import type { LanguageMark, Passage, Position } from '#domain/records.ts'
import { isRejection, reject, type Rejection } from '#domain/rejection.ts'
import { findRow } from './find-rows.ts'

/** A stretch of a revision to be marked. */
export interface NewPassage {
  /** Chosen by the caller, who wants to know it; left out, a new one is made. */
  readonly id?: PassageId
  readonly revision: RevisionId
  /** From `positionIn` (T3). */
  readonly position: Position
  /** Left out: the article's (T5). */
  readonly language?: LanguageMark
  /** Whether the bounds split a grapheme; then it is refused (T2). */
  readonly splitsGrapheme?: boolean
  readonly note?: string
}

/** A passage that is there, or one to be marked in the same step. */
export type PassageTarget = { readonly passage: PassageId } | { readonly mark: NewPassage }

/** The passage of a target. A passage already marked on exactly this stretch is taken again, so that it exists once. */
export function takePassage(draft: Draft, target: PassageTarget, context: PlanContext): Passage | Rejection {
  if ('passage' in target) return findRow(draft, 'passages', target.passage)
  const { mark } = target
  const revision = findRow(draft, 'revisions', mark.revision)
  if (isRejection(revision)) return revision
  const article = findRow(draft, 'articles', revision.article)
  if (isRejection(article)) return article
  if (!isPlausible(mark.position, revision.length)) return reject('badPosition')
  if (mark.splitsGrapheme) return reject('passageSplitsGrapheme')
  const { start, end, quote, prefix, suffix } = mark.position
  const same = draft
    .byIndex('passages', 'revision', revision.id)
    .find((passage) => passage.start === start && passage.end === end)
  if (same) return same
  const passage: Passage = {
    id: mark.id ?? asId(context.newId()),
    rev: 1,
    extra: null,
    start,
    end,
    quote,
    prefix,
    suffix,
    article: article.id,
    revision: revision.id,
    language: mark.language ?? article.language,
    splitsGrapheme: false,
    note: mark.note ?? '',
    analyst: context.actor,
    at: context.now,
  }
  if (draft.get('passages', passage.id)) return reject('idTaken')
  draft.put('passages', passage)
  return passage
}
