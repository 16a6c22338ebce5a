/**
 * Which files of a build the browser fetches until the Articles screen is idle: the entry, the named screens, what both
 * import statically, and the workers. The size budget and the service worker agree through this.
 */
import type { Rolldown } from 'vite'
import { PACK_FOLDER, PARSER_FOLDER } from './chunk-folders.ts'

/** What counts as first load. */
export interface FirstLoad {
  /** Modules, or folders with a slash at the end, loaded by `import()` at the start; relative to the project. */
  screens: readonly string[]
  /** Names of worker files (before the hash) that do not start with the app, like `parse` for `parse.worker.ts`. */
  laterWorkers: readonly string[]
}

const isScript = (file: string) => /\.m?js$/.test(file)

/** A chunk, everything it imports statically, and so on. */
function withImports(bundle: Rolldown.OutputBundle, start: string, found: Set<string>): void {
  const chunk = bundle[start]
  if (found.has(start) || chunk?.type !== 'chunk') return
  found.add(start)
  for (const next of chunk.imports) withImports(bundle, next, found)
}

/**
 * The file names of the first load.
 * @throws when a named screen is in no chunk: a list that names nothing would count nothing
 */
export function firstLoadFiles(bundle: Rolldown.OutputBundle, firstLoad: FirstLoad): Set<string> {
  const found = new Set<string>()
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  for (const chunk of chunks) if (chunk.isEntry) withImports(bundle, chunk.fileName, found)
  for (const screen of firstLoad.screens) {
    const holders = chunks.filter((chunk) =>
      chunk.moduleIds.some((id) => id.replaceAll('\\', '/').includes(`/${screen}`)),
    )
    if (holders.length === 0) throw new Error(`The first load names ${screen}, but no chunk of the build contains it.`)
    for (const chunk of holders) withImports(bundle, chunk.fileName, found)
  }
  // Vite builds workers apart and hands their scripts over as assets, with the language packs and parsers they may load.
  for (const output of Object.values(bundle)) {
    if (output.type !== 'asset' || !isScript(output.fileName)) continue
    if (output.fileName.startsWith(PACK_FOLDER) || output.fileName.startsWith(PARSER_FOLDER)) continue
    const later = firstLoad.laterWorkers.some((name) => output.fileName.includes(`/${name}.worker-`))
    if (!later) found.add(output.fileName)
  }
  return found
}
