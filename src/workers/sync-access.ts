/** Files of OPFS that can be flushed to disk. Only dedicated workers have them, so the page's type library does not know them. */

/** An open file, locked against every other writer until it is closed. */
export interface SyncAccess {
  /** Bytes read into `buffer`. */
  read(buffer: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  /** Bytes written, which may be fewer than asked when the disk is full. */
  write(buffer: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number
  truncate(size: number): void
  getSize(): number
  flush(): void
  close(): void
}

interface MovableFile {
  move?: (name: string) => Promise<void>
}

interface SyncAccessFile {
  createSyncAccessHandle?: () => Promise<SyncAccess>
}

/** Opens and locks a file. Rejects with `NoModificationAllowedError` while another tab holds it. */
export async function openSyncAccess(file: FileSystemFileHandle): Promise<SyncAccess> {
  const opener: SyncAccessFile = file as SyncAccessFile
  if (!opener.createSyncAccessHandle) throw new Error('This browser cannot flush files of the page to disk')
  return opener.createSyncAccessHandle()
}

/** Gives a closed file another name in its folder, in place of one that has it. */
export async function renameFile(file: FileSystemFileHandle, name: string): Promise<void> {
  const movable: MovableFile = file as MovableFile
  if (!movable.move) throw new Error('This browser cannot rename files of the page')
  await movable.move(name)
}
