/** Choosing several languages: chips for the chosen ones and a field that filters the rest. */
import { projectsMessages as words } from '#i18n/messages/projects.ts'
import { LANGUAGES, languageName } from '#language/language-names.ts'
import { Chip } from '#ui/Chip.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import type { Option } from '#ui/option.ts'
import styles from './projects.module.css'

/** Every language the program knows, with its own name as the hint. */
export const languageOptions: readonly Option[] = LANGUAGES.map(({ tag, english, own }) => ({
  id: tag,
  label: english,
  ...(own === english ? {} : { hint: own }),
}))

interface LanguagesFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  readonly error: string | null
}

/** `value` keeps the order in which languages were added. */
export function LanguagesField({ label, value, onChange, error }: LanguagesFieldProps) {
  const rest = languageOptions.filter((option) => !value.includes(option.id))
  return (
    <div className={styles['languages']}>
      {/* A new field after each choice starts empty. */}
      <ComboBox
        key={value.join()}
        label={label}
        options={rest}
        value={null}
        onChange={(tag) => {
          if (tag !== null) onChange([...value, tag])
        }}
        placeholder={words.profile.addLanguage}
        error={error}
      />
      <ul className={styles['chips']} aria-label={label}>
        {value.map((tag) => (
          <li key={tag}>
            <Chip
              onRemove={() => onChange(value.filter((other) => other !== tag))}
              removeLabel={words.profile.removeLanguage(languageName(tag))}
            >
              {languageName(tag)}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}
