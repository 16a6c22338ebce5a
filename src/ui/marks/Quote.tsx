/** Words of a user or an article, exactly as they are: isolated, in their own language and direction, never translated (P2). */
import type { ReactNode } from 'react'
import { directionOf } from '#i18n/direction.ts'
import { shownWords } from '#i18n/shown-words.ts'
import type { Stretch } from '#domain/finding.ts'
import { classNames } from '../class-names.ts'
import { piecesOf } from './underlined-pieces.ts'
import type { WordMark } from './word-mark.ts'
import marks from './WordMarks.module.css'
import styles from './Quote.module.css'

export interface QuoteProps {
  /** Shown as it is. */
  readonly text: string
  /** BCP 47 tag of the text; `und` when nobody knows. */
  readonly lang: string
  /** Direction where it is known; else it comes from the language. */
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  /** `inline` in a line; `block` as a quotation of its own; `line` cut to one line. */
  readonly as?: 'inline' | 'block' | 'line'
  /** Sets it in reading size. */
  readonly reading?: boolean
  /** Stretches to underline, in UTF-16 code units of the text: what a candidate is proposed for (C9). They may overlap. */
  readonly underlined?: readonly Stretch[]
  /** What the underlining says: this speaks for it, or this is told differently. */
  readonly underlineMeans?: 'evidence' | 'difference'
  /** Words that another telling has otherwise, likewise. */
  readonly changed?: { readonly as: WordMark; readonly stretches: readonly Stretch[] } | null
  /** Words after the quote, in the language of the interface: where it is from. */
  readonly source?: ReactNode
}

const none: readonly Stretch[] = []

/** Text nodes only; what would turn the words around them is seen instead, one unit for one unit. */
export function Quote(props: QuoteProps) {
  const {
    text,
    lang,
    dir,
    as = 'inline',
    reading = false,
    underlined = none,
    underlineMeans,
    changed = null,
    source,
  } = props
  const direction = dir ?? directionOf(lang)
  const shown = (
    <Words text={shownWords(text)} underlined={underlined} means={underlineMeans ?? 'evidence'} changed={changed} />
  )
  if (as === 'inline' || as === 'line') {
    return (
      <bdi lang={lang} dir={direction} translate="no" className={as === 'line' ? styles['line'] : undefined}>
        {shown}
      </bdi>
    )
  }
  return (
    <figure className={styles['figure']}>
      <blockquote
        lang={lang}
        dir={direction}
        translate="no"
        className={classNames(styles['quote'], reading && 'reading')}
      >
        {shown}
      </blockquote>
      {source === undefined ? null : <figcaption className={styles['source']}>{source}</figcaption>}
    </figure>
  )
}

interface UnderlinedProps {
  readonly text: string
  readonly stretches: readonly Stretch[]
  readonly means: 'evidence' | 'difference'
}

function Underlined({ text, stretches, means }: UnderlinedProps) {
  if (stretches.length === 0) return text
  return piecesOf(text, stretches).map(({ start, words, isUnderlined }) =>
    isUnderlined ? (
      <span key={start} className={styles[means === 'evidence' ? 'underlined' : 'differing']}>
        {words}
      </span>
    ) : (
      words
    ),
  )
}

interface WordsProps extends Required<Pick<QuoteProps, 'text' | 'underlined' | 'changed'>> {
  readonly means: UnderlinedProps['means']
}

/** The words that are changed, and within and beside them what is underlined. */
function Words({ text, underlined, means, changed }: WordsProps) {
  if (!changed) return <Underlined text={text} stretches={underlined} means={means} />
  return piecesOf(text, changed.stretches).map(({ start, words, isUnderlined: isChanged }) => (
    <span key={start} className={isChanged ? marks[changed.as] : undefined}>
      <Underlined
        text={words}
        stretches={underlined.map((one) => ({ start: one.start - start, end: one.end - start }))}
        means={means}
      />
    </span>
  ))
}
