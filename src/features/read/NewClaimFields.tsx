/** The further fields of a new claim: kind, language, figures, time, who is involved and who speaks. Holds no state. */
import { readMessages } from '#i18n/messages/read.ts'
import type { ClaimType, Comparator } from '#domain/records.ts'
import { LANGUAGES } from '#language/language-names.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { DateReading } from '#ui/date-reading.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { ClaimDraft } from './claim-draft.ts'
import styles from './NewClaimDialog.module.css'

const words = readMessages.claim
const types = Object.keys(words.types) as ClaimType[]
const comparators = Object.keys(words.comparators) as Comparator[]

export interface NewClaimFieldsProps {
  readonly draft: ClaimDraft
  /** `draft.time` as it was read. */
  readonly reading: DateReading
  readonly isBadQuantity: boolean
  readonly onChange: (next: Partial<ClaimDraft>) => void
}

/** None of them must be filled. */
export function NewClaimFields({ draft, reading, isBadQuantity, onChange }: NewClaimFieldsProps) {
  return (
    <>
      <div className={styles['row']}>
        <Select
          label={words.type}
          options={types.map((type) => ({ id: type, label: words.types[type] }))}
          value={draft.type}
          onChange={(type) => onChange({ type })}
        />
        <ComboBox
          label={words.language}
          options={LANGUAGES.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))}
          value={draft.language}
          onChange={(language) => onChange(language === null ? {} : { language })}
        />
      </div>
      <div className={styles['figures']}>
        <Select
          label={words.comparator}
          options={comparators.map((comparator) => ({ id: comparator, label: words.comparators[comparator] }))}
          value={draft.comparator}
          onChange={(comparator) => onChange({ comparator })}
        />
        <TextField
          label={words.value}
          error={isBadQuantity ? words.valueBad : null}
          inputMode="decimal"
          value={draft.value}
          onChange={(value) => onChange({ value })}
        />
        <TextField label={words.upTo} inputMode="decimal" value={draft.upTo} onChange={(upTo) => onChange({ upTo })} />
        <TextField label={words.unit} value={draft.unit} onChange={(unit) => onChange({ unit })} />
      </div>
      <DateField
        label={words.time}
        text={draft.time}
        onText={(time) => onChange({ time, takenTime: null })}
        reading={reading}
      />
      <div className={styles['row']}>
        <TextField
          label={words.actors}
          help={words.actorsHelp}
          value={draft.actors}
          onChange={(actors) => onChange({ actors })}
        />
        <TextField
          label={words.speaker}
          help={words.speakerHelp}
          value={draft.speaker}
          onChange={(speaker) => onChange({ speaker })}
        />
      </div>
      <Checkbox isSelected={draft.aboutSaying} onChange={(aboutSaying) => onChange({ aboutSaying })}>
        {words.saying}
      </Checkbox>
      <TextAreaField label={words.note} rows={1} value={draft.note} onChange={(note) => onChange({ note })} />
    </>
  )
}
