/** Choosing who one is in this project: an analyst who is there, a new one, or a new one who is the same person (C10). */
import { useState } from 'react'
import { addAnalyst } from '#commands/project/add-analyst.ts'
import { declareSamePerson } from '#commands/project/declare-same-person.ts'
import { asId, type AnalystId, type StepId } from '#domain/ids.ts'
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import type { Profile } from '#domain/profile.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './projects.module.css'

type Choice = 'new' | `as:${AnalystId}` | `like:${AnalystId}`

interface IdentityFormProps {
  /** Who sits at this browser: what a new analyst is called. */
  readonly profile: Profile
  /** The analyst offered first; `null` offers a new one. */
  readonly chosen: AnalystId | null
  readonly action: string
  readonly onChosen: (analyst: AnalystId) => void
}

/** Writes nothing when an analyst who is there is chosen. A refusal is told, and the question stays. */
export function IdentityForm({ profile, chosen, action, onChosen }: IdentityFormProps) {
  const session = useSession()
  const act = useAct()
  const analysts = useRows((snapshot) => [...snapshot.all('analysts')], ['analysts'])
  const [choice, setChoice] = useState<Choice>(chosen === null ? 'new' : `as:${chosen}`)
  const options = [
    ...analysts.map(({ id, name }) => ({ id: `as:${id}` as Choice, label: words.identity.asExisting(name) })),
    { id: 'new' as Choice, label: words.identity.asNew(profile.name) },
    ...analysts.map(({ id, name }) => ({ id: `like:${id}` as Choice, label: words.identity.samePerson(name) })),
  ]
  const go = async () => {
    if (choice.startsWith('as:')) {
      const id = asId<AnalystId>(choice.slice('as:'.length))
      await session.chooseAnalyst(id)
      return onChosen(id)
    }
    const before = session.store.getState().analyst
    const id = asId<AnalystId>(session.newId())
    await session.chooseAnalyst(id)
    const step = asId<StepId>(session.newId())
    if (!(await act(addAnalyst, { ...profile, id }, { step }))) return session.chooseAnalyst(before)
    if (choice.startsWith('like:')) {
      await act(declareSamePerson, { analyst: id, sameAs: asId<AnalystId>(choice.slice('like:'.length)) }, { step })
    }
    onChosen(id)
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
      <div className={styles['formEnd']}>
        <Button kind="primary" type="submit">
          {action}
        </Button>
      </div>
    </form>
  )
}
