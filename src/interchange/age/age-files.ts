/** Encrypts and decrypts whole files by the format `age`. Heavy: only the worker imports it. */
import { armor, Decrypter, Encrypter } from 'age-encryption'
import type { FileLock, UnlockRefusal } from '#domain/locked-files.ts'
import { ageForm } from './is-age-file.ts'

/** Rejects for a recipient that is none. */
export async function lockFile(file: Blob, lock: FileLock): Promise<Blob> {
  const encrypter = new Encrypter()
  if (lock.kind === 'passphrase') encrypter.setPassphrase(lock.passphrase)
  else for (const recipient of lock.recipients) encrypter.addRecipient(recipient)
  return collected(await encrypter.encrypt(file.stream()))
}

/** Every byte is checked: nothing is given back of a file that is damaged anywhere. Never rejects for what a file holds. */
export async function unlockFile(file: Blob, key: string): Promise<Blob | UnlockRefusal> {
  const decrypter = new Decrypter()
  try {
    addKey(decrypter, key)
  } catch {
    return 'badKey'
  }
  try {
    const bytes = (await ageForm(file)) === 'armored' ? new Blob([unarmored(await file.text())]) : file
    return await collected(await decrypter.decrypt(bytes.stream()))
  } catch (error) {
    return isForAnother(error) ? 'notFor' : 'damaged'
  }
}

/** What begins like an identity is one. */
function addKey(decrypter: Decrypter, key: string): void {
  if (/^\s*AGE-SECRET-KEY-/i.test(key)) decrypter.addIdentity(key.trim().toUpperCase())
  else decrypter.addPassphrase(key)
}

function unarmored(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(armor.decode(text))
}

/** The library has no kinds of errors, only words. */
function isForAnother(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}

function collected(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  return new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob()
}
