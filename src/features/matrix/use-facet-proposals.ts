/** What the words of a cell's passages propose as facets, once the finder has compared them with the claim. */
import { useMemo } from 'react'
import { facetProposals, type FacetProposal } from '#domain/facet-proposals.ts'
import { knownDays, type ToldText } from '#domain/finding.ts'
import { useDifferences } from '#state/use-differences.ts'
import { useRows } from '#state/use-rows.ts'
import { useSoughtClaim } from '#state/use-sought-claim.ts'
import { useText } from '#state/use-text.ts'
import { differenceWords } from '#ui/marks/evidence-words.ts'
import type { TakenSentence } from './panel-mode.ts'
import type { CellContent } from './use-cell.ts'

/**
 * `null` until it is known. All passages of the analyst are read as one: what one of them leaves out another may say. `sentence` is taken
 * and not written yet.
 */
export function useFacetProposals(
  { claim, article, mentions }: CellContent,
  sentence: TakenSentence | null,
): readonly FacetProposal[] | null {
  const hash = useRows(
    (snapshot) => (sentence ? (snapshot.get('revisions', article.revision)?.textHash ?? null) : null),
    ['revisions'],
    [article.revision, sentence],
  )
  const text = useText(hash)
  const taken = sentence && text.state === 'ready' ? text.text.slice(sentence.start, sentence.end) : null
  const quotes = mentions.filter(({ linkedBy }) => linkedBy === null).map(({ passage }) => passage.quote)
  const words = [...quotes, ...(taken === null ? [] : [taken])].join('\n')
  const isReady = words !== '' && (sentence === null || taken !== null)
  const sought = useSoughtClaim(claim)
  const { language, published } = article
  const told = useMemo(
    (): readonly ToldText[] =>
      isReady ? [{ text: words, language: language.tag, published: knownDays(published) }] : [],
    [isReady, words, language.tag, published],
  )
  const [differences] = useDifferences(sought, told) ?? []
  return useMemo(
    () => (differences ? facetProposals(claim, differenceWords(differences, claim.wording, words, 0)) : null),
    [differences, claim, words],
  )
}
