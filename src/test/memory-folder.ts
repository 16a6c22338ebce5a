/** A folder of File System Access in memory, with disks that fail when told to. */

export class MemoryFolder {
  readonly files = new Map<string, Blob>()
  /** Names in the order in which they were opened for writing. */
  readonly opened: string[] = []
  /** Changes what reaches the disk. */
  spoil: (bytes: Blob) => Blob = (bytes) => bytes
  /** Throws where removing a file must fail. */
  refuseRemoval: (name: string) => void = () => undefined

  /** As the browser would hand it out. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle
  }

  async getFileHandle(name: string, options?: { readonly create?: boolean }) {
    if (!this.files.has(name)) {
      if (options?.create !== true) throw new DOMException('No such file', 'NotFoundError')
      this.files.set(name, new Blob())
    }
    return {
      createWritable: async () => {
        this.opened.push(name)
        const parts: Uint8Array<ArrayBuffer>[] = []
        return new WritableStream<Uint8Array<ArrayBuffer>>({
          write: (part) => void parts.push(part),
          close: () => void this.files.set(name, this.spoil(new Blob(parts))),
        })
      },
      getFile: async () => this.files.get(name) ?? new Blob(),
    }
  }

  async removeEntry(name: string): Promise<void> {
    this.refuseRemoval(name)
    if (!this.files.delete(name)) throw new DOMException('No such file', 'NotFoundError')
  }
}
