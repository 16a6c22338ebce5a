/** Mends what was found of one article, or the language of several, before they are written (T5). */
import { useEffect, useState, type ReactNode } from 'react'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { LANGUAGES, languageName } from '#language/language-names.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { boundsOfReading, isNoDate } from '#ui/date-reading.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { dateWords } from '#ui/marks/DateText.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { furnitureKinds, languageBasis, remarks } from './draft-columns.tsx'
import type { DraftRow } from './draft-row.ts'
import type { ImportJob } from './import-job.ts'
import styles from './import.module.css'
import { today } from '#ui/today.ts'

const words = importMessages.draft
const shownUnits = 1500

interface DraftDialogProps {
  readonly job: ImportJob
  /** At least one. */
  readonly rows: readonly DraftRow[]
  readonly onClose: () => void
}

/** Nothing is written; the preview keeps the changes. */
export function DraftDialog({ job, rows, onClose }: DraftDialogProps) {
  const [first] = rows
  if (!first) return null
  return rows.length === 1 ? (
    <OneDraft job={job} row={first} onClose={onClose} />
  ) : (
    <SeveralDrafts job={job} rows={rows} first={first} onClose={onClose} />
  )
}

function SeveralDrafts({ job, rows, first, onClose }: DraftDialogProps & { readonly first: DraftRow }) {
  const [tag, setTag] = useState(first.language.tag)
  const keep = () => {
    job.edit(
      rows.map(({ number }) => number),
      { language: chosenLanguage(tag) },
    )
    onClose()
  }
  return (
    <DraftFrame title={words.many(rows.length)} onKeep={keep} onClose={onClose}>
      <LanguageField row={first} tag={tag} onChange={setTag} />
    </DraftFrame>
  )
}

function OneDraft({ job, row, onClose }: { job: ImportJob; row: DraftRow; onClose: () => void }) {
  const dateBefore = row.published ? dateWords(row.published) : (row.openDate ?? '')
  const [tag, setTag] = useState<LanguageTag>(row.language.tag)
  const [fields, setFields] = useState(() => fieldsOf(row))
  const [date, setDate] = useState(dateBefore)
  const reading = parseDateInWords(date, { today: today(), language: tag })
  const set = (name: keyof Fields) => (value: string) => setFields((before) => ({ ...before, [name]: value }))
  const keep = () => {
    if (date !== dateBefore && reading.kind !== 'date' && !isNoDate(reading)) return
    const edits: DraftEdits = {
      ...(tag === row.language.tag ? {} : { language: chosenLanguage(tag) }),
      ...changedFields(row, fields),
      ...(date === dateBefore ? {} : { published: boundsOfReading(reading) }),
    }
    job.edit([row.number], edits)
    onClose()
  }
  return (
    <DraftFrame title={words.title} onKeep={keep} onClose={onClose}>
      {row.warnings.length === 0 ? null : <p className={styles['remarks']}>{remarks(row)}</p>}
      <LanguageField row={row} tag={tag} onChange={setTag} />
      <TextField
        label={words.titleField}
        help={words.titleHelp}
        lang={tag}
        value={fields.title}
        onChange={set('title')}
      />
      <div className={styles['row']}>
        <TextField label={words.outlet} value={fields.outlet} onChange={set('outlet')} />
        <TextField label={words.author} value={fields.author} onChange={set('author')} />
        <TextField label={words.url} value={fields.url} onChange={set('url')} />
        <DateField label={words.date} text={date} onText={setDate} reading={reading} />
      </div>
      <p className={styles['quiet']}>
        {row.furniture.length === 0
          ? words.noFurniture
          : `${words.furniture}: ${furnitureKinds(row)}. ${importMessages.furnitureHelp}`}
      </p>
      <Beginning job={job} row={row} tag={tag} />
    </DraftFrame>
  )
}

interface DraftFrameProps {
  readonly title: string
  readonly onKeep: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

function DraftFrame({ title, onKeep, onClose, children }: DraftFrameProps) {
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onPress={onKeep}>
            {words.keep}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>{children}</div>
    </Dialog>
  )
}

function LanguageField(props: { row: DraftRow; tag: LanguageTag; onChange: (tag: LanguageTag) => void }) {
  const { row, tag, onChange } = props
  return (
    <ComboBox
      label={words.language}
      help={languageBasis(row.language)}
      autoFocus
      options={languageOptions(row.otherLanguages)}
      value={tag}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen)
      }}
    />
  )
}

function chosenLanguage(tag: LanguageTag): LanguageMark {
  return { tag, direction: directionOfLanguage(tag), basis: 'analyst', evidence: null }
}

function Beginning({ job, row, tag }: { readonly job: ImportJob; readonly row: DraftRow; readonly tag: LanguageTag }) {
  const [text, setText] = useState('')
  useEffect(() => {
    unattended(job.text(row.textHash).then((found) => setText(found?.slice(0, shownUnits) ?? '')))
  }, [job, row])
  return (
    <div
      role="region"
      aria-label={words.text}
      className={styles['sample']}
      lang={tag}
      dir={directionOfLanguage(tag)}
      translate="no"
      tabIndex={0}
    >
      {text}
    </div>
  )
}

type Fields = Record<'title' | 'outlet' | 'author' | 'url', string>

function fieldsOf({ title, outlet, author, url }: DraftRow): Fields {
  return { title: title ?? '', outlet: outlet ?? '', author: author ?? '', url: url ?? '' }
}

function changedFields(row: DraftRow, fields: Fields): Partial<Record<keyof Fields, string | null>> {
  const before = fieldsOf(row)
  const names = Object.keys(fields) as (keyof Fields)[]
  return Object.fromEntries(
    names
      .filter((name) => fields[name] !== before[name])
      .map((name) => [name, fields[name].trim() === '' ? null : fields[name].trim()]),
  )
}

/** The next best guesses stand first. */
function languageOptions(likely: readonly LanguageTag[]) {
  const first = likely.map((tag) => ({ id: tag, label: languageName(tag) }))
  const rest = LANGUAGES.filter(({ tag }) => !likely.includes(tag))
  return [...first, ...rest.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))]
}
