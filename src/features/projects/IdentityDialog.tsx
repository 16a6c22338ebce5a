/** Who I am in this project, to be looked at and changed: my details, another identity, or one person under two names (C10). */
import { useState } from 'react'
import { changeAnalyst } from '#commands/project/change-analyst.ts'
import { declareSamePerson } from '#commands/project/declare-same-person.ts'
import { analystNames } from '#domain/analyst-names.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Analyst } from '#domain/records.ts'
import { reject, type Rejection } from '#domain/rejection.ts'
import type { Profile } from '#domain/profile.ts'
import { projectsMessages } from '#i18n/messages/projects.ts'
import { shown } from '#state/invert-step.ts'
import { tell } from '#state/session-view.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { IdentityForm } from './IdentityForm.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import styles from './projects.module.css'

const words = projectsMessages.identity
const nobody = ''

/** Opened as the overlay `identity`. */
export function IdentityDialog({ onClose }: OverlayProps) {
  const act = useAct()
  const me = useAnalyst()
  const others = useRows((snapshot) => [...analystNames(snapshot)].filter(([id]) => id !== me.id), ['analysts'], [me])
  const { view } = useSession()
  const { id } = me
  const [opened] = useState(() => detailsOf(me))
  const save = async (fresh: Profile) => {
    const refusal = crossed(opened, fresh, detailsOf(me), id)
    if (refusal) return tell(view, [refusal])
    if (!(await act(changeAnalyst, { analyst: id, fields: changedIn(opened, fresh) }))) return
    onClose()
  }
  return (
    <Dialog title={words.dialog} isOpen onClose={onClose} closeOnOutside={false}>
      <p className={styles['intro']}>{words.dialogIntro}</p>
      <ProfileForm initial={opened} action={words.saveDetails} onSave={(fresh) => unattended(save(fresh))} />
      <div className={styles['others']}>
        {others.length === 0 ? null : (
          <Select
            label={words.sameAs}
            help={words.sameAsHelp}
            options={[
              { id: nobody, label: words.nobody },
              ...others.map(([other, label]) => ({ id: String(other), label })),
            ]}
            value={me.sameAs ?? nobody}
            onChange={(other) =>
              unattended(
                act(declareSamePerson, { analyst: id, sameAs: other === nobody ? null : asId<AnalystId>(other) }),
              )
            }
          />
        )}
        <Disclosure title={words.another}>
          <IdentityForm profile={null} chosen={id} onChosen={onClose} />
        </Disclosure>
      </div>
    </Dialog>
  )
}

const fieldsOfProfile = ['name', 'languagesRead', 'glossLanguage'] as const
const same = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)

function detailsOf({ name, languagesRead, glossLanguage }: Analyst): Profile {
  return { name, languagesRead, glossLanguage }
}

function changedIn(opened: Profile, fresh: Profile): Partial<Profile> {
  const changed = fieldsOfProfile.filter((field) => !same(opened[field], fresh[field]))
  return Object.fromEntries(changed.map((field) => [field, fresh[field]]))
}

/** What somebody else set while this dialog was open is never overwritten unsaid (H4). */
function crossed(opened: Profile, fresh: Profile, now: Profile, id: AnalystId): Rejection | null {
  for (const field of Object.keys(changedIn(opened, fresh)) as (keyof Profile)[]) {
    if (same(opened[field], now[field]) || same(fresh[field], now[field])) continue
    return reject('changedMeanwhile', {
      table: 'analysts',
      id,
      field,
      set: shown(fresh[field]),
      now: shown(now[field]),
    })
  }
  return null
}
