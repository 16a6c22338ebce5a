/** The picture that an address asks for, followed as judgements change. */
import { useMemo } from 'react'
import type { ClaimId, StoryId } from '#domain/ids.ts'
import { matrixTables } from '#domain/matrix.ts'
import type { Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { useRows } from '#state/use-rows.ts'
import type { PictureKind, PicturesAddress } from '#ui/address.ts'
import { agreementOf } from './agreement.ts'
import { agreementPicture } from './agreement-picture.ts'
import { coveragePicture } from './coverage-picture.ts'
import { facetProfiles } from './facet-profile.ts'
import { facetsPicture } from './facets-picture.ts'
import { originsOf } from './origins.ts'
import { originsPicture } from './origins-picture.ts'
import type { ShownPicture } from './shown-picture.ts'
import { quantityClaims, statedValues } from './stated-values.ts'
import { storyCoverage } from './story-coverage.ts'
import { timelineOf } from './timeline.ts'
import { timelinePicture } from './timeline-picture.ts'
import { valuesPicture } from './values-picture.ts'

/** What one kind draws of a story; `claim` is for those that draw one claim. `null` where there is nothing to draw. */
type Draws = (
  snapshot: Snapshot,
  address: PicturesAddress,
  story: StoryId,
  claim: ClaimId | null,
) => ShownPicture | null

const kinds: Readonly<Record<PictureKind, Draws>> = {
  agreement: (snapshot, { project }, story) => agreementPicture(agreementOf(snapshot, story), project, story),
  values: (snapshot, { project }, story, claim) => {
    const stated = claim === null ? null : statedValues(snapshot, claim, story)
    return stated && valuesPicture(stated, project, story)
  },
  timeline: (snapshot, { project }, story) => timelinePicture(timelineOf(snapshot, story), project),
  origins: (snapshot, { project }, story) => {
    const origins = originsOf(snapshot, story)
    return origins && originsPicture(origins, project)
  },
  coverage: (snapshot, { project }, story) => coveragePicture(storyCoverage(snapshot, story), project, story),
  languages: (snapshot, _address, story) => facetsPicture(facetProfiles(snapshot, story, 'language'), 'language'),
  outlets: (snapshot, _address, story) => facetsPicture(facetProfiles(snapshot, story, 'outlet'), 'outlet'),
}

export interface AskedPicture {
  readonly shown: ShownPicture | null
  /** The claim that is drawn; `null` for kinds that draw all, and where the one asked for cannot be drawn. */
  readonly claim: ClaimId | null
  /** Claims to choose from; empty for kinds that draw all. */
  readonly claims: readonly Claim[]
  /** False while no claim is asked of the story. */
  readonly isAsked: boolean
}

export function usePicture(address: PicturesAddress, story: StoryId): AskedPicture {
  const { kind } = address
  const isAsked = useRows(
    (snapshot) => snapshot.byIndex('storyClaims', 'story', story).length > 0,
    ['storyClaims'],
    [story],
  )
  const claims = useRows(
    (snapshot) => (kind === 'values' ? quantityClaims(snapshot, story) : []),
    ['claims', 'storyClaims'],
    [kind, story],
  )
  const asked = address.claim === null ? claims[0] : claims.find(({ id }) => id === address.claim)
  const claim = asked?.id ?? null
  const shown = useRows((snapshot) => kinds[kind](snapshot, address, story, claim), matrixTables, [
    kind,
    story,
    claim,
    address.project,
  ])
  return useMemo(() => ({ shown, claim, claims, isAsked }), [shown, claim, claims, isAsked])
}
