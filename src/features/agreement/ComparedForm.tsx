/** Which story, and whose judgements are compared. Both stand in the address. */
import type { AnalystId } from '#domain/ids.ts'
import { agreementMessages as words } from '#i18n/messages/agreement.ts'
import { useStories } from '#state/use-stories.ts'
import { agreementAddressOf, type AgreementAddress } from '#ui/address.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Select } from '#ui/Select.tsx'
import { navigate } from '#ui/use-address.ts'
import { useNameOf } from './use-agreement.ts'
import styles from './agreement.module.css'

const all = 'all'

interface ComparedFormProps {
  readonly address: AgreementAddress
  readonly judges: readonly (readonly [AnalystId, number])[]
  readonly persons: ReadonlySet<AnalystId>
  readonly onPersons: (persons: readonly AnalystId[]) => void
}

/** Without a choice of people where there is none to be had. Two stay chosen: fewer would compare nothing. */
export function ComparedForm({
  address: { project, story, persons: asked },
  judges,
  persons,
  onPersons,
}: ComparedFormProps) {
  const stories = useStories()
  const nameOf = useNameOf()
  const choose = (person: AnalystId, isChosen: boolean) =>
    onPersons(judges.map(([id]) => id).filter((id) => (id === person ? isChosen : persons.has(id))))
  return (
    <div className={styles['bar']}>
      <Select<string>
        label={words.story}
        options={[{ id: all, label: words.allStories }, ...stories.map(({ id, name }) => ({ id, label: name }))]}
        value={story ?? all}
        onChange={(id) => {
          const chosen = stories.find((one) => one.id === id)?.id ?? null
          navigate(agreementAddressOf(project, chosen, asked))
        }}
      />
      {judges.length < 2 ? null : (
        <fieldset className={styles['persons']}>
          <legend>{words.whose}</legend>
          {judges.map(([person, cells]) => (
            <Checkbox
              key={person}
              isSelected={persons.has(person)}
              isDisabled={persons.has(person) && persons.size <= 2}
              onChange={(isChosen) => choose(person, isChosen)}
            >
              <Isolated>{words.judged(nameOf(person), cells)}</Isolated>
            </Checkbox>
          ))}
        </fieldset>
      )}
    </div>
  )
}
