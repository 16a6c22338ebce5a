/** Mends what was found of one article, or the language of several, before they are written (T5). */
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import type { DateProposal } from '#domain/date-proposal.ts'
import type { LanguageTag } from '#domain/records.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { parseDateInWords } from '#language/parse-date.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptDraft, useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { proposalDate } from '#ui/marks/proposal-date.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { CharsetField } from './CharsetField.tsx'
import { furnitureKinds, languageBasis, remarks } from './draft-columns.tsx'
import type { DraftRow } from './draft-row.ts'
import {
  editsOf,
  languageEdit,
  readTypedWords,
  retype,
  wordsOf,
  type DraftWords,
  type TypedWords,
} from './draft-words.ts'
import type { ImportJob } from './import-job.ts'
import { languageOptions } from './language-options.ts'
import styles from './import.module.css'
import { useCharset } from './use-charset.ts'
import { today } from '#ui/today.ts'

const UnusualInDraft = lazy(async () => ({ default: (await import('./UnusualInDraft.tsx')).UnusualInDraft }))

const words = importMessages.draft
const shownUnits = 1500
const nothingTyped: TypedWords = {}

interface DraftDialogProps {
  readonly job: ImportJob
  /** At least one. */
  readonly rows: readonly DraftRow[]
  readonly onClose: () => void
}

/** Nothing is written; the preview keeps the changes. Closed in any other way, what was typed waits for its articles. */
export function DraftDialog({ job, rows, onClose }: DraftDialogProps) {
  const [first] = rows
  if (!first) return null
  return rows.length === 1 ? (
    <OneDraft job={job} row={first} onClose={onClose} />
  ) : (
    <SeveralDrafts job={job} rows={rows} first={first} onClose={onClose} />
  )
}

/** A language chosen and not taken waits for the same articles, in whatever order they were selected. */
function SeveralDrafts({ job, rows, first, onClose }: DraftDialogProps & { readonly first: DraftRow }) {
  const texts = rows.map(({ textHash }) => textHash).sort()
  const kept = useKeptText(`import/languages/${texts.join()}`, first.language.tag)
  const charsets = useCharset(job, rows)
  const keep = () => {
    // Whoever chose an encoding alone said nothing of the language, which may be another then.
    const isSaid = charsets.chosen === null || kept.typed !== first.language.tag
    if (isSaid)
      job.edit(
        rows.map(({ number }) => number),
        languageEdit(kept.typed),
      )
    kept.drop()
    onClose()
    charsets.keep()
  }
  return (
    <DraftFrame title={words.many(rows.length)} onKeep={keep} onClose={onClose}>
      <KeptRemark {...kept} />
      <LanguageField row={first} tag={kept.typed} onChange={kept.type} autoFocus />
      {charsets.isOpen ? <CharsetField charset={charsets.charset} onChange={charsets.choose} /> : null}
    </DraftFrame>
  )
}

/** What is typed belongs to the text of the article: it waits for the next preview of it, too. */
function OneDraft({ job, row, onClose }: { job: ImportJob; row: DraftRow; onClose: () => void }) {
  const kept = useKeptDraft(`import/drafts/${row.textHash}`, nothingTyped, readTypedWords)
  const shown = { ...wordsOf(row), ...kept.typed }
  const charsets = useCharset(job, [row])
  const reading = parseDateInWords(shown.date, { today: today(), language: shown.language })
  const set = (name: keyof DraftWords) => (text: string) => kept.type(retype(row, kept.typed, name, text))
  const keep = () => {
    const edits = editsOf(kept.typed, reading)
    if (edits === null) return
    job.edit([row.number], edits)
    kept.drop()
    onClose()
    charsets.keep()
  }
  return (
    <DraftFrame title={words.title} onKeep={keep} onClose={onClose}>
      <KeptRemark {...kept} />
      {remarks(row) === '' ? null : <p className={styles['remarks']}>{remarks(row)}</p>}
      <TextField
        label={words.titleField}
        help={words.titleHelp}
        autoFocus
        lang={shown.language}
        value={shown.title}
        onChange={set('title')}
      />
      <LanguageField row={row} tag={shown.language} onChange={set('language')} />
      <div className={styles['row']}>
        <TextField label={words.outlet} value={shown.outlet} onChange={set('outlet')} />
        <TextField label={words.author} value={shown.author} onChange={set('author')} />
        <TextField label={words.url} value={shown.url} onChange={set('url')} />
        <DateField label={words.date} text={shown.date} onText={set('date')} reading={reading} />
      </div>
      <ProposedDates job={job} row={row} onTaken={() => set('date')(wordsOf(row).date)} />
      <p className={styles['quiet']}>
        {row.furniture.length === 0
          ? words.noFurniture
          : `${words.furniture}: ${furnitureKinds(row)}. ${importMessages.furnitureHelp}`}
      </p>
      {charsets.isOpen ? <CharsetField charset={charsets.charset} onChange={charsets.choose} /> : null}
      <Beginning job={job} row={row} tag={shown.language} charset={charsets.chosen} />
    </DraftFrame>
  )
}

interface ProposedDatesProps {
  readonly job: ImportJob
  readonly row: DraftRow
  /** What was typed as its date gives way. */
  readonly onTaken: () => void
}

/** Every date that is proposed, with what it rests on; one press takes it. */
function ProposedDates({ job, row, onTaken }: ProposedDatesProps) {
  const proposals = row.isDateTaken ? [] : row.proposedDates
  if (proposals.length === 0) return null
  const take = ({ bounds }: DateProposal) => {
    job.edit([row.number], { published: bounds })
    onTaken()
  }
  return (
    <ul aria-label={importMessages.preview.datesOf} className={styles['proposedDates']}>
      {proposals.map((proposal, place) => (
        <li key={place}>
          <Button size="small" onPress={() => take(proposal)}>
            {importMessages.preview.takeThisDate(proposalDate(proposal))}
          </Button>{' '}
          <span className={styles['quiet']}>
            {datesMessages.proposed[proposal.kind]}
            {': '}
            <Quote text={proposal.bounds.snippet ?? ''} lang={row.language.tag} dir={row.language.direction} />
          </span>
        </li>
      ))}
    </ul>
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

interface LanguageFieldProps {
  readonly row: DraftRow
  readonly tag: LanguageTag
  readonly onChange: (tag: LanguageTag) => void
  readonly autoFocus?: boolean
}

function LanguageField({ row, tag, onChange, autoFocus = false }: LanguageFieldProps) {
  return (
    <ComboBox
      label={words.language}
      help={languageBasis(row.language)}
      autoFocus={autoFocus}
      options={languageOptions(row.otherLanguages)}
      value={tag}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen)
      }}
    />
  )
}

interface BeginningProps {
  readonly job: ImportJob
  readonly row: DraftRow
  readonly tag: LanguageTag
  /** Another one than that of the preview, to see what it would give; else `null`. */
  readonly charset: string | null
}

function Beginning({ job, row, tag, charset }: BeginningProps) {
  const [whole, setWhole] = useState('')
  const text = whole.slice(0, shownUnits)
  useEffect(() => {
    let isAsked = true
    const asked = charset === null ? job.text(row.textHash) : job.beginning(row.file, charset)
    unattended(
      asked.then((found) => {
        if (isAsked) setWhole(found ?? '')
      }),
    )
    return () => {
      isAsked = false
    }
  }, [job, row, charset])
  return (
    <>
      {row.unusual > 0 && charset === null ? (
        <Suspense>
          <UnusualInDraft text={whole} tag={tag} />
        </Suspense>
      ) : null}
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
    </>
  )
}
