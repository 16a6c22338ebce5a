/** What leaves, to be read before it does, and the button that makes the file (F3). */
import { Download } from 'lucide-react'
import type { FileLock } from '#domain/locked-files.ts'
import { canBeMade, publishedFormat, type PublicationPreview } from '#domain/publication.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { unattended } from '#ui/unattended.ts'
import type { Choice } from './use-choice.ts'
import { useExport, type Doing } from './use-export.ts'
import type { Locking } from './use-lock.ts'
import type { Publishing } from './use-publication.ts'
import { projectFileLines, publicationLines, publicationWarnings, type Purpose } from './what-leaves.ts'
import styles from './ExportScreen.module.css'

interface PreviewProps {
  readonly purpose: Purpose
  readonly notes: boolean
  readonly choice: Choice
  /** What makes the file to publish, with its preview. */
  readonly publishing: Publishing
  readonly lock: Locking['lock']
}

/** One for each purpose. */
export function Preview({ purpose, notes, choice, publishing, lock }: PreviewProps) {
  const { preview, problem } = publishing
  const { doing, start, stop } = useExport({ purpose, notes, choice, lock: readyLock(lock) }, publishing)
  const isPublished = purpose === 'publish'
  const isReady = lock !== 'unready' && (!isPublished || canLeave(choice, publishing))
  return (
    <section className={styles['preview']} aria-labelledby="leaves">
      <h2 id="leaves">{words.preview}</h2>
      {isPublished ? (
        <PublicationLines preview={preview} choice={choice} isWorking={problem === null} />
      ) : (
        <ProjectFileLines purpose={purpose} notes={notes} />
      )}
      <p className={styles['buttons']}>
        <Button
          kind="primary"
          icon={<Download size={16} />}
          isDisabled={!isReady || doing.kind === 'writing'}
          onPress={() => unattended(start())}
        >
          {words.button}
        </Button>
        {stop === null ? null : <Button onPress={stop}>{words.cancel}</Button>}
      </p>
      <Progress doing={doing} problem={problem} />
      {isReady && isPublished ? <Sample sample={preview?.sample ?? null} /> : null}
    </section>
  )
}

function ProjectFileLines({ purpose, notes }: { readonly purpose: 'colleague' | 'keep'; readonly notes: boolean }) {
  const session = useSession()
  const { heads } = useHistory()
  return <Lines lines={projectFileLines(session.snapshot, purpose, notes, heads.length)} />
}

/** While what is typed is none no file can be made. */
function readyLock(lock: Locking['lock']): FileLock | null {
  return lock === 'unready' ? null : lock
}

function canLeave(choice: Choice, { preview, isCurrent }: Publishing): boolean {
  return preview !== null && isCurrent && canBeMade(publishedFormat(choice.format), choice.scope)
}

interface PublicationLinesProps {
  readonly preview: PublicationPreview | null
  readonly choice: Choice
  readonly isWorking: boolean
}

/** Where the kind of file that is chosen cannot be made, why. */
function PublicationLines({ preview, choice, isWorking }: PublicationLinesProps) {
  if (!canBeMade(publishedFormat(choice.format), choice.scope))
    return (
      <p role="status" className={styles['warnings']}>
        {words.noTextsChosen}
      </p>
    )
  if (preview === null) return isWorking ? <p role="status">{words.working}</p> : null
  const warnings = publicationWarnings(preview)
  return (
    <>
      <Lines lines={publicationLines(preview)} />
      {warnings.length === 0 ? null : (
        <section className={styles['warnings']} aria-labelledby="warnings">
          <h3 id="warnings">{words.warnings}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

interface ProgressProps {
  readonly doing: Doing
  /** Why the file to publish could not be prepared; `null` when it could. */
  readonly problem: string | null
}

function Progress({ doing, problem }: ProgressProps) {
  const failure = doing.kind === 'failed' ? doing.error : problem
  const told = doing.kind === 'failed' && doing.isDamaged ? words.damaged : words.failed
  return (
    <>
      {doing.kind === 'writing' ? <p role="status">{doing.words}</p> : null}
      {doing.kind === 'done' ? <p>{doing.words}</p> : null}
      {failure === null ? null : <ErrorNotice {...told} details={failure} />}
    </>
  )
}

function Sample({ sample }: { readonly sample: string | null }) {
  if (sample === null) return null
  return (
    <figure className={styles['sample']}>
      <figcaption>{words.sample}</figcaption>
      {/* Scrolls, so it must be reachable by keyboard. */}
      <pre tabIndex={0} role="region" aria-label={words.sample} translate="no" dir="auto">
        {sample}
      </pre>
    </figure>
  )
}
