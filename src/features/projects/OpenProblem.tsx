/** A project that does not open: what happened, that nothing was lost, and the way to the other projects. Never blank. */
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { navigate } from '#ui/use-address.ts'
import styles from './projects.module.css'

/** `error.name` tells a project that is not here from one whose storage fails. */
export function OpenProblem({ error }: { readonly error: Error }) {
  usePageTitle(words.errors.happened)
  const missing = error.name === 'ProjectMissingError'
  return (
    <div className={styles['screen']}>
      <ErrorNotice
        happened={missing ? words.errors.missing : words.errors.happened}
        kept={words.errors.kept}
        next={missing ? words.errors.missingNext : words.errors.next}
        details={`${error.name}: ${error.message}`}
        actions={
          <>
            <Button kind="primary" onPress={() => navigate({ screen: 'projects' })}>
              {words.errors.list}
            </Button>
            <Button onPress={() => location.reload()}>{words.errors.reload}</Button>
          </>
        }
      />
    </div>
  )
}
