/** Parts of the table that are fetched when they are first wanted: the table is among what the program starts with. */
import { useEffect, useState, type ReactNode } from 'react'

type LaterParts = typeof import('./later-parts.ts')

let fetched: LaterParts | null = null

/** Fetched once; rejects while it cannot be fetched. */
export async function laterParts(): Promise<LaterParts> {
  fetched ??= await import('./later-parts.ts')
  return fetched
}

/** Draws nothing until the parts are there, and at once from then on. Unlike `lazy` it keeps the types of generic parts. */
export function Later({ draw }: { readonly draw: (parts: LaterParts) => ReactNode }) {
  const [parts, setParts] = useState(fetched)
  const [error, setError] = useState<{ readonly it: unknown } | null>(null)
  useEffect(() => {
    let isGone = false
    laterParts().then(
      (them) => isGone || setParts(them),
      (it: unknown) => isGone || setError({ it }),
    )
    return () => {
      isGone = true
    }
  }, [])
  // The boundary around the screen says what to do when a part of the program cannot be fetched.
  if (error) throw error.it
  return parts && draw(parts)
}
