/** Things and the names they go by: rows of one thing have the same `means`, whatever its case and the spaces around it. Pure. */
import type { Alias } from './records.ts'
import { nameKey } from './tables.ts'

/** One thing with its names. */
export interface NamedThing {
  /** The same for all its names. */
  readonly key: string
  /** What the thing is called in lists. It is a name itself, also where no row has it. */
  readonly means: string
  /** In the order in which they were added. */
  readonly names: readonly Alias[]
}

/** The things that rows speak of, by what they are called. */
export function thingsNamed(aliases: Iterable<Alias>): readonly NamedThing[] {
  const things = new Map<string, Alias[]>()
  for (const alias of aliases) {
    const key = nameKey(alias.means)
    const names = things.get(key)
    if (names) names.push(alias)
    else things.set(key, [alias])
  }
  return [...things]
    .map(([key, names]) => ({ key, means: names[0]?.means ?? '', names: names.toSorted(byId) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

/** The language of what a thing is called, where one of its names says it; else `und`. */
export function languageOfThing({ key, names }: NamedThing): string {
  return names.find(({ name }) => nameKey(name) === key)?.language ?? 'und'
}

/** Ids rise with time. */
function byId(one: Alias, other: Alias): number {
  return one.id < other.id ? -1 : 1
}
