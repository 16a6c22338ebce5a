/** The registry and the present layer, handed down the tree. */
import { createContext, use } from 'react'
import type { OperationRegistry } from './operation-registry.ts'

export const RegistryContext = createContext<OperationRegistry | null>(null)
export const LayerContext = createContext(0)

/** The registry of the page; an error outside `OperationsProvider`. */
export function useOperationRegistry(): OperationRegistry {
  const registry = use(RegistryContext)
  if (registry === null) throw new Error('There is no OperationsProvider around this part.')
  return registry
}
