/** Projects one below the other: each leads into it, and has what can be done with it as a whole. */
import { MoreHorizontal } from 'lucide-react'
import type { ProjectSummary } from '#domain/ports.ts'
import { formatInstant } from '#i18n/format.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { Chip } from '#ui/Chip.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Menu } from '#ui/Menu.tsx'
import styles from './projects.module.css'

interface ProjectRowsProps {
  readonly projects: readonly ProjectSummary[]
  readonly onSave: (project: ProjectSummary) => void
  readonly onRename: (project: ProjectSummary) => void
  readonly onRemove: (project: ProjectSummary) => void
}

export function ProjectRows({ projects, onSave, onRename, onRemove }: ProjectRowsProps) {
  return (
    <ul className={styles['rows']}>
      {projects.map((project) => {
        const name = project.name === '' ? words.unnamed : project.name
        const when = project.openedAt
          ? words.lastOpened(formatInstant(project.openedAt))
          : words.created(formatInstant(project.createdAt))
        const entries = [
          { id: 'save', label: words.copy.save, run: () => onSave(project) },
          { id: 'rename', label: words.rename, run: () => onRename(project) },
          { id: 'remove', label: words.remove, run: () => onRemove(project), isDanger: true },
        ]
        return (
          <li key={project.id} className={styles['row']}>
            <Link to={{ screen: 'home', project: project.id }} className={styles['name']} title={name}>
              <NameSign name={name} />
              <Isolated>{name}</Isolated>
            </Link>
            {project.sample ? <Chip tone="accent">{words.sampleMark}</Chip> : null}
            <span className={styles['when']}>{when}</span>
            <Menu
              label={words.more(name)}
              trigger={<IconButton label={words.more(name)} icon={<MoreHorizontal size={16} />} size="small" />}
              groups={[{ id: 'project', title: null, entries }]}
            />
          </li>
        )
      })}
    </ul>
  )
}
