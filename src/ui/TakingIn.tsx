/** What screens show that take something in from a file: that it is under way, what came of it, how much of each kind was found. */
import { formatNumber } from '#i18n/format.ts'
import { Button } from './Button.tsx'
import { ProgressBar } from './ProgressBar.tsx'
import styles from './TakingIn.module.css'

interface RunningProps {
  /** What is being done. */
  readonly says: string
  /** What is counted. */
  readonly label: string
  /** `null` while nobody knows. */
  readonly done: number | null
  readonly total: number
  readonly stop: string
  readonly onStop: () => void
}

/** Long work, with its progress and a way to stop it. */
export function Running({ says, label, done, total, stop, onStop }: RunningProps) {
  return (
    <div className={styles['running']}>
      <p role="status">{says}</p>
      <ProgressBar label={label} done={done} total={total} />
      <Button size="small" onPress={onStop}>
        {stop}
      </Button>
    </div>
  )
}

/** What was done, in a sentence that stays. */
export function Taken({ words }: { readonly words: string }) {
  return <p className={styles['done']}>{words}</p>
}

/** Why a file cannot be taken, and what to do. Read out when it appears. */
export function Refusal({ why, next }: { readonly why: string; readonly next: string }) {
  return (
    <div role="alert">
      <p>{why}</p>
      <p>{next}</p>
    </div>
  )
}

/** How much there is of each kind; none of one stands back. */
export function CountList({ counts }: { readonly counts: readonly (readonly [label: string, count: number])[] }) {
  return (
    <dl className={styles['counts']}>
      {counts.map(([label, count]) => (
        <div key={label} data-none={count === 0}>
          <dt>{label}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
