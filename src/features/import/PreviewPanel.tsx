/** What was found, before anything is written: every article and file, editable, with the one button that writes. */
import { useDeferredValue, useMemo, useState } from 'react'
import { asId, type StoryId } from '#domain/ids.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { formatBytes } from '#i18n/format.ts'
import { importColumnsMessages } from '#i18n/messages/import-columns.ts'
import { importMessages } from '#i18n/messages/import.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { setPreferences } from '#ui/preferences/preferences.ts'
import { Switch } from '#ui/Switch.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { ChoicesButton } from './ChoicesDialog.tsx'
import { ColumnQuestions } from './ColumnQuestions.tsx'
import { ColumnsDialog } from './ColumnsDialog.tsx'
import { DraftTable } from './DraftTable.tsx'
import { countWritten, DraftRowBook, type DraftRow } from './draft-row.ts'
import { FileTable } from './FileTable.tsx'
import type { ImportJob } from './import-job.ts'
import { originalsIn, type Preview, type StoryChoice } from './preview.ts'
import styles from './import.module.css'
import { unkeptWords } from './unkept-words.ts'

const words = importMessages.preview

/** Why nothing was written: `outdated`, or in the words of whatever failed. */
function NotImported({ failure }: { readonly failure: string }) {
  const { keeping, keepingKept, keepingNext, previewOutdated } = importMessages.failed
  if (failure === 'outdated') return <ErrorNotice {...previewOutdated} />
  return <ErrorNotice happened={keeping} kept={keepingKept} next={keepingNext} details={failure} />
}

/** One for each reading. */
export function PreviewPanel({ job, preview }: { readonly job: ImportJob; readonly preview: Preview }) {
  const { reading, edits, leftOut, matches, revising, alike, proposedDates, name, story } = preview
  const [book] = useState(() => new DraftRowBook())
  const rows = useMemo(
    () => book.read(reading.drafts, { edits, leftOut, matches, revising, alike, proposedDates }),
    [book, reading, edits, leftOut, matches, revising, alike, proposedDates],
  )
  const [tab, setTab] = useState<'articles' | 'files'>(rows.length === 0 ? 'files' : 'articles')
  // The table comes in a later turn that can be interrupted: with thousands of rows the page answers meanwhile.
  const hasTable = useDeferredValue(true, false)
  const { articles, revisions } = countWritten(rows)
  const [asked, setAsked] = useState<number | null>(null)
  const files = useMemo(() => reading.files.map(({ entry, problems }) => ({ ...entry, problems })), [reading])
  return (
    <div className={styles['preview']}>
      {preview.failure === null ? null : <NotImported failure={preview.failure} />}
      <header className={styles['previewHead']}>
        <div className={styles['summary']}>
          <h2>{words.found(rows.length, reading.files.length)}</h2>
          <Summary
            rows={rows}
            remembered={reading.files.filter(({ columns }) => columns?.decidedBy === 'remembered').length}
            refused={reading.files.filter(isRefused).length}
            isComparing={alike === null}
          />
          {preview.unkept ? <p className={styles['quiet']}>{unkeptWords(preview.unkept)}</p> : null}
        </div>
        <div className={styles['previewFields']}>
          <TextField label={words.name} value={name} onChange={(typed) => job.decide({ name: typed })} />
          <StoryField choice={story} onChange={(chosen) => job.decide({ story: chosen })} />
          <OriginalsSwitch job={job} preview={preview} />
        </div>
        <div className={styles['buttons']}>
          <Button kind="primary" isDisabled={articles + revisions === 0} onPress={() => unattended(job.write())}>
            {words.write(articles, revisions)}
          </Button>
          <ChoicesButton job={job} files={reading.files} story={story} />
          <Button onPress={() => job.cancel()}>{words.drop}</Button>
        </div>
      </header>
      <ColumnQuestions files={reading.files} onChoose={setAsked} />
      <div className={styles['tables']}>
        <Tabs
          label={words.title}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'articles',
              title: words.articles(rows.length),
              content: hasTable ? (
                <DraftTable job={job} rows={rows} files={reading.files} onColumns={setAsked} />
              ) : null,
            },
            {
              id: 'files',
              title: words.files(reading.files.length),
              content: <FileTable name={preview.name} files={files} readings={reading.files} onColumns={setAsked} />,
            },
          ]}
        />
      </div>
      {asked === null ? null : (
        <ColumnsDialog job={job} file={asked} files={reading.files} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}

/** One that waits for an answer is not. */
function isRefused({ entry, columns }: FileReading): boolean {
  return entry.outcome === 'refused' && columns?.decidedBy !== 'nobody'
}

/** Nothing where every text is all that its file holds. */
function OriginalsSwitch({ job, preview }: { readonly job: ImportJob; readonly preview: Preview }) {
  const { files, bytes } = useMemo(() => originalsIn(preview.reading.drafts), [preview.reading])
  if (files === 0) return null
  const choose = (originals: boolean) => {
    setPreferences({ originals })
    job.decide({ keepsOriginals: originals })
  }
  return (
    <div className={styles['wide']}>
      <Switch isSelected={preview.keepsOriginals} onChange={choose} help={words.originalsHelp}>
        {words.originals(files, formatBytes(bytes))}
      </Switch>
    </div>
  )
}

interface SummaryProps {
  readonly rows: readonly DraftRow[]
  /** Files whose columns were chosen earlier. */
  readonly remembered: number
  readonly refused: number
  /** True while texts that are nearly the same are looked for. */
  readonly isComparing: boolean
}

function Summary({ rows, remembered, refused, isComparing }: SummaryProps) {
  const here = rows.filter(({ state }) => state === 'inProject' || state === 'inBatch').length
  const { revisions } = countWritten(rows)
  const like = rows.filter((row) => row.alike !== null).length
  const dates = rows.filter((row) => row.proposedDates.length > 0 && !row.isDateTaken).length
  const out = rows.filter(({ state }) => state === 'leftOut').length
  const parts = [
    here > 0 ? words.duplicates(here) : null,
    isComparing ? words.comparing : like > 0 ? words.alike(like) : null,
    revisions > 0 ? words.revisions(revisions) : null,
    dates > 0 ? words.datesProposed(dates) : null,
    out > 0 ? words.leftOut(out) : null,
    remembered > 0 ? importColumnsMessages.remembered(remembered) : null,
    refused > 0 ? words.refused(refused) : null,
    rows.length > 0 ? words.help : words.none,
  ].filter((part) => part !== null)
  return <p className={styles['quiet']}>{parts.join(' · ')}</p>
}

function StoryField({ choice, onChange }: { choice: StoryChoice; onChange: (choice: StoryChoice) => void }) {
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  const existing = choice && 'existing' in choice ? choice.existing : null
  const typed = choice && 'name' in choice ? choice.name : (stories.find(({ id }) => id === existing)?.name ?? '')
  const type = (text: string) => {
    if (text === typed) return
    const known = stories.find((story) => story.name === text)
    onChange(text.trim() === '' ? null : known ? { existing: known.id } : { name: text })
  }
  return (
    <ComboBox
      label={words.story}
      help={
        choice && 'name' in choice && choice.name.trim() !== '' ? words.newStory(choice.name.trim()) : words.storyHelp
      }
      options={stories.map((story) => ({ id: String(story.id), label: story.name, dir: 'auto' as const }))}
      value={existing}
      onChange={(id) => {
        if (id !== null) onChange({ existing: asId<StoryId>(id) })
      }}
      text={typed}
      onTextChange={type}
      onNewValue={type}
    />
  )
}
