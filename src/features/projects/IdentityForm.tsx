/** Choosing who one is in this project: an analyst who is there, a new one, or a new one who is the same person (C10). */
import { useState } from 'react'
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { analystNames } from '#domain/analyst-names.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import type { Profile } from '#domain/profile.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { unattended } from '#ui/unattended.ts'
import { ProfileFields } from './ProfileFields.tsx'
import styles from './projects.module.css'
import { useProfileDraft } from './use-profile-draft.ts'

type Choice = 'new' | `as:${AnalystId}` | `like:${AnalystId}`

interface IdentityFormProps {
  /** What a new analyst is called and reads; `null` asks for it, as somebody else than who is at work. */
  readonly profile: Profile | null
  /** The analyst offered first; `null` offers a new one. */
  readonly chosen: AnalystId | null
  readonly onChosen?: () => void
}

/** Writes nothing when an analyst who is there is chosen, else one commit. A refusal is told, and the question stays. */
export function IdentityForm({ profile, chosen, onChosen }: IdentityFormProps) {
  const session = useSession()
  const addAs = useAddAnalyst()
  const analysts = useRows((snapshot) => [...analystNames(snapshot)], ['analysts'])
  const [choice, setChoice] = useState<Choice>(chosen === null ? 'new' : `as:${chosen}`)
  const draft = useProfileDraft({})
  const { asExisting, asNew, somebodyNew, samePerson } = words.identity
  const options = [
    ...analysts.map(([id, name]) => ({ id: `as:${id}` as Choice, label: asExisting(name) })),
    { id: 'new' as Choice, label: profile ? asNew(profile.name) : somebodyNew },
    ...analysts.map(([id, name]) => ({ id: `like:${id}` as Choice, label: samePerson(name) })),
  ]
  const isThere = choice.startsWith('as:')
  const go = async () => {
    if (isThere) await session.chooseAnalyst(idIn(choice))
    else {
      const fresh = profile ?? draft.finish()
      const sameAs = choice === 'new' ? {} : { sameAs: idIn(choice) }
      if (!fresh || !(await addAs({ ...fresh, ...sameAs }))) return
    }
    onChosen?.()
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        unattended(go())
      }}
    >
      <RadioGroup label={words.identity.title} hideLabel options={options} value={choice} onChange={setChoice} />
      {isThere || profile ? null : <ProfileFields draft={draft} nameLabel={words.identity.newName} />}
      <div className={styles['formEnd']}>
        <Button kind="primary" type="submit">
          {words.identity.choose}
        </Button>
      </div>
    </form>
  )
}

/** Adds an analyst and becomes them. False when it was refused. */
function useAddAnalyst(): (fresh: Profile & { readonly sameAs?: AnalystId }) => Promise<boolean> {
  const session = useSession()
  const act = useAct()
  return async (fresh) => {
    const id = asId<AnalystId>(session.newId())
    const before = session.store.getState().analyst
    // Where nobody is at work yet, the first thing an analyst writes is their own row.
    const isFirst = session.snapshot.get('analysts', before) === undefined
    if (isFirst) await session.chooseAnalyst(id)
    const done = await act(addAnalyst, { ...fresh, id })
    const isThere = done === 'written'
    if (isThere !== isFirst) await session.chooseAnalyst(isThere ? id : before)
    return done !== false
  }
}

function idIn(choice: Choice): AnalystId {
  return asId<AnalystId>(choice.slice(choice.indexOf(':') + 1))
}
