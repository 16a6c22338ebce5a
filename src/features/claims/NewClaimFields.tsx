/** The further fields of a new claim: type, language, figures, time, who is involved and who speaks. Holds no state. */
import { claimsMessages } from '#i18n/messages/claims.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { DateReading } from '#ui/date-reading.ts'
import { DateField } from '#ui/DateField.tsx'
import { Select } from '#ui/Select.tsx'
import { TextAreaField } from '#ui/TextAreaField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { claimTypes, comparators, languageOptions } from './claim-choices.ts'
import type { ClaimDraft } from './claim-draft.ts'
import styles from './NewClaimForm.module.css'

const { form, fields: words } = claimsMessages

export interface NewClaimFieldsProps {
  readonly draft: ClaimDraft
  /** `draft.time` as it was read. */
  readonly reading: DateReading
  readonly isBadQuantity: boolean
  readonly hasSpeaker: boolean
  readonly onChange: (next: Partial<ClaimDraft>) => void
}

/** None of them must be filled. */
export function NewClaimFields({ draft, reading, isBadQuantity, hasSpeaker, onChange }: NewClaimFieldsProps) {
  return (
    <>
      <div className={styles['row']}>
        <Select label={words.type} options={claimTypes} value={draft.type} onChange={(type) => onChange({ type })} />
        <ComboBox
          label={words.language}
          options={languageOptions(draft.language)}
          value={draft.language}
          onChange={(language) => onChange(language === null ? {} : { language })}
        />
      </div>
      <div className={styles['figures']}>
        <Select
          label={words.comparator}
          options={comparators}
          value={draft.comparator}
          onChange={(comparator) => onChange({ comparator })}
        />
        <TextField
          label={words.value}
          error={isBadQuantity ? form.valueBad : null}
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
          help={form.actorsHelp}
          value={draft.actors}
          onChange={(actors) => onChange({ actors })}
        />
        {hasSpeaker ? (
          <TextField
            label={form.speaker}
            help={form.speakerHelp}
            value={draft.speaker}
            onChange={(speaker) => onChange({ speaker })}
          />
        ) : null}
      </div>
      <Checkbox
        isSelected={draft.aboutSaying}
        onChange={(aboutSaying) => onChange({ aboutSaying })}
        help={words.aboutSayingHelp}
      >
        {words.aboutSaying}
      </Checkbox>
      <TextAreaField label={words.note} rows={1} value={draft.note} onChange={(note) => onChange({ note })} />
    </>
  )
}
