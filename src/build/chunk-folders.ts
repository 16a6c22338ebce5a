/**
 * Where parts of a build go that come only when they are needed: language packs when a language is met, parsers when a file of
 * their format is imported. By these folders the service worker and the size budget tell them from the parts of the app.
 */

/** Folders, in the build, with a slash at the end, of what is no part of the first load. */
export const PACK_FOLDER = 'packs/'
export const PARSER_FOLDER = 'parsers/'

/** A chunk as the bundler hands it over to be named. */
interface NamedChunk {
  readonly facadeModuleId?: string | null
  readonly moduleIds?: readonly string[]
}

/** The pattern for the name of a chunk of the app, as the bundler wants it. */
export function chunkFileNames({ facadeModuleId }: NamedChunk): string {
  const isPack = /\/src\/language\/packs\/(data|lexicon|names)\//.test(slashed(facadeModuleId ?? ''))
  return `${isPack ? PACK_FOLDER : 'assets/'}[name]-[hash].js`
}

/** A format, or a library that is large enough for chunks of its own. */
const parserModule = /\/src\/interchange\/[^/]+\/|\/node_modules\/pdfjs-dist\//

/** The same for a chunk of a worker: what only some formats need is a parser. */
export function workerChunkFileNames(chunk: NamedChunk): string {
  const isParser = (chunk.moduleIds ?? []).some((id) => parserModule.test(slashed(id)))
  return isParser ? `${PARSER_FOLDER}[name]-[hash].js` : chunkFileNames(chunk)
}

/** The same for what a worker needs beside its scripts. */
export function workerAssetFileNames({ names }: { readonly names: readonly string[] }): string {
  return `${names.some((name) => name.endsWith('.bcmap')) ? PARSER_FOLDER : 'assets/'}[name]-[hash][extname]`
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}
