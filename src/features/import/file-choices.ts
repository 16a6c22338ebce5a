/** What a person chose for one file, one choice after the other. */
import type { FileChoices } from '#domain/import-reader.ts'

/** In another charset the columns have other names: what was chosen for them is no choice any more. */
export function withChoices(before: FileChoices | undefined, choices: FileChoices): FileChoices {
  return choices.charset === undefined ? { ...before, ...choices } : choices
}
