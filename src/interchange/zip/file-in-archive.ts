/** Single files of an archive that is a document: its list is known, its names are those of a standard. */
import type { ContainedFile } from '../format.ts'
import { decode } from '../decode.ts'
import { xmlTree, type XmlElement } from '../xml/xml-tree.ts'

/** The bytes of a file; `null` where it is missing or cannot be taken out. */
export async function bytesIn(files: readonly ContainedFile[], name: string): Promise<Uint8Array | null> {
  for (const file of files)
    if ('bytes' in file && file.name === name) {
      const bytes = await file.bytes()
      return 'refused' in bytes ? null : bytes
    }
  return null
}

/** The root of an XML file; `null` where there is none. */
export async function xmlIn(files: readonly ContainedFile[], name: string): Promise<XmlElement | null> {
  const bytes = await bytesIn(files, name)
  const decoded = bytes && decode(bytes)
  return decoded && 'text' in decoded ? xmlTree(decoded.text) : null
}
