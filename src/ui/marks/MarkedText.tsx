/** A stretch of an article with what it hides marked where it stands: characters by their short names, words of two scripts by a line. */
import { useMemo } from 'react'
import type { UnusualPlace } from '#domain/unusual.ts'
import { characterWords, unusualMessages } from '#i18n/messages/unusual.ts'
import { shownWords } from '#i18n/shown-words.ts'
import { markedPieces } from './marked-pieces.ts'
import styles from './MarkedText.module.css'

interface MarkedTextProps {
  readonly text: string
  /** In order. */
  readonly places: readonly UnusualPlace[]
}

/** Its words are the text, but for what would turn the order: that is seen, not obeyed. For screen readers the list of places says it. */
export function MarkedText({ text, places }: MarkedTextProps) {
  const shown = useMemo(() => shownWords(text), [text])
  const pieces = useMemo(() => markedPieces(text, places), [text, places])
  return pieces.map(({ start, end, kind }) => {
    const words = shown.slice(start, end)
    if (kind === null) return words
    const title = unusualMessages.kinds[kind].title
    if (kind === 'mixedScript')
      return (
        <span key={start} className={styles['word']} title={title}>
          {words}
        </span>
      )
    const { short } = characterWords(text.codePointAt(start) ?? 0)
    return (
      <span key={start} className={styles['sign']} title={title} data-short={short}>
        {words}
      </span>
    )
  })
}
