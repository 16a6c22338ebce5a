/** The journal as steps to read: commits of one step joined, newest first, with the steps that were taken back marked. */
import { isErasure } from '#domain/erasure/erasure.ts'
import type { AnalystId, StepId } from '#domain/ids.ts'
import { groupBy } from '#domain/group-by.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { historySentence, reversedSubject, stepSentence, type HistorySubject } from '#i18n/messages/history.ts'

/** One step as the list shows it. */
export interface HistoryStep {
  readonly step: StepId
  /** The sequence of its last commit: going back to it keeps the step itself. */
  readonly sequence: number
  readonly at: string
  readonly analyst: AnalystId
  readonly origin: string
  readonly sentence: string
  /** Users' own words in the subject, such as a claim's wording; empty when there are none. */
  readonly named: string
  /** Ids of the claims, articles and stories its subjects name, each once. */
  readonly about: readonly string[]
  /** How many rows it changed. */
  readonly rows: number
  readonly isUndone: boolean
  readonly isReversal: boolean
  /** It took words away for good: it is never taken back (H8). */
  readonly isErasure: boolean
}

/** Newest first. A step that was brought again after it was taken back is not marked. */
export function historySteps(heads: readonly CommitHead[]): HistoryStep[] {
  const byStep = groupBy(heads, (head) => head.step)
  const undone = undoneSteps(heads)
  const steps = [...byStep].map(([step, commits]) => joined(step, commits, undone.has(step)))
  return steps.sort((one, other) => other.sequence - one.sequence)
}

function joined(step: StepId, commits: readonly CommitHead[], isUndone: boolean): HistoryStep {
  const first = commits[0] as CommitHead
  const last = commits.at(-1) ?? first
  return {
    step,
    sequence: last.sequence,
    at: first.at,
    analyst: first.analyst,
    origin: first.origin,
    // Worded only when it is shown or searched: a journal may have 50,000 commits.
    get sentence() {
      return sentenceOfStep(commits)
    },
    get about() {
      return idsIn(commits)
    },
    named: commits.map(({ subject }) => nameIn(subject)).find((name) => name !== '') ?? '',
    rows: commits.reduce((sum, { changes }) => sum + changes, 0),
    isUndone,
    isReversal: first.reversal !== null,
    isErasure: commits.some(isErasure),
  }
}

function undoneSteps(heads: readonly CommitHead[]): Set<StepId> {
  const undone = new Set<StepId>()
  for (const { reversal } of heads) {
    if (reversal?.kind === 'undo') undone.add(reversal.step)
    else if (reversal?.kind === 'redo') undone.delete(reversal.step)
  }
  return undone
}

/** What an import ends with says more than its parts do. */
const lastWord = 'completeBatch'

function sentenceOfStep(commits: readonly CommitHead[]): string {
  const telling = commits.findLast(({ command }) => command === lastWord)
  if (telling) return historySentence(telling.command, telling.subject)
  return stepSentence(commits.map(({ command, subject }) => historySentence(command, subject)))
}

function nameIn(subject: HistorySubject): string {
  const of = reversedSubject(subject)
  const name = subject['name'] ?? subject['wording'] ?? of['name'] ?? of['wording']
  return typeof name === 'string' ? name : ''
}

/** The order in which they are told. */
const namedRows = ['claim', 'article', 'story'] as const

function idsIn(commits: readonly CommitHead[]): string[] {
  const subjects = commits.map(({ subject }) => ({ ...reversedSubject(subject), ...subject }) as HistorySubject)
  const ids = namedRows.flatMap((name) => subjects.map((subject) => subject[name]))
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

/** The present names of what a step is about; rows that are gone are left out. */
export function namesAbout({ about }: HistoryStep, snapshot: Snapshot): string[] {
  return about.flatMap((id) => {
    const claim = snapshot.get('claims', id)?.wording
    const article = snapshot.get('articles', id)
    const name = claim ?? article?.title ?? article?.firstWords ?? snapshot.get('stories', id)?.name
    return name === undefined || name === '' ? [] : [name]
  })
}

export interface HistoryFilter {
  readonly search: string
  /** `null` for anybody. */
  readonly analyst: AnalystId | null
  /** `null` for anything. */
  readonly origin: string | null
  /** Steps that changed a certain record; `null` for all. */
  readonly steps: ReadonlySet<StepId> | null
}

/** Every searched word must occur in the sentence or in a name (`namesOf` gives those of rows), without regard to case. */
export function filterSteps(
  steps: readonly HistoryStep[],
  filter: HistoryFilter,
  namesOf: (step: HistoryStep) => readonly string[],
): HistoryStep[] {
  const searched = filter.search
    .toLocaleLowerCase('en')
    .split(/\s+/u)
    .filter((word) => word !== '')
  return steps.filter((step) => {
    if (filter.analyst !== null && step.analyst !== filter.analyst) return false
    if (filter.origin !== null && step.origin !== filter.origin) return false
    if (filter.steps !== null && !filter.steps.has(step.step)) return false
    if (searched.length === 0) return true
    const text = [step.sentence, step.named, ...namesOf(step)].join(' ').toLocaleLowerCase('en')
    return searched.every((word) => text.includes(word))
  })
}

/** Steps by calendar day of the reader (`YYYY-MM-DD`), in the order given. */
export function byDay(steps: readonly HistoryStep[]): (readonly [string, HistoryStep[]])[] {
  return [...groupBy(steps, ({ at }) => dayOf(at))]
}

function dayOf(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const padded = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${padded(date.getMonth() + 1)}-${padded(date.getDate())}`
}
