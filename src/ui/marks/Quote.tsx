/** Words of a user or an article, exactly as they are: isolated, in their own language and direction, never translated (P2). */
import type { ReactNode } from 'react'
import { directionOf } from '#i18n/direction.ts'
import styles from './Quote.module.css'
import { classNames } from '../class-names.ts'

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
  /** Words after the quote, in the language of the interface: where it is from. */
  readonly source?: ReactNode
}

/** Text nodes only. */
export function Quote({ text, lang, dir, as = 'inline', reading = false, source }: QuoteProps) {
  const direction = dir ?? directionOf(lang)
  if (as === 'inline' || as === 'line') {
    return (
      <bdi lang={lang} dir={direction} translate="no" className={as === 'line' ? styles['line'] : undefined}>
        {text}
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
        {text}
      </blockquote>
      {source === undefined ? null : <figcaption className={styles['source']}>{source}</figcaption>}
    </figure>
  )
}
