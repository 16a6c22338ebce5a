/** A bar of how judgements are spread. It only repeats what stands beside it in words or numbers. */
import { judgements } from '#domain/judgement.ts'
import type { SpreadCounts } from '#i18n/messages/matrix-view.ts'
import styles from './MatrixGrid.module.css'

/** Parts nobody is in are left out. */
export function SpreadBar(counts: SpreadCounts) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      {[...judgements, 'split' as const, 'open' as const].map((kind) =>
        counts[kind] <= 0 ? null : <span key={kind} className={styles[kind]} style={{ flexGrow: counts[kind] }} />,
      )}
    </span>
  )
}
