/** The words only one of two tellings has, one after the other: marks in a text are invisible to screen readers. */
import type { Stretch } from '#domain/finding.ts'
import { Quote } from './Quote.tsx'
import type { WordMark } from './word-mark.ts'
import styles from './OnlyIn.module.css'
import marks from './WordMarks.module.css'

interface OnlyInProps {
  /** Says in which: "Only in …". */
  readonly label: string
  readonly text: string
  readonly spans: readonly Stretch[]
  readonly as: WordMark
  readonly lang: string
  readonly dir: 'ltr' | 'rtl' | 'auto'
}

/** Nothing where it lacks nothing. */
export function OnlyIn({ label, text, spans, as, lang, dir }: OnlyInProps) {
  if (spans.length === 0) return null
  const Marked = as === 'removed' ? 'del' : 'ins'
  return (
    <span className={styles['only']}>
      {label}{' '}
      {spans.map(({ start, end }, place) => (
        <span key={start}>
          {place === 0 ? '' : ' · '}
          <Marked className={marks[as]}>
            <Quote text={text.slice(start, end)} lang={lang} dir={dir} />
          </Marked>
        </span>
      ))}{' '}
    </span>
  )
}
