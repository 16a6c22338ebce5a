/** A check that asks the finder: one question after the other while somebody looks, so that it can be stopped between them. */
import { useEffect, useMemo, useState } from 'react'
import type { Concern, FinderAnswer, FinderCheck } from '#domain/checks/check.ts'
import type { FinderHome } from '#domain/ports.ts'
import { useFinderHome } from './use-finder-home.ts'
import { usePorts } from './use-ports.tsx'
import { useRows } from './use-rows.ts'

/** `failed`: the worker stopped; what was found by then stays. */
export type CheckState = 'resting' | 'asking' | 'done' | 'failed'

export interface CheckRun<Kind extends string> {
  readonly state: CheckState
  /** From the questions that are answered. */
  readonly concerns: readonly Concern<Kind>[]
  /** Questions answered, of all. */
  readonly done: number
  readonly total: number
  /** Asks what is not answered yet; what changes meanwhile is asked, too. */
  readonly start: () => void
  /** What was found by then stays. */
  readonly stop: () => void
}

interface Answers {
  /** Other names that mean the same are another question. */
  readonly home: FinderHome
  readonly byKey: ReadonlyMap<string, FinderAnswer>
}

/** Rests until it is started. What is mended goes at once, for answers are kept and questions follow the rows. */
export function useFinderCheck<Kind extends string>(check: FinderCheck<string, Kind>): CheckRun<Kind> {
  const { finder } = usePorts()
  const home = useFinderHome()
  const [wish, setWish] = useState<'rest' | 'ask' | 'failed'>('rest')
  const [answers, setAnswers] = useState<Answers>({ home, byKey: new Map() })
  const byKey = useMemo(
    () => (answers.home === home ? answers.byKey : new Map<string, FinderAnswer>()),
    [answers, home],
  )
  // Who does not look pays nothing.
  const isBegun = wish !== 'rest' || byKey.size > 0
  const questions = useRows((snapshot) => (isBegun ? check.questions(snapshot) : []), check.tables, [check, isBegun])
  const open = questions.filter(({ key }) => !byKey.has(key))
  const next = wish === 'ask' ? open[0] : undefined
  useEffect(() => {
    if (!next) return
    let isWanted = true
    next.ask(finder, home).then(
      (answer) => {
        if (isWanted) setAnswers({ home, byKey: new Map([...byKey, [next.key, answer]]) })
      },
      () => {
        if (isWanted) setWish('failed')
      },
    )
    return () => {
      isWanted = false
    }
  }, [next, finder, home, byKey])
  const concerns = useMemo(
    () =>
      questions.flatMap((question) => {
        const answer = byKey.get(question.key)
        return answer ? question.concerns(answer) : []
      }),
    [questions, byKey],
  )
  return {
    state: stateOf(wish, open.length),
    concerns,
    done: questions.length - open.length,
    total: questions.length,
    start: () => setWish('ask'),
    stop: () => setWish('rest'),
  }
}

function stateOf(wish: 'rest' | 'ask' | 'failed', open: number): CheckState {
  if (wish === 'failed') return 'failed'
  if (wish === 'rest') return 'resting'
  return open > 0 ? 'asking' : 'done'
}
