/** Marks what is inside as the uppermost layer: only its operations and keys work while it is mounted. For dialogs. */
import { use, useLayoutEffect, type ReactNode } from 'react'
import { LayerContext, RegistryContext } from './operation-context.ts'

interface OperationLayerProps {
  /** Ids of operations beneath that work in it, too. A constant. */
  readonly kept?: readonly string[]
  readonly children: ReactNode
}

const none: readonly string[] = []

/** Outside an `OperationsProvider` it does nothing, so that dialogs can be shown alone. */
export function OperationLayer({ kept = none, children }: OperationLayerProps) {
  const registry = use(RegistryContext)
  const layer = use(LayerContext) + 1
  useLayoutEffect(() => registry?.openLayer(layer, kept), [registry, layer, kept])
  return <LayerContext value={layer}>{children}</LayerContext>
}
