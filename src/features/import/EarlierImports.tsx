/** The imports of this project, newest first, each with its report. */
import { importMessages } from '#i18n/messages/import.ts'
import { formatInstant } from '#i18n/format.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import styles from './import.module.css'

const words = importMessages.earlier

/** Nothing before the first import. */
export function EarlierImports({ onOpen }: { readonly onOpen: (batch: string) => void }) {
  const batches = useRows(
    (snapshot) =>
      [...snapshot.all('batches')]
        .filter(({ status }) => status === 'complete')
        .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
        .map((batch) => ({ batch, articles: snapshot.byIndex('articles', 'batch', batch.id).length })),
    ['batches', 'articles'],
  )
  if (batches.length === 0) return null
  return (
    <section className={styles['earlier']} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{words.title}</h2>
      <ul>
        {batches.map(({ batch, articles }) => (
          <li key={batch.id} className={styles['earlierLine']}>
            <bdi translate="no" className={styles['strong']}>
              {batch.name}
            </bdi>
            <span className={styles['quiet']}>
              {words.line(words.articles(articles), words.files(batch.files.length), formatInstant(batch.startedAt))}
            </span>
            <Button size="small" aria-label={`${words.open}: ${batch.name}`} onPress={() => onOpen(batch.id)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
