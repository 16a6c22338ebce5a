/** Names that mean the same, by the project's list of aliases. Pure. */
import type { NameGroup } from './finding.ts'
import type { Snapshot } from './snapshot.ts'
import { compareText } from './visible-articles.ts'

/**
 * One group for each thing that has several names, whatever the languages: a name and what it means are of one group, and so is what that
 * means in turn. The same rows give the same groups in the same order. Reads `aliases`.
 */
export function nameGroups(snapshot: Snapshot): readonly NameGroup[] {
  const groups = new Map<string, Set<string>>()
  const called = new Set<string>()
  const renamed = new Set<string>()
  for (const { name, means } of snapshot.all('aliases')) {
    called.add(means.trim())
    if (folded(name) !== folded(means)) renamed.add(folded(name))
    const [one, other] = [groups.get(folded(name)), groups.get(folded(means))]
    const united = new Set([name, means, ...(one ?? []), ...(other ?? [])].map((each) => each.trim()))
    for (const member of united) groups.set(folded(member), united)
  }
  return [...new Set(groups.values())]
    .map((names) => [...names].filter((name) => name !== '').sort(compareText))
    .sort(([one = ''], [other = '']) => compareText(one, other))
    .map((names) => {
      const things = names.filter((name) => called.has(name))
      const means = things.find((name) => !renamed.has(folded(name))) ?? things[0]
      return { key: `alias ${folded(names[0] ?? '')}`, names, ...(means === undefined ? {} : { means }) }
    })
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase()
}
