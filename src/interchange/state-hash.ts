/** One hash for the whole state of a project, so that two projects can be told equal (H7). */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '#domain/json.ts'
import type { Row, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'

/** Hex SHA-256 over all rows sorted by table and id, without `rev`. Sequence, device, journal and what is known of others' do not enter it. */
export function stateHash(snapshot: Snapshot): string {
  const hash = sha256.create()
  for (const table of tableNames.toSorted()) {
    if (table === 'foreignCommits') continue
    hash.update(utf8ToBytes(`${table}\n`))
    for (const row of rowsById(snapshot, table)) hash.update(utf8ToBytes(`${canonicalJson({ ...row, rev: 0 })}\n`))
  }
  return bytesToHex(hash.digest())
}

/** The rows of a table in code unit order of their ids: the canonical order of every file and hash. */
export function rowsById<Table extends TableName>(snapshot: Snapshot, table: Table): Row<Table>[] {
  return [...snapshot.all(table)].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0))
}
