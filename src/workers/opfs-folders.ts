/** Where a project's files lie in OPFS, and files that may be missing or held by another tab. */

/** How often a file that another tab is writing is tried again. */
const attempts = 20

/** The folder a document or file of a project lies in; `null` where there is none and none is to be made. */
export async function folderOf(
  project: string,
  name: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> {
  let directory: FileSystemDirectoryHandle | null = await projectsFolder()
  for (const part of [project, ...name.split('/').slice(0, -1)]) {
    directory = await orNull(directory?.getDirectoryHandle(part, { create }))
  }
  return directory
}

/** The folder that holds one for each project. */
export async function projectsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle('projects', { create: true })
}

/** Something that may not exist. Every other failure stays one. */
export async function orNull<Handle>(handle: Promise<Handle> | undefined): Promise<Handle | null> {
  try {
    return (await handle) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** Tries again for a while where another tab holds the file. */
export async function whenFree<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const busy = error instanceof DOMException && busyErrors.has(error.name)
      if (!busy || attempt === attempts) throw error
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt))
    }
  }
}

/** Another tab holds the file, or wrote to it while it was read. */
const busyErrors = new Set(['NoModificationAllowedError', 'NotReadableError', 'InvalidStateError'])
