/** What one step changed, row by row, before and after. Read from the journal when it is opened. */
import { useEffect, useState } from 'react'
import type { StepId } from '#domain/ids.ts'
import { rowNames } from '#i18n/messages/fields.ts'
import { historyScreenMessages as words } from '#i18n/messages/history-screen.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { replaceSearch } from '#ui/use-address.ts'
import { describeChange, namesOfRows, type ChangeDescription } from './describe-change.ts'
import styles from './HistoryScreen.module.css'

/** A step with more rows than this is cut off and says so. */
const rowsShown = 40

interface Details {
  readonly changes: readonly ChangeDescription[]
  /** How many rows are not shown. */
  readonly more: number
}

export function StepDetails({ step }: { readonly step: StepId }) {
  const session = useSession()
  const [details, setDetails] = useState<Details | 'failed' | null>(null)
  useEffect(() => {
    let shown = true
    const read = async (): Promise<Details> => {
      const commits = await session.step(step)
      const all = commits.flatMap(({ commit }) => commit.changes)
      const first = all.slice(0, rowsShown)
      const nameOf = namesOfRows(session.snapshot, all)
      return { changes: first.map((change) => describeChange(change, nameOf)), more: all.length - first.length }
    }
    read().then(
      (found) => shown && setDetails(found),
      () => shown && setDetails('failed'),
    )
    return () => {
      shown = false
    }
  }, [session, step])
  if (details === null) return <p role="status">{words.loading}</p>
  if (details === 'failed') return <p role="alert">{words.unreadable}</p>
  return (
    <div className={styles['details']}>
      <ul>
        {details.changes.map((change, index) => (
          <li key={`${change.table}/${change.id}/${index}`}>
            <p className={styles['row']}>
              {rowNames[change.table]}, {words.change[change.kind]}
              {change.name === '' ? null : (
                <>
                  : <Isolated>{change.name}</Isolated>
                </>
              )}{' '}
              <Button size="small" kind="quiet" onPress={() => replaceSearch({ record: change.id })}>
                {words.onlyThis}
              </Button>
            </p>
            <dl className={styles['fields']}>
              {change.fields.map(({ name, before, after }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  {change.kind === 'made' ? null : (
                    <dd>
                      <del>
                        <Isolated>{before ?? words.change.nothing}</Isolated>
                      </del>
                    </dd>
                  )}
                  {change.kind === 'removed' ? null : (
                    <dd>
                      <ins>
                        <Isolated>{after ?? words.change.nothing}</Isolated>
                      </ins>
                    </dd>
                  )}
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {details.more > 0 ? <p>{words.change.more(details.more)}</p> : null}
    </div>
  )
}
