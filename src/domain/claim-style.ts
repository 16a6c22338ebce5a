/** How claims are told apart in texts: a hue and an underline style, given by their order in a story. Not the colours themselves. */
import type { ClaimId, StoryId } from './ids.ts'
import type { Claim } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

/** The underline styles, in the order they are given out; each is told apart without colour. */
export const underlines = ['solid', 'double', 'dashed', 'wavy'] as const

export interface ClaimStyle {
  /** 0 to 7; the theme says which colour. */
  readonly hue: number
  readonly underline: (typeof underlines)[number]
}

/** One object for each, so that views can compare them. */
const styles = Array.from({ length: 32 }, (_, order): ClaimStyle => {
  const hue = order % 8
  return { hue, underline: underlines[(hue + Math.floor(order / 8)) % 4] ?? 'solid' }
})

/** The style of the claim at a place of an order, from 0. Repeats after 32; neighbours differ in hue, and in line but for every eighth. */
export function styleAt(order: number): ClaimStyle {
  return styles[order % styles.length] ?? { hue: 0, underline: 'solid' }
}

/**
 * Styles of the claims asked of a story, oldest first. With `null` those of all claims of the project, each as it looks in the first of its
 * stories; claims asked of none are counted by themselves.
 */
export function claimStyles(snapshot: Snapshot, story: StoryId | null): ReadonlyMap<ClaimId, ClaimStyle> {
  return story === null ? allStyles(snapshot) : stylesOf(claimsOf(snapshot, story))
}

function allStyles(snapshot: Snapshot): ReadonlyMap<ClaimId, ClaimStyle> {
  const stories = new Set([...snapshot.all('storyClaims')].map(({ story }) => story))
  // The first story last: it prevails.
  const asked = new Map(
    [...stories]
      .sort(compareText)
      .reverse()
      .flatMap((story) => [...claimStyles(snapshot, story)]),
  )
  const claims = [...snapshot.all('claims')].sort(byAge)
  const unasked = stylesOf(claims.filter(({ id }) => !asked.has(id)))
  const styles = new Map([...asked, ...unasked])
  return new Map(claims.map(({ id }) => [id, styles.get(id) ?? styleAt(0)]))
}

function stylesOf(claims: readonly Claim[]): ReadonlyMap<ClaimId, ClaimStyle> {
  return new Map(claims.toSorted(byAge).map((claim, order) => [claim.id, styleAt(order)]))
}

function byAge(one: Claim, other: Claim): number {
  return compareText(one.at, other.at) || compareText(one.id, other.id)
}

function claimsOf(snapshot: Snapshot, story: StoryId): readonly Claim[] {
  return snapshot.byIndex('storyClaims', 'story', story).flatMap((asked) => snapshot.get('claims', asked.claim) ?? [])
}
