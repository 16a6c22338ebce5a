/** What an import kept of its files in this browser. */
import { useCallback, useEffect, useState } from 'react'
import type { BatchId } from '#domain/ids.ts'
import type { KeptPack } from '#domain/kept-originals.ts'
import { useSession } from './use-session.tsx'

/** `null` until it is known, or where it cannot be told; with a way to look again. */
export function useKeptPack(batch: BatchId | null): readonly [KeptPack | null, () => void] {
  const { originals } = useSession()
  const [found, setFound] = useState<{ readonly batch: BatchId; readonly pack: KeptPack } | null>(null)
  const [looks, setLooks] = useState(0)
  const look = useCallback(() => setLooks((count) => count + 1), [])
  useEffect(() => {
    let isCurrent = true
    const show = (pack: KeptPack) => {
      if (isCurrent && batch !== null) setFound({ batch, pack })
    }
    if (batch !== null) originals.pack(batch).then(show, () => undefined)
    // Forgotten, here or in another tab.
    const leave = originals.follow((forgotten) => {
      if (forgotten === batch) look()
    })
    return () => {
      isCurrent = false
      leave()
    }
  }, [originals, batch, look, looks])
  return [found?.batch === batch ? found.pack : null, look]
}
