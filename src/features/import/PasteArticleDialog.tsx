/** An article from the clipboard, with its address, outlet and date in the same dialog. */
import { useState } from 'react'
import { importMessages } from '#i18n/messages/import.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { formReader } from '#ui/draft.ts'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import type { ImportJob } from './import-job.ts'
import { onceImported, pasteField } from './once-imported.ts'
import styles from './import.module.css'
import { today } from '#ui/today.ts'

const words = importMessages.paste

interface PasteArticleDialogProps {
  /** What was pasted already; empty when nothing was. */
  readonly initial: string
  readonly job: ImportJob
  readonly onClose: () => void
}

const blank = { text: '', url: '', outlet: '', date: '' }
const readTyped = formReader(blank)

/** Leads to the same preview as files do. What was typed is kept until it is imported. */
export function PasteArticleDialog({ initial, job, onClose }: PasteArticleDialogProps) {
  const kept = useKeptDraft(pasteField, blank, readTyped, { ...blank, text: initial })
  const { text, url, outlet, date } = kept.typed
  const change = (next: Partial<typeof blank>) => kept.type({ ...kept.typed, ...next })
  const [tried, setTried] = useState(false)
  const reading = parseDateInWords(date, { today: today() })
  const badUrl = url.trim() !== '' && !/^https?:\/\/\S+$/i.test(url.trim())
  const read = () => {
    setTried(true)
    if (text.trim() === '' || badUrl || (reading.kind !== 'date' && !isNoDate(reading))) return
    const published = boundsOfReading(reading)
    onceImported(job, kept.drop)
    unattended(job.paste({ text, url: orNull(url), outlet: orNull(outlet), published }))
    onClose()
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      closeOnOutside={false}
      footer={
        <>
          <Button kind="primary" onPress={read}>
            {words.read}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <KeptRemark {...kept} />
        <TextAreaField
          label={words.text}
          rows={10}
          autoFocus
          value={text}
          onChange={(next) => change({ text: next })}
          error={tried && text.trim() === '' ? words.empty : null}
        />
        <div className={styles['row']}>
          <TextField
            label={words.url}
            value={url}
            onChange={(next) => change({ url: next })}
            error={tried && badUrl ? words.badUrl : null}
          />
          <TextField label={words.outlet} value={outlet} onChange={(next) => change({ outlet: next })} />
          <DateField label={words.date} text={date} onText={(next) => change({ date: next })} reading={reading} />
        </div>
      </div>
    </Dialog>
  )
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}
