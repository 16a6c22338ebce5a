/** Marks what is inside as the uppermost layer: only its operations and keys work while it is mounted. For dialogs. */
import { use, useLayoutEffect, type ReactNode } from 'react'
import { LayerContext, RegistryContext } from './operation-context.ts'

/** Outside an `OperationsProvider` it does nothing, so that dialogs can be shown alone. */
export function OperationLayer({ children }: { readonly children: ReactNode }) {
  const registry = use(RegistryContext)
  const layer = use(LayerContext) + 1
  useLayoutEffect(() => registry?.openLayer(layer), [registry, layer])
  return <LayerContext value={layer}>{children}</LayerContext>
}
