/**
 * Erasing texts for good (H8): what is asked, and the record of what was done. The words of what is erased are blanked in commits that stay
 * where they are, under their id and hash; the record, a commit of its own, says of each what it was and what it is now.
 */
import type { Commit } from '../commit.ts'
import type { AnalystId, ArticleId, ClaimId, StoryId, TabId, TextHash } from '../ids.ts'
import type { JsonObject, JsonValue } from '../json.ts'

/** The command that takes the rows out of the tables, before their words are blanked. */
export const eraseCommandName = 'eraseTexts'
/** The commit that says what was blanked. It changes no row. */
export const recordCommandName = 'recordErasure'

/** What is never taken back, nor crossed on the way back to what was before it. */
export function isErasure({ command }: { readonly command: string }): boolean {
  return command === eraseCommandName || command === recordCommandName
}

/** What is to be erased. Articles may be deleted already; one that is there again is left alone. */
export interface ErasureRequest {
  readonly articles: readonly ArticleId[]
  /** Claims whose words go too. */
  readonly claims: readonly ClaimId[]
  /** Stories whose names go too. */
  readonly stories: readonly StoryId[]
  readonly analyst: AnalystId
  readonly tab: TabId
}

/** What was erased (H8), in numbers. */
export interface ErasureReport {
  readonly articles: number
  readonly texts: number
  /** Commits without their words, those of earlier erasures among them. */
  readonly commits: number
}

/** A commit whose words were blanked. */
export interface BlankedCommit {
  readonly commit: string
  /** As it was written, and as it goes on to say; the next commit of its device names it. */
  readonly hash: string
  /** Of the commit as it is now. */
  readonly blanked: string
}

/** What the record says. */
export interface ErasureRecord {
  readonly articles: readonly ArticleId[]
  readonly texts: readonly TextHash[]
  readonly commits: readonly BlankedCommit[]
}

/** The record as the subject of its commit. */
export function recordSubject({ articles, texts, commits }: ErasureRecord): JsonObject {
  return {
    count: articles.length,
    articles,
    texts,
    commits: commits.map(({ commit, hash, blanked }) => [commit, hash, blanked]),
  }
}

/** Every commit that records of erasures name, as `blankedName` writes it. */
export function recordedBlankings(commits: Iterable<Pick<Commit, 'command' | 'subject'>>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { command, subject } of commits) {
    if (command !== recordCommandName) continue
    for (const entry of listAt(subject, 'commits')) {
      const [commit, hash, blanked] = Array.isArray(entry) ? (entry as readonly JsonValue[]) : []
      if (typeof commit === 'string' && typeof hash === 'string' && typeof blanked === 'string')
        names.add(blankedName({ commit, hash, blanked }))
    }
  }
  return names
}

/** One text for all that is said of a blanked commit. */
export function blankedName({ commit, hash, blanked }: BlankedCommit): string {
  return `${commit} ${hash} ${blanked}`
}

/** Whether a commit is what was written, or what a record says became of it. `contentHash` is the hash over what it holds now. */
export function isAsRecorded(commit: Commit, contentHash: string, recorded: ReadonlySet<string>): boolean {
  if (commit.blanked !== true) return contentHash === commit.hash
  return recorded.has(blankedName({ commit: commit.id, hash: commit.hash, blanked: contentHash }))
}

/** The articles that were erased, as the records say. */
export function erasedArticles(commits: Iterable<Pick<Commit, 'command' | 'subject'>>): ReadonlySet<JsonValue> {
  return new Set([...commits].flatMap((commit) => (isErasure(commit) ? listAt(commit.subject, 'articles') : [])))
}

/** All that was ever asked to be erased, as the journal tells it; `null` when nothing was. */
export function requestAmong(
  commits: readonly Pick<Commit, 'command' | 'subject' | 'analyst' | 'tab'>[],
): ErasureRequest | null {
  const erasures = commits.filter(isErasure)
  const last = erasures.at(-1)
  if (!last) return null
  const ids = <Id extends string>(name: string) =>
    erasures.flatMap(({ subject }) => listAt(subject, name).filter((id) => typeof id === 'string') as Id[])
  const { analyst, tab } = last
  return { articles: ids('articles'), claims: ids('claims'), stories: ids('stories'), analyst, tab }
}

function listAt(subject: JsonObject, name: string): readonly JsonValue[] {
  const value = subject[name]
  return Array.isArray(value) ? (value as readonly JsonValue[]) : []
}
