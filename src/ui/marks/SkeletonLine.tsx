/** What a sentence in a language one does not read is about: no translation, and set apart from one (DESIGN 5.3). */
import { memo } from 'react'
import type { SkeletonPart } from '#domain/finding.ts'
import { skeletonMessages } from '#i18n/messages/skeleton.ts'
import { Isolated } from '../Isolated.tsx'
import { partWords } from './fact-words.ts'
import styles from './SkeletonLine.module.css'

interface SkeletonLineProps {
  readonly parts: readonly SkeletonPart[]
  /** BCP 47 tag of the language names are in. */
  readonly lang: string
}

const words = skeletonMessages

/** Nothing where nothing is known. */
export const SkeletonLine = memo(function SkeletonLine({ parts, lang }: SkeletonLineProps) {
  if (parts.length === 0) return null
  return (
    <span className={styles['line']} title={words.help}>
      <span className="visually-hidden">{words.label}: </span>
      {parts.map((part, index) => (
        // Parts have no identity of their own and never move.
        <span key={index} className={styles['part']} data-kind={part.kind}>
          {part.kind === 'name' ? (
            <Isolated lang={lang}>{part.words}</Isolated>
          ) : part.kind === 'meaning' ? (
            part.words
          ) : (
            partWords(part)
          )}
        </span>
      ))}
    </span>
  )
})
