/** Saves a copy of a project as a project file, whatever state it is in (H7). */
import type { ProjectId } from '#domain/ids.ts'
import { copyOf } from '#state/make-backup.ts'
import { withProject, type Ports } from '#state/use-ports.tsx'
import { download } from '#ui/download.ts'
import { saveSalvaged } from './save-salvaged.ts'

/**
 * A project that does not open, or is only shown because a newer program wrote it, is saved as the second home has it. Rejects with what kept it from opening when that home has nothing of it
 * either.
 */
export async function saveCopy(ports: Ports, project: ProjectId): Promise<void> {
  const { projectFiles, environment } = ports
  try {
    const copy = await withProject(ports, project, (session) => {
      if (session.report.newer) throw new Error('A newer program wrote it')
      return copyOf(session, { projectFiles, now: environment.now })
    })
    download(copy.file, copy.name)
  } catch (error) {
    if (!(await saveSalvaged(ports, project).catch(() => false))) throw error
  }
}
