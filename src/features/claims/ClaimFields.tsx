/** The fields of a claim, each written when it is left: wording, value, time in words (C7), actors, what it is about, note. */
import { useState } from 'react'
import { changeClaim } from '#commands/claims/change-claim.ts'
import type { DateBounds } from '#domain/date-bounds.ts'
import type { Claim, Quantity } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Chip } from '#ui/Chip.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { WrittenField } from '#ui/WrittenField.tsx'
import { claimTypes, comparators, languageOptions } from './claim-choices.ts'
import { typedDate, typedNumber } from './typed-fields.ts'
import styles from './claims.module.css'

const { drawer, fields: words } = claimsMessages
const polarities = (['affirmed', 'denied'] as const).map((id) => ({ id, label: drawer.polarities[id] }))

type Change = (fields: Partial<Claim>) => void

/** What touches the meaning marks the judgements of the claim "changed since" (C12); the command says so. */
export function ClaimFields({ claim }: { readonly claim: Claim }) {
  const act = useAct()
  const change: Change = (fields) => void act(changeClaim, { claim: claim.id, fields })
  const languages = languageOptions(claim.language)
  const draftKey = `claims/${claim.id}`
  return (
    <div className={styles['fields']}>
      <div className={styles['wide']}>
        <WrittenField
          draftKey={`${draftKey}/wording`}
          label={words.wording}
          help={drawer.wordingHelp}
          isLong
          lang={claim.language}
          value={claim.wording}
          onWrite={(wording) => change({ wording })}
        />
      </div>
      <Select label={words.type} options={claimTypes} value={claim.type} onChange={(type) => change({ type })} />
      <ComboBox
        label={words.language}
        options={languages}
        value={claim.language}
        onChange={(language) => (language === null || language === claim.language ? undefined : change({ language }))}
      />
      <QuantityFields draftKey={draftKey} quantity={claim.quantity} onChange={(quantity) => change({ quantity })} />
      <DateField
        draftKey={`${draftKey}/time`}
        label={words.time}
        help={uiMessages.dateField.help}
        bounds={claim.time}
        onChange={(time) => change({ time })}
      />
      <DateField
        draftKey={`${draftKey}/first-said`}
        label={drawer.firstSaid}
        help={drawer.firstSaidHelp}
        bounds={claim.firstSaid}
        onChange={(firstSaid) => change({ firstSaid })}
      />
      <div className={styles['wide']}>
        <ActorsField actors={claim.actors} onChange={(actors) => change({ actors })} />
      </div>
      <Select
        label={drawer.polarity}
        options={polarities}
        value={claim.polarity}
        onChange={(polarity) => change({ polarity })}
      />
      <div className={styles['wide']}>
        <Checkbox
          isSelected={claim.aboutSaying}
          onChange={(aboutSaying) => change({ aboutSaying })}
          help={words.aboutSayingHelp}
        >
          {words.aboutSaying}
        </Checkbox>
        <WrittenField
          draftKey={`${draftKey}/note`}
          label={words.note}
          isLong
          value={claim.note}
          onWrite={(note) => change({ note })}
        />
      </div>
    </div>
  )
}

interface QuantityFieldsProps {
  /** Names the claim's fields. */
  readonly draftKey: string
  readonly quantity: Quantity | null
  readonly onChange: (quantity: Quantity | null) => void
}

function numberProblem(typed: string, number: ReturnType<typeof typedNumber>): string | null {
  if (number === 'twoWays') return words.numberTwoWays
  return typed.trim() !== '' && number === null ? words.notANumber : null
}

const noQuantity: Quantity = { value: 0, upTo: null, unit: '', comparator: 'exactly' }

function QuantityFields({ draftKey, quantity, onChange }: QuantityFieldsProps) {
  const [problem, setProblem] = useState<string | null>(null)
  // What was told of a value waits while there is none: whoever types another one means the same things.
  const [kept, setKept] = useState(noQuantity)
  const base: Quantity = quantity ?? kept
  const writeNumber = (field: 'value' | 'upTo') => (typed: string) => {
    const number = typedNumber(typed)
    setProblem(numberProblem(typed, number))
    if (typed.trim() === '') return field === 'value' ? clear() : onChange({ ...base, upTo: null })
    return typeof number === 'number' ? onChange({ ...base, [field]: number }) : undefined
  }
  const clear = () => {
    if (quantity) setKept({ ...quantity, upTo: null })
    onChange(null)
  }
  return (
    <>
      <WrittenField
        draftKey={`${draftKey}/value`}
        label={words.value}
        value={quantity ? String(quantity.value) : ''}
        onWrite={writeNumber('value')}
        error={problem}
      />
      <WrittenField
        draftKey={`${draftKey}/unit`}
        label={words.unit}
        value={base.unit}
        onWrite={(next) => {
          const changed = { ...base, unit: next.trim() }
          return quantity ? onChange(changed) : setKept(changed)
        }}
      />
      {quantity ? (
        <>
          <Select
            label={words.comparator}
            options={comparators}
            value={quantity.comparator}
            onChange={(comparator) => onChange({ ...quantity, comparator })}
          />
          <WrittenField
            draftKey={`${draftKey}/upto`}
            label={words.upTo}
            value={quantity.upTo === null ? '' : String(quantity.upTo)}
            onWrite={writeNumber('upTo')}
          />
        </>
      ) : null}
    </>
  )
}

interface DateFieldProps {
  readonly draftKey: string
  readonly label: string
  readonly help: string
  readonly bounds: DateBounds | null
  readonly onChange: (bounds: DateBounds | null) => void
}

/** Ordinary words in, the meaning echoed in words (C7). */
function DateField({ draftKey, label, help, bounds, onChange }: DateFieldProps) {
  const saved = bounds ? dateWords(bounds) : ''
  const [typed, setTyped] = useState(saved)
  const isTouched = typed !== saved
  const read = typedDate(typed)
  const problem = isTouched && read && 'problem' in read ? read.problem : null
  const echo = isTouched && read && 'bounds' in read ? uiMessages.dateField.means(dateWords(read.bounds)) : null
  const basis = bounds && !isTouched ? uiMessages.dateBasis[bounds.basis] : null
  return (
    <WrittenField
      draftKey={draftKey}
      label={label}
      help={echo ?? basis ?? help}
      error={problem}
      value={saved}
      onType={setTyped}
      onWrite={(text) => {
        const now = typedDate(text)
        if (now === null) return onChange(null)
        return 'bounds' in now ? onChange(now.bounds) : undefined
      }}
    />
  )
}

interface ActorsFieldProps {
  readonly actors: readonly string[]
  readonly onChange: (actors: readonly string[]) => void
}

function ActorsField({ actors, onChange }: ActorsFieldProps) {
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    setName('')
    return onChange([...actors, name.trim()])
  }
  return (
    <div className={styles['chips']}>
      <TextField
        label={words.actors}
        placeholder={drawer.addActor}
        value={name}
        onChange={setName}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter') return add()
          event.continuePropagation()
          return undefined
        }}
      />
      {actors.map((actor) => (
        <Chip
          key={actor}
          removeLabel={drawer.removeActor(actor)}
          onRemove={() => onChange(actors.filter((other) => other !== actor))}
        >
          {actor}
        </Chip>
      ))}
    </div>
  )
}
