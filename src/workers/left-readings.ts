/** Readings of a project whose page went away, as they lie in OPFS: listed, waited for, forgotten. Runs in the page, too. */
import type { KeptReadings, LeftReading, ReadingId } from '#domain/left-reading.ts'
import { folderOf, orNull } from './opfs-folders.ts'
import { readingLock } from './reading-lock.ts'
import { readReadingLog } from './reading-log.ts'

const logEnd = '.log'

export const logName = (id: ReadingId): string => `${id}${logEnd}`
export const copiesName = (id: ReadingId): string => `${id}.copies`

/** `null` where there is none and none is to be made. */
export function readingsFolder(project: string, create: boolean): Promise<FileSystemDirectoryHandle | null> {
  return folderOf(project, 'readings/any', create)
}

/** What cannot be read of any is removed. */
export async function keptReadings(project: string): Promise<KeptReadings> {
  const left: LeftReading[] = []
  const { free, held } = await readingsOf(project)
  for (const id of free) {
    const reading = await readingOf(project, id)
    if (reading) left.push(reading)
    else await forgetReading(project, id).catch(() => undefined)
  }
  return { left: left.toSorted((one, other) => (one.begunAt < other.begunAt ? -1 : 1)), held }
}

/** Calls back for each that is let go of, at once for one that was meanwhile. */
export function whenLeft(held: readonly ReadingId[], signal: AbortSignal, call: () => void): void {
  for (const id of held)
    navigator.locks.request(readingLock(id), { signal }, () => undefined).then(call, () => undefined)
}

/** Removes one that was left; one that a tab has at hand by now stays. */
export async function forgetReading(project: string, id: ReadingId): Promise<void> {
  await navigator.locks.request(readingLock(id), { ifAvailable: true }, async (lock) => {
    if (lock) await removeReading(project, id)
  })
}

/** Removes log and copies; nothing where they are gone. The copies first: what a log names must not lie about unnamed. */
export async function removeReading(project: string, id: ReadingId): Promise<void> {
  const folder = await readingsFolder(project, false)
  for (const name of [copiesName(id), logName(id)])
    if (await orNull(folder?.getFileHandle(name))) await folder?.removeEntry(name)
}

/** By whether a tab has them at hand. */
async function readingsOf(project: string): Promise<{ free: readonly ReadingId[]; held: readonly ReadingId[] }> {
  const folder = await readingsFolder(project, false)
  const ids: ReadingId[] = []
  if (folder) for await (const name of folder.keys()) if (name.endsWith(logEnd)) ids.push(name.slice(0, -logEnd.length))
  const { held = [] } = await navigator.locks.query()
  const names = new Set(held.map((lock) => lock.name))
  const isHeld = (id: ReadingId) => names.has(readingLock(id))
  return { free: ids.filter((id) => !isHeld(id)), held: ids.filter(isHeld) }
}

async function readingOf(project: string, id: ReadingId): Promise<LeftReading | null> {
  const folder = await readingsFolder(project, false)
  const file = await orNull(folder?.getFileHandle(logName(id)))
  const log = file && readReadingLog(new Uint8Array(await (await file.getFile()).arrayBuffer()))
  if (!log) return null
  const { begunAt, files, end, missing, pasted, batch, decisions } = log
  return { id, begunAt, files: files.length, bytes: end, missing, isPasted: pasted !== null, batch, decisions }
}
