/** Asks who sits here: the person's details where this browser does not know them, then who that is in this project (C10). */
import { useState } from 'react'
import type { Profile } from '#domain/profile.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { unattended } from '#ui/unattended.ts'
import { IdentityForm } from './IdentityForm.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import styles from './projects.module.css'

/** Two questions at most, one after the other. */
export function IdentityQuestion() {
  const { profiles } = usePorts()
  const [profile, setProfile] = useState(() => profiles.current())
  usePageTitle(profile === null ? words.profile.title : words.identity.title)
  const analysts = useRows((snapshot) => [...snapshot.all('analysts')], ['analysts'])
  const save = (fresh: Profile) => {
    unattended(profiles.keep(fresh))
    setProfile(fresh)
  }
  return (
    <div className={styles['narrow']}>
      <p className={styles['intro']}>{profile === null ? words.profile.intro : words.identity.intro}</p>
      {profile === null ? (
        <ProfileForm initial={null} action={words.profile.save} onSave={save} />
      ) : (
        <IdentityForm profile={profile} chosen={analysts.find(({ name }) => name === profile.name)?.id ?? null} />
      )}
    </div>
  )
}
