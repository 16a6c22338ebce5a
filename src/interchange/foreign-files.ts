/** Files that are read by no format here, known by how they begin, so that their refusal can say what to do instead (F2). */
import type { ByteFile, TextFile } from './format.ts'
import { startsWith } from './starts-with.ts'
import { seemsToHold } from './zip/zip.ts'

const beginnings: readonly (readonly [bytes: readonly number[], reason: string])[] = [
  [[0x37, 0x7a, 0xbc, 0xaf], 'packedFile'],
  [[0x52, 0x61, 0x72, 0x21], 'packedFile'],
  [[0x89, 0x50, 0x4e, 0x47], 'pictureFile'],
  [[0xff, 0xd8, 0xff], 'pictureFile'],
  [[0x47, 0x49, 0x46, 0x38], 'pictureFile'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'officeFile'],
]

/** Why a file of bytes is refused; `null` for one that may be an article. */
export function foreignBytes(file: ByteFile): string | null {
  for (const [start, reason] of beginnings) if (startsWith(file.bytes, start)) return reason
  return seemsToHold(file, 'xl/workbook.xml') || seemsToHold(file, 'ppt/presentation.xml') ? 'officeFile' : null
}

/** Why a text is refused that is the markup of something else; taken as an article it would be mostly tags. */
export function foreignText({ text }: TextFile): string | null {
  const start = text.slice(0, 2000).trimStart().toLowerCase()
  if (start.startsWith('<?xml') || isOneElement(text)) return 'xmlFile'
  return start.startsWith('{\\rtf') ? 'rtfFile' : null
}

/** From its first tag to its last a text is one element of no page. */
function isOneElement(text: string): boolean {
  const [, name = ''] = /^\s*<([a-z_][\w:.-]*)(?:\s[^<>]*)?>/i.exec(text) ?? []
  return name !== '' && !ofPages.test(name) && text.trimEnd().endsWith(`</${name}>`)
}

/** Text may be typed with the tags of pages in it. */
const ofPages =
  /^(?:a|article|b|blockquote|body|center|code|div|em|font|form|h[1-6]|head|html|i|li|main|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|td|tr|u|ul)$/i
