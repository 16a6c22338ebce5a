/** The names in an archive as people wrote them: many programs store them in the charset of their system and do not say so. */

/** What is needed of an entry to know its name. */
export interface NamedEntry {
  /** As the archive reader has it; right where `filenameUTF8`. */
  readonly filename: string
  readonly filenameUTF8: boolean
  readonly rawFilename: Uint8Array
}

/** The names in order, folders parted by `/`. The names of one archive are in one charset, so all of them decide. */
export function entryNames(entries: readonly NamedEntry[]): readonly string[] {
  const open = entries.filter((entry) => !entry.filenameUTF8).map(({ rawFilename }) => rawFilename)
  const decoder = new TextDecoder(charsetOf(open))
  return entries.map((entry) => {
    const name = entry.filenameUTF8 ? entry.filename : decoder.decode(entry.rawFilename)
    return name.replaceAll('\\', '/')
  })
}

function charsetOf(names: readonly Uint8Array[]): string {
  if (names.every(isUtf8)) return 'utf-8'
  const all = names.map((name) => new TextDecoder('ibm866').decode(name)).join('')
  const high = all.match(/[^\0-\x7f]/g)?.length ?? 0
  const letters = all.match(/[а-яё]/gi)?.length ?? 0
  return letters * 10 >= high * 9 ? 'ibm866' : 'windows-1252'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
