/** The date of an article in the work list: shown, or typed in place with its meaning said back (C7). */
import { use, useRef, useState, type FocusEvent } from 'react'
import { setPublished } from '#commands/articles/set-published.ts'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { useAct } from '#state/use-act.ts'
import { boundsOfReading, isNoDate, type DateReading } from '#ui/date-reading.ts'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { DateText } from '#ui/marks/DateText.tsx'
import { today } from '#ui/today.ts'
import { unattended } from '#ui/unattended.ts'
import { DateEditing, focusNextRow, focusOwnRow, typedDateKey } from './date-editing.ts'
import { rowTitle, type DateRow } from './date-row.ts'
import styles from './dates.module.css'

/** Double click types, too. */
export function DateCell({ row }: { readonly row: DateRow }) {
  const { editing, setEditing, waiting } = use(DateEditing)
  if (editing?.article === row.id)
    return <DateInput row={row} letter={editing.letter} onDone={() => setEditing(null)} />
  return (
    <span
      className={styles['date']}
      onDoubleClick={(event) => {
        event.stopPropagation()
        setEditing({ article: row.id, letter: null })
      }}
    >
      <DateText bounds={row.published} />
      {waiting.has(row.id) ? (
        <span className={styles['quiet']} title={words.typedHelp}>
          {' '}
          {words.typed}
        </span>
      ) : null}
    </span>
  )
}

interface DateInputProps {
  readonly row: DateRow
  readonly letter: string | null
  readonly onDone: () => void
}

/**
 * Enter writes and goes on, and so does looking elsewhere. Escape, or what cannot be read, leaves the date as it was and keeps
 * what was typed.
 */
function DateInput({ row, letter, onDone }: DateInputProps) {
  const act = useAct()
  const kept = useKeptText(typedDateKey(row.id), row.published === null ? '' : dateWords(row.published))
  // A single letter is no draft yet: Escape must not put it in the place of what is kept.
  const [first, setFirst] = useState(letter)
  const text = first ?? kept.typed
  const isLeft = useRef(false)
  const reading = parseDateInWords(text, { language: row.language.tag, today: today() })
  const canWrite = reading.kind === 'date' || isNoDate(reading)
  const write = () => {
    const published = boundsOfReading(reading)
    const isChange = published !== null || row.published !== null
    const work = isChange ? act(setPublished, { articles: [row.id], published }) : Promise.resolve(true)
    unattended(work.then((isDone) => isDone && kept.drop()))
    onDone()
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return
    const isTyped = first !== null || (kept.isOpen && kept.choice === null)
    if (isTyped && canWrite && !isLeft.current) write()
    else onDone()
  }
  return (
    <span className={styles['typing']} data-keeps onBlur={leave}>
      <input
        // The row was left for this field on purpose, by a key or a double click.
        ref={(element) => element?.focus()}
        className={styles['input']}
        aria-label={words.editing(rowTitle(row))}
        aria-invalid={!canWrite}
        dir="auto"
        translate="no"
        value={text}
        onChange={(event) => {
          setFirst(null)
          kept.type(event.currentTarget.value)
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && canWrite) {
            isLeft.current = true
            write()
            focusNextRow(event.currentTarget)
          } else if (event.key === 'Escape') {
            isLeft.current = true
            focusOwnRow(event.currentTarget)
          }
        }}
      />
      {first === null && kept.choice !== null ? (
        <KeptRemark {...kept} isNarrow />
      ) : (
        <span className={styles['echo']} role="status">
          {echoOf(reading)}
        </span>
      )}
    </span>
  )
}

function echoOf(reading: DateReading): string {
  const field = uiMessages.dateField
  const say = (bounds: { earliest: string | null; latest: string | null; approximate: boolean }) =>
    dateWords({ ...bounds })
  if (reading.kind === 'date') return `= ${say(reading)}`
  if (reading.kind === 'ambiguous') return reading.readings.map(say).join(' / ')
  return isNoDate(reading) ? '' : field.unclear
}
