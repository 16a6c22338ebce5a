/** Knows an encrypted file by its first bytes, whatever it is called. Small, for it is asked of every file. */

const starts = ['age-encryption.org/v1\n', '-----BEGIN AGE ENCRYPTED FILE-----'] as const

/** `armored` is the form of letters that survives mail; `null` for any other file. */
export async function ageForm(file: Blob): Promise<'binary' | 'armored' | null> {
  // Whitespace may stand before the armor; of a binary file the first byte counts.
  const head = await file.slice(0, 512).text()
  if (head.startsWith(starts[0])) return 'binary'
  return head.trimStart().startsWith(starts[1]) ? 'armored' : null
}
