/** Asks before passages are deleted, and lists what goes along (H8). */
import { deletePassages } from '#commands/passages/delete-passages.ts'
import type { Passage } from '#domain/records.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { passageStakes } from './passage-stakes.ts'
import { useActAndTell } from './use-act-and-tell.ts'
import styles from './tables.module.css'

interface DeletePassagesDialogProps {
  readonly passages: readonly Passage[]
  readonly onClose: () => void
}

const words = tablesMessages.removing
/** Longer lists are a count. */
const mostNamed = 20

/** One step, undone by one. */
export function DeletePassagesDialog({ passages, onClose }: DeletePassagesDialogProps) {
  const actAndTell = useActAndTell()
  const { id: analyst } = useAnalyst()
  const { links, others } = useRows(
    (snapshot) => passageStakes(snapshot, passages, analyst),
    ['analysts', 'mentions', 'assessments'],
    [passages, analyst],
  )
  const remove = async () => {
    const args = { passages: passages.map(({ id }) => id) }
    if (await actAndTell(deletePassages, args, words.done(passages.length))) onClose()
  }
  return (
    <DeleteQuestion
      title={words.title(passages.length)}
      action={words.action(passages.length)}
      onDelete={remove}
      onClose={onClose}
    >
      <div className={styles['form']}>
        <ul className={styles['names']}>
          {passages.slice(0, mostNamed).map(({ id, quote, language }) => (
            <li key={id}>
              <Quote text={quote} lang={language.tag} dir={language.direction} />
            </li>
          ))}
          {passages.length > mostNamed ? <li>{words.more(passages.length - mostNamed)}</li> : null}
        </ul>
        {links === 0 ? null : (
          <p>
            {words.links(links)} {others.length === 0 ? null : words.others(others)} {words.judgements}
          </p>
        )}
        <p>{words.undone}</p>
      </div>
    </DeleteQuestion>
  )
}
