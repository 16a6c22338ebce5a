/** A sentence to choose in a list: its words, its glosses or outline, and what speaks for it (C9). */
import type { FoundSentence, Likelihood, Skeleton, Sought } from '#domain/finding.ts'
import type { Article, Gloss } from '#domain/records.ts'
import { evidenceMessages } from '#i18n/messages/evidence.ts'
import { ListOption } from '../ListOption.tsx'
import { differenceWords, evidenceWords } from './evidence-words.ts'
import { EvidenceLine } from './EvidenceLine.tsx'
import { Quote } from './Quote.tsx'
import { SkeletonLine } from './SkeletonLine.tsx'
import styles from './SentenceOption.module.css'

export interface ShownSentence {
  readonly text: string
  /** Where the sentence begins in its article, in UTF-16 code units. */
  readonly start: number
  readonly language: Article['language']
  readonly glosses: readonly Gloss[]
  /** Shown where there is no gloss, with the language its names are in; `null` for none. */
  readonly outline: { readonly skeleton: Skeleton; readonly lang: string } | null
  readonly sought: Pick<Sought, 'text' | 'language'>
  /** Told unless it is `none`. */
  readonly likelihood: Likelihood
  readonly found: FoundSentence | null
  readonly isLinked: boolean
}

interface SentenceOptionProps extends ShownSentence {
  readonly id: string
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** Stands in a `listbox`, which keeps the focus and hears the keys. */
export function SentenceOption({ id, isActive, onChoose, ...shown }: SentenceOptionProps) {
  return (
    <ListOption id={id} isActive={isActive} onChoose={onChoose}>
      <SentenceWords {...shown} />
    </ListOption>
  )
}

/** What an option says, for lists of another kind. */
export function SentenceWords(props: ShownSentence) {
  const { text, start, language, glosses, outline, sought, likelihood, found, isLinked } = props
  const evidence = likelihood === 'none' ? [] : (found?.evidence ?? [])
  return (
    <>
      <span className={styles['sentence']} dir={language.direction}>
        <Quote
          text={text}
          lang={language.tag}
          dir={language.direction}
          underlined={evidence.map(({ there }) => ({ start: there.start - start, end: there.end - start }))}
        />
        {isCut(props) ? '…' : null}
      </span>
      {glosses.map((gloss) => (
        <span key={gloss.id} className={styles['gloss']}>
          <Quote text={gloss.text} lang={gloss.language} />
        </span>
      ))}
      {glosses.length === 0 && outline ? <SkeletonLine parts={outline.skeleton.parts} lang={outline.lang} /> : null}
      {isLinked ? <span className={styles['linked']}>{evidenceMessages.linked}</span> : null}
      {likelihood === 'none' ? null : (
        <EvidenceLine
          likelihood={likelihood}
          evidence={evidenceWords(evidence, sought.text, text, start)}
          differences={differenceWords(found?.differences ?? [], sought.text, text, start)}
          encoder={found?.encoder}
          lang={{ here: sought.language, there: language.tag }}
        />
      )}
    </>
  )
}

/** Of a very long sentence only the beginning is shown. */
function isCut({ found, text }: ShownSentence): boolean {
  return found !== null && found.end - found.start > text.length
}
