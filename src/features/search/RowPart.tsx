/** Claims, passages, glosses or notes that were found, with the words marked and the way to each. */
import type { FoundRow } from '#domain/search/searcher.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { searchMessages as words } from '#i18n/messages/search.ts'
import { useRows } from '#state/use-rows.ts'
import type { UsedSearch } from '#state/use-search.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { moveFocus } from '#ui/entry-focus.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { rowPlace, rowPlaceTables } from './row-place.ts'
import styles from './search.module.css'

/** Shown of a longer one, in UTF-16 code units. */
const LONGEST = 600

export function RowPart({ search }: { readonly search: UsedSearch }) {
  const { rows, state, hasMore, isFetching, answer } = search
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
  ])
  const isEmpty = rows.length === 0 && !isFetching && state === 'ready' && answer?.counts !== null
  return (
    <div className={styles['part']}>
      <p role="status" className={styles['status']}>
        {state === 'asking' ? words.asking : isEmpty ? words.nothing : words.rows(rows.length)}
      </p>
      <ul className={styles['rows']} data-entries>
        {rows.map((row) => (
          <RowItem key={`${row.table} ${row.id}`} row={row} />
        ))}
      </ul>
      {hasMore ? (
        <Button isDisabled={isFetching} onPress={() => void search.more()}>
          {words.more}
        </Button>
      ) : null}
    </div>
  )
}

function RowItem({ row }: { readonly row: FoundRow }) {
  const { project } = useSession()
  const place = useRows((snapshot: Snapshot) => rowPlace(snapshot, project, row), rowPlaceTables, [row, project])
  if (place === null) return null
  const { to, name, language } = place
  return (
    <li className={styles['row']}>
      <p>
        <Quote text={row.text.slice(0, LONGEST)} lang={row.language} underlined={row.hits} />
      </p>
      <p className={styles['from']}>
        <Link to={to} data-entry>
          {place.label}
        </Link>
        {name === null ? null : (
          <>
            {' '}
            {place.joint} {language === null ? <Isolated>{name}</Isolated> : <Quote text={name} lang={language} />}
          </>
        )}
      </p>
    </li>
  )
}
