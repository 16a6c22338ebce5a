/** Projects that were left with edits the storage has not taken: what waits, a way back to it, and a file of it (H4). */
import type { ProjectListing } from '#domain/ports.ts'
import { projectsMessages } from '#i18n/messages/projects.ts'
import type { LeftUnsaved } from '#state/left-sessions.ts'
import { unsavedFile } from '#state/unsaved-file.ts'
import { useLeftUnsaved } from '#state/use-left-unsaved.ts'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { Link } from '#ui/Link.tsx'
import { UnsavedEdits } from '#ui/UnsavedEdits.tsx'
import { WithName } from '#ui/WithName.tsx'
import styles from './projects.module.css'

const words = projectsMessages.unsaved

interface UnsavedProjectsProps {
  /** For the names; `null` until it was read. */
  readonly listing: ProjectListing | null
}

/** Nothing where everything is saved. */
export function UnsavedProjects({ listing }: UnsavedProjectsProps) {
  const waiting = useLeftUnsaved()
  if (waiting.length === 0) return null
  return (
    <section aria-label={words.title} className={styles['unsaved']}>
      {waiting.map((left) => (
        <OneProject
          key={left.project}
          name={listing?.projects.find(({ id }) => id === left.project)?.name ?? ''}
          waiting={left}
        />
      ))}
    </section>
  )
}

function OneProject({ name, waiting: { project, failed } }: { readonly name: string; readonly waiting: LeftUnsaved }) {
  const keep = () => {
    const file = unsavedFile(failed)
    download(new Blob([file.text], { type: 'application/json' }), file.name)
  }
  return (
    <div>
      <ErrorNotice
        happened={
          <WithName
            say={(shown) => words.happened(shown, failed.length)}
            name={name === '' ? projectsMessages.unnamed : name}
          />
        }
        kept={words.kept}
        next={words.next}
        actions={
          <>
            <Link to={{ screen: 'home', project }}>{words.open}</Link>
            <Button size="small" onPress={keep}>
              {words.keepAsFile(failed.length)}
            </Button>
          </>
        }
      />
      <UnsavedEdits edits={failed} />
    </div>
  )
}
