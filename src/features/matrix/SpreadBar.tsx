/** A bar of how judgements are spread. It only repeats what stands beside it in words or numbers. */
import { spreadKinds, type SpreadCounts } from '#i18n/messages/matrix-view.ts'
import styles from './MatrixGrid.module.css'

/**
 * A part for each kind that somebody is in, in the order of the kinds. They are told apart without colour, too: what is left out for a
 * reason that is no finding is hatched, each in its way, or hollow (C4).
 */
export function SpreadBar(counts: SpreadCounts) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {spreadKinds.map((kind) =>
        counts[kind] <= 0 ? null : <span key={kind} className={styles[kind]} style={{ flexGrow: counts[kind] }} />,
      )}
    </span>
  )
}
