/** "Agrees", although the linked passages state another figure than the claim (C2, C5). */
import { facetProposals, type DifferenceWords } from '#domain/facet-proposals.ts'
import { knownDays, type FoundDifference, type ToldText } from '#domain/finding.ts'
import type { Assessment, Claim, FacetMark } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { soughtClaim } from '#domain/sought-claim.ts'
import { cellKey } from '#domain/tables.ts'
import type { Concern, FinderCheck, Question } from './check.ts'

type Differences = readonly (readonly FoundDifference[])[]
type OtherFigure = 'otherFigure'

/**
 * Only hints about figures that may be ticked in advance count, and only where the judgement does not name the figure already. All
 * passages of an analyst in a cell are read as one: what one of them leaves out another may say. One question for each claim.
 */
export const otherFigure: FinderCheck<OtherFigure, OtherFigure, Differences> = {
  name: 'otherFigure',
  tables: ['claims', 'articles', 'passages', 'mentions', 'assessments'],
  questions: (snapshot) => [...snapshot.all('claims')].flatMap((claim) => questionOf(snapshot, claim)),
}

function questionOf(snapshot: Snapshot, claim: Claim): readonly Question<OtherFigure, Differences>[] {
  const judged = snapshot
    .byIndex('assessments', 'claim', claim.id)
    .filter(({ judgement, facets }) => judgement === 'agrees' && !facets.some(({ facet }) => facet === 'quantity'))
    .flatMap((assessment) => {
      const told = toldIn(snapshot, assessment)
      return told ? [{ assessment, told }] : []
    })
  if (judged.length === 0) return []
  const sought = soughtClaim(claim, snapshot.get('articles', claim.madeFrom) ?? null)
  const told = judged.map((one) => one.told)
  return [
    {
      key: JSON.stringify([sought, told]),
      ask: async (finder, home) => finder.differences(home, sought, told),
      concerns: (answer) =>
        judged.flatMap((one, place) => concernOf(claim, one.assessment, one.told, answer[place] ?? []) ?? []),
    },
  ]
}

/** The analyst's passages of the cell; `null` where there are none. */
function toldIn(snapshot: Snapshot, { claim, article, analyst }: Assessment): ToldText | null {
  const row = snapshot.get('articles', article)
  const quotes = snapshot
    .byIndex('mentions', 'cell', cellKey(claim, article))
    .filter((mention) => mention.analyst === analyst)
    .flatMap(({ passage }) => snapshot.get('passages', passage)?.quote ?? [])
  if (!row || quotes.length === 0) return null
  return { text: quotes.join('\n'), language: row.language.tag, published: knownDays(row.published) }
}

function concernOf(
  claim: Claim,
  { id, article, facets }: Assessment,
  { text }: ToldText,
  found: readonly FoundDifference[],
): Concern<OtherFigure> | null {
  const words = found.map((difference) => inWords(difference, claim.wording, text))
  const figure = facetProposals(claim, words).find(({ mark, isLikely }) => mark.facet === 'quantity' && isLikely)
  if (!figure) return null
  const judgedAs = (judgement: 'agrees' | 'differs', mark: FacetMark) => {
    const facetsThen = [...facets, mark]
    return { claim: claim.id, article, judgement, facets: facetsThen }
  }
  return {
    kind: 'otherFigure',
    table: 'assessments',
    id,
    differences: figure.reasons,
    fixes: [
      { name: 'differs', command: 'assess', args: judgedAs('differs', { ...figure.mark, truthConditional: true }) },
      { name: 'onlyForm', command: 'assess', args: judgedAs('agrees', { ...figure.mark, truthConditional: false }) },
    ],
  }
}

function inWords({ here, there, ...rest }: FoundDifference, wording: string, told: string): DifferenceWords {
  return {
    ...rest,
    here: here && wording.slice(here.start, here.end),
    there: there && told.slice(there.start, there.end),
  }
}
