/** A gloss under its source, in its own language, with where it is from (T6). */
import type { Gloss } from '#domain/records.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { glossOrigin } from './gloss-origin.ts'
import styles from './GlossLine.module.css'
import { Quote } from './Quote.tsx'

/** One paragraph. */
export function GlossLine({ gloss }: { readonly gloss: Gloss }) {
  return (
    <p className={styles['gloss']}>
      <Quote text={gloss.text} lang={gloss.language} />{' '}
      <span className={styles['origin']}>({uiMessages.gloss.by(glossOrigin(gloss))})</span>
    </p>
  )
}
