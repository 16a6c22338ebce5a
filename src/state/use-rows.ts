/** Reads a derived value from the snapshot and follows it. */
import { useState, useSyncExternalStore } from 'react'
import type { TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { RowsMemo, versionOf } from './rows-memo.ts'
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
