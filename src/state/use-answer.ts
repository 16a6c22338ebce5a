/** The answer of a port to one question, followed while somebody looks at it. */
import { useEffect, useState } from 'react'

/**
 * Asks whenever `ask` is another function, so keep it with `useMemo`. `null` until the answer is there, while nothing is asked
 * (`null`), and where it could not be given: what hangs on it is only an aid.
 */
export function useAnswer<Answer>(ask: (() => Promise<Answer>) | null): Answer | null {
  const [given, setGiven] = useState<{ readonly to: () => Promise<Answer>; readonly answer: Answer } | null>(null)
  useEffect(() => {
    if (ask === null) return
    let isWanted = true
    ask().then(
      (answer) => {
        if (isWanted) setGiven({ to: ask, answer })
      },
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [ask])
  return given !== null && given.to === ask ? given.answer : null
}
