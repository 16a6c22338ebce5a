/** Stretches of a text in another language, without keeping the text waiting for them. */
import { useEffect, useMemo, useState } from 'react'
import { languageRegions, regionsOf, toldParagraphs, type LanguageRegion } from '#language/regions.ts'
import { inTurns, type Later } from '#state/in-turns.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'

interface Known {
  readonly sentences: readonly Span[]
  readonly regions: readonly LanguageRegion[]
}

/** Some milliseconds of work. */
const paragraphsPerTurn = 4

/**
 * At once those in another script. Languages in one script are told apart once the text stands, in small turns: of a long one that takes
 * longer than a frame. `tag` is the article's language, BCP 47.
 */
export function useRegions(text: string, tag: string, sentences: readonly Span[]): readonly LanguageRegion[] {
  const apparent = useMemo(() => languageRegions(text, tag, sentences, { otherScripts: true }), [text, tag, sentences])
  const [known, setKnown] = useState<Known | null>(null)
  useEffect(
    () =>
      inTurns(toldParagraphs(text, tag, sentences), paragraphsPerTurn, later, (all) =>
        setKnown({ sentences, regions: regionsOf(all) }),
      ),
    [text, tag, sentences],
  )
  return known?.sentences === sentences ? known.regions : apparent
}

const later: Later = (work) => {
  const waiting = setTimeout(work)
  return () => clearTimeout(waiting)
}
