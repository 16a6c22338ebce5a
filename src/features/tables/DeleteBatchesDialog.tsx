/** Asks before imports are deleted, and lists what goes along (H8). */
import { removeBatch } from '#commands/import/remove-batch.ts'
import { asId, type StepId } from '#domain/ids.ts'
import type { Batch } from '#domain/records.ts'
import { alongTables, countAlong, whatGoesAlong, type AlongTable } from '#domain/what-goes-along.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { useActAndTell } from './use-act-and-tell.ts'
import styles from './tables.module.css'

interface DeleteBatchesDialogProps {
  readonly batches: readonly Batch[]
  readonly onClose: () => void
}

const words = tablesMessages.removingBatches
/** What a person put work into, in the words in which deleting articles tells it. */
const tables = articlesMessages.remove.tables
const named = Object.keys(tables) as (AlongTable & keyof typeof tables)[]

/** One step for all of them, undone by one. */
export function DeleteBatchesDialog({ batches, onClose }: DeleteBatchesDialogProps) {
  const actAndTell = useActAndTell()
  const { environment } = usePorts()
  const { articles, counts } = useRows(
    (snapshot) => {
      const ids = batches.flatMap(({ id }) => snapshot.byIndex('articles', 'batch', id)).map(({ id }) => id)
      return { articles: ids.length, counts: countAlong(whatGoesAlong(snapshot, ids)) }
    },
    ['articles', ...alongTables],
    [batches],
  )
  const remove = async () => {
    const step = asId<StepId>(environment.newId())
    for (const { id } of batches) {
      const isLast = id === batches.at(-1)?.id
      const done = isLast ? words.done(batches.length) : null
      if (!(await actAndTell(removeBatch, { batch: id }, done, { step }))) return
    }
    onClose()
  }
  const along = named.filter((table) => counts[table] > 0)
  return (
    <DeleteQuestion
      title={words.title(batches.length)}
      action={words.action(batches.length)}
      onDelete={remove}
      onClose={onClose}
    >
      <div className={styles['form']}>
        <ul className={styles['names']}>
          {batches.map(({ id, name }) => (
            <li key={id}>
              <Isolated>{name}</Isolated>
            </li>
          ))}
        </ul>
        <p>{words.articles(articles)}</p>
        {along.length === 0 ? null : (
          <ul className={styles['list']}>
            {along.map((table) => (
              <li key={table}>{tables[table](counts[table])}</li>
            ))}
          </ul>
        )}
        <p>
          {words.stays} {words.undone}
        </p>
      </div>
    </DeleteQuestion>
  )
}
