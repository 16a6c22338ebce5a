/** A check that asks the finder: begun by the analyst, with progress, and stopped at will. */
import type { FinderCheck } from '#domain/checks/check.ts'
import type { ConcernKind, FinderCheckName } from '#domain/checks/checks.ts'
import { attentionMessages } from '#i18n/messages/attention.ts'
import { useFinderCheck, type CheckRun } from '#state/use-finder-check.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import styles from './AttentionScreen.module.css'
import { EntryList } from './EntryList.tsx'

const words = attentionMessages.finder

/** What was found stays while it is stopped. */
export function FinderSection({ check }: { readonly check: FinderCheck<FinderCheckName, ConcernKind> }) {
  const run = useFinderCheck(check)
  const heading = `check-${check.name}`
  const { title, about } = words.checks[check.name]
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {run.concerns.length > 0 ? attentionMessages.checks[check.name](run.concerns.length) : title}
      </h2>
      <p className={styles['soft']}>{about}</p>
      <p role="status">{statusOf(run)}</p>
      <Running run={run} />
      <EntryList concerns={run.concerns} />
    </section>
  )
}

function Running({ run }: { readonly run: CheckRun<ConcernKind> }) {
  const { state, done, total, start, stop } = run
  if (state === 'done') return null
  if (state === 'asking')
    return (
      <div className={styles['running']}>
        <ProgressBar label={words.progress} done={done} total={total} />
        <Button size="small" onPress={stop}>
          {words.stop}
        </Button>
      </div>
    )
  return (
    <p>
      <Button size="small" onPress={start}>
        {done > 0 ? words.goOn : words.start}
      </Button>
    </p>
  )
}

function statusOf({ state, concerns, done, total }: CheckRun<ConcernKind>): string {
  if (state === 'asking') return words.asking
  if (state === 'failed') return words.failed
  if (state === 'done') return concerns.length === 0 ? words.nothing(total) : words.looked(total)
  return done > 0 ? words.stopped(done, total) : ''
}
