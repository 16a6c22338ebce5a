/** Asks once who is working: name, languages read, language of glosses. Kept in this browser, offered in every project. */
import { useState } from 'react'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import type { Profile } from '#domain/profile.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { TextField } from '#ui/TextField.tsx'
import { LanguagesField, languageOptions } from './LanguagesField.tsx'
import styles from './projects.module.css'

interface ProfileFormProps {
  readonly initial: Profile | null
  /** What the button says. */
  readonly action: string
  /** Left out where there is no way back. */
  readonly onCancel?: () => void
  readonly onSave: (profile: Profile) => void
}

/** The browser's own language, as a first guess that is shown and can be changed. */
function guessedLanguage(): string {
  const tag = navigator.language.split('-')[0] ?? 'en'
  return languageOptions.some((option) => option.id === tag) ? tag : 'en'
}

/** Fields show what is wrong only after the first try to save. */
export function ProfileForm({ initial, action, onCancel, onSave }: ProfileFormProps) {
  const [name, setName] = useState(initial?.name ?? '')
  const [languagesRead, setLanguagesRead] = useState<readonly string[]>(initial?.languagesRead ?? [guessedLanguage()])
  const [glossLanguage, setGlossLanguage] = useState(initial?.glossLanguage ?? guessedLanguage())
  const [tried, setTried] = useState(false)
  const nameMissing = name.trim() === ''
  const languagesMissing = languagesRead.length === 0
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!nameMissing && !languagesMissing) onSave({ name: name.trim(), languagesRead, glossLanguage })
      }}
    >
      <TextField
        label={words.profile.name}
        help={words.profile.nameHelp}
        value={name}
        onChange={setName}
        autoComplete="name"
        autoFocus
        error={tried && nameMissing ? words.profile.nameNeeded : null}
      />
      <LanguagesField
        label={words.profile.languages}
        value={languagesRead}
        onChange={setLanguagesRead}
        error={tried && languagesMissing ? words.profile.languagesNeeded : null}
      />
      <ComboBox
        label={words.profile.gloss}
        help={words.profile.glossHelp}
        options={languageOptions}
        value={glossLanguage}
        onChange={(tag) => {
          if (tag !== null) setGlossLanguage(tag)
        }}
      />
      <div className={styles['formEnd']}>
        <Button kind="primary" type="submit">
          {action}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  )
}
