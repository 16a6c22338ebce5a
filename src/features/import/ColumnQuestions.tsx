/** Asks for the columns of tables nobody could tell, before anything is written (F2). */
import type { FileReading } from '#domain/import-draft.ts'
import { importColumnsMessages as words } from '#i18n/messages/import-columns.ts'
import { Button } from '#ui/Button.tsx'
import { columnQuestions } from './column-choosing.ts'
import styles from './columns.module.css'

/** Further ones wait in the list of files. */
const shownQuestions = 3

interface ColumnQuestionsProps {
  readonly files: readonly FileReading[]
  /** Is given the number of a file. */
  readonly onChoose: (file: number) => void
}

/** Nothing where there is no question. */
export function ColumnQuestions({ files, onChoose }: ColumnQuestionsProps) {
  const questions = columnQuestions(files)
  if (questions.length === 0) return null
  const rest = questions.slice(shownQuestions).reduce((sum, { length }) => sum + length, 0)
  return (
    <section aria-label={words.questions} className={styles['questions']}>
      {questions.slice(0, shownQuestions).map(([first, ...others]) => (
        <p key={first} className={styles['question']}>
          <span>{words.question(files[first]?.entry.name ?? '', others.length)}</span>
          <Button size="small" onPress={() => onChoose(first)}>
            {words.answer}
          </Button>
        </p>
      ))}
      {rest > 0 ? <p className={styles['quiet']}>{words.moreQuestions(rest)}</p> : null}
    </section>
  )
}
