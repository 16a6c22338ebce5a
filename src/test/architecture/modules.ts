/**
 * Reads source files and lists what each imports and exports, by parsing them: types, re-exports, `import()` and
 * `import('…')` in types included. Knows no rules.
 */
import { parseSync } from 'vite'

/** One specifier in one file. */
export interface ImportSite {
  /** As written; null when it is computed, so that nobody can check it. */
  specifier: string | null
  /** 1-based. */
  line: number
  /** `type` leaves nothing at run time; `dynamic` is loaded later. */
  kind: 'value' | 'type' | 'dynamic'
}

/** One source file. */
export interface SourceModule {
  /** Relative to `src`, with slashes: `domain/claim.ts`. */
  path: string
  lines: number
  imports: readonly ImportSite[]
  hasDefaultExport: boolean
  /** The source with the words of comments blanked, and the comments apart: for rules about either. */
  code: string
  comments: readonly { text: string; line: number }[]
}

type Parsed = ReturnType<typeof parseSync>

/** A module, parsed. Throws when the source is no valid TypeScript. */
export function readModule(path: string, source: string): SourceModule {
  // A .mjs file may hold no types, but parsing it as TypeScript does no harm.
  const parsed = parseSync(path.replace(/\.m?js$/, '.ts'), source)
  if (parsed.errors.length > 0) throw new Error(`${path} cannot be parsed: ${parsed.errors[0]?.message}`)
  const lineAt = (offset: number) => source.slice(0, offset).split('\n').length
  const imports = [...staticImports(parsed), ...nestedImports(parsed.program)]
  return {
    path,
    lines: source.replace(/\n$/, '').split('\n').length,
    imports: imports.map(({ specifier, start, kind }) => ({ specifier, line: lineAt(start), kind })),
    hasDefaultExport: parsed.module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
    ),
    code: blankComments(source, parsed),
    comments: parsed.comments.map(({ value, start }) => ({ text: value, line: lineAt(start) })),
  }
}

interface Found {
  specifier: string | null
  start: number
  kind: ImportSite['kind']
}

function staticImports(parsed: Parsed): Found[] {
  const found: Found[] = []
  for (const { moduleRequest, start, entries } of parsed.module.staticImports) {
    // Without names it is there for its effect; with names, one value among them is enough.
    const isType = entries.length > 0 && entries.every((entry) => entry.isType)
    found.push({ specifier: moduleRequest.value, start, kind: isType ? 'type' : 'value' })
  }
  for (const { entries, start } of parsed.module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ specifier: moduleRequest.value, start, kind: isType ? 'type' : 'value' })
    }
  }
  return found
}

/** `import('…')` in code and in types, wherever it stands in the tree. */
function nestedImports(node: unknown, found: Found[] = []): Found[] {
  if (Array.isArray(node)) for (const item of node) nestedImports(item, found)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return found
  const { type, start, source } = node as { type?: unknown; start?: number; source?: { value?: unknown } }
  if (type === 'ImportExpression' || type === 'TSImportType') {
    const specifier = typeof source?.value === 'string' ? source.value : null
    found.push({ specifier, start: start ?? 0, kind: type === 'TSImportType' ? 'type' : 'dynamic' })
  }
  for (const child of Object.values(node)) nestedImports(child, found)
  return found
}

function blankComments(source: string, parsed: Parsed): string {
  let code = ''
  let from = 0
  for (const { start, end } of parsed.comments) {
    code += source.slice(from, start) + source.slice(start, end).replaceAll(/[^\n]/g, ' ')
    from = end
  }
  return code + source.slice(from)
}
