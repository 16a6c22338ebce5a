/**
 * What has to follow when mentions come or go (C2, C4): judgements that lost their ground are set back to not assessed, and
 * omissions that named what is gone have their reason open again. Always in the same step, always said.
 */
import type { Notice } from '#commands/define-command.ts'
import { assessmentBreak, type AssessmentBreak } from '#domain/assessment-rules.ts'
import type { CellRef } from '#domain/cell.ts'
import type { Draft } from '#domain/draft.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Assessment, Decision, Mention, Omission } from '#domain/records.ts'
import { decisionId } from '#domain/row-ids.ts'
import { cellKey } from '#domain/tables.ts'

const lostGround: ReadonlySet<AssessmentBreak | null> = new Set([
  'agreesNeedsMention',
  'agreesNeedsSupport',
  'differsNeedsMention',
  'omitsHasMention',
])

/**
 * Removes mentions and settles what rested on them (C2, C4). Call it once for all mentions of a command: its cost grows with
 * their number then, not with its square.
 */
export function removeMentions(draft: Draft, mentions: readonly Mention[]): Notice[] {
  const gone = new Set<string>(mentions.map((mention) => mention.id))
  const notices = settleCells(draft, mentions, gone)
  for (const id of gone) draft.remove('mentions', id)
  return [...notices, ...reopenOmissions(draft, new Set(mentions.map((mention) => mention.article)), gone)]
}

/** Sets judgements back that their analyst's mentions no longer carry, or now contradict (C2). `gone` counts as removed. */
export function settleCells(draft: Draft, cells: Iterable<CellRef>, gone: ReadonlySet<string> = new Set()): Notice[] {
  let setBack = 0
  let withdrawn = 0
  const unique = new Map<string, CellRef>()
  for (const { claim, article } of cells) unique.set(cellKey(claim, article), { claim, article })
  for (const [key, cell] of unique) {
    const mentions = draft.byIndex('mentions', 'cell', key).filter((mention) => !gone.has(mention.id))
    for (const assessment of draft.byIndex('assessments', 'cell', key)) {
      const own = mentions.filter((mention) => mention.analyst === assessment.analyst)
      if (!lostGround.has(assessmentBreak(assessment, own))) continue
      draft.remove('assessments', assessment.id)
      setBack += 1
    }
    const decision = draft.get('decisions', decisionId(cell.claim, cell.article))
    if (decision && mentions.length === 0 && saysSomething(decision)) {
      draft.remove('decisions', decision.id)
      withdrawn += 1
    }
  }
  return [...counted('setBackToNotAssessed', setBack), ...counted('decisionsWithdrawn', withdrawn)]
}

/**
 * Opens the reason of omissions that named something in `articles` as their reference (C4): one of the `gone` mentions, or with
 * `gone` left out anything there.
 */
export function reopenOmissions(
  draft: Draft,
  articles: ReadonlySet<ArticleId>,
  gone: ReadonlySet<string> | null = null,
): Notice[] {
  const open: Omission = { reason: 'undecided', reference: null }
  const named = (row: Assessment | Decision): boolean =>
    gone === null || gone.has(row.omission?.reference?.mention ?? '')
  let count = 0
  for (const article of articles) {
    for (const row of draft.byIndex('assessments', 'reference', article).filter(named)) {
      draft.patch('assessments', row.id, { omission: open })
      count += 1
    }
    for (const row of draft.byIndex('decisions', 'reference', article).filter(named)) {
      draft.patch('decisions', row.id, { omission: open })
      count += 1
    }
  }
  return counted('reasonOpenAgain', count)
}

/** True for a decision that needs a passage to stand on (C2). */
export function saysSomething(decision: Pick<Decision, 'judgement'>): boolean {
  return decision.judgement === 'agrees' || decision.judgement === 'differs'
}

/** A notice with a count; none for nothing. */
export function counted(key: string, count: number): Notice[] {
  return count > 0 ? [{ key, params: { count } }] : []
}
