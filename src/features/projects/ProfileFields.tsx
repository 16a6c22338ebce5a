/** Name, languages read and language of glosses of one person. */
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { TextField } from '#ui/TextField.tsx'
import { LanguagesField, languageOptions } from './LanguagesField.tsx'
import type { ProfileDraft } from './use-profile-draft.ts'

interface ProfileFieldsProps {
  readonly draft: ProfileDraft
  /** Label of the name: whose it is depends on where it is asked. */
  readonly nameLabel: string
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean
}

/** Part of a form. */
export function ProfileFields({ draft, nameLabel, autoFocus = false }: ProfileFieldsProps) {
  const { typed, change, missing } = draft
  return (
    <>
      <TextField
        label={nameLabel}
        help={words.profile.nameHelp}
        value={typed.name}
        onChange={(name) => change({ name })}
        autoComplete="name"
        autoFocus={autoFocus}
        error={missing.name ? words.profile.nameNeeded : null}
      />
      <LanguagesField
        label={words.profile.languages}
        value={typed.languagesRead}
        onChange={(languagesRead) => change({ languagesRead })}
        error={missing.languages ? words.profile.languagesNeeded : null}
      />
      <ComboBox
        label={words.profile.gloss}
        help={words.profile.glossHelp}
        options={languageOptions}
        value={typed.glossLanguage}
        onChange={(tag) => {
          if (tag !== null) change({ glossLanguage: tag })
        }}
      />
    </>
  )
}
