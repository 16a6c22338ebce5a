/** One proposal in the list: it takes the focus, Enter takes it, X refuses it. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { groupingMessages as words } from '#i18n/messages/grouping.ts'
import { Button } from '#ui/Button.tsx'
import { pressedEntry } from '#ui/operations/use-key-listener.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import styles from './GroupingDialog.module.css'
import { moveFrom, proposalMark } from './proposal-focus.ts'

interface ProposalFrameProps {
  readonly label: string
  readonly takeLabel: string
  readonly isDisabled?: boolean
  /** Takes the focus when it is first drawn. */
  readonly isFirst: boolean
  readonly onTake: () => void
  readonly onRefuse: () => void
  readonly children: ReactNode
}

export function ProposalFrame(props: ProposalFrameProps) {
  const { label, takeLabel, isDisabled = false, isFirst, onTake, onRefuse, children } = props
  const keyOf = useKeyNames()
  const frame = useRef<HTMLElement>(null)
  const wasFirst = useRef(isFirst)
  useEffect(() => {
    if (wasFirst.current) frame.current?.focus()
  }, [])
  const press = (event: KeyboardEvent) => {
    const item = frame.current
    if (item === null || event.target !== item || event.ctrlKey || event.metaKey || event.altKey) return
    const operation = pressedEntry(event.nativeEvent)?.operation
    const step = stepOf(event.key, operation)
    if (event.key === 'Enter' && !isDisabled) onTake()
    else if (operation === 'suggestion.reject') onRefuse()
    else if (step !== 0) moveFrom(item, step)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section
      ref={frame}
      aria-label={label}
      // Keys answer to the proposal as a whole, and screen readers read it as one.
      tabIndex={0}
      {...proposalMark}
      className={styles['proposal']}
      onKeyDown={press}
    >
      {children}
      <div className={styles['bar']}>
        <Button size="small" keyName="Enter" isDisabled={isDisabled} onPress={onTake}>
          {takeLabel}
        </Button>
        <Button size="small" keyName={keyOf('suggestion.reject')} onPress={onRefuse}>
          {words.refuse}
        </Button>
      </div>
    </section>
  )
}

/** Down or up, by arrows or by the keys for next and previous; 0 for any other key. */
function stepOf(key: string, operation: string | undefined): -1 | 0 | 1 {
  if (key === 'ArrowDown' || operation === 'queue.next') return 1
  return key === 'ArrowUp' || operation === 'queue.previous' ? -1 : 0
}
