/** Reads a derived value from the snapshot and follows it. */
import { useState, useSyncExternalStore } from 'react'
import type { TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { ElementsMemo, RowsMemo, versionOf, type Likeness } from './rows-memo.ts'
import { useSession } from './use-session.tsx'

const noDependencies: readonly unknown[] = []

/**
 * The value of `select`, computed again only when a row of one of `tables` changed or a value of `deps` is another one; the
 * identity of `select` does not matter. `tables` must name every table that `select` reads, `deps` everything else it uses.
 * The result is the same object as long as nothing was computed again.
 */
export function useRows<Value>(
  select: (snapshot: Snapshot) => Value,
  tables: readonly TableName[],
  deps: readonly unknown[] = noDependencies,
): Value {
  const session = useSession()
  const version = useSyncExternalStore(session.store.subscribe, () => versionOf(session.snapshot, tables))
  const [memo] = useState(() => new RowsMemo<Value>())
  return memo.read(() => select(session.snapshot), [session, version, ...tables, ...deps])
}

/**
 * The same for a list of values that are made for it: an element that is as it was is the same object as before, and a list in which nothing
 * changed is the same list. For long lists of which a view draws only what changed.
 */
export function useRowList<Element>(
  select: (snapshot: Snapshot) => readonly Element[],
  tables: readonly TableName[],
  deps: readonly unknown[],
  likeness: Likeness<Element>,
): readonly Element[] {
  const [memo] = useState(() => new ElementsMemo<Element>())
  return useRows((snapshot) => memo.read(select(snapshot), likeness), tables, deps)
}
