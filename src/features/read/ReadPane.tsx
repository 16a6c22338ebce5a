/** One article being read: its head, and its text with passages and glosses. */
import { useState } from 'react'
import type { ArticleId, PassageId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useText } from '#state/use-text.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { OpenText } from './OpenText.tsx'
import { PaneHead } from './PaneHead.tsx'
import type { FirstPlace } from './use-open-text.ts'
import { usePaneRows, type PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'
import styles from './ReadPane.module.css'

export interface ReadPaneProps {
  readonly article: ArticleId
  /** The passage to show at first; `null` for none. */
  readonly passage: PassageId | null
  /** Number of the sentence to show at first, from 0; `null` for none. */
  readonly sentence: number | null
  readonly panes: Panes
  /** Where the list of passages stands; `null` while it is hidden. */
  readonly side: HTMLElement | null
}

/** Keeps nothing but what is on screen; everything else is in the project. */
export function ReadPane({ article, passage, sentence, panes, side }: ReadPaneProps) {
  const rows = usePaneRows(article, panes.articles)
  const first = useLastAsked(passage, sentence)
  const isActive = panes.active === article
  const activate = () => {
    if (!isActive) panes.activate(article)
  }
  return (
    <section
      className={styles['pane']}
      {...(rows ? { 'aria-labelledby': `title-${article}` } : { 'aria-label': readMessages.gone })}
      data-active={isActive && panes.articles.length > 1 ? '' : undefined}
      onFocus={activate}
      onPointerDown={activate}
    >
      {rows ? (
        <>
          <PaneHead rows={rows} panes={panes} />
          <PaneText rows={rows} asked={first} panes={panes} side={side} />
        </>
      ) : (
        <Gone article={article} panes={panes} />
      )}
    </section>
  )
}

interface PaneTextProps extends Pick<ReadPaneProps, 'panes' | 'side'> {
  readonly rows: PaneRows
  readonly asked: LastAsked
}

function PaneText({ rows, asked, panes, side }: PaneTextProps) {
  const text = useText(rows.revision.textHash)
  if (text.state === 'loading') return <p className={styles['loading']}>{readMessages.loading}</p>
  if (text.state === 'missing')
    return <EmptyState title={readMessages.textMissing}>{readMessages.textMissingText}</EmptyState>
  const key = `${rows.revision.id} ${asked.turn}`
  return <OpenText key={key} rows={rows} text={text.text} first={asked.first} panes={panes} side={side} />
}

function Gone({ article, panes }: Pick<ReadPaneProps, 'article' | 'panes'>) {
  const close = <Button onPress={() => panes.close(article)}>{readMessages.panes.close}</Button>
  return (
    <EmptyState title={readMessages.gone} actions={panes.articles.length > 1 ? close : null}>
      {readMessages.goneText}
    </EmptyState>
  )
}

interface LastAsked {
  readonly asked: string
  readonly first: FirstPlace
  readonly turn: number
}

/**
 * The place that was asked for last, and how often one was: an address that asks for none leaves the text where it is, and one that asks
 * for the same place again is a new asking.
 */
function useLastAsked(passage: PassageId | null, sentence: number | null): LastAsked {
  const asked = `${passage ?? ''} ${sentence ?? ''}`
  const first: FirstPlace = { passage, sentence }
  const [last, setLast] = useState<LastAsked>({ asked, first, turn: 0 })
  const isNothing = passage === null && sentence === null
  if (asked !== last.asked) setLast(isNothing ? { ...last, asked } : { asked, first, turn: last.turn + 1 })
  return last
}
