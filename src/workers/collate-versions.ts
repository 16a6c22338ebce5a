/** Puts the compared versions of a story into rows; for the finder's worker. */
import type { CollationCell, CollationRow, CollationSentence, Ruling, SentenceAt } from '#domain/collation.ts'
import type { FoundDifference, FoundEvidence, Stretch } from '#domain/finding.ts'
import type { ArticleId } from '#domain/ids.ts'
import { collate } from '#language/collation/collate.ts'
import type { Place, Row } from '#language/collation/row.ts'
import { isSure, SURE_IN_STORY } from '#language/matching/certainty.ts'
import { tellsAll } from '#language/matching/completeness.ts'
import { differencesOf } from '#language/matching/differences.ts'
import type { Frequencies } from '#language/matching/frequencies.ts'
import type { FreshSentence } from '#language/matching/read-article.ts'
import { regionAt, type LanguageRegion } from '#language/regions.ts'
import { scoreMatch } from '#language/matching/score.ts'
import type { ComparedStory, ComparedVersion } from './compare-story.ts'

interface ReadCell {
  readonly article: ArticleId
  readonly sentences: readonly [FreshSentence, ...FreshSentence[]]
  readonly regions: readonly LanguageRegion[]
}

/** Rows in reading order over all sentences, with what was ruled; a ruling about a sentence that is not there is left out. */
export function rowsOf(
  { versions, frequencies, likeness }: ComparedStory,
  rulings: readonly Ruling[],
): readonly CollationRow[] {
  const rows = collate(
    versions.map(({ sentences }) => sentences.length),
    likeness,
    rulings.flatMap(({ kind, one, other }) => {
      const [here, there] = [placeOf(versions, one), placeOf(versions, other)]
      return here && there ? [{ kind, one: here, other: there }] : []
    }),
  )
  return rows.flatMap((row) => rowOf(cellsOf(row, versions), frequencies) ?? [])
}

function placeOf(read: readonly ComparedVersion[], { article, at }: SentenceAt): Place | null {
  const version = read.findIndex((one) => one.article === article)
  const sentence = read[version]?.sentences.findIndex(({ start, end }) => start <= at && at < end) ?? -1
  return sentence < 0 ? null : { version, sentence }
}

function cellsOf(row: Row, read: readonly ComparedVersion[]): readonly ReadCell[] {
  return read.flatMap(({ article, sentences, regions }, version): ReadCell[] => {
    const [first, ...more] = row.flatMap((place) =>
      place.version === version ? (sentences[place.sentence] ?? []) : [],
    )
    return first ? [{ article, sentences: [first, ...more], regions }] : []
  })
}

function rowOf([lead, ...others]: readonly ReadCell[], frequencies: Frequencies): CollationRow | null {
  if (!lead) return null
  const led: CollationCell = {
    article: lead.article,
    sentences: told(lead),
    evidence: [],
    isSure: false,
    tellsAll: false,
    differences: [],
  }
  const figured = hasFigures(lead) ? undefined : others.find(hasFigures)
  return { cells: [led, ...others.map((cell) => comparedCell(lead, cell, figured, frequencies))] }
}

/** `figured` is the first version with a figure, where the lead has none. */
function comparedCell(
  lead: ReadCell,
  cell: ReadCell,
  figured: ReadCell | undefined,
  frequencies: Frequencies,
): CollationCell {
  const [from, to] = [lead.sentences[0], cell.sentences[0]]
  const match = scoreMatch(from.profile, to.profile, frequencies)
  return {
    article: cell.article,
    sentences: told(cell),
    evidence: match.evidence.map((one): FoundEvidence => ({
      ...one,
      here: shifted(one.here, from.start),
      there: shifted(one.there, to.start),
    })),
    isSure: isSure(match, SURE_IN_STORY),
    tellsAll: lead.sentences.every((one) => isToldIn(one, cell, frequencies)),
    differences: differencesBetween(lead, cell),
    ...figuresFrom(figured, cell),
  }
}

function isToldIn({ profile }: FreshSentence, cell: ReadCell, frequencies: Frequencies): boolean {
  const evidence = cell.sentences.flatMap((one) => scoreMatch(profile, one.profile, frequencies).evidence)
  return tellsAll(profile.anchors, evidence, frequencies)
}

function hasFigures({ sentences }: ReadCell): boolean {
  return sentences.some(({ profile }) => profile.details.figures.length > 0)
}

const FIGURES: ReadonlySet<FoundDifference['kind']> = new Set(['quantity', 'unit', 'comparator'])

function figuresFrom(figured: ReadCell | undefined, cell: ReadCell): Pick<CollationCell, 'figures'> {
  if (!figured || figured === cell) return {}
  const differences = differencesBetween(figured, cell).filter(({ kind }) => FIGURES.has(kind))
  return differences.length === 0 ? {} : { figures: { from: figured.article, differences } }
}

/**
 * Of several sentences only what none of the others takes back: a figure that one sentence of a cell lacks another may have. Who says it
 * is not told: the claim is not about that, and the hint is the weakest (C2; `evaluation/README.md`).
 */
function differencesBetween(lead: ReadCell, cell: ReadCell): readonly FoundDifference[] {
  const lists = lead.sentences.flatMap((from) =>
    cell.sentences.map((to) =>
      differencesOf(from.profile, to.profile).flatMap((one) =>
        one.kind === 'attribution'
          ? []
          : [
              {
                ...one,
                here: one.here && shifted(one.here, from.start),
                there: one.there && shifted(one.there, to.start),
              },
            ],
      ),
    ),
  )
  const [first = [], ...rest] = lists.toSorted((one, other) => one.length - other.length)
  return first.filter(({ kind }) => rest.every((list) => list.some((other) => other.kind === kind)))
}

function told({ sentences: [first, ...more], regions }: ReadCell): CollationCell['sentences'] {
  const sentence = ({ start, end }: Stretch): CollationSentence => {
    const region = regionAt(regions, { start, end })
    return { start, end, ...(region ? { language: region.mark } : {}) }
  }
  return [sentence(first), ...more.map(sentence)]
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by }
}
