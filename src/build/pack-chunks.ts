/**
 * Where the language packs go in a build: a folder of their own, so that the service worker and the size budget can tell
 * them from the parts of the app. They come when a language is met.
 */

/** The folder, in the build, with a slash at the end. */
export const PACK_FOLDER = 'packs/'

/** The pattern for the name of a chunk, as the bundler wants it. */
export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const isPack = /\/src\/language\/packs\/(data|lexicon|names)\//.test(facadeModuleId?.replaceAll('\\', '/') ?? '')
  return `${isPack ? PACK_FOLDER : 'assets/'}[name]-[hash].js`
}
