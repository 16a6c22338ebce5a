/** The text of a revision, loaded on demand. */
import { useEffect, useSyncExternalStore } from 'react'
import type { TextHash } from '#domain/ids.ts'
import type { TextState } from './text-cache.ts'
import { useSession } from './use-session.tsx'

const loading: TextState = { state: 'loading' }

/** The text with this hash; `loading` until it is known, and for `null`. `missing` when no home has it or storage failed. */
export function useText(hash: TextHash | null): TextState {
  const { texts } = useSession()
  const state = useSyncExternalStore(
    (listener) => texts.subscribe(listener),
    () => (hash === null ? loading : texts.peek(hash)),
  )
  useEffect(() => {
    if (hash !== null && texts.peek(hash).state === 'loading') texts.request(hash)
  }, [texts, hash, state])
  return state
}
