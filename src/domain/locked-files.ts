/** Files that leave encrypted by the format `age` (age-encryption.org), and such files that come in. */

/** Who will be able to open a file: whoever knows the passphrase, or holds the key of one of the recipients (`age1…`). */
export type FileLock =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'recipients'; readonly recipients: readonly string[] }

/** Why a file was not opened. `notFor`: the passphrase or key is not one of this file. */
export type UnlockRefusal = 'notFor' | 'badKey' | 'damaged'

/** Locks and opens files away from the main thread: a passphrase takes a second on purpose. */
export interface LockedFiles {
  /** The same bytes, encrypted. Rejects for a recipient that is none, and when the worker fails. */
  lock(file: Blob, lock: FileLock): Promise<Blob>
  /** `key` is a passphrase, or an identity (`AGE-SECRET-KEY-1…`). Rejects only when the worker fails. */
  unlock(file: Blob, key: string): Promise<Blob | UnlockRefusal>
}
