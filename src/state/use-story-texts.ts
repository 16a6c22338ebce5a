/** The texts of articles, read once they are wanted. */
import { useEffect, useState } from 'react'
import type { SoughtIn } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import { useSession } from './use-session.tsx'

/** Empty until all are there; a text that is missing is left out. */
export function useStoryTexts(versions: readonly SoughtIn[]): ReadonlyMap<ArticleId, string> {
  const session = useSession()
  const [texts, setTexts] = useState<ReadonlyMap<ArticleId, string>>(new Map())
  useEffect(() => {
    let isWanted = true
    const read = async ({ article, textHash }: SoughtIn): Promise<(readonly [ArticleId, string])[]> => {
      const text = await session.text(textHash)
      return text === null ? [] : [[article, text]]
    }
    Promise.all(versions.map(read)).then(
      (all) => (isWanted ? setTexts(new Map(all.flat())) : undefined),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [session, versions])
  return texts
}
