/** Stretches of a text in another language, without keeping the text waiting for them. */
import { useEffect, useMemo, useState } from 'react'
import { languageRegions, type LanguageRegion } from '#language/regions.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

interface Known {
  readonly sentences: readonly Span[]
  readonly regions: readonly LanguageRegion[]
}

/**
 * At once those in another script. Languages in one script are told apart once the text stands: of a long one that takes longer than a
 * frame. `tag` is the article's language, BCP 47.
 */
export function useRegions(text: string, tag: string, sentences: readonly Span[]): readonly LanguageRegion[] {
  const apparent = useMemo(() => languageRegions(text, tag, sentences, { otherScripts: true }), [text, tag, sentences])
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(() => {
    const waiting = setTimeout(() => setKnown({ sentences, regions: languageRegions(text, tag, sentences) }))
    return () => clearTimeout(waiting)
  }, [text, tag, sentences])
  return known?.sentences === sentences ? known.regions : apparent
}
