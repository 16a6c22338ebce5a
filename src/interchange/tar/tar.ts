/** TAR: files behind each other, as crawlers and servers put them together; mostly within GZIP. */
import type { ByteFile, ContainedFile, Container, Refused, UnpackingBudget } from '../format.ts'
import { isJunkName, isUnsafeName } from '../names-in-archives.ts'

export const tarContainer: Container = {
  name: 'tar',
  recognise: ({ bytes }) => latin1(bytes, 257, 5) === 'ustar',
  open: (file, budget) => Promise.resolve(openTar(file, budget)),
}

const block = 512

/** The files in order, folders left out; a file that is cut off is damaged, and is the last. */
function openTar({ bytes }: ByteFile, budget: UnpackingBudget): readonly ContainedFile[] | Refused {
  const found: ContainedFile[] = []
  let longName: string | null = null
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = octal(latin1(bytes, at + 124, 12))
    if (size === null) return found.length === 0 ? refused('damagedArchive') : found
    const content = bytes.subarray(at + block, at + block + size)
    const kind = latin1(bytes, at + 156, 1)
    if (aboutNext.has(kind)) {
      longName = nameIn(kind, content) ?? longName
    } else {
      if (isFile(kind)) found.push(contained(longName ?? nameAt(bytes, at), kind, content, size, budget))
      longName = null
    }
    at += block + Math.ceil(size / block) * block
  }
  return found
}

/** Heads that tell more of the next file: a long name, or fields with one among them. */
const aboutNext = new Set(['L', 'x'])

function nameIn(kind: string, content: Uint8Array): string | null {
  return kind === 'L' ? text(content) : (/\d+ path=([^\n]*)\n/.exec(text(content))?.[1] ?? null)
}

/** Neither a folder nor a remark on all files. */
function isFile(kind: string): boolean {
  return kind !== '5' && kind !== 'g'
}

function contained(
  name: string,
  kind: string,
  content: Uint8Array,
  size: number,
  budget: UnpackingBudget,
): ContainedFile {
  if (isJunkName(name)) return { junk: name }
  if (isUnsafeName(name)) return { name, size, ...refused('unsafeName') }
  if (kind === '1' || kind === '2') return { name, size, ...refused('linkInArchive') }
  if (content.length < size) return { name, size, ...refused('damagedEntry') }
  if (budget.files < 1 || budget.bytes < size) return { name, size, ...refused('archiveTooLarge') }
  budget.files -= 1
  budget.bytes -= size
  return { name, size, bytes: () => Promise.resolve(content) }
}

/** The name of a head, with the folder that long ones have apart. */
function nameAt(bytes: Uint8Array, at: number): string {
  const name = text(bytes.subarray(at, at + 100))
  const folder = latin1(bytes, at + 257, 6) === 'ustar\0' ? text(bytes.subarray(at + 345, at + 500)) : ''
  return folder === '' ? name : `${folder}/${name}`
}

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end))
}

function latin1(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(at, at + length))
}

function octal(written: string): number | null {
  const digits = written.replaceAll(/[\0 ]/g, '')
  return /^[0-7]{1,11}$/.test(digits) ? parseInt(digits, 8) : null
}

function refused(key: string): Refused {
  return { refused: { key, params: {} } }
}
