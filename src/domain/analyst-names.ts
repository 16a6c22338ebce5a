/** What analysts are called where they are chosen or named as judges, so that two of one name are told apart (C10). */
import type { AnalystId } from './ids.ts'
import { personOf } from './person.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Of several people with one name the first keeps it, the others are numbered: "Ana", "Ana (2)". The first is whose id is the
 * smallest, which is whose row was made first; identities of one person share a name. Empty for an analyst without a name.
 */
export function analystNames(snapshot: Snapshot): ReadonlyMap<AnalystId, string> {
  const names = new Map<AnalystId, string>()
  const holders = new Map<string, AnalystId>()
  for (const { id, name } of [...snapshot.all('analysts')].sort((one, other) => (one.id < other.id ? -1 : 1)))
    names.set(id, name === '' ? '' : freeName(name, personOf(snapshot, id), holders))
  return names
}

/** The name of one analyst as `analystNames` gives it; empty for nobody, and for one who is not there. */
export function analystName(snapshot: Snapshot, id: AnalystId | null): string {
  return id === null ? '' : (analystNames(snapshot).get(id) ?? '')
}

/** The name, or the first numbered form of it that no other person holds. */
function freeName(name: string, person: AnalystId, holders: Map<string, AnalystId>): string {
  for (let number = 1; ; number += 1) {
    const shown = number === 1 ? name : `${name} (${number})`
    const holder = holders.get(shown) ?? person
    if (holder !== person) continue
    holders.set(shown, person)
    return shown
  }
}
