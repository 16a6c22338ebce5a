/** A list whose entries one answers, by key or button: arrows move, the first answer is given by Enter too. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { announce } from './LiveRegion.tsx'
import type { KeyEntry } from './keys/key-table.ts'
import { pressedEntry } from './operations/use-key-listener.ts'
import { useKeyNames } from './operations/use-key-names.ts'
import { Refusal } from './refusal.ts'
import styles from './AnswerList.module.css'

export interface ListAnswer {
  /** Whose key gives it, of the table of keys; `null` where only its button does. */
  readonly operation: string | null
  readonly label: string
  /** About the entry chosen, or all of them. */
  readonly give: () => void
  /** Why it cannot be given to the entry chosen, as a sentence: then it is told instead. `null` when it can. */
  readonly reason?: string | null
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
  /** Told for an answer while there is no entry, as a sentence. */
  readonly nothing: string
  /** A key that neither moves nor answers: true when it meant something, a sentence when it is refused. */
  readonly onOtherKey?: (key: string, entry: KeyEntry | null) => boolean | string
  /** Each entry a `ListOption`. */
  readonly children: ReactNode
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, 'queue.next': 1, 'queue.previous': -1 }

/** Takes the focus when it is first drawn, and keeps it. What cannot be done is read out, and told at the entry it was meant for. */
export function AnswerList(props: AnswerListProps) {
  const { label, answers, count, active, optionId, onMove, nothing, onOtherKey, children } = props
  const list = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const refusal = refused?.active === active ? refused.words : null
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, refusal])
  const refuse = (words: string) => {
    announce(words)
    setRefused({ words, active })
  }
  const give = (answer: ListAnswer) => {
    const reason = active < 0 ? nothing : (answer.reason ?? null)
    if (reason === null) answer.give()
    else refuse(reason)
  }
  const other = (key: string, entry: KeyEntry | null) => {
    const meant = onOtherKey?.(key, entry) ?? false
    if (typeof meant === 'string') refuse(meant)
    return meant !== false
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const entry = pressedEntry(event.nativeEvent)
    const step = STEPS[event.key] ?? STEPS[entry?.operation ?? '']
    const answer = event.key === 'Enter' ? answers[0] : answers.find(({ operation }) => operation === entry?.operation)
    setRefused(null)
    if (step !== undefined) onMove(Math.max(0, Math.min(count - 1, active + step)))
    else if (answer) give(answer)
    else if (!other(event.key, entry)) return
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
        <Refusal value={refusal}>{children}</Refusal>
      </div>
      {active < 0 && refusal !== null ? <p className={styles['refusal']}>{refusal}</p> : null}
    </>
  )
}

/** What was told, and of which entry. */
interface Refused {
  readonly words: string
  readonly active: number
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
