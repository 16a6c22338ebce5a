/** Languages to choose from. */
import type { LanguageTag } from '#domain/records.ts'
import { LANGUAGES, languageName } from '#language/language-names.ts'

/** The next best guesses stand first. */
export function languageOptions(likely: readonly LanguageTag[]) {
  const first = likely.map((tag) => ({ id: tag, label: languageName(tag) }))
  const rest = LANGUAGES.filter(({ tag }) => !likely.includes(tag))
  return [...first, ...rest.map(({ tag, english, own }) => ({ id: tag, label: english, hint: own }))]
}
