/**
 * Puts articles together that are alike on the whole: two groups become one only when the members of the one are like those of the
 * other on average. A chain of articles, each like the next, makes no group.
 */
import { between, daysOf, groupOfOne, joined, mean, type Group, type Member } from './group.ts'
import { Heap } from './heap.ts'
import type { NearPair } from './near-pairs.ts'

/** How alike the members of two groups must be on average, */
const LEAST_ALIKE = 0.13
/** two single articles, which nothing else speaks for, */
const LEAST_FOR_TWO = 0.18
/** and as a share of how alike those within either are already, where they are in several languages. */
const LEAST_OF_COHESION = 0.57
/** A pair as alike as versions are on average: two in languages near to each other say little of how alike others must be. */
const IMAGINED_PAIR = 0.25
/** Days in which versions of one story appear; later ones must be more alike, up to this many times. */
const AT_ONCE = 4
const MUCH_LATER = 60
const MUCH_MORE = 2

interface Join {
  readonly one: number
  readonly other: number
  readonly likeness: number
}

/**
 * Groups of two and more, as places in the list of members, in order. Each of `held` begins as a group, also of one, and no two of them
 * come together. `pairs` are those worth comparing.
 */
export function cohere(
  members: readonly Member[],
  pairs: readonly NearPair[],
  held: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const groups = beginnings(members, pairs, held)
  const neighbours = neighboursOf(groups, pairs)
  const waiting = new Heap<Join>((a, b) => (b.likeness - a.likeness || a.one - b.one || a.other - b.other) < 0)
  const meet = (one: Group, others: Iterable<number>) => {
    for (const id of others) {
      const other = groups.get(id)
      const likeness = other ? mean(between(one, other).all) : 0
      if (other && likeness >= leastFor(one, other)) waiting.push({ one: one.id, other: id, likeness })
    }
  }
  for (const group of groups.values())
    meet(
      group,
      [...(neighbours.get(group.id) ?? [])].filter((id) => id > group.id),
    )
  let next = members.length + held.length
  for (let join = waiting.pop(); join; join = waiting.pop()) {
    const [one, other] = [groups.get(join.one), groups.get(join.other)]
    if (!one || !other) continue
    const both = joined(next++, one, other)
    groups.delete(one.id)
    groups.delete(other.id)
    groups.set(both.id, both)
    meet(both, inherit(neighbours, both.id, [one.id, other.id]))
  }
  return [...groups.values()]
    .filter(({ places }) => places.length > 1)
    .map(({ places }) => places.toSorted((one, other) => one - other))
    .toSorted((one, other) => (one[0] ?? 0) - (other[0] ?? 0))
}

/** What was near the spent groups is near the new one. */
function inherit(neighbours: Map<number, Set<number>>, id: number, spent: readonly number[]): ReadonlySet<number> {
  const near = new Set(spent.flatMap((each) => [...(neighbours.get(each) ?? [])]))
  for (const each of spent) {
    neighbours.delete(each)
    near.delete(each)
  }
  for (const each of near) {
    const others = neighbours.get(each)
    for (const gone of spent) others?.delete(gone)
    others?.add(id)
  }
  neighbours.set(id, near)
  return near
}

/** A group for each of `held` and for each other member of a pair. */
function beginnings(
  members: readonly Member[],
  pairs: readonly NearPair[],
  held: readonly (readonly number[])[],
): Map<number, Group> {
  const groups = new Map<number, Group>()
  const taken = new Set(held.flat())
  const add = (id: number, place: number, isHeld: boolean) => {
    const [member, known] = [members[place], groups.get(id)]
    if (!member) return
    const single = groupOfOne(id, place, member, isHeld)
    groups.set(id, known ? joined(id, known, single) : single)
  }
  for (const place of pairs.flatMap(({ one, other }) => [one, other]))
    if (!taken.has(place) && !groups.has(place)) add(place, place, false)
  for (const [at, places] of held.entries()) for (const place of places) add(members.length + at, place, true)
  return groups
}

/** For each group those that have a member near one of its own. */
function neighboursOf(groups: ReadonlyMap<number, Group>, pairs: readonly NearPair[]): Map<number, Set<number>> {
  const groupsOf = new Map<number, number[]>()
  for (const { id, places } of groups.values())
    for (const place of places) groupsOf.set(place, [...(groupsOf.get(place) ?? []), id])
  const neighbours = new Map([...groups.keys()].map((id) => [id, new Set<number>()]))
  for (const pair of pairs)
    for (const one of groupsOf.get(pair.one) ?? [])
      for (const other of groupsOf.get(pair.other) ?? []) {
        if (one === other) continue
        neighbours.get(one)?.add(other)
        neighbours.get(other)?.add(one)
      }
  return neighbours
}

function leastFor(one: Group, other: Group): number {
  if (one.isHeld && other.isHeld) return Infinity
  const least = one.places.length + other.places.length === 2 ? LEAST_FOR_TWO : LEAST_ALIKE
  return Math.max(least * timesForDays(daysOf(one, other)), LEAST_OF_COHESION * cohesionOf(one, other))
}

/** How alike members in different languages are within both; 0 where there are none. */
function cohesionOf(one: Group, other: Group): number {
  const pairs = one.across.pairs + other.across.pairs
  if (pairs === 0) return 0
  return (one.across.likeness + other.across.likeness + IMAGINED_PAIR) / (pairs + 1)
}

/** From 1 for articles of the same days, rising evenly to `MUCH_MORE`. */
function timesForDays(days: Group['days']): number {
  if (days === null) return 1
  const spread = Math.max(0, days[1] - days[0] - AT_ONCE) / (MUCH_LATER - AT_ONCE)
  return 1 + (MUCH_MORE - 1) * Math.min(1, spread)
}
