/** The figure, date or name that is being asked about: by a resting pointer, by the cursor inside a sentence, or by key. */
import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { NotedFact, DatedPlace } from '#domain/finding.ts'
import { factMessages } from '#i18n/messages/facts.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useNotedFacts } from '#state/use-facts.ts'
import type { Span, TextLayer } from '#ui/reader-text/text-layer.ts'
import { factAt, nextPlace, type AskedPlace } from './shown-fact.ts'
import { currentSentence, type CursorText, type TextCursor } from '#ui/reader-text/text-cursor.ts'

/** How long a pointer rests before it asks, and how long it may be away on its way to the card, in milliseconds. */
const restTime = 250

export interface ShownFacts {
  /** The text. */
  readonly place: DatedPlace
  /** `null` when nothing is asked about, or nothing stands there. */
  readonly fact: NotedFact | null
  /** True when it was asked about by keyboard: then it is read out. */
  readonly isByKey: boolean
  /** Why the key has nothing to tell; `null` when it has, or when that is not known yet. */
  readonly reason: string | null
  /** The next one of the sentence under the cursor. */
  next(): void
  /** False when nothing was shown. */
  close(): boolean
  /** For the text. */
  readonly pointer: {
    readonly onPointerMove: (event: PointerEvent) => void
    readonly onPointerLeave: () => void
  }
  /** While the pointer is on the card it stays. */
  readonly onCard: { readonly onPointerEnter: () => void; readonly onPointerLeave: () => void }
}

interface Asked {
  readonly place: AskedPlace
  /** Where the cursor stood when a key asked: moved away, it asks no longer. `null` for a pointer. */
  readonly caret: number | null
}

/** The text is read for facts when somebody first asks; `place` says which it is. */
export function useShownFact(
  place: DatedPlace,
  source: CursorText,
  cursor: TextCursor,
  layer: TextLayer | null,
): ShownFacts {
  const { sentences } = source
  const { glossLanguage } = useAnalyst()
  const [isAsking, setAsking] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const after = useRest()

  const facts = useNotedFacts(isAsking || isInside(cursor) ? place : null, glossLanguage)
  const meant = placeMeant(asked, cursor, closedAt)
  const fact = meant && facts ? factAt(facts, meant) : null
  const sentence = currentSentence(cursor, sentences)

  const leave = () => after(() => setAsked((before) => (before?.caret === null ? null : before)))
  return {
    place,
    fact,
    isByKey: asked === null || asked.caret !== null,
    reason: facts !== null && !hasFacts(facts, sentence) ? factMessages.none : null,
    next() {
      if (!sentence) return
      setAsking(true)
      const next = facts ? nextPlace(facts, fact, sentence, cursor.caret) : fromStart(sentence)
      setAsked(next && { place: next, caret: cursor.caret })
      setClosedAt(cursor.caret)
    },
    close() {
      setAsked(null)
      setClosedAt(cursor.caret)
      return fact !== null
    },
    pointer: {
      onPointerMove({ pointerType, buttons, clientX, clientY }) {
        if (pointerType !== 'mouse' || buttons !== 0) return
        setAsking(true)
        after(() => {
          const offset = layer?.offsetAtPoint(clientX, clientY) ?? null
          setAsked(offset === null ? null : { place: { kind: 'at', offset }, caret: null })
        })
      },
      onPointerLeave: leave,
    },
    onCard: { onPointerEnter: () => after(() => undefined), onPointerLeave: leave },
  }
}

/** Does one thing after the pointer has rested; what waited before is dropped. */
function useRest(): (work: () => void) => void {
  const resting = useRef(0)
  useEffect(() => () => clearTimeout(resting.current), [])
  return (work) => {
    clearTimeout(resting.current)
    resting.current = window.setTimeout(work, restTime)
  }
}

/** What was asked last, if it still holds; else where the cursor stands inside a sentence, unless that was closed. */
function placeMeant(asked: Asked | null, cursor: TextCursor, closedAt: number | null): AskedPlace | null {
  if (asked !== null && (asked.caret === null || asked.caret === cursor.caret)) return asked.place
  return isInside(cursor) && closedAt !== cursor.caret ? { kind: 'at', offset: cursor.caret } : null
}

function isInside({ fine, anchor }: TextCursor): boolean {
  return fine && anchor === null
}

function hasFacts(facts: readonly NotedFact[], sentence: Span | null): boolean {
  return sentence !== null && factAt(facts, fromStart(sentence)) !== null
}

function fromStart({ start, end }: Span): AskedPlace {
  return { kind: 'from', offset: start, end }
}
