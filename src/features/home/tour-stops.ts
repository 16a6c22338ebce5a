/** Where the tour of the sample stops. The cells are found in the project itself, so that the tour also fits an edited sample. */
import type { ProjectId } from '#domain/ids.ts'
import type { Assessment } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import type { homeMessages } from '#i18n/messages/home.ts'
import { matrixAddressOf, readAddressOf, type Address } from '#ui/address.ts'
import { markState, type MarkState } from '#ui/marks/JudgementMark.tsx'

export interface TourStop {
  readonly name: keyof typeof homeMessages.tour.stops
  readonly to: Address
}

/** The stops in order. Stops whose cell is not there any more are left out. */
export function tourStops(project: ProjectId, snapshot: Snapshot): TourStop[] {
  const difference = firstWith(snapshot, isTellingDifference)
  const omission = firstWith(snapshot, isFoundOmission)
  const stops: TourStop[] = [{ name: 'matrix', to: matrixAddressOf(project) }]
  if (difference) stops.push({ name: 'difference', to: matrixAddressOf(project, { cell: difference }) })
  if (omission) stops.push({ name: 'omission', to: matrixAddressOf(project, { cell: omission }) })
  if (difference) {
    const { claim, article } = difference
    const passage = snapshot.byIndex('mentions', 'cell', `${claim}.${article}`)[0]?.passage ?? null
    stops.push({ name: 'read', to: readAddressOf(project, [article], { passage, claim }) })
    stops.push({ name: 'claim', to: { screen: 'claim', project, claim } })
  }
  stops.push({ name: 'export', to: { screen: 'export', project } })
  return stops
}

/** A judged cell that shows what the program records. */
export interface ShownCell {
  readonly name: 'difference' | 'omission'
  readonly state: MarkState
  readonly wording: string
  /** Language of the wording. */
  readonly language: string
  /** Empty when nobody named it. */
  readonly outlet: string
  readonly to: Address
}

/** One difference and one omission, the same that the tour stops at; fewer when there are none. */
export function shownCells(project: ProjectId, snapshot: Snapshot): ShownCell[] {
  const kinds = [
    ['difference', isTellingDifference],
    ['omission', isFoundOmission],
  ] as const
  return kinds.flatMap(([name, fits]) => {
    const found = firstWith(snapshot, fits)
    const claim = found && snapshot.get('claims', found.claim)
    if (!found || !claim) return []
    return {
      name,
      state: markState(found.judgement, found.facets.length > 0, found.omission?.reason ?? null),
      wording: claim.wording,
      language: claim.language,
      outlet: snapshot.get('articles', found.article)?.outlet ?? '',
      to: matrixAddressOf(project, { cell: found }),
    }
  })
}

function isTellingDifference({ judgement, facets }: Assessment): boolean {
  return judgement === 'differs' && facets.some(({ stated }) => stated !== null)
}

function isFoundOmission({ omission }: Assessment): boolean {
  return omission?.reason === 'available'
}

function firstWith(snapshot: Snapshot, fits: (assessment: Assessment) => boolean): Assessment | null {
  for (const assessment of snapshot.all('assessments')) if (fits(assessment)) return assessment
  return null
}
