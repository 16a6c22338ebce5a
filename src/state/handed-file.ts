/** A file that was chosen on one screen and is dealt with on another, of a project that is only opened for it. Lives as long as the page. */
import type { ProjectId } from '#domain/ids.ts'

let handed: { readonly project: ProjectId; readonly file: File } | null = null

/** Leaves a file for the screen of a project. */
export function handFile(project: ProjectId, file: File): void {
  handed = { project, file }
}

/** The file left for this project, once; `null` when there is none. */
export function takeHandedFile(project: ProjectId): File | null {
  if (handed?.project !== project) return null
  const { file } = handed
  handed = null
  return file
}
