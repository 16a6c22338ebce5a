/** Whether words that differ between versions of one language are marked, and what compares them. */
import { useCallback } from 'react'
import { sameLanguage } from '#language/same-language.ts'
import { useView } from '#state/use-view.ts'
import { useWordDifferences } from '#ui/reader-text/use-word-differences.ts'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import type { Version } from './use-collated.ts'

export interface WordComparison {
  /** False where no two versions are in one language. */
  readonly isPossible: boolean
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
  /** `null` while it is off, and until its library is there. */
  readonly compare: CompareWords | null
}

/** On until somebody switches it off. The library is fetched where there is something to compare. */
export function useCompareWords(versions: readonly Version[]): WordComparison {
  const [screens, setScreens] = useView('screens')
  const isPossible =
    sameLanguage(versions.map(({ article }) => ({ article: article.id, language: article.language.tag }))).length > 0
  const isOn = screens['collationWords'] !== false
  const compare = useWordDifferences(isPossible && isOn)
  const set = useCallback((on: boolean) => setScreens({ ...screens, collationWords: on }), [screens, setScreens])
  return { isPossible, isOn, set, compare }
}
