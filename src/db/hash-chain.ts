/** The hash chain over a device's commits (H6): each names the hash of the one before, so that no byte can change unseen. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Change } from '#domain/change.ts'
import type { Commit } from '#domain/commit.ts'
import { canonicalJson } from '#domain/json.ts'

/** Hex SHA-256 over the canonical JSON of all fields of a commit but `hash`. */
export function commitHash(commit: Omit<Commit, 'hash'> | Commit): string {
  return hashWithChanges(commit, canonicalJson(commit.changes))
}

/**
 * What is hashed of a commit, with the canonical JSON of the changes already at hand: they are nearly all of a commit and do not change
 * inside the transaction that allots its place.
 */
function hashedJson(commit: Omit<Commit, 'hash'> | Commit, changesJson: string): string {
  const fields = Object.entries({ ...commit, changes: [] as readonly Change[] })
    .filter(([name, value]) => name !== 'hash' && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${JSON.stringify(name)}:${name === 'changes' ? changesJson : canonicalJson(value)}`)
  return `{${fields.join(',')}}`
}

/** The same hash, where the canonical JSON of the changes is known. */
export function hashWithChanges(commit: Omit<Commit, 'hash'> | Commit, changesJson: string): string {
  return hexSha256(hashedJson(commit, changesJson))
}

/** The same hash, made beside the page's own work. */
export async function hashAside(commit: Omit<Commit, 'hash'>, changesJson: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8ToBytes(hashedJson(commit, changesJson)))
  return bytesToHex(new Uint8Array(digest))
}

/** Hex SHA-256 of a text's UTF-8 form; the text must be well formed, as all JSON written by `JSON.stringify` is. */
export function hexSha256(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
