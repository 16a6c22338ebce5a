/** The rows of the table of passages, read from the snapshot in one pass for each version. Pure. */
import { analystNames } from '#domain/analyst-names.ts'
import type { CellRef } from '#domain/cell.ts'
import { claimStyles, type ClaimStyle } from '#domain/claim-style.ts'
import type { Anchor, Article, Claim, Gloss, LanguageTag, Mention, Passage, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { versionOf } from '#state/rows-memo.ts'
import type { MarkState } from '#ui/marks/JudgementMark.tsx'
import { articleFactsOf, articleFactTables, shownTitle } from './article-facts.ts'
import { CellMarks, judgementTables } from './cell-marks.ts'
import { glossesOver } from './glosses-over.ts'
import { RowBook } from './row-book.ts'

/** Where a passage stands in the text its article has now: as marked, as found again (T4), or not looked for yet. */
export type PassagePlace = 'here' | 'unsought' | Anchor['outcome']

export interface PassageRow {
  readonly id: string
  readonly passage: Passage
  readonly article: Article
  /** Names of the article's stories, in order of name. */
  readonly stories: readonly string[]
  /** Everybody's links of it to claims. */
  readonly links: readonly Mention[]
  /** Claims it is linked to, each once however many analysts linked it. */
  readonly claims: readonly Claim[]
  /** How the first of them looks in the text; `null` when it is linked to none. */
  readonly style: ClaimStyle | null
  /** How the article is judged on each of the claims, in their order. */
  readonly marks: readonly MarkState[]
  /** In the order of the text, all in one language. */
  readonly glosses: readonly Gloss[]
  readonly place: PassagePlace
  /** Who marked it; empty for an analyst without a name. */
  readonly analyst: string
}

/** Tables that any row may depend on. */
const aroundTables = [...articleFactTables, 'analysts', 'claims', 'storyClaims', 'glosses', 'anchors'] as const

/** Tables a `PassageRowBook` reads. */
export const passageRowTables: readonly TableName[] = [...aroundTables, ...judgementTables, 'passages']

/** Keeps the rows of one project between versions. */
export class PassageRowBook {
  readonly #book = new RowBook<Passage, PassageRow>()
  readonly #marks = new CellMarks()
  #judgements = -1

  /** Passages of all visible articles, in the order in which they came (H2); glosses in `language` where there are any. */
  read(snapshot: Snapshot, language: LanguageTag): readonly PassageRow[] {
    const markOf = this.#marks.over(snapshot)
    const judgements = versionOf(snapshot, judgementTables)
    const isJudgedAlike = judgements === this.#judgements
    this.#judgements = judgements
    const hasMarks = ({ article, claims, marks }: PassageRow) =>
      claims.every((claim, place) => markOf({ claim: claim.id, article: article.id }) === marks[place])
    return this.#book.read({
      all: snapshot.all('passages'),
      around: [language, versionOf(snapshot, aroundTables)],
      isCurrent: (row, passage) =>
        row.passage === passage && row.links === linksOf(snapshot, passage) && (isJudgedAlike || hasMarks(row)),
      rowOf: rowMaker(snapshot, language, markOf),
    })
  }
}

function rowMaker(snapshot: Snapshot, language: LanguageTag, markOf: (cell: CellRef) => MarkState) {
  const factsOf = articleFactsOf(snapshot)
  const glossesOf = glossesOver(snapshot, language)
  const styles = claimStyles(snapshot, null)
  const names = analystNames(snapshot)
  return (passage: Passage): PassageRow | null => {
    const facts = factsOf(passage.article)
    if (!facts) return null
    const links = linksOf(snapshot, passage)
    const claims = linkedClaims(snapshot, links)
    return {
      id: passage.id,
      passage,
      article: facts.article,
      stories: facts.stories,
      links,
      claims,
      style: (claims[0] && styles.get(claims[0].id)) ?? null,
      marks: claims.map(({ id }) => markOf({ claim: id, article: passage.article })),
      glosses: glossesOf(passage),
      place: placeOf(snapshot, passage, facts.article),
      analyst: names.get(passage.analyst) ?? '',
    }
  }
}

/** What the search of the table looks in. */
export function passageSearchText({ passage, article, claims, glosses }: PassageRow): string {
  const words = [passage.quote, passage.note, shownTitle(article), article.outlet ?? '']
  return [...words, ...glosses.map(({ text }) => text), ...claims.map(({ wording }) => wording)].join(' ')
}

function linksOf(snapshot: Snapshot, { id }: Passage): readonly Mention[] {
  return snapshot.byIndex('mentions', 'passage', id)
}

const noClaims: readonly Claim[] = []

function linkedClaims(snapshot: Snapshot, mentions: readonly Mention[]): readonly Claim[] {
  if (mentions.length === 0) return noClaims
  return [...new Set(mentions.flatMap(({ claim }) => snapshot.get('claims', claim) ?? []))]
}

function placeOf(snapshot: Snapshot, passage: Passage, article: Article): PassagePlace {
  if (passage.revision === article.revision) return 'here'
  const anchors = snapshot.byIndex('anchors', 'passage', passage.id)
  return anchors.find(({ revision }) => revision === article.revision)?.outcome ?? 'unsought'
}
