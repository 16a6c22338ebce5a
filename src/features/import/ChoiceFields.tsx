/** The fields of the choices for an import. */
import { furnitureChoices, type ImportChoices } from '#domain/import-choices.ts'
import { importChoicesMessages as words } from '#i18n/messages/import-choices.ts'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Select } from '#ui/Select.tsx'
import { TextField } from '#ui/TextField.tsx'
import { charsetOptions } from './CharsetField.tsx'
import { languageOptions } from './language-options.ts'
import styles from './import.module.css'

const open = { id: '', label: words.asRecognised }
const charsets = [open, ...charsetOptions]
const languages = [open, ...languageOptions([])]
const furniture = furnitureChoices.map((id) => ({ id, label: words.furnitureChoices[id] }))

interface ChoiceFieldsProps {
  readonly choices: ImportChoices
  readonly onChange: (choices: ImportChoices) => void
}

export function ChoiceFields({ choices, onChange }: ChoiceFieldsProps) {
  const set = (changed: Partial<ImportChoices>) => onChange({ ...choices, ...changed })
  // Where a field is left with nothing in it, what was chosen stays: "as it is recognised" is a choice of its own.
  const chosen = (id: string | null, before: string | null) => (id === null ? before : id || null)
  return (
    <>
      <div className={styles['row']}>
        <ComboBox
          label={words.charset}
          help={words.charsetHelp}
          options={charsets}
          value={choices.charset ?? ''}
          onChange={(id) => set({ charset: chosen(id, choices.charset) })}
        />
        <Select
          label={words.furniture}
          options={furniture}
          value={choices.furniture}
          onChange={(id) => set({ furniture: id })}
        />
        <ComboBox
          label={words.language}
          help={words.languageHelp}
          options={languages}
          value={choices.language ?? ''}
          onChange={(id) => set({ language: chosen(id, choices.language) })}
        />
        <TextField
          label={words.outlet}
          help={words.outletHelp}
          value={choices.outlet ?? ''}
          onChange={(outlet) => set({ outlet: outlet === '' ? null : outlet })}
        />
        <TextField
          label={words.story}
          help={words.storyHelp}
          value={choices.story ?? ''}
          onChange={(story) => set({ story: story === '' ? null : story })}
        />
      </div>
      <p className={styles['quiet']}>{words.columns(choices.columns.length)}</p>
    </>
  )
}
