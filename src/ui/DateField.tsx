/** A date typed in ordinary words, with its meaning said back (C7). Reading the words is the caller's. */
import type { ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from './Button.tsx'
import type { DateReading } from './date-reading.ts'
import { dateWords } from '#i18n/date-words.ts'
import { TextField, type TextFieldProps } from './TextField.tsx'

export interface DateFieldProps extends Pick<
  TextFieldProps,
  'label' | 'hideLabel' | 'autoFocus' | 'onBlur' | 'onKeyDown' | 'inputRef'
> {
  /** What is typed. */
  readonly text: string
  readonly onText: (text: string) => void
  /** `text` as it was read; with two readings both are offered as buttons. */
  readonly reading: DateReading
}

/** Says what was understood while one types; an unreadable date is said, never guessed. */
export function DateField({ text, onText, reading, ...field }: DateFieldProps) {
  return (
    <TextField
      {...field}
      value={text}
      onChange={onText}
      help={meaningOf(reading, onText)}
      error={reading.kind === 'error' && reading.reason !== 'empty' ? uiMessages.dateField.unclear : null}
    />
  )
}

function meaningOf(reading: DateReading, onText: (text: string) => void): ReactNode {
  const words = uiMessages.dateField
  if (reading.kind === 'error') return reading.reason === 'empty' ? words.help : null
  if (reading.kind === 'date') return words.means(boundsWords(reading))
  return (
    <>
      {words.twoWays}{' '}
      {reading.readings.map((bounds) => (
        <Button key={boundsWords(bounds)} size="small" onPress={() => onText(boundsWords(bounds))}>
          {boundsWords(bounds)}
        </Button>
      ))}
    </>
  )
}

function boundsWords(bounds: { earliest: string | null; latest: string | null; approximate: boolean }): string {
  return dateWords({ ...bounds })
}
