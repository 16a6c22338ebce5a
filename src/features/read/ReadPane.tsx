/** One article being read: its head, its text with passages and glosses, and the list of passages. One of several panes later. */
import type { ArticleId, PassageId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useText } from '#state/use-text.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { OpenText } from './OpenText.tsx'
import { PaneHead } from './PaneHead.tsx'
import { usePaneRows } from './use-pane-rows.ts'
import styles from './ReadPane.module.css'

export interface ReadPaneProps {
  readonly article: ArticleId
  /** The passage to show at first; `null` for none. */
  readonly passage: PassageId | null
  /** Number of the sentence to show at first, from 0; `null` for none. */
  readonly sentence: number | null
}

/** Keeps nothing but what is on screen; everything else is in the project. */
export function ReadPane({ article, passage, sentence }: ReadPaneProps) {
  const rows = usePaneRows(article)
  const text = useText(rows?.revision.textHash ?? null)
  if (!rows) return <EmptyState title={readMessages.gone}>{readMessages.goneText}</EmptyState>
  return (
    <section className={styles['pane']} aria-labelledby={`title-${article}`}>
      <PaneHead rows={rows} />
      {text.state === 'loading' ? <p className={styles['loading']}>{readMessages.loading}</p> : null}
      {text.state === 'missing' ? (
        <EmptyState title={readMessages.textMissing}>{readMessages.textMissingText}</EmptyState>
      ) : null}
      {text.state === 'ready' ? (
        <OpenText
          key={`${rows.revision.id} ${passage ?? ''} ${sentence ?? ''}`}
          rows={rows}
          text={text.text}
          first={{ passage, sentence }}
        />
      ) : null}
    </section>
  )
}
