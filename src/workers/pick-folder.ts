/** The part of File System Access that not every browser has: picking a folder, and asking whether it may be written to. */

type Access = 'granted' | 'denied' | 'prompt'
type AskAccess = (wanted: { readonly mode: 'readwrite' }) => Promise<Access>

/** A folder of a browser that knows permissions; of another one it may be used as it is. */
interface AskedFolder {
  readonly queryPermission?: AskAccess
  readonly requestPermission?: AskAccess
}

interface FolderPicker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string
    readonly mode: 'readwrite'
  }) => Promise<FileSystemDirectoryHandle>
}

const access = { granted: 'granted', denied: 'refused', prompt: 'ask' } as const
const writing = { mode: 'readwrite' } as const

/** Whether this browser lets people pick a folder. */
export function knowsFolders(): boolean {
  return (globalThis as FolderPicker).showDirectoryPicker !== undefined
}

/** Asks for a folder; from a click. `null` when nobody chose one. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await (globalThis as FolderPicker).showDirectoryPicker?.({ id: 'variorum-backups', ...writing })) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** What the browser says of writing there, without asking anybody. */
export async function accessTo(folder: FileSystemDirectoryHandle): Promise<'granted' | 'ask' | 'refused'> {
  return access[(await (folder as AskedFolder).queryPermission?.(writing)) ?? 'granted']
}

/** Has the browser ask; from a click. */
export async function askAccessTo(folder: FileSystemDirectoryHandle): Promise<void> {
  await (folder as AskedFolder).requestPermission?.(writing)
}
