/**
 * Follows the project for articles that show another text than their passages were marked in, and has those found again (T4). What waits
 * is derived from the rows, so that work that was broken off goes on at the next opening. Writes join the step that brought the text: who
 * takes an import back takes back what was found in its texts.
 */
import { completeBatch } from '#commands/import/complete-batch.ts'
import { carryOver } from '#commands/revisions/carry-over.ts'
import type { AnchorFinder } from '#domain/anchor-finder.ts'
import { carryOverOf, type CarryOver, type FoundPlace } from '#domain/carry-over.ts'
import type { RevisionId, StepId } from '#domain/ids.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { Row } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { Later } from './in-turns.ts'
import type { ProjectSession } from './project-session.ts'
import { visibleArticles } from './select.ts'
import { versionOf } from './rows-memo.ts'
import { redoCommand } from './undo.ts'

/** A commit with so few rows takes no task of the page 50 ms. */
const ROWS_AT_ONCE = 100
/** Articles looked at before the page gets a turn. */
const ARTICLES_PER_TURN = 500

/** Only these tell that an article shows another text; a passage is always marked in the text that is shown. */
const tables = ['articles', 'batches'] as const

/** Begins to follow; the value it gives stops that. */
export function keepAnchors(session: ProjectSession, finder: AnchorFinder, later: Later): () => void {
  /** What was worked on in this session and left no trace, for nothing was found again. */
  const tried = new Set<RevisionId>()
  let seen = -1
  let isRunning = false
  let isStopped = false
  let takeBack: (() => void) | null = null
  const round = async () => {
    for await (const one of waiting(session, tried, later, () => isStopped)) await carry(session, finder, one)
  }
  const run = () => {
    takeBack = null
    seen = versionOf(session.snapshot, tables)
    isRunning = true
    round()
      // What failed waits as it did: the next change, or the next opening, tries again.
      .catch(() => undefined)
      .finally(() => {
        isRunning = false
        look()
      })
  }
  const look = () => {
    if (isRunning || takeBack || isStopped || versionOf(session.snapshot, tables) === seen) return
    takeBack = later(run)
  }
  const stopListening = session.subscribe(look)
  look()
  return () => {
    isStopped = true
    takeBack?.()
    stopListening()
  }
}

async function* waiting(
  session: ProjectSession,
  tried: Set<RevisionId>,
  later: Later,
  isStopped: () => boolean,
): AsyncGenerator<Waiting> {
  const { snapshot } = session
  const turn = () => new Promise<void>((resolve) => void later(resolve))
  const done = takenAlong(session.store.getState().heads)
  for (const [index, { id }] of visibleArticles(snapshot).entries()) {
    if (index % ARTICLES_PER_TURN === ARTICLES_PER_TURN - 1) await turn()
    if (isStopped()) return
    const article = snapshot.get('articles', id)
    if (!article || tried.has(article.revision)) continue
    if (!carryOverOf(snapshot, article, done.has(article.revision))) continue
    tried.add(article.revision)
    const step = await stepThatBrought(session, article.revision)
    const work = carryOverOf(snapshot, article, step === null || done.has(article.revision))
    if (work) yield { work, step }
  }
}

interface Waiting {
  readonly work: CarryOver
  /** The step by which its text came; `null` for none. */
  readonly step: StepId | null
}

/** Revisions into which what analysts decided was taken along once: what they removed since does not come back. */
function takenAlong(heads: readonly CommitHead[]): ReadonlySet<unknown> {
  return new Set(heads.flatMap(({ command, subject }) => (command === carryOver.name ? [subject['revision']] : [])))
}

async function carry(session: ProjectSession, finder: AnchorFinder, { work, step }: Waiting): Promise<void> {
  const { snapshot } = session
  const is = await textOf(session, snapshot, work.revision)
  const found: FoundPlace[] = []
  for (const [revision, places] of work.sources) {
    const was = await textOf(session, snapshot, revision)
    // Without one of the texts nothing can be compared: the passages stay open.
    if (was === null || is === null) continue
    found.push(...(await finder.find({ language: work.language, was, is, places })))
  }
  for (let at = 0; at < found.length; at += ROWS_AT_ONCE) {
    const args = { revision: work.revision, found: found.slice(at, at + ROWS_AT_ONCE) }
    // A refusal means that the revision was taken back meanwhile.
    await session.dispatch(carryOver, args, { origin: 'rule', ...(step === null ? {} : { step }) })
  }
}

async function textOf(session: ProjectSession, snapshot: Snapshot, revision: RevisionId): Promise<string | null> {
  const hash = snapshot.get('revisions', revision)?.textHash
  return hash === undefined ? null : session.text(hash)
}

/**
 * The step by which an article came to show a revision; `null` for one that did so before the project was opened here from a file. Only
 * the commits that may have done it are read: an import has many.
 */
async function stepThatBrought(session: ProjectSession, revision: RevisionId): Promise<StepId | null> {
  for (const { sequence, step } of session.store.getState().heads.filter(mayRevise).toReversed()) {
    const [stored] = await session.commits(sequence - 1, sequence)
    const brings = stored?.commit.changes.some(
      ({ table, after, before }) =>
        table === 'articles' && shownIn(after) === revision && before !== null && shownIn(before) !== revision,
    )
    if (brings) return step
  }
  return null
}

function mayRevise({ command, subject }: CommitHead): boolean {
  return command === redoCommand
    ? subject['of'] === completeBatch.name
    : command === completeBatch.name && subject['revised'] !== 0
}

function shownIn(row: Row | null): RevisionId | null {
  return row && 'readBy' in row ? row.revision : null
}
