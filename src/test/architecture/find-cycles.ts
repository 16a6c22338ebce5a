/**
 * Finds files that import each other in a circle at load time. Types and `import()` do not count: they leave no order of
 * loading.
 */
import { resolveSpecifier } from './check-imports.ts'
import type { SourceModule } from './modules.ts'

/** One circle for each group of files that is one, like `a.ts -> b.ts -> a.ts`. */
export function findCycles(modules: readonly SourceModule[]): string[] {
  const next = new Map(modules.map((module) => [module.path, valueImports(module)]))
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[] = []
  const visit = (file: string) => {
    const seenAt = path.indexOf(file)
    if (seenAt !== -1) cycles.push([...path.slice(seenAt), file].join(' -> '))
    if (seenAt !== -1 || done.has(file)) return
    path.push(file)
    for (const target of next.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of next.keys()) visit(file)
  return cycles
}

function valueImports(module: SourceModule): string[] {
  const targets = module.imports.map(({ specifier, kind }) =>
    kind === 'value' && specifier !== null ? resolveSpecifier(module.path, specifier) : null,
  )
  return targets.filter((target) => target !== null)
}
