/** The answer of a port to one question, followed while somebody looks at it. */
import { useEffect, useState } from 'react'

/** `failed`: the worker stopped; nothing is known, and everything can still be done by hand. */
export type Asked<Answer> =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly answer: Answer }
  | { readonly state: 'failed' }

const looking = { state: 'looking' } as const

/** Asks whenever `ask` is another function, so keep it with `useMemo`. With `null` nothing is asked, and it stays at `looking`. */
export function useAsked<Answer>(ask: (() => Promise<Answer>) | null): Asked<Answer> {
  const [told, setTold] = useState<{ readonly to: () => Promise<Answer>; readonly asked: Asked<Answer> } | null>(null)
  useEffect(() => {
    if (ask === null) return
    let isWanted = true
    const tell = (asked: Asked<Answer>) => {
      if (isWanted) setTold({ to: ask, asked })
    }
    ask().then(
      (answer) => tell({ state: 'found', answer }),
      () => tell({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [ask])
  return told !== null && told.to === ask ? told.asked : looking
}

/** The answer alone, for what is only an aid: `null` until it is there, while nothing is asked, and where it could not be given. */
export function useAnswer<Answer>(ask: (() => Promise<Answer>) | null): Answer | null {
  const asked = useAsked(ask)
  return asked.state === 'found' ? asked.answer : null
}
