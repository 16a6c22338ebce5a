/** Which of the proposed sentences is chosen. */
import { useState } from 'react'
import type { StepId } from '#domain/ids.ts'
import { useHistory } from '#state/use-history.ts'
import type { ProposedSentence } from './proposals.ts'

export interface Chosen {
  /** The place of the chosen sentence, -1 where there is none. */
  readonly active: number
  readonly choose: (place: number) => void
  /** Notes that a step answers a sentence: when it is taken back or brought again, that sentence is chosen. */
  readonly answered: (step: StepId, sentence: ProposedSentence) => void
}

/**
 * It stays the same sentence when the list is ordered anew, so that an answer never goes to another; when it has gone, the one in its
 * place is meant.
 */
export function useChosen(all: readonly ProposedSentence[]): Chosen {
  const [chosen, setChosen] = useState<{ readonly key: string | undefined; readonly place: number } | null>(null)
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map())
  if (chosen === null && all.length > 0) setChosen({ key: keyOf(all[0]), place: 0 })
  const place = all.findIndex((sentence) => keyOf(sentence) === chosen?.key)
  const active = place === -1 ? Math.min(chosen?.place ?? 0, all.length - 1) : place
  const reversed = answers.get(useReversal() ?? '')
  if (reversed !== undefined) setChosen({ key: reversed, place: active })
  return {
    active,
    choose: (next) => setChosen({ key: keyOf(all[next]), place: next }),
    answered: (step, sentence) => setAnswers((before) => new Map(before).set(step, keyOf(sentence) ?? '')),
  }
}

/** The step that has just been taken back or brought again, told once; `null` for none. */
function useReversal(): StepId | null {
  const newest = useHistory().heads.at(-1)
  const [seen, setSeen] = useState(newest?.sequence)
  if (newest === undefined || newest.sequence === seen) return null
  setSeen(newest.sequence)
  return newest.reversal?.step ?? null
}

function keyOf(sentence: ProposedSentence | undefined): string | undefined {
  return sentence && `${sentence.article.id} ${sentence.found.start}`
}
