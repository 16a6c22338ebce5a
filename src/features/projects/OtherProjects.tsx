/** Where one project does not open: all others, so that each can be opened or saved as a file. */
import type { ProjectId } from '#domain/ids.ts'
import type { ProjectSummary } from '#domain/ports.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { showNotice } from '#ui/notices.ts'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import styles from './projects.module.css'
import { useProjects } from './use-projects.ts'

/** Nothing while there are none. */
export function OtherProjects({ than }: { readonly than: ProjectId }) {
  const ports = usePorts()
  const [listing] = useProjects()
  const others = (listing?.projects ?? []).filter(({ id }) => id !== than)
  const save = ({ id }: ProjectSummary) =>
    operation(`save-copy ${id}`, words.copy.save, async () => {
      try {
        const { saveCopy } = await import('./save-copy.ts')
        await saveCopy(ports, id)
      } catch (error) {
        showNotice(`${words.copy.failed} ${String(error)}`, { tone: 'problem' })
      }
    })
  if (others.length === 0) return null
  return (
    <section aria-labelledby="other-projects" className={styles['otherProjects']}>
      <h2 id="other-projects">{words.copy.others}</h2>
      <ul className={styles['rows']}>
        {others.map((project) => (
          <li key={project.id} className={styles['row']}>
            <Link to={{ screen: 'home', project: project.id }} className={styles['name']}>
              <NameSign name={project.name} />
              <Isolated>{project.name === '' ? words.unnamed : project.name}</Isolated>
            </Link>
            <Button size="small" onPress={() => runOperation(save(project))}>
              {words.copy.save}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
