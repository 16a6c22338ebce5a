/** Collates the versions of a story; for the finder's worker. */
import type { CollateFrom, CollationCell, CollationRow, Ruling, SentenceAt } from '#domain/collation.ts'
import type { FoundDifference, FoundEvidence, Stretch } from '#domain/finding.ts'
import type { ArticleId, TextHash } from '#domain/ids.ts'
import type { Vocabulary } from '#language/anchors/vocabulary.ts'
import { collate } from '#language/collation/collate.ts'
import { likenessOf } from '#language/collation/likeness.ts'
import type { Place, Row } from '#language/collation/row.ts'
import { isSure, SURE_IN_STORY } from '#language/matching/certainty.ts'
import { differencesOf } from '#language/matching/differences.ts'
import { frequenciesOf, type Frequencies } from '#language/matching/frequencies.ts'
import type { FreshSentence } from '#language/matching/read-article.ts'
import { scoreMatch } from '#language/matching/score.ts'
import { readVersions } from './read-versions.ts'

interface ReadCell {
  readonly article: ArticleId
  readonly sentences: readonly [FreshSentence, ...FreshSentence[]]
}

/**
 * Rows in reading order over all sentences; `versions` in the order of their columns, the source document first. A version whose text
 * is missing is left out, and a ruling about a sentence that is not there. Rejects when a vocabulary cannot be fetched.
 */
export async function collateVersions(
  home: { text(hash: TextHash): Promise<string | null> },
  vocabularyFor: (language: string) => Promise<Vocabulary>,
  versions: readonly CollateFrom[],
  rulings: readonly Ruling[],
): Promise<readonly CollationRow[]> {
  const read = (await readVersions(home, vocabularyFor, versions)).map(({ version, sentences }) => ({
    article: version.article,
    sentences,
  }))
  const profiles = read.map(({ sentences }) => sentences.map(({ profile }) => profile))
  const frequencies = frequenciesOf(profiles.flat())
  const placed = (at: SentenceAt) => placeOf(read, at)
  const rows = collate(
    read.map(({ sentences }) => sentences.length),
    likenessOf(profiles, frequencies),
    rulings.flatMap(({ kind, one, other }) => {
      const [here, there] = [placed(one), placed(other)]
      return here && there ? [{ kind, one: here, other: there }] : []
    }),
  )
  return rows.flatMap((row) => rowOf(cellsOf(row, read), frequencies) ?? [])
}

interface Read {
  readonly article: ArticleId
  readonly sentences: readonly FreshSentence[]
}

function placeOf(read: readonly Read[], { article, at }: SentenceAt): Place | null {
  const version = read.findIndex((one) => one.article === article)
  const sentence = read[version]?.sentences.findIndex(({ start, end }) => start <= at && at < end) ?? -1
  return sentence < 0 ? null : { version, sentence }
}

function cellsOf(row: Row, read: readonly Read[]): readonly ReadCell[] {
  return read.flatMap(({ article, sentences }, version): ReadCell[] => {
    const [first, ...more] = row.flatMap((place) =>
      place.version === version ? (sentences[place.sentence] ?? []) : [],
    )
    return first ? [{ article, sentences: [first, ...more] }] : []
  })
}

function rowOf([lead, ...others]: readonly ReadCell[], frequencies: Frequencies): CollationRow | null {
  if (!lead) return null
  const led: CollationCell = {
    article: lead.article,
    sentences: stretches(lead),
    evidence: [],
    isSure: false,
    differences: [],
  }
  return { cells: [led, ...others.map((cell) => comparedCell(lead, cell, frequencies))] }
}

function comparedCell(lead: ReadCell, cell: ReadCell, frequencies: Frequencies): CollationCell {
  const [from, to] = [lead.sentences[0], cell.sentences[0]]
  const match = scoreMatch(from.profile, to.profile, frequencies)
  return {
    article: cell.article,
    sentences: stretches(cell),
    evidence: match.evidence.map((one): FoundEvidence => ({
      ...one,
      here: shifted(one.here, from.start),
      there: shifted(one.there, to.start),
    })),
    isSure: isSure(match, SURE_IN_STORY),
    differences: differencesBetween(lead, cell),
  }
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

function stretches({ sentences: [first, ...more] }: ReadCell): readonly [Stretch, ...Stretch[]] {
  const stretch = ({ start, end }: Stretch) => ({ start, end })
  return [stretch(first), ...more.map(stretch)]
}

function shifted({ start, end }: Stretch, by: number): Stretch {
  return { start: start + by, end: end + by }
}
