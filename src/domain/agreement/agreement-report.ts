/**
 * How far analysts agree on the matrix: in total, for each claim, each language of the articles and each group of facets; and the cells on
 * which they do not, the lowest agreement first (C10). A pure look at the snapshot.
 */
import { sameFinding } from '../cell.ts'
import { groupBy } from '../group-by.ts'
import type { AnalystId } from '../ids.ts'
import { facetGroups, facets, type FacetGroup } from '../judgement.ts'
import type { Assessment, Claim, LanguageTag } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { compareText } from '../visible-articles.ts'
import { cohenKappa } from './cohen-kappa.ts'
import { pairsIn, sharedUnits, withEnough, type Figure, type Unit } from './figure.ts'
import { jointCellTables, type JointCell } from './joint-cells.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { passageAgreement, type PassageAgreement } from './passage-agreement.ts'
import { percentAgreement } from './percent-agreement.ts'

/** `units` of each is on how many cells it rests. */
export interface Figures {
  readonly percent: Figure
  readonly kappa: Figure
  readonly alpha: Figure
}

export interface AgreementRow<Of> {
  readonly of: Of
  /** Cells that two or more judged, and those of them on which they do not all say the same. */
  readonly cells: number
  readonly apart: number
  readonly figures: Figures
}

/** A cell on which analysts do not say the same. */
export interface ApartCell {
  readonly cell: JointCell
  /** The share of pairs that judge alike, from 0 to 1; 1 where only the reason of an omission is another. */
  readonly alike: number
}

export interface AgreementReport {
  readonly total: AgreementRow<null>
  readonly passages: PassageAgreement
  /** The lowest agreement first; those without a figure last. */
  readonly claims: readonly AgreementRow<Claim>[]
  /** Likewise. */
  readonly languages: readonly AgreementRow<LanguageTag>[]
  /** Whether a group is ticked, where both say something; in the order of the groups, those nobody ticked there left out. */
  readonly facets: readonly AgreementRow<FacetGroup>[]
  /** Cells without a decision of the project first, then the lowest agreement. */
  readonly apart: readonly ApartCell[]
}

/** The tables the report is made of. */
export const agreementTables = [...jointCellTables, 'mentions', 'passages', 'anchors'] as const

/** Over these cells with these judgements. What an omission is due to is not compared in figures; see `ApartCell`. */
export function agreementReport(snapshot: Snapshot, cells: readonly JointCell[]): AgreementReport {
  const units = cells.map((cell) => ({ cell, unit: judgementUnit(cell) }))
  const byClaim = groupBy(units, ({ cell }) => cell.claim)
  const byLanguage = groupBy(units, ({ cell }) => cell.article.language.tag)
  const only = (some: typeof units) => some.map(({ unit }) => unit)
  return {
    total: rowOf(null, only(units)),
    passages: passageAgreement(snapshot, cells),
    claims: lowestFirst([...byClaim].map(([claim, own]) => rowOf(claim, only(own)))),
    languages: lowestFirst([...byLanguage].map(([tag, own]) => rowOf(tag, only(own)))),
    facets: facetRows(cells.filter(({ judgements }) => judgements.size > 1)),
    apart: apartCells(cells),
  }
}

function rowOf<Of>(of: Of, units: readonly Unit[]): AgreementRow<Of> {
  const shared = sharedUnits(units)
  const apart = shared.filter((unit) => pairsIn(unit).alike < pairsIn(unit).all).length
  const figures = {
    percent: percentAgreement(units),
    kappa: withEnough(cohenKappa(units)),
    alpha: withEnough(krippendorffAlpha(units)),
  }
  return { of, cells: shared.length, apart, figures }
}

/** "Omits" is a value like any other; who has not judged is missing. */
function judgementUnit({ judgements }: JointCell): Unit {
  const unit = new Map<string, string>()
  for (const [person, { judgement }] of judgements) unit.set(person, judgement)
  return unit
}

const ticked = 'ticked'

function facetRows(cells: readonly JointCell[]): AgreementRow<FacetGroup>[] {
  const groups = new Set(
    cells.flatMap(({ judgements }) =>
      [...judgements.values()].flatMap((one) => one.facets.map(({ facet }) => facets[facet].group)),
    ),
  )
  return facetGroups.flatMap((group) => {
    if (!groups.has(group)) return []
    const units = cells.map((cell) => facetUnit(cell, group))
    return sharedUnits(units).some((unit) => [...unit.values()].includes(ticked)) ? [rowOf(group, units)] : []
  })
}

/** Facets stand on what says something: who left it out, or asks, is missing here. */
function facetUnit({ judgements }: JointCell, group: FacetGroup): Unit {
  const saying = [...judgements].filter(([, { judgement }]) => judgement === 'agrees' || judgement === 'differs')
  return new Map(saying.map(([person, assessment]) => [person, hasFacet(assessment, group) ? ticked : 'not ticked']))
}

function hasFacet(assessment: Assessment, group: FacetGroup): boolean {
  return assessment.facets.some(({ facet }) => facets[facet].group === group)
}

function lowestFirst<Of>(rows: readonly AgreementRow<Of>[]): AgreementRow<Of>[] {
  const value = ({ figures: { percent } }: AgreementRow<Of>) => ('value' in percent ? percent.value : 2)
  return [...rows].sort((one, other) => value(one) - value(other) || other.cells - one.cells)
}

function apartCells(cells: readonly JointCell[]): ApartCell[] {
  return cells
    .filter(({ judgements }) => isApart([...judgements.values()]))
    .map((cell) => {
      const { alike, all } = pairsIn(judgementUnit(cell))
      return { cell, alike: alike / all }
    })
    .sort(
      (one, other) =>
        Number(one.cell.decision !== null) - Number(other.cell.decision !== null) ||
        one.alike - other.alike ||
        compareText(one.cell.claim.at, other.cell.claim.at) ||
        compareText(one.cell.claim.id, other.cell.claim.id) ||
        compareText(one.cell.article.id, other.cell.article.id),
    )
}

function isApart([first, ...others]: readonly Assessment[]): boolean {
  return first !== undefined && others.some((other) => !sameFinding(first, other))
}

/** The persons whose judgements are compared: those asked for that judged anything, else all who did. */
export function comparedPersons(
  judges: readonly (readonly [AnalystId, number])[],
  asked: readonly AnalystId[],
): ReadonlySet<AnalystId> {
  const known = judges.map(([person]) => person)
  const chosen = known.filter((person) => asked.includes(person))
  return new Set(chosen.length > 0 ? chosen : known)
}
