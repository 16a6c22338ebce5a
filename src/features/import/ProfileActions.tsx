/** Keeps choices under a name, as a file too, and takes them from one. */
import { useState } from 'react'
import { fileName } from '#domain/file-name.ts'
import { joinColumns, keepProfile, namedApart, type ImportChoices, type ImportProfile } from '#domain/import-choices.ts'
import type { FileReading } from '#domain/import-draft.ts'
import { importChoicesMessages as words } from '#i18n/messages/import-choices.ts'
import { wordReading } from '#i18n/messages/interchange.ts'
import { usePorts } from '#state/use-ports.tsx'
import { Button } from '#ui/Button.tsx'
import { download } from '#ui/download.ts'
import { FileButton } from '#ui/FileButton.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { columnsChosen } from './column-choosing.ts'
import type { ImportJob } from './import-job.ts'
import styles from './import.module.css'

interface ProfileActionsProps {
  readonly job: ImportJob
  readonly files: readonly FileReading[]
  readonly choices: ImportChoices
  /** Under which they are kept, as it is typed. */
  readonly name: string
  readonly onName: (name: string) => void
  /** Is given what stands in the fields from then on; the profiles may be others too. */
  readonly onChoose: (choices: ImportChoices) => void
}

export function ProfileActions({ job, files, choices, name, onName, onChoose }: ProfileActionsProps) {
  const { environment } = usePorts()
  const [told, setTold] = useState('')
  const given = name.trim()
  const isThere = job.book.current().profiles.some((one) => one.name === given)
  const whole = async () => ({ ...choices, columns: joinColumns(choices.columns, await columnsChosen(job, files)) })
  const keep = async (profile: ImportProfile, said: string) => {
    await job.book.change((kept) => ({ ...kept, profiles: keepProfile(kept.profiles, profile) }))
    onChoose(profile.choices)
    onName(profile.name)
    setTold(said)
  }
  const remove = async () => {
    await job.book.change((kept) => ({ ...kept, profiles: kept.profiles.filter((one) => one.name !== given) }))
    onChoose(choices)
    setTold(words.removed(given))
  }
  const save = async () => {
    const { profileFile } = await import('#interchange/import-profile/import-profile.ts')
    const file = profileFile({ name: given, choices: await whole() })
    download(file, fileName(given, 'import-profile', environment.now().slice(0, 10)))
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    const { readProfileFile } = await import('#interchange/import-profile/import-profile.ts')
    const reading = await readProfileFile(file)
    if ('refused' in reading) return setTold(words.refused(wordReading(reading.refused)))
    const profile = namedApart(job.book.current().profiles, reading.profile)
    await keep(profile, words.opened(profile.name))
  }
  return (
    <fieldset className={styles['profile']}>
      <legend>{words.keepTitle}</legend>
      <TextField label={words.name} help={words.nameHelp} value={name} onChange={onName} />
      <div className={styles['buttons']}>
        <Button
          isDisabled={given === ''}
          onPress={() => unattended(whole().then((all) => keep({ name: given, choices: all }, words.kept(given))))}
        >
          {isThere ? words.replace : words.keep}
        </Button>
        <Button isDisabled={given === ''} onPress={() => unattended(save())}>
          {words.save}
        </Button>
        <FileButton accepts={['.json', 'application/json']} onFiles={([file]) => unattended(open(file))}>
          {words.openFile}
        </FileButton>
        {isThere ? (
          <Button kind="quiet" onPress={() => unattended(remove())}>
            {words.remove}
          </Button>
        ) : null}
      </div>
      <p role="status" className={styles['quiet']}>
        {told}
      </p>
    </fieldset>
  )
}
