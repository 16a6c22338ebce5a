/** A profile while it is typed, and what is still missing of it. */
import { useState } from 'react'
import type { Profile } from '#domain/profile.ts'
import { languageOptions } from './LanguagesField.tsx'

export interface ProfileDraft {
  readonly typed: Profile
  readonly change: (fields: Partial<Profile>) => void
  /** What is wrong, shown only after the first try to finish. */
  readonly missing: { readonly name: boolean; readonly languages: boolean }
  /** The profile when it is complete, else `null`, and what is missing is shown from then on. */
  readonly finish: () => Profile | null
}

/** Begins with `initial`; what that leaves out is guessed from the browser or empty. */
export function useProfileDraft(initial: Partial<Profile>): ProfileDraft {
  const [typed, setTyped] = useState<Profile>(() => ({
    name: '',
    languagesRead: [guessedLanguage()],
    glossLanguage: guessedLanguage(),
    ...initial,
  }))
  const [tried, setTried] = useState(false)
  const lacksName = typed.name.trim() === ''
  const lacksLanguages = typed.languagesRead.length === 0
  return {
    typed,
    change: (fields) => setTyped({ ...typed, ...fields }),
    missing: { name: tried && lacksName, languages: tried && lacksLanguages },
    finish: () => {
      setTried(true)
      return lacksName || lacksLanguages ? null : { ...typed, name: typed.name.trim() }
    },
  }
}

/** The browser's own language, as a first guess that is shown and can be changed. */
function guessedLanguage(): string {
  const tag = navigator.language.split('-')[0] ?? 'en'
  return languageOptions.some((option) => option.id === tag) ? tag : 'en'
}
