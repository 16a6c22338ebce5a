/** Finds what merging a project file comes to, away from the main thread. Own rows and commits are handed in; nothing is written here. */
import { expose } from 'comlink'
import type { Change } from '#domain/change.ts'
import type { StoredCommit } from '#domain/commit.ts'
import { Draft } from '#domain/draft.ts'
import type { TextHash } from '#domain/ids.ts'
import { editOf, knownEdits, type Edit } from '#domain/merge/edits.ts'
import { mergeProjects, type MergeReport } from '#domain/merge/merge-projects.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { RestoredProject, StoredText } from '#domain/ports.ts'
import type { LookedAtMerge, OutcomeCounts } from '#domain/project-merger.ts'
import type { Row, TableName } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { readProjectOrBundle } from '#interchange/bundle/read-bundle.ts'

type Look = Omit<LookedAtMerge, 'changes'>

class MergeSession {
  readonly #own = new MemorySnapshot()
  readonly #edits = new Map<string, Edit>()
  #changes: readonly Change[] = []
  #texts = new Map<TextHash, string>()

  rows(table: TableName, rows: readonly Row[]): void {
    this.#own.load(table, rows as readonly Row<typeof table>[])
  }

  commits(commits: readonly StoredCommit[]): void {
    for (const { commit } of commits) this.#edits.set(commit.id, editOf(commit))
  }

  /** `lost` are texts of the own project that it does not have any more. */
  async look(file: Blob, lost: readonly TextHash[]): Promise<Look | { readonly refused: ReadingReason }> {
    const reading = await readProjectOrBundle(file)
    if ('refused' in reading) return reading
    const { project, textsMissing } = reading
    const theirs = snapshotOf(project)
    const own = { snapshot: this.#own, edits: new Map([...knownEdits(this.#own, []), ...this.#edits]) }
    const edits = knownEdits(
      theirs,
      project.commits.map(({ commit }) => commit),
    )
    const draft = new Draft(this.#own)
    const report = mergeProjects(draft, own, { snapshot: theirs, edits })
    this.#changes = draft.changes()
    this.#texts = new Map(project.texts.map(({ hash, text }) => [hash, text]))
    const wanted = newTexts(this.#changes)
    const texts = wanted.filter((hash) => this.#texts.has(hash))
    const found = lost.filter((hash) => this.#texts.has(hash))
    return {
      name: project.summary.name,
      isSameProject: this.#own.get('project', project.summary.id) !== undefined,
      knowsEdits: edits.size > 0,
      counts: countsOf(report),
      identical: report.identical,
      texts: [...new Set([...texts, ...found])],
      textsFound: found.length,
      textsMissing: Math.min(textsMissing, wanted.length - texts.length),
    }
  }

  /** Some of what would be written, from a place on; none after the last. */
  changesFrom(from: number, count: number): readonly Change[] {
    return this.#changes.slice(from, from + count)
  }

  texts(hashes: readonly TextHash[]): readonly StoredText[] {
    return hashes.flatMap((hash) => {
      const text = this.#texts.get(hash)
      return text === undefined ? [] : [{ hash, text }]
    })
  }
}

/** What the client talks to. */
export type MergeSessionApi = MergeSession

function snapshotOf({ rows }: RestoredProject): MemorySnapshot {
  const snapshot = new MemorySnapshot()
  for (const table of tableNames) snapshot.load(table, rows[table] as readonly Row<typeof table>[])
  return snapshot
}

/** Texts of revisions that the merge brings. */
function newTexts(changes: readonly Change[]): readonly TextHash[] {
  const hashes = changes.flatMap(({ table, before, after }) =>
    table === 'revisions' && before === null && after !== null ? [(after as Row<'revisions'>).textHash] : [],
  )
  return [...new Set(hashes)]
}

function countsOf({ outcomes }: MergeReport): readonly (readonly [TableName, OutcomeCounts])[] {
  const byTable = new Map<TableName, OutcomeCounts>()
  for (const { table, outcome } of outcomes) {
    const counts = byTable.get(table) ?? {}
    byTable.set(table, { ...counts, [outcome]: (counts[outcome] ?? 0) + 1 })
  }
  return tableNames.flatMap((table) => {
    const counts = byTable.get(table)
    return counts ? [[table, counts] as const] : []
  })
}

expose(new MergeSession())
