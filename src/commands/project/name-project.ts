/** Names the project; the first one of a new project writes its row. */
import { defineCommand } from '#commands/define-command.ts'
import type { ProjectId } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'

export interface NameProjectArgs {
  readonly project: ProjectId
  readonly name: string
  /** Only looked at when the row is made. */
  readonly sample?: boolean
}

/** Makes or renames the project row. Refuses an empty name. */
export const nameProject = defineCommand<NameProjectArgs>({
  name: 'nameProject',
  plan: (draft, { project, name, sample }, { now }) => {
    if (name.trim() === '') return reject('nameEmpty')
    const row = draft.get('project', project)
    draft.put(
      'project',
      row ? { ...row, name } : { id: project, extra: null, name, createdAt: now, sample: sample ?? false },
    )
    return { subject: { name } }
  },
})
