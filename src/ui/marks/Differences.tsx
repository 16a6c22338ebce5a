/** What two texts tell differently, in the words of both: `figure 7000 ≠ 6700`. Hints at where to look (C5). */
import type { DifferenceWords } from '#domain/facet-proposals.ts'
import type { Comparator } from '#domain/record-parts.ts'
import { evidenceMessages } from '#i18n/messages/evidence.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
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
  return differences.map(({ kind, here, there, bounds }) => (
    <span key={`${kind} ${here} ${there}`} className={styles['difference']}>
      <span className={styles['kind']}>{words.kinds[kind]}</span>{' '}
      {here === null ? words.none[kind] : <Quote text={here} lang={lang.here} />}
      {meaning(here, bounds?.here)} ≠ {there === null ? words.none[kind] : <Quote text={there} lang={lang.there} />}
      {meaning(there, bounds?.there)}
    </span>
  ))
}

/** What a bound means, where its own words do not say so already. */
function meaning(written: string | null, bound: Comparator | null | undefined): string {
  if (!bound || written?.toLowerCase() === uiMessages.comparators[bound]) return ''
  return ` ${words.meaning(uiMessages.comparators[bound])}`
}
