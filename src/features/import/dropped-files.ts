/** The files of a drop, those in folders too. Entries must be asked for in the event itself, their content later. */

/** Whether a drag carries files; text dragged from the page does not. */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false
}

/** Call it in the drop event; the files come in order of name within each folder. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const plain = [...transfer.files]
  return entries.length === 0 ? Promise.resolve(plain) : filesOf(entries)
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = []
  for (const entry of entries) {
    if (isFile(entry)) files.push(...(await fileOf(entry)))
    else if (isFolder(entry)) files.push(...(await filesOf(await entriesOf(entry))))
  }
  return files
}

/** None when it is gone meanwhile: the rest is still read. */
function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )
}

/** A reader gives at most a hundred entries a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (part.length === 0) break
    all.push(...part)
  }
  return all.sort((one, other) => (one.name < other.name ? -1 : 1))
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
