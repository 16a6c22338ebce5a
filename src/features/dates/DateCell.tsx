/** The date of an article in the work list: shown, or typed in place with its meaning said back (C7). */
import { use, useRef, useState } from 'react'
import { setPublished } from '#commands/articles/set-published.ts'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { useAct } from '#state/use-act.ts'
import { boundsOfReading, isNoDate, type DateReading } from '#ui/date-reading.ts'
import { DateText, dateWords } from '#ui/marks/DateText.tsx'
import { today } from '#ui/today.ts'
import { unattended } from '#ui/unattended.ts'
import { DateEditing, focusNextRow, focusOwnRow } from './date-editing.ts'
import { rowTitle, type DateRow } from './date-row.ts'
import styles from './dates.module.css'

/** Double click types, too. */
export function DateCell({ row }: { readonly row: DateRow }) {
  const { editing, setEditing } = use(DateEditing)
  if (editing?.article === row.id) return <DateInput row={row} initial={editing.text} onDone={() => setEditing(null)} />
  return (
    <span
      className={styles['date']}
      onDoubleClick={(event) => {
        event.stopPropagation()
        setEditing({ article: row.id, text: row.published === null ? '' : dateWords(row.published) })
      }}
    >
      <DateText bounds={row.published} />
    </span>
  )
}

/** Enter writes and goes on, Escape leaves everything as it was; so does leaving with something that cannot be read. */
function DateInput({ row, initial, onDone }: { row: DateRow; initial: string; onDone: () => void }) {
  const act = useAct()
  const [text, setText] = useState(initial)
  const isLeft = useRef(false)
  const reading = parseDateInWords(text, { language: row.language.tag, today: today() })
  const canWrite = reading.kind === 'date' || isNoDate(reading)
  const write = () => {
    const published = boundsOfReading(reading)
    if (published !== null || row.published !== null) unattended(act(setPublished, { articles: [row.id], published }))
    onDone()
  }
  return (
    <span className={styles['typing']}>
      <input
        // The row was left for this field on purpose, by a key or a double click.
        ref={(element) => element?.focus()}
        className={styles['input']}
        aria-label={words.editing(rowTitle(row))}
        aria-invalid={!canWrite}
        dir="auto"
        translate="no"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => (canWrite && !isLeft.current && text !== initial ? write() : onDone())}
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
      <span className={styles['echo']} role="status">
        {echoOf(reading)}
      </span>
    </span>
  )
}

function echoOf(reading: DateReading): string {
  const field = uiMessages.dateField
  const say = (bounds: { earliest: string | null; latest: string | null; approximate: boolean }) =>
    dateWords({ ...bounds, basis: 'analyst', snippet: null })
  if (reading.kind === 'date') return `= ${say(reading)}`
  if (reading.kind === 'ambiguous') return reading.readings.map(say).join(' / ')
  return isNoDate(reading) ? '' : field.unclear
}
