/** What goes along when passages are deleted (C10, H8). Pure. */
import { analystName } from '#domain/analyst-names.ts'
import type { AnalystId } from '#domain/ids.ts'
import { stakeOfOthers } from '#domain/passage-of-others.ts'
import type { Passage } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

export interface PassageStakes {
  /** Links to claims, everybody's. */
  readonly links: number
  /** Who else linked any of them; empty for an analyst without a name. */
  readonly others: readonly string[]
}

/** Of all these passages together. */
export function passageStakes(snapshot: Snapshot, passages: readonly Passage[], analyst: AnalystId): PassageStakes {
  let links = 0
  const others = new Set<AnalystId>()
  for (const { id } of passages) {
    const count = snapshot.byIndex('mentions', 'passage', id).length
    if (count === 0) continue
    links += count
    for (const person of stakeOfOthers(snapshot, id, analyst).people) others.add(person)
  }
  return { links, others: [...others].map((person) => analystName(snapshot, person)) }
}
