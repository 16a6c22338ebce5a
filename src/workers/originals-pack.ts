/**
 * The files that texts of one import were taken out of, one behind the other in a file of OPFS, with a table of them at its end. While the
 * import is looked at the file has the name of a draft; it gets that of its batch before the first commit that names it (H5). A file
 * without a whole table is one that was never finished. Runs inside a worker.
 */
import { crc32 } from '#db/journal-record.ts'
import { asId, type BytesHash } from '#domain/ids.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import type { Instant } from '#domain/records.ts'
import { folderOf, orNull, whenFree } from './opfs-folders.ts'
import { openSyncAccess, renameFile, type SyncAccess } from './sync-access.ts'

const draftEnd = '.part'
const packEnd = '.originals'
/** Says in place of a pack when it was forgotten. */
const forgottenEnd = '.forgotten'
/** Length and checksum of the table, 32 bits each. */
const trailerSize = 8

/** Where each file begins, and how long it is, in bytes. */
type PackTable = readonly (readonly [BytesHash, number, number])[]

/** A file in the pack. */
export interface KeptBytes {
  readonly bytesHash: BytesHash
  readonly size: number
}

/** One pack that is being filled. Calls must not overlap. */
export class OriginalsPack {
  readonly #project: string
  readonly #draft: string
  #name: string
  #access: SyncAccess | null = null
  readonly #places = new Map<BytesHash, readonly [start: number, length: number]>()
  #end = 0
  /** Whether there is a file of it, written or not. */
  #isMade = false

  /** @param draft a name that no other pack of the project has. */
  constructor(project: string, draft: string) {
    this.#project = project
    this.#draft = `${draft}${draftEnd}`
    this.#name = this.#draft
  }

  /** Keeps a file, once however often it comes. Rejects when it could not be written; the pack is as before then. */
  async keep(bytes: Uint8Array<ArrayBuffer>): Promise<KeptBytes> {
    const bytesHash = await hashOf(bytes)
    if (!this.#places.has(bytesHash)) {
      const access = await this.#open()
      writeAll(access, bytes, this.#end)
      this.#places.set(bytesHash, [this.#end, bytes.length])
      this.#end += bytes.length
    }
    return { bytesHash, size: bytes.length }
  }

  /**
   * Makes what was kept durable and files it under a batch, or makes it a draft again. Does nothing where nothing was kept. More may be
   * kept afterwards.
   */
  async fileUnder(batch: string | null): Promise<void> {
    if (this.#places.size === 0) return
    if (batch !== null) this.#writeTable(await this.#open())
    this.#close()
    const folder = await originalsFolder(this.#project, true)
    const file = await folder?.getFileHandle(this.#name)
    const name = batch === null ? this.#draft : `${batch}${packEnd}`
    if (file) await renameFile(file, name)
    this.#name = name
  }

  /** Throws the pack away, unless it is filed under a batch. */
  async discard(): Promise<void> {
    this.#close()
    if (this.#name === this.#draft && this.#isMade) await removeFile(this.#project, this.#name)
  }

  #writeTable(access: SyncAccess): void {
    const table: PackTable = [...this.#places].map(([hash, [start, length]]) => [hash, start, length])
    const bytes = new TextEncoder().encode(JSON.stringify(table))
    const trailer = new Uint8Array(trailerSize)
    new DataView(trailer.buffer).setUint32(0, bytes.length)
    new DataView(trailer.buffer).setUint32(4, crc32(bytes))
    access.truncate(this.#end)
    writeAll(access, bytes, this.#end)
    writeAll(access, trailer, this.#end + bytes.length)
    access.flush()
  }

  async #open(): Promise<SyncAccess> {
    if (this.#access) return this.#access
    const folder = await originalsFolder(this.#project, true)
    const file = await folder?.getFileHandle(this.#name, { create: true })
    if (!file) throw new Error('The folder of original files could not be made')
    this.#isMade = true
    this.#access = await whenFree(() => openSyncAccess(file))
    return this.#access
  }

  #close(): void {
    this.#access?.close()
    this.#access = null
  }
}

/** The bytes of a file that a batch kept; `null` when they are not there or not what was kept. */
export async function readOriginal(
  project: string,
  batch: string,
  hash: BytesHash,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const folder = await originalsFolder(project, false)
  const handle = await orNull(folder?.getFileHandle(`${batch}${packEnd}`))
  if (!handle) return null
  const file = await handle.getFile()
  const place = (await tableOf(file))?.find(([kept]) => kept === hash)
  if (!place) return null
  const [, start, length] = place
  const bytes = await bytesOf(file.slice(start, start + length))
  return (await hashOf(bytes)) === hash ? bytes : null
}

/** How many files a batch kept, what they take, and when they were forgotten here. */
export async function originalsPack(project: string, batch: string): Promise<KeptPack> {
  const folder = await originalsFolder(project, false)
  const pack = await orNull(folder?.getFileHandle(`${batch}${packEnd}`))
  const table = pack ? await tableOf(await pack.getFile()) : null
  if (table) return { files: table.length, bytes: sizeOf(table), forgottenAt: null }
  const mark = await orNull(folder?.getFileHandle(`${batch}${forgottenEnd}`))
  return { files: 0, bytes: 0, forgottenAt: mark ? await (await mark.getFile()).text() : null }
}

/** Drops the files of a batch that are not among these. Rejects when the rest could not be written: then all is as it was. */
export async function keepOnlyOriginals(project: string, batch: string, wanted: readonly BytesHash[]): Promise<void> {
  const folder = await originalsFolder(project, false)
  const handle = await orNull(folder?.getFileHandle(`${batch}${packEnd}`))
  const table = handle ? await tableOf(await handle.getFile()) : null
  const hashes = new Set(wanted)
  const kept = (table ?? []).filter(([hash]) => hashes.has(hash))
  if (!table || kept.length === table.length) return
  if (kept.length === 0) return removeOriginals(project, batch)
  const pack = new OriginalsPack(project, `${batch}-kept`)
  try {
    for (const [hash] of kept) {
      const bytes = await readOriginal(project, batch, hash)
      // One that is damaged is none: nobody could read it.
      if (bytes) await pack.keep(bytes)
    }
    await pack.fileUnder(batch)
  } finally {
    await pack.discard()
  }
}

/** Drops the files of a batch and remembers when: the mark first, so that they are never gone unsaid. */
export async function forgetOriginals(project: string, batch: string, at: Instant): Promise<void> {
  const folder = await originalsFolder(project, true)
  const mark = await folder?.getFileHandle(`${batch}${forgottenEnd}`, { create: true })
  if (!mark) throw new Error('The folder of original files could not be made')
  const access = await openSyncAccess(mark)
  try {
    access.truncate(0)
    writeAll(access, new TextEncoder().encode(at), 0)
    access.flush()
  } finally {
    access.close()
  }
  await removeFile(project, `${batch}${packEnd}`)
}

/** Drops the files of a batch, and that they were ever forgotten. */
export async function removeOriginals(project: string, batch: string): Promise<void> {
  await removeFile(project, `${batch}${packEnd}`)
  await removeFile(project, `${batch}${forgottenEnd}`)
}

/** Removes drafts of packs that no tab is filling. */
export async function removeLeftDrafts(project: string): Promise<void> {
  const folder = await originalsFolder(project, false)
  if (!folder) return
  for await (const name of folder.keys())
    // One that is being filled is locked, and stays.
    if (name.endsWith(draftEnd)) await folder.removeEntry(name).catch(() => undefined)
}

/** How many bytes the packs of a project take. */
export async function originalsSize(project: string): Promise<number> {
  const folder = await originalsFolder(project, false)
  let size = 0
  if (folder)
    for await (const entry of folder.values())
      if (entry.kind === 'file' && !entry.name.endsWith(forgottenEnd))
        size += (await (entry as FileSystemFileHandle).getFile()).size
  return size
}

function sizeOf(table: PackTable): number {
  return table.reduce((sum, [, , length]) => sum + length, 0)
}

async function tableOf(file: File): Promise<PackTable | null> {
  if (file.size < trailerSize) return null
  const trailer = new DataView((await bytesOf(file.slice(file.size - trailerSize))).buffer)
  const start = file.size - trailerSize - trailer.getUint32(0)
  if (start < 0) return null
  const bytes = await bytesOf(file.slice(start, file.size - trailerSize))
  return crc32(bytes) === trailer.getUint32(4) ? (JSON.parse(new TextDecoder().decode(bytes)) as PackTable) : null
}

async function removeFile(project: string, name: string): Promise<void> {
  const folder = await originalsFolder(project, false)
  if (await orNull(folder?.getFileHandle(name))) await folder?.removeEntry(name)
}

function originalsFolder(project: string, create: boolean): Promise<FileSystemDirectoryHandle | null> {
  return folderOf(project, 'originals/any', create)
}

function writeAll(access: SyncAccess, bytes: Uint8Array<ArrayBuffer>, at: number): void {
  const written = access.write(bytes, { at })
  if (written !== bytes.length) throw new Error(`Only ${written} of ${bytes.length} bytes could be written`)
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<BytesHash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return asId([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}
