/** What two texts tell differently, in the words of both: `figure 7000 ≠ 6700`. Hints at where to look (C5). */
import { evidenceMessages } from '#i18n/messages/evidence.ts'
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import { Quote } from './Quote.tsx'
import styles from './EvidenceLine.module.css'

interface DifferencesProps {
  readonly differences: readonly DifferenceWords[]
  /** BCP 47 tags of both texts. */
  readonly lang: { readonly here: string; readonly there: string }
}

const words = evidenceMessages.differences

/** Stands in a line; nothing without differences. */
export function Differences({ differences, lang }: DifferencesProps) {
  return differences.map(({ kind, here, there }) => (
    <span key={`${kind} ${here} ${there}`} className={styles['difference']}>
      <span className={styles['kind']}>{words.kinds[kind]}</span>{' '}
      {here === null ? words.none[kind] : <Quote text={here} lang={lang.here} />} ≠{' '}
      {there === null ? words.none[kind] : <Quote text={there} lang={lang.there} />}
    </span>
  ))
}
