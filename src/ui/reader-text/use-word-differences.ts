/** What compares the words of two tellings, fetched when somebody wants it: it brings a library along. */
import { useEffect, useState } from 'react'
import { unattended } from '../unattended.ts'
import type { CompareWords } from './word-differences.ts'

/** `null` while it is not wanted, and until it is there. */
export function useWordDifferences(isWanted: boolean): CompareWords | null {
  const [library, setLibrary] = useState<{ readonly compare: CompareWords } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const load = async () => {
      const { wordDifferences } = await import('./word-differences.ts')
      setLibrary({ compare: wordDifferences })
    }
    unattended(load())
  }, [isWanted])
  return isWanted ? (library?.compare ?? null) : null
}
