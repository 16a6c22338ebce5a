/** Choosing some of many: those chosen first, and as many others as one can look over; the rest is searched for. */
import { useState } from 'react'
import { exportMessages } from '#i18n/messages/export.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { matchesWords } from '#ui/matches-words.ts'
import { SearchField } from '#ui/SearchField.tsx'
import type { ScopeKind } from './use-choice.ts'
import styles from './ExportScreen.module.css'

const words = exportMessages.scope
/** So many are shown at once beside those chosen. */
const mostShown = 40
/** With fewer nobody needs to search. */
const fewest = 8

export interface ScopeOption {
  readonly id: string
  /** A user's own words; may be empty. */
  readonly label: string
  /** Of the label. */
  readonly lang?: string
  readonly hint?: string
}

interface ScopeListProps {
  readonly kind: ScopeKind
  readonly options: readonly ScopeOption[]
  readonly chosen: readonly string[]
  /** An empty list takes all. */
  readonly onChange: (ids: readonly string[]) => void
}

/** The order of those chosen at first is kept while one chooses, so that nothing moves under the pointer. */
export function ScopeList({ kind, options, chosen, onChange }: ScopeListProps) {
  const [sought, setSought] = useState('')
  const [first] = useState(() => new Set(chosen))
  const found = options.filter(({ label, hint }) => matchesWords(`${label} ${hint ?? ''}`, sought))
  const ordered = [...found.filter(({ id }) => first.has(id)), ...found.filter(({ id }) => !first.has(id))]
  const shown = ordered.slice(0, mostShown + first.size)
  const toggle = (id: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <div className={styles['choosing']}>
      {options.length > fewest ? <SearchField label={words.search[kind]} value={sought} onChange={setSought} /> : null}
      <ul className={styles['options']} aria-label={words.list[kind]}>
        {shown.map(({ id, label, lang, hint }) => (
          <li key={id}>
            <Checkbox isSelected={chosen.includes(id)} onChange={(isChosen) => toggle(id, isChosen)}>
              <Isolated {...(lang === undefined ? {} : { lang })}>{label === '' ? words.unnamed : label}</Isolated>
              {hint === undefined ? null : <Isolated className={styles['hint']}>{hint}</Isolated>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className={styles['soft']}>{words.none}</p> : null}
      {ordered.length > shown.length ? (
        <p className={styles['soft']}>{words.more(ordered.length - shown.length)}</p>
      ) : null}
      {chosen.length === 0 ? null : (
        <Button size="small" kind="quiet" onPress={() => onChange([])}>
          {words.clear[kind]}
        </Button>
      )}
    </div>
  )
}
