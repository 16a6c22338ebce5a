/** A second project from the content of a file whose project is already here. */
import type { ProjectId } from './ids.ts'
import type { RestoredProject } from './ports.ts'

/**
 * The same rows and texts under another project id and name. The journal stays behind: its commits belong to the project
 * they were made in, and a copy begins with a history of its own.
 */
export function projectCopy(content: RestoredProject, id: ProjectId, name: string): RestoredProject {
  const { summary, rows } = content
  return {
    ...content,
    summary: { ...summary, id, name },
    rows: { ...rows, project: rows.project.map((row) => ({ ...row, id, name })) },
    commits: [],
  }
}
