/** Under a passage: what it tells differently from the claim, as far as the words show (C5). A hint, no judgement. */
import type { FoundDifference, Sought } from '#domain/finding.ts'
import { evidenceMessages } from '#i18n/messages/evidence.ts'
import { Differences } from './Differences.tsx'
import { differenceWords } from './evidence-words.ts'
import styles from './EvidenceLine.module.css'

interface DifferenceLineProps {
  /** `there` counts in `told`. */
  readonly differences: readonly FoundDifference[]
  readonly sought: Pick<Sought, 'text' | 'language'>
  readonly told: Pick<Sought, 'text' | 'language'>
}

/** Nothing without differences. */
export function DifferenceLine({ differences, sought, told }: DifferenceLineProps) {
  if (differences.length === 0) return null
  return (
    <p className={styles['evidence']}>
      <span className={styles['kind']}>{evidenceMessages.differences.label}</span>
      <Differences
        differences={differenceWords(differences, sought.text, told.text, 0)}
        lang={{ here: sought.language, there: told.language }}
      />
    </p>
  )
}
