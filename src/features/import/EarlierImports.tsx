/** The imports of this project, newest first, each with its report. */
import { useEffect, useState } from 'react'
import { importMessages } from '#i18n/messages/import.ts'
import { formatBytes, formatInstant } from '#i18n/format.ts'
import { revisedIn } from '#interchange/import-plan.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import styles from './import.module.css'

const words = importMessages.earlier

/** What the kept files of the project take; nothing where there are none. */
function OriginalsSize() {
  const { originals } = useSession()
  const [size, setSize] = useState(0)
  useEffect(() => {
    let isCurrent = true
    // Where it cannot be told nothing is said: the imports above matter more.
    const show = (bytes: number) => {
      if (isCurrent) setSize(bytes)
    }
    originals.size().then(show, () => show(0))
    return () => {
      isCurrent = false
    }
  }, [originals])
  return size === 0 ? null : <p className={styles['quiet']}>{words.originals(formatBytes(size))}</p>
}

/** Nothing before the first import. */
export function EarlierImports({ onOpen }: { readonly onOpen: (batch: string) => void }) {
  const batches = useRows(
    (snapshot) =>
      [...snapshot.all('batches')]
        .filter(({ status }) => status === 'complete')
        .toSorted((one, other) => (one.startedAt < other.startedAt ? 1 : -1))
        .map((batch) => ({
          batch,
          articles: snapshot.byIndex('articles', 'batch', batch.id).length + revisedIn(batch.files),
        })),
    ['batches', 'articles'],
  )
  if (batches.length === 0) return null
  return (
    <section className={styles['earlier']} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{words.title}</h2>
      <ul>
        {batches.map(({ batch, articles }) => (
          <li key={batch.id} className={styles['earlierLine']}>
            <Isolated className={styles['strong']}>{batch.name}</Isolated>
            <span className={styles['quiet']}>
              {words.line(words.articles(articles), words.files(batch.files.length), formatInstant(batch.startedAt))}
            </span>
            <Button size="small" aria-label={`${words.open}: ${batch.name}`} onPress={() => onOpen(batch.id)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
      <OriginalsSize />
    </section>
  )
}
