/**
 * Checks the journal of a `keep` file: every commit is as it was written, the chain of each device holds, and the last
 * thing the journal says about a row is what the tables say (H3, H6).
 */
import * as v from 'valibot'
import { rowKey, type Change } from '#domain/change.ts'
import type { Commit, StoredCommit } from '#domain/commit.ts'
import { isAsRecorded, recordedBlankings } from '#domain/erasure/erasure.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Row } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { hexSha256 } from '../text-hash.ts'
import type { ProjectFile } from './file-schema.ts'
import { refuseAt, type FileRefusal } from './refusal.ts'
import { rowSchemas } from './row-schemas.ts'

/** The commits in order, or what is wrong with them; none for a `colleague` file. */
export function checkJournal(file: ProjectFile): readonly StoredCommit[] | FileRefusal {
  if (file.purpose === 'keep' && file.journal === null) return refuseAt('journalMissing', '$.journal')
  if (file.purpose === 'colleague' && file.journal !== null) return refuseAt('journalUnexpected', '$.journal')
  const entries = file.journal ?? []
  const wrong = checkChain(file, entries) ?? checkChanges(entries)
  if (wrong) return wrong
  // checkChanges has put every row of every change through the schema of its table.
  const commits = entries as unknown as readonly StoredCommit[]
  return checkLastRows(file, commits) ?? commits
}

type Entries = NonNullable<ProjectFile['journal']>

function checkChain(file: ProjectFile, entries: Entries): FileRefusal | null {
  const project = file.tables.project[0]?.id
  const ids = new Set<string>()
  const last = new Map<string, { readonly sequence: number; readonly hash: string }>()
  const recorded = recordedBlankings((entries as unknown as readonly StoredCommit[]).map(({ commit }) => commit))
  let sequence = 0
  for (const [index, entry] of entries.entries()) {
    const { commit } = entry
    const path = `$.journal[${index}]`
    if (entry.sequence <= sequence) return refuseAt('journalOrder', `${path}.sequence`)
    sequence = entry.sequence
    if (ids.has(commit.id)) return refuseAt('idTwice', `${path}.commit.id`, { id: commit.id })
    ids.add(commit.id)
    if (commit.project !== project) return refuseAt('otherProject', `${path}.commit.project`)
    if (!isAsRecorded(commit as unknown as Commit, commitHash(commit), recorded))
      return refuseAt('wrongCommitHash', `${path}.commit.hash`)
    const previous = last.get(commit.device) ?? { sequence: 0, hash: '' }
    const follows = commit.deviceSequence === previous.sequence + 1 && commit.previousHash === previous.hash
    if (!follows) return refuseAt('brokenChain', `${path}.commit.previousHash`)
    last.set(commit.device, { sequence: commit.deviceSequence, hash: commit.hash })
  }
  return null
}

function commitHash(commit: Entries[number]['commit']): string {
  const { hash: _own, ...rest } = commit
  return hexSha256(canonicalJson(rest))
}

function checkChanges(entries: Entries): FileRefusal | null {
  for (const [index, { commit }] of entries.entries()) {
    for (const [number, change] of commit.changes.entries()) {
      for (const side of ['before', 'after'] as const) {
        const row = change[side]
        if (row === null) continue
        const path = `$.journal[${index}].commit.changes[${number}].${side}`
        if (row['id'] !== change.id || !v.is(rowSchemas[change.table], row)) return refuseAt('badRow', path)
      }
    }
  }
  return null
}

/** A project opened from a colleague's file has rows older than its journal; only rows the journal names are compared. */
function checkLastRows(file: ProjectFile, commits: readonly StoredCommit[]): FileRefusal | null {
  const last = new Map<string, Change>()
  for (const { commit } of commits) for (const change of commit.changes) last.set(rowKey(change), change)
  for (const table of tableNames) {
    for (const [index, entry] of (file.tables[table] as readonly Row[]).entries()) {
      const key = rowKey({ table, id: entry.id })
      const change = last.get(key)
      last.delete(key)
      if (!change) continue
      const { codePoints: _given, ...row } = entry as Row & { codePoints?: unknown }
      if (canonicalJson(change.after) !== canonicalJson(row))
        return refuseAt('journalDisagrees', `$.tables.${table}[${index}]`)
    }
  }
  for (const change of last.values()) {
    if (change.after) return refuseAt('journalDisagrees', `$.tables.${change.table}`)
  }
  return null
}
