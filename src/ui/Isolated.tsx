/** Words of a user or an article among others: they keep their direction and turn nothing around them (T5), never translated (P2). */
import type { HTMLAttributes } from 'react'
import { shownWords } from '#i18n/shown-words.ts'

interface IsolatedProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'translate'> {
  /** Shown as they are, but for what would turn the words around them. */
  readonly children: string | null
}

/** The one place of `bdi`: by itself it is closed by characters among the words. */
export function Isolated({ children, ...rest }: IsolatedProps) {
  return (
    <bdi translate="no" {...rest}>
      {children === null ? null : shownWords(children)}
    </bdi>
  )
}
