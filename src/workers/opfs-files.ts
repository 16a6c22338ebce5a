/** The files of the second home in OPFS: journals that only grow, documents that are written whole. Runs inside a worker. */
import { crc32, decodeRecords, encodeRecord, lastRecord, type LastRecord } from '#db/journal-record.ts'
import type { JournalLines, JournalTail } from '#db/second-home.ts'
import { joinBytes } from '#domain/bytes.ts'
import { folderOf, orNull, projectsFolder, whenFree } from './opfs-folders.ts'
import { openSyncAccess, type SyncAccess } from './sync-access.ts'

/** How many bytes from the end are read at first to find the last record. */
const tailSize = 65_536
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

interface OpenJournal {
  readonly handle: SyncAccess
  size: number
  /** Number of the last record. */
  number: number
}

/** Journals this worker writes, by project and file. Opened at the first record. */
const journals = new Map<string, Promise<OpenJournal>>()

/** Adds records to a journal and flushes them to disk. */
export async function appendRecords(project: string, file: string, lines: readonly string[]): Promise<void> {
  const key = `${project}/${file}`
  let opening = journals.get(key)
  if (!opening) {
    opening = openJournal(project, file)
    journals.set(key, opening)
    opening.catch(() => journals.delete(key))
  }
  const journal = await opening
  const bytes = joinBytes(lines.map((line, index) => encodeRecord({ number: journal.number + 1 + index, line })))
  // Counted up only when all of it is there: what a failed write left is written over by the next one.
  const written = journal.handle.write(bytes, { at: journal.size })
  if (written !== bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written`)
  journal.handle.flush()
  journal.size += bytes.length
  journal.number += lines.length
}

/** Closes the journals of a project. */
export async function closeJournals(project: string): Promise<void> {
  for (const [key, opening] of journals) {
    if (!key.startsWith(`${project}/`)) continue
    journals.delete(key)
    const journal = await opening.catch(() => null)
    journal?.handle.close()
  }
}

/** The ends of all journals of a project, those of other tabs included. */
export async function readTails(project: string): Promise<JournalTail[]> {
  return readJournals(project, async (file, blob) => {
    const found = await findLast(blob.size, (start) => readBytes(blob.slice(start)))
    return { file, records: found?.record.number ?? 0, last: found?.record.line ?? null }
  })
}

/** All whole records of a project. */
export async function readLines(project: string): Promise<JournalLines> {
  const files = await readJournals(project, async (_file, blob) => decodeRecords(await readBytes(blob)))
  return {
    lines: files.flatMap(({ records }) => records.map(({ line }) => line)),
    damaged: files.reduce((sum, { damaged }) => sum + damaged.length, 0),
  }
}

/** Sets the damaged stretches of journal files aside and writes the files anew without them. @returns how many stretches */
export async function mendJournals(project: string): Promise<number> {
  const directory = await folderOf(project, 'journal/any', false)
  let mended = 0
  if (!directory) return mended
  for await (const [name, entry] of directory.entries()) {
    if (entry.kind === 'file') mended += await mendJournal(project, directory, name, entry as FileSystemFileHandle)
  }
  return mended
}

/** Puts one file with these records in the place of all others, which go once it is on disk. No tab may be writing. */
export async function replaceJournals(project: string, file: string, lines: readonly string[]): Promise<void> {
  const directory = await folderOf(project, 'journal/any', true)
  const fresh = await directory?.getFileHandle(`${file}.log`, { create: true })
  if (!directory || !fresh) throw new Error('The folder of the journal could not be made')
  await writeWhole(fresh, joinBytes(lines.map((line, index) => encodeRecord({ number: index + 1, line }))))
  const names: string[] = []
  for await (const name of directory.keys()) if (name !== fresh.name) names.push(name)
  for (const name of names) await whenFree(() => directory.removeEntry(name))
}

/** The new file stands whole beside the old one before the old one goes: a record that is there twice does no harm. */
async function mendJournal(
  project: string,
  directory: FileSystemDirectoryHandle,
  name: string,
  entry: FileSystemFileHandle,
): Promise<number> {
  const handle = await openSyncAccess(entry).catch(() => null)
  if (!handle) return 0
  try {
    const bytes = new Uint8Array(handle.getSize())
    handle.read(bytes, { at: 0 })
    const { records, damaged } = decodeRecords(bytes)
    if (damaged.length === 0) return 0
    for (const { start, end } of damaged) {
      const kept = { file: name, start, bytes: inBase64(bytes.subarray(start, end)) }
      await writeDocument(project, `aside/${name}-${start}`, JSON.stringify(kept))
    }
    const fresh = await directory.getFileHandle(`mended-${name}`, { create: true })
    await writeWhole(fresh, joinBytes(records.map(encodeRecord)))
    handle.close()
    await directory.removeEntry(name)
    return damaged.length
  } finally {
    handle.close()
  }
}

function inBase64(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}

/** Writes a document with its checksum in front. */
export async function writeDocument(project: string, name: string, text: string | Blob): Promise<void> {
  const body = typeof text === 'string' ? encoder.encode(text) : new Uint8Array(await text.arrayBuffer())
  const bytes = joinBytes([encoder.encode(`${checksum(body)}\n`), body])
  const directory = await folderOf(project, name, true)
  const file = await directory?.getFileHandle(fileName(name), { create: true })
  if (!file) throw new Error(`The folder of ${name} could not be made`)
  await writeWhole(file, bytes)
}

async function writeWhole(file: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const handle = await whenFree(() => openSyncAccess(file))
  try {
    handle.truncate(0)
    const written = handle.write(bytes, { at: 0 })
    if (written !== bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written`)
    handle.flush()
  } finally {
    handle.close()
  }
}

/** The document; `null` when it is missing or its checksum is wrong. */
export async function readDocument(project: string, name: string): Promise<string | null> {
  const found = await findDocument(project, name)
  return found?.isWhole === true ? found.text : null
}

/** What is left of one whose checksum is wrong; `null` for any other. */
export async function readDamaged(project: string, name: string): Promise<string | null> {
  const found = await findDocument(project, name)
  return found?.isWhole === false ? found.text : null
}

async function findDocument(
  project: string,
  name: string,
): Promise<{ readonly text: string; readonly isWhole: boolean } | null> {
  const directory = await folderOf(project, name, false)
  const file = await orNull(directory?.getFileHandle(fileName(name)))
  if (!file) return null
  const bytes = await readBytes(await file.getFile())
  const body = bytes.subarray(9)
  const isWhole = decoder.decode(bytes.subarray(0, 9)) === `${checksum(body)}\n`
  return { text: decoder.decode(body), isWhole }
}

/** Whether there is one, whole or not. */
export async function hasDocument(project: string, name: string): Promise<boolean> {
  const directory = await folderOf(project, name, false)
  return (await orNull(directory?.getFileHandle(fileName(name)))) !== null
}

/** Removes a document; nothing happens where there is none. */
export async function removeDocument(project: string, name: string): Promise<void> {
  const directory = await folderOf(project, name, false)
  if (await orNull(directory?.getFileHandle(fileName(name)))) await directory?.removeEntry(fileName(name))
}

/** Names of the documents in a folder of a project. */
export async function listDocuments(project: string, folder: string): Promise<string[]> {
  const directory = await folderOf(project, `${folder}/any`, false)
  const names: string[] = []
  if (directory) {
    for await (const name of directory.keys()) if (name.endsWith('.json')) names.push(`${folder}/${name.slice(0, -5)}`)
  }
  return names
}

/** Names of the projects' folders. */
export async function listProjects(): Promise<string[]> {
  const names: string[] = []
  for await (const name of (await projectsFolder()).keys()) names.push(name)
  return names
}

/** Removes a project's folder. Fails while another tab writes in it. */
export async function removeProject(project: string): Promise<void> {
  await closeJournals(project)
  const projects = await projectsFolder()
  if (await orNull(projects.getDirectoryHandle(project))) await projects.removeEntry(project, { recursive: true })
}

/** Fails when this browser cannot write here. */
export async function probe(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory()
  const file = await root.getFileHandle(name, { create: true })
  const handle = await openSyncAccess(file)
  handle.write(encoder.encode('variorum'), { at: 0 })
  handle.flush()
  handle.close()
  await root.removeEntry(name)
}

async function openJournal(project: string, file: string): Promise<OpenJournal> {
  const directory = await folderOf(project, 'journal/any', true)
  const entry = await directory?.getFileHandle(`${file}.log`, { create: true })
  if (!entry) throw new Error(`The journal ${file} could not be made`)
  // After a quick reload the worker of the page before may hold the file a moment longer.
  const handle = await whenFree(() => openSyncAccess(entry))
  const found = await findLast(handle.getSize(), async (start) => {
    const bytes = new Uint8Array(handle.getSize() - start)
    handle.read(bytes, { at: start })
    return bytes
  })
  const size = found?.position ?? 0
  // What follows the last whole record was never acknowledged.
  if (size < handle.getSize()) handle.truncate(size)
  return { handle, size, number: found?.record.number ?? 0 }
}

/** Looks for the last record in ever longer ends of a file; `position` is where it ends in the file. */
async function findLast(
  size: number,
  read: (start: number) => Promise<Uint8Array>,
): Promise<(LastRecord & { readonly position: number }) | null> {
  for (let length = tailSize; ; length *= 4) {
    const start = Math.max(0, size - length)
    const found = lastRecord(await read(start))
    if (found) return { ...found, position: start + found.end }
    if (start === 0) return null
  }
}

async function readJournals<Result>(
  project: string,
  read: (file: string, blob: Blob) => Promise<Result>,
): Promise<Result[]> {
  const directory = await folderOf(project, 'journal/any', false)
  const results: Result[] = []
  if (!directory) return results
  for await (const [name, entry] of directory.entries()) {
    if (entry.kind !== 'file') continue
    const file = entry as FileSystemFileHandle
    // A file that grows while it is read must be opened again.
    results.push(await whenFree(async () => read(name.replace(/\.log$/, ''), await file.getFile())))
  }
  return results
}

function fileName(name: string): string {
  return `${name.slice(name.lastIndexOf('/') + 1)}.json`
}

async function readBytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}
