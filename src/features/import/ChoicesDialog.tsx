/** What counts for all files of an import, and the profiles it is kept as. */
import { useState, useSyncExternalStore } from 'react'
import { plainChoices, profileOf, type ImportChoices } from '#domain/import-choices.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { parseChoices } from '#domain/kept-choices.ts'
import { importChoicesMessages as words } from '#i18n/messages/import-choices.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { ChoiceFields } from './ChoiceFields.tsx'
import type { ImportJob } from './import-job.ts'
import { nameOfStory, type StoryChoice } from './preview.ts'
import { ProfileActions } from './ProfileActions.tsx'
import styles from './columns.module.css'

interface ChoicesButtonProps {
  readonly job: ImportJob
  /** Of the preview; empty before there is one. */
  readonly files: readonly FileReading[]
  /** The story of the preview. */
  readonly story?: StoryChoice
}

/** Names the profile that is used. */
export function ChoicesButton({ job, files, story = null }: ChoicesButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const choices = useSyncExternalStore(job.subscribe, job.choices)
  const profile = profileOf(job.book.current().profiles, choices)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.open(profile?.name ?? null)}</Button>
      {isOpen ? <ChoicesDialog job={job} files={files} story={story} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Nothing is used before its first button; closed in any other way, what was chosen waits. */
function ChoicesDialog({ job, files, story = null, onClose }: ChoicesButtonProps & { readonly onClose: () => void }) {
  const storyName = useRows((snapshot) => nameOfStory(snapshot, story), ['stories'], [story])
  const used = job.choices()
  const saved = files.length === 0 ? used : { ...used, story: storyName }
  const kept = useKeptDraft('import/choices', saved, parseChoices)
  const [profiles, setProfiles] = useState(job.book.current().profiles)
  const shown = profileOf(profiles, kept.typed)
  const [name, setName] = useState(shown?.name ?? '')
  const choose = (chosen: string) => {
    setName(chosen)
    kept.type(profiles.find((one) => one.name === chosen)?.choices ?? plainChoices)
  }
  const use = () => {
    kept.drop()
    onClose()
    unattended(job.chooseForAll(tidied(kept.typed)))
  }
  const isPlain = profileOf([{ name: '', choices: plainChoices }], kept.typed) !== null
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onPress={use}>
            {files.length === 0 ? words.use : words.readAgain}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <div className={styles['form']}>
        <KeptRemark {...kept} />
        <p className={styles['quiet']}>{words.text}</p>
        <Select
          label={words.profile}
          options={[{ id: '', label: words.noProfile }, ...profiles.map((one) => ({ id: one.name, label: one.name }))]}
          value={shown?.name ?? (isPlain ? '' : null)}
          placeholder={words.unsaved}
          onChange={choose}
        />
        <ChoiceFields choices={kept.typed} onChange={kept.type} />
        <ProfileActions
          {...{ job, files, name }}
          onName={setName}
          choices={tidied(kept.typed)}
          onChoose={(choices) => {
            setProfiles(job.book.current().profiles)
            kept.type(choices)
          }}
        />
      </div>
    </Dialog>
  )
}

/** Words without space around them; none where nothing is typed. */
function tidied(choices: ImportChoices): ImportChoices {
  const tidy = (typed: string | null) => typed?.trim() || null
  return { ...choices, outlet: tidy(choices.outlet), story: tidy(choices.story) }
}
