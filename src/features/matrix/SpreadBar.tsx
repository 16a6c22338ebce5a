/** A bar of how judgements are spread. It only repeats what stands beside it in words or numbers. */
import type { SpreadKind } from '#i18n/messages/matrix-view.ts'
import styles from './MatrixGrid.module.css'

/** The parts in their order, each with its look. What is left out for a reason that is no finding is hollow (C4). */
const looks = {
  agrees: 'agrees',
  differs: 'differs',
  omits: 'omits',
  available: 'omits',
  predates: 'noFinding',
  superseded: 'noFinding',
  otherSubject: 'noFinding',
  undecided: 'noFinding',
  noReason: 'noFinding',
  unclear: 'unclear',
  split: 'split',
  open: 'open',
} as const satisfies Readonly<Record<SpreadKind | 'omits', string>>

const kinds = Object.keys(looks) as readonly (keyof typeof looks)[]

/** Parts nobody is in are left out; `omits` are those whose reasons are not told apart. */
export function SpreadBar(counts: Readonly<Partial<Record<keyof typeof looks, number>>>) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {kinds.map((kind) => {
        const count = counts[kind] ?? 0
        return count <= 0 ? null : <span key={kind} className={styles[looks[kind]]} style={{ flexGrow: count }} />
      })}
    </span>
  )
}
