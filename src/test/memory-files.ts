/** The browser's own file system (OPFS) and its locks in memory, as far as the workers use them, for tests. Room and failures can be set. */
import { vi } from 'vitest'

class MemoryFile {
  readonly kind = 'file'
  bytes = new Uint8Array()
  #isOpen = false
  readonly #disk: MemoryDisk

  constructor(disk: MemoryDisk) {
    this.#disk = disk
  }

  getFile(): Promise<File> {
    return Promise.resolve(new File([this.bytes.slice()], 'file'))
  }

  createSyncAccessHandle(): Promise<object> {
    if (this.#isOpen) return Promise.reject(new DOMException('busy', 'NoModificationAllowedError'))
    this.#isOpen = true
    return Promise.resolve({
      read: (into: Uint8Array, { at }: { at: number }) => {
        const part = this.bytes.subarray(at, at + into.length)
        into.set(part)
        return part.length
      },
      write: (from: Uint8Array, { at }: { at: number }) => {
        const part = from.subarray(0, Math.max(0, Math.min(from.length, this.#disk.room)))
        this.#disk.room -= part.length
        const next = new Uint8Array(Math.max(this.bytes.length, at + part.length))
        next.set(this.bytes)
        next.set(part, at)
        this.bytes = next
        return part.length
      },
      truncate: (size: number) => void (this.bytes = this.bytes.slice(0, size)),
      getSize: () => this.bytes.length,
      flush: () => undefined,
      close: () => void (this.#isOpen = false),
    })
  }
}

class MemoryFolder {
  readonly kind = 'directory'
  readonly entries = new Map<string, MemoryFolder | MemoryFile>()
  readonly #disk: MemoryDisk

  constructor(disk: MemoryDisk) {
    this.#disk = disk
  }

  getDirectoryHandle(name: string, options: { create?: boolean } = {}): Promise<MemoryFolder> {
    return this.#entry(name, options, () => new MemoryFolder(this.#disk)) as Promise<MemoryFolder>
  }

  getFileHandle(name: string, options: { create?: boolean } = {}): Promise<object> {
    return this.#entry(name, options, () => {
      const file = new MemoryFile(this.#disk)
      const move = (to: string) => {
        this.entries.delete(name)
        this.entries.set(to, file)
        return Promise.resolve()
      }
      return Object.assign(file, { move })
    })
  }

  removeEntry(name: string): Promise<void> {
    this.entries.delete(name)
    return Promise.resolve()
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.entries.keys()
  }

  async *values(): AsyncGenerator<object> {
    for (const [name, entry] of this.entries) yield Object.assign(entry, { name })
  }

  async #entry(name: string, { create = false }: { create?: boolean }, make: () => MemoryFolder | MemoryFile) {
    const found = this.entries.get(name)
    if (found) return found
    if (!create) throw new DOMException('not found', 'NotFoundError')
    const made = make()
    this.entries.set(name, made)
    return made
  }
}

/** A disk with so much room, in bytes, that `navigator.storage` and `navigator.locks` stand on. */
export class MemoryDisk {
  /** What can be written still. */
  room = Infinity
  /** What the browser says is free. */
  quota = 1e12
  readonly #root = new MemoryFolder(this)
  readonly #held = new Map<string, Promise<unknown>>()

  /** In place of the browser's until `vi.unstubAllGlobals`. */
  install(): void {
    const storage = {
      getDirectory: () => Promise.resolve(this.#root),
      estimate: () => Promise.resolve({ quota: this.quota, usage: 0 }),
    }
    vi.stubGlobal('navigator', { storage, locks: { request: this.#request, query: this.#query } })
  }

  /** Paths and bytes of all files. */
  files(): ReadonlyMap<string, Uint8Array> {
    return new Map(filesIn(this.#root, ''))
  }

  /** Cuts a file off, as the end of a page does. */
  cut(path: string, size: number): void {
    for (const [name, file] of filesOf(this.#root, '')) if (name === path) file.bytes = file.bytes.slice(0, size)
  }

  readonly #request = async (name: string, ...rest: readonly unknown[]) => {
    const work = rest.at(-1) as (lock: object | null) => unknown
    const { ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as { readonly ifAvailable?: boolean }
    const before = this.#held.get(name)
    if (before && ifAvailable) return work(null)
    await before
    const held = Promise.resolve(work({ name }))
    this.#held.set(name, held)
    await held
    this.#held.delete(name)
    return held
  }

  readonly #query = () => Promise.resolve({ held: [...this.#held.keys()].map((name) => ({ name })) })
}

function* filesOf(folder: MemoryFolder, path: string): Generator<readonly [string, MemoryFile]> {
  for (const [name, entry] of folder.entries)
    if (entry instanceof MemoryFile) yield [`${path}${name}`, entry]
    else yield* filesOf(entry, `${path}${name}/`)
}

function* filesIn(folder: MemoryFolder, path: string): Generator<readonly [string, Uint8Array]> {
  for (const [name, { bytes }] of filesOf(folder, path)) yield [name, bytes]
}
