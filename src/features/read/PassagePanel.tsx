/** The passages of one article as a real list: highlights are invisible to assistive technology. */
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ClaimId, PassageId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { LostPassages } from './LostPassages.tsx'
import { PassageCard } from './PassageCard.tsx'
import type { PaneRows } from './use-pane-rows.ts'
import type { Meant } from './use-reading-actions.ts'
import styles from './PassagePanel.module.css'

export interface PassagePanelProps {
  readonly rows: PaneRows
  readonly meant: Meant
  readonly focused: string | null
  readonly onFocus: (passage: string) => void
  readonly onRemove: (passage: PassageId) => void
  readonly onLink: (claim: ClaimId) => void
  readonly onClose: () => void
}

const words = readMessages.passages
/** The rest comes on demand. */
const firstShown = 120

/** In order of the text. The focused one is open. */
export function PassagePanel({ rows, meant, focused, onFocus, onRemove, onLink, onClose }: PassagePanelProps) {
  const { passages } = rows
  const [all, setAll] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-focused]')?.scrollIntoView({ block: 'nearest' })
  }, [focused])
  const shown = all ? passages : passages.filter(({ passage }, place) => place < firstShown || passage.id === focused)
  return (
    <aside className={styles['panel']} aria-label={words.title}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{words.title}</h2>
        <span className={styles['count']}>{passages.length}</span>
        <IconButton label={uiMessages.close} icon={<X size={16} />} onPress={onClose} size="small" />
      </header>
      {passages.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : null}
      <ol className={styles['list']} ref={list}>
        {shown.map((each) => (
          <PassageCard
            key={each.passage.id}
            shown={each}
            isFocused={each.passage.id === focused}
            onFocus={onFocus}
            onRemove={onRemove}
            onLink={onLink}
          />
        ))}
      </ol>
      {shown.length < passages.length ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.all(passages.length)}
        </Button>
      ) : null}
      <LostPassages rows={rows} meant={meant} onRemove={onRemove} />
    </aside>
  )
}
