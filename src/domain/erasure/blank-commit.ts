/** A commit without the words of an erased text. It keeps its id, its place and its hash; what it holds is less (H8). */
import type { Change } from '../change.ts'
import type { Commit } from '../commit.ts'
import type { JsonObject, JsonValue } from '../json.ts'
import { blankRow } from './blank-row.ts'
import type { ErasedRows } from './erased-rows.ts'

/** The commit itself where nothing of it is an erased text's. */
export function blankCommit(commit: Commit, erased: ErasedRows): Commit {
  const changes = commit.changes.map((change) => blankChange(change, erased))
  const isTouched = changes.some((change, at) => change !== commit.changes[at] || isOwn(change, erased))
  if (!isTouched) return commit
  const blanked: Commit = { ...commit, subject: blankSubject(commit.subject), changes, blanked: true }
  return isSameAs(blanked, commit) ? commit : blanked
}

function isOwn({ table, id }: Change, { keys }: ErasedRows): boolean {
  return keys.has(`${table}/${id}`)
}

function blankChange(change: Change, erased: ErasedRows): Change {
  const { table, before, after } = change
  const [was, is] = [before && blankRow(table, before, erased), after && blankRow(table, after, erased)]
  return was === before && is === after ? change : { ...change, before: was, after: is }
}

/** Words with which the history names what a commit was about; the rest are ids, numbers and names of kinds. */
const wordsInSubjects = new Set(['name', 'tags'])

function blankSubject(subject: JsonObject): JsonObject {
  const kept = Object.entries(subject).filter(([key]) => !wordsInSubjects.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, isObject(value) ? blankSubject(value) : value]))
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A commit that is blanked already changes no more. */
function isSameAs(one: Commit, other: Commit): boolean {
  return other.blanked === true && JSON.stringify(one) === JSON.stringify(other)
}
