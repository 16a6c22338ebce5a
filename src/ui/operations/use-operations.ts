/** Offering operations from a part of the page, and reading what is on offer. */
import { use, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { LayerContext, useOperationRegistry } from './operation-context.ts'
import type { Operation } from './operation.ts'
import type { GoToSource } from './operation-registry.ts'

/**
 * Offers operations while the calling part is mounted. May be called with a new array at every render. Where two parts
 * offer the same id, the one mounted last counts.
 */
export function useOperations(operations: readonly Operation[]): void {
  const registry = useOperationRegistry()
  const layer = use(LayerContext)
  const [owner] = useState(() => ({}))
  useLayoutEffect(() => registry.register(owner, layer, operations), [registry, owner, layer, operations])
  useLayoutEffect(() => () => registry.unregister(owner), [registry, owner])
}

/** Adds places to the palette. `source` is called with what is typed and should give at most a few dozen. */
export function useGoTo(source: GoToSource): void {
  const registry = useOperationRegistry()
  const [owner] = useState(() => ({}))
  useEffect(() => registry.addSource(owner, source), [registry, owner, source])
}

/** What can be done now, for menus, bars and help. */
export function useCurrentOperations(): readonly Operation[] {
  const registry = useOperationRegistry()
  return useSyncExternalStore(registry.subscribe, registry.current)
}

/** One operation of those on offer; `null` when nobody offers it now. Others that change are no news. */
export function useOperation(id: string): Operation | null {
  const registry = useOperationRegistry()
  return useSyncExternalStore(registry.subscribe, () => registry.operation(id))
}
