/** Asks who is working: name, languages read, language of glosses. */
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import type { Profile } from '#domain/profile.ts'
import { Button } from '#ui/Button.tsx'
import { ProfileFields } from './ProfileFields.tsx'
import styles from './projects.module.css'
import { useProfileDraft } from './use-profile-draft.ts'

interface ProfileFormProps {
  readonly initial: Profile | null
  /** What the button says. */
  readonly action: string
  /** Left out where there is no way back. */
  readonly onCancel?: () => void
  readonly onSave: (profile: Profile) => void
}

/** Fields show what is wrong only after the first try to save. */
export function ProfileForm({ initial, action, onCancel, onSave }: ProfileFormProps) {
  const draft = useProfileDraft(initial ?? {})
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        const profile = draft.finish()
        if (profile) onSave(profile)
      }}
    >
      <ProfileFields draft={draft} nameLabel={words.profile.name} autoFocus />
      <div className={styles['formEnd']}>
        <Button kind="primary" type="submit">
          {action}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{words.cancel}</Button>}
      </div>
    </form>
  )
}
