/** GZIP: one file, packed. Crawlers pack each record by itself and put the pieces behind each other. */
import { startsWith } from '../starts-with.ts'
import type { ByteFile, Container, ContainedFile, Refused, UnpackingBudget } from '../format.ts'

export const gzipContainer: Container = {
  name: 'gzip',
  recognise: ({ bytes }) => startsWith(bytes, magic),
  open: openGzip,
}

const magic = [0x1f, 0x8b, 0x08]

async function openGzip(file: ByteFile, budget: UnpackingBudget): Promise<readonly ContainedFile[] | Refused> {
  const { gunzip } = await import('./gunzip.ts')
  const bytes = await gunzip(file.bytes, budget.bytes)
  if ('refused' in bytes) return bytes
  budget.files -= 1
  budget.bytes -= bytes.length
  return [{ name: innerName(file.name), size: bytes.length, bytes: () => Promise.resolve(bytes) }]
}

/** `folder/batch.jsonl.gz` holds `batch.jsonl`. */
function innerName(name: string): string {
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('›')) + 1).trim()
  return own.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') || own
}
