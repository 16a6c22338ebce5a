/** What was chosen and typed of questions that are not asked yet: it outlives a reload of the tab (H4). */
import { seenWorks, type SeenWork } from '#domain/opinion-file.ts'
import { reasonsToAsk, type ReasonToAsk } from '#domain/second-opinion.ts'
import { formReader, oneOf } from '#ui/draft.ts'

/** `picked` and `questions` go by cell. */
export interface AskedSoFar {
  /** Cells of these kinds are chosen to begin with. */
  readonly kinds: readonly ReasonToAsk[]
  /** Cells that a person put in or took out by themselves. */
  readonly picked: Readonly<Record<string, boolean>>
  readonly questions: Readonly<Record<string, string>>
  readonly seen: SeenWork
}

export const nothingChanged: AskedSoFar = { kinds: reasonsToAsk, picked: {}, questions: {}, seen: 'passages' }

/** Makes what was kept a choice again; a part that is damaged or unknown is as at the beginning. */
export const readAskedSoFar = formReader(nothingChanged, {
  kinds: (kinds) => Array.isArray(kinds) && kinds.every(oneOf(reasonsToAsk)),
  picked: isRecordOf('boolean'),
  questions: isRecordOf('string'),
  seen: oneOf(seenWorks),
})

function isRecordOf(type: string): (value: unknown) => boolean {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === type)
}
