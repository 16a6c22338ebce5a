/** The cells on which analysts do not judge alike, the lowest agreement first, each to be looked at and decided (C10). */
import { useState } from 'react'
import type { ApartCell } from '#domain/agreement/agreement-report.ts'
import { agreementMessages } from '#i18n/messages/agreement.ts'
import { Button } from '#ui/Button.tsx'
import { ENTRIES, moveFocus } from '#ui/entry-focus.ts'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { ApartCellItem } from './ApartCellItem.tsx'
import styles from './agreement.module.css'

const words = agreementMessages.queue
/** What a page draws at once without being felt. */
const atOnce = 50

interface ApartCellsProps {
  readonly apart: readonly ApartCell[]
  /** How many cells two or more judged. */
  readonly shared: number
}

/** Keys go from one to the next; nothing where no two judged the same cell. */
export function ApartCells({ apart, shared }: ApartCellsProps) {
  const [limit, setLimit] = useState(atOnce)
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
  ])
  if (shared === 0) return null
  const decided = apart.filter(({ cell }) => cell.decision !== null).length
  const rest = apart.length - limit
  return (
    <section aria-labelledby="agreement-apart" {...{ [ENTRIES]: '' }} tabIndex={-1}>
      <h2 id="agreement-apart">{words.title}</h2>
      {apart.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p role="status">{words.text(apart.length - decided, decided)}</p>
          <p className={styles['soft']}>{words.help}</p>
          <ol className={styles['cells']}>
            {apart.slice(0, limit).map((each) => (
              <ApartCellItem key={`${each.cell.claim.id} ${each.cell.article.id}`} apart={each} />
            ))}
          </ol>
          {rest > 0 ? (
            <Button onPress={() => setLimit(limit + atOnce)}>{words.more(Math.min(rest, atOnce))}</Button>
          ) : null}
        </>
      )}
    </section>
  )
}
