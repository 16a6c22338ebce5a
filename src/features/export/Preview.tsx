/** What leaves, to be read before it does, and the button that makes the file (F3). */
import { Download } from 'lucide-react'
import type { Publication } from '#domain/ports.ts'
import { formatPercent } from '#i18n/format.ts'
import { exportMessages as words } from '#i18n/messages/export.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { unattended } from '#ui/unattended.ts'
import { useExport, type Doing } from './use-export.ts'
import { projectFileLines, publicationLines, type Purpose } from './what-leaves.ts'
import styles from './ExportScreen.module.css'

interface PreviewProps {
  readonly purpose: Purpose
  readonly notes: boolean
  /** The file to publish with its preview; `null` while it is being made. */
  readonly publication: Publication | Error | null
}

/** One for each purpose. */
export function Preview({ purpose, notes, publication }: PreviewProps) {
  const session = useSession()
  const { heads } = useHistory()
  const made = publication instanceof Error ? null : publication
  const [doing, start] = useExport(purpose, notes, made?.file ?? null)
  const isReady = purpose !== 'publish' || made !== null
  const lines =
    purpose === 'publish'
      ? made === null
        ? []
        : publicationLines(made)
      : projectFileLines(session.snapshot, purpose, notes, heads.length)
  return (
    <section className={styles['preview']} aria-labelledby="leaves">
      <h2 id="leaves">{words.preview}</h2>
      {isReady ? null : <p role="status">{words.working}</p>}
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <Button
          kind="primary"
          icon={<Download size={16} />}
          isDisabled={!isReady || doing.kind === 'writing'}
          onPress={() => unattended(start())}
        >
          {words.button}
        </Button>
      </p>
      <Progress doing={doing} problem={publication instanceof Error ? publication.message : null} />
      {purpose === 'publish' && made !== null ? <Sample sample={made.sample} /> : null}
    </section>
  )
}

interface ProgressProps {
  readonly doing: Doing
  /** Why the file to publish could not be prepared; `null` when it could. */
  readonly problem: string | null
}

function Progress({ doing, problem }: ProgressProps) {
  const failure = doing.kind === 'failed' ? doing.error : problem
  return (
    <>
      {doing.kind === 'writing' ? <p role="status">{words.writing(formatPercent(doing.share))}</p> : null}
      {doing.kind === 'done' ? <p>{doing.words}</p> : null}
      {failure === null ? null : (
        <ErrorNotice
          happened={words.failed.happened}
          kept={words.failed.kept}
          next={words.failed.next}
          details={failure}
        />
      )}
    </>
  )
}

function Sample({ sample }: { readonly sample: string | null }) {
  if (sample === null) return <p className={styles['soft']}>{words.noFindings}</p>
  return (
    <figure className={styles['sample']}>
      <figcaption>{words.sample}</figcaption>
      {/* Scrolls, so it must be reachable by keyboard. */}
      <pre tabIndex={0} role="region" aria-label={words.sample} translate="no" dir="ltr">
        {sample}
      </pre>
    </figure>
  )
}
