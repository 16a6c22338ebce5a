/** The names in an archive as people wrote them: many programs store them in the charset of their system and do not say so. */
import { candidates } from '../charsets/candidates.ts'
import { rankCharsets } from '../charsets/guess-charset.ts'

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

/** What the systems of the world stored names in. */
const charsets = new Set([
  'ibm866',
  'windows-1251',
  'windows-1252',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1250',
])
const possible = candidates.filter(({ charset }) => charsets.has(charset))

function charsetOf(names: readonly Uint8Array[]): string {
  const all = Uint8Array.from(names.flatMap((name) => [...name, 0x0a]))
  return rankCharsets(all, possible)[0]?.charset ?? 'utf-8'
}
