/** Who is to be able to open the file, as it is typed. Held by the screen alone: never in the address, never kept. */
import { useState } from 'react'
import type { FileLock } from '#domain/locked-files.ts'

export type LockKind = 'open' | FileLock['kind']

export interface Locking {
  readonly kind: LockKind
  readonly passphrase: string
  readonly again: string
  /** One a line. */
  readonly recipients: string
  readonly setKind: (kind: LockKind) => void
  readonly setPassphrase: (typed: string) => void
  readonly setAgain: (typed: string) => void
  readonly setRecipients: (typed: string) => void
  /** `null` for a file that is not encrypted; `unready` while what is typed is none. */
  readonly lock: FileLock | 'unready' | null
}

export function useLock(): Locking {
  const [kind, setKind] = useState<LockKind>('open')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [recipients, setRecipients] = useState('')
  const typed = { kind, passphrase, again, recipients }
  return { ...typed, setKind, setPassphrase, setAgain, setRecipients, lock: lockOf(typed) }
}

/** What is typed of recipients, and the first of it that is none; its check sum is looked at when the file is written. */
export function recipientsIn(typed: string): { readonly keys: readonly string[]; readonly wrong: string | null } {
  const keys = typed.split(/\s+/).filter((key) => key !== '')
  return { keys, wrong: keys.find((key) => !/^age1[0-9a-z]{58,}$/.test(key)) ?? null }
}

function lockOf({
  kind,
  passphrase,
  again,
  recipients,
}: Pick<Locking, 'kind' | 'passphrase' | 'again' | 'recipients'>): Locking['lock'] {
  if (kind === 'open') return null
  if (kind === 'passphrase') return passphrase !== '' && passphrase === again ? { kind, passphrase } : 'unready'
  const { keys, wrong } = recipientsIn(recipients)
  return keys.length > 0 && wrong === null ? { kind, recipients: keys } : 'unready'
}
