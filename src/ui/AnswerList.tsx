/** A list whose entries one answers, by key or button: arrows move, the first answer is given by Enter too. */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { pressedEntry } from './operations/use-key-listener.ts'
import { useKeyNames } from './operations/use-key-names.ts'
import styles from './AnswerList.module.css'

export interface ListAnswer {
  /** Whose key gives it, of the table of keys; `null` where only its button does. */
  readonly operation: string | null
  readonly label: string
  /** About the entry chosen, or all of them. */
  readonly give: () => void
  readonly isQuiet?: boolean
}

interface AnswerListProps {
  readonly label: string
  readonly answers: readonly ListAnswer[]
  /** How many entries there are, and which is chosen, from 0; -1 where there is none. */
  readonly count: number
  readonly active: number
  readonly optionId: (place: number) => string
  readonly onMove: (place: number) => void
  /** A key that neither moves nor answers; true when it meant something. */
  readonly onOtherKey?: (key: string) => boolean
  /** Each entry a `ListOption`. */
  readonly children: ReactNode
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, 'queue.next': 1, 'queue.previous': -1 }

/** Takes the focus when it is first drawn, and keeps it. */
export function AnswerList(props: AnswerListProps) {
  const { label, answers, count, active, optionId, onMove, onOtherKey, children } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const give = (answer: ListAnswer | undefined) => {
    if (active >= 0) answer?.give()
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const operation = pressedEntry(event.nativeEvent)?.operation ?? ''
    const step = STEPS[event.key] ?? STEPS[operation]
    const answer = event.key === 'Enter' ? answers[0] : answers.find((one) => one.operation === operation)
    if (step !== undefined) onMove(Math.max(0, Math.min(count - 1, active + step)))
    else if (answer) give(answer)
    else if (!onOtherKey?.(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <AnswerBar
        answers={answers}
        isDisabled={active < 0}
        onGive={(answer) => {
          give(answer)
          list.current?.focus()
        }}
      />
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        className={styles['list']}
        onKeyDown={press}
      >
        {children}
      </div>
    </>
  )
}

interface AnswerBarProps {
  readonly answers: readonly ListAnswer[]
  readonly isDisabled: boolean
  readonly onGive: (answer: ListAnswer) => void
}

/** The answers as buttons with their keys. */
function AnswerBar({ answers, isDisabled, onGive }: AnswerBarProps) {
  const keyOf = useKeyNames()
  return (
    <div className={styles['answers']}>
      {answers.map((answer, index) => (
        <Button
          key={answer.label}
          kind={answer.isQuiet ? 'quiet' : 'plain'}
          size="small"
          isDisabled={isDisabled}
          keyName={index === 0 ? 'Enter' : answer.operation && keyOf(answer.operation)}
          onPress={() => onGive(answer)}
        >
          {answer.label}
        </Button>
      ))}
    </div>
  )
}
