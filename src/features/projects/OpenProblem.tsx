/**
 * A project that does not open: what happened, that nothing was lost, what the second copy has of it as a file, and the way to the other
 * projects. Never blank.
 */
import type { ProjectId } from '#domain/ids.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { showNotice } from '#ui/notices.ts'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { navigate } from '#ui/use-address.ts'
import { OtherProjects } from './OtherProjects.tsx'
import styles from './projects.module.css'

function nextFor(name: string): string {
  const { missingNext, newerNext, blockedNext, next } = words.errors
  if (name === 'ProjectMissingError') return missingNext
  if (name === 'VersionError' || name === 'NewerFormatError') return newerNext
  return name === 'BlockedError' ? blockedNext : next
}

/** `error.name` tells a project that is not here from one whose storage fails. */
export function OpenProblem({ project, error }: { readonly project: ProjectId; readonly error: Error }) {
  const ports = usePorts()
  usePageTitle(words.errors.happened)
  const missing = error.name === 'ProjectMissingError'
  const save = operation(`salvage ${project}`, words.errors.salvage, async () => {
    const { saveSalvaged } = await import('./save-salvaged.ts')
    if (!(await saveSalvaged(ports, project))) showNotice(words.errors.nothingSalvaged, { tone: 'problem' })
  })
  return (
    <div className={styles['screen']}>
      <ErrorNotice
        happened={missing ? words.errors.missing : words.errors.happened}
        kept={words.errors.kept}
        next={nextFor(error.name)}
        details={`${error.name}: ${error.message}`}
        actions={
          <>
            <Button kind="primary" onPress={() => navigate({ screen: 'projects' })}>
              {words.errors.list}
            </Button>
            <Button onPress={() => location.reload()}>{words.errors.reload}</Button>
            {missing ? null : <Button onPress={() => runOperation(save)}>{words.errors.salvage}</Button>}
          </>
        }
      />
      <OtherProjects than={project} />
    </div>
  )
}
