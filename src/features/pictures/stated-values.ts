/** Which value every version states on a claim about a quantity, for the number line. A pure look at the snapshot. */
import { assessmentsSeen, deriveCell, type Cell } from '#domain/cell.ts'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { facets } from '#domain/judgement.ts'
import type { Article, Claim, FacetMark, Quantity } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { membersOf } from '#domain/visible-articles.ts'
import { MOST_VERSIONS } from './agreement.ts'
import { readReach, reachOf, type Reach } from './reach.ts'

/** One value that a version states. */
export interface StatedValue {
  /** As an analyst wrote it down; `null` where the version says what the claim says. */
  readonly written: string | null
  /** `null` where the words hold no figure. */
  readonly reach: Reach | null
}

export interface VersionValues {
  readonly article: Article
  readonly sourceDocument: boolean
  readonly cell: Cell
  /** Empty where nothing was judged to be stated: left out, unclear, not assessed, not asked (C3). */
  readonly values: readonly StatedValue[]
}

export interface StatedValues {
  readonly claim: QuantityClaim
  readonly own: Reach
  readonly versions: readonly VersionValues[]
  /** Versions that have no room. */
  readonly leftOut: number
}

export type QuantityClaim = Claim & { readonly quantity: Quantity }

/** Claims of a story that have a value, in the order in which they were made. */
export function quantityClaims(snapshot: Snapshot, story: StoryId): readonly QuantityClaim[] {
  return snapshot
    .byIndex('storyClaims', 'story', story)
    .flatMap(({ claim }) => snapshot.get('claims', claim) ?? [])
    .filter((claim): claim is QuantityClaim => claim.quantity !== null)
    .toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))
}

/** `null` for a claim that is gone or has no value. */
export function statedValues(snapshot: Snapshot, id: ClaimId, story: StoryId): StatedValues | null {
  const claim = snapshot.get('claims', id)
  if (!claim?.quantity) return null
  const asked = { ...claim, quantity: claim.quantity }
  const members = membersOf(snapshot, story)
  return {
    claim: asked,
    own: reachOf(claim.quantity),
    versions: members.slice(0, MOST_VERSIONS).map(({ article, member }) => {
      const cell = deriveCell(snapshot, id, article.id, 'all')
      const sourceDocument = member.role === 'sourceDocument'
      return { article, sourceDocument, cell, values: valuesOf(snapshot, asked, article, cell) }
    }),
    leftOut: Math.max(0, members.length - MOST_VERSIONS),
  }
}

function valuesOf(snapshot: Snapshot, claim: QuantityClaim, article: Article, cell: Cell): readonly StatedValue[] {
  if (cell.state !== 'judged' && cell.state !== 'split') return []
  const own = reachOf(claim.quantity)
  const said = judgementsOf(snapshot, cell).filter(({ judgement }) => judgement === 'agrees' || judgement === 'differs')
  const values = said.flatMap(({ judgement, written, otherQuantity }): readonly StatedValue[] => {
    const isAsClaim = judgement === 'agrees' || !otherQuantity
    if (written.length === 0) return [{ written: null, reach: isAsClaim ? own : null }]
    return written.map((words) => {
      const read = readReach(words, [claim.language, article.language.tag], claim.quantity.value)
      return { written: words, reach: read ?? (isAsClaim ? own : null) }
    })
  })
  return values.filter((one, at) => values.findIndex(({ written }) => written === one.written) === at)
}

interface Said {
  readonly judgement: string
  /** In the analyst's words; empty for none. */
  readonly written: readonly string[]
  readonly otherQuantity: boolean
}

/** What analysts wrote down who judged as the cell shows, and what the project decided (C10). */
function judgementsOf(snapshot: Snapshot, cell: Extract<Cell, { state: 'judged' | 'split' }>): readonly Said[] {
  const rows = snapshot.byIndex('assessments', 'cell', cellKey(cell.claim, cell.article))
  const seen = assessmentsSeen(snapshot, rows, 'all').map(({ judgement, statedValue, facets: marks }) => ({
    judgement,
    ...ofMarks(marks, statedValue),
  }))
  if (cell.state === 'split') return seen
  const same = seen.filter(({ judgement }) => judgement === cell.judgement)
  return cell.by === 'decision' || same.length === 0
    ? [{ judgement: cell.judgement, ...ofMarks(cell.facets, null) }]
    : same
}

/** The value in all comes before that of a facet. */
function ofMarks(marks: readonly FacetMark[], inAll: string | null): Omit<Said, 'judgement'> {
  const quantities = marks.filter(({ facet }) => facets[facet].group === 'quantity')
  const stated = quantities.flatMap((mark) => mark.stated ?? [])
  return { written: inAll === null ? stated : [inAll], otherQuantity: quantities.length > 0 }
}
