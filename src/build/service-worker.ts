/**
 * The Vite plugin that writes `sw.js`: the template beside this file, preceded by the list of what this build consists
 * of. Offline from the first load on, no version mixed with another; the page decides when a new one takes over.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { firstLoadFiles, type FirstLoad } from './first-load.ts'

/** A file of the build. */
export interface BuiltFile {
  /** Relative to the build folder, with slashes. */
  path: string
  bytes: number
}

/** What the template gets as `BUILD`. Addresses start with a slash. */
interface Manifest {
  /** Named by content: the same build has the same cache, another build another one. */
  cache: string
  /** Fetched when the worker is installed: without all of it the app is not there offline. */
  shell: string[]
  /** Fetched after the page has said that it is idle. */
  later: string[]
  /** Every file that may be kept, those fetched only on demand included. */
  files: string[]
}

/** Larger files come when they are used: parsers, language packs, the encoder; so do tables of letters for PDF, and the fonts of Han, kana and Hangul. */
const LATER_LIMIT = 500_000
const ON_DEMAND = /^packs\/|^assets\/encoder\.worker-|\.wasm$|\.bcmap$|noto-s(ans|erif)-(sc|tc|hk|jp|kr)-/
const SHELL = /^(index\.html|manifest\.webmanifest|icon[^/]*)$|\.css$|-latin-wght-normal[^/]*\.woff2$/
const SCRIPT = /^assets\/.*\.js$/
const NEVER = /^sw\.js$|\.map$|(^|\/)\./

/** Sorts the files of a build by when they are fetched. */
export function serviceWorkerManifest(
  files: readonly BuiltFile[],
  firstLoad: ReadonlySet<string>,
  hash: string,
): Manifest {
  const kept = files.filter(({ path }) => !NEVER.test(path))
  const isLater = ({ path, bytes }: BuiltFile) => bytes <= LATER_LIMIT && !ON_DEMAND.test(path)
  // Every screen, not only the first: the network may go right after the first load.
  const inShell = (file: BuiltFile) =>
    SHELL.test(file.path) || firstLoad.has(file.path) || (SCRIPT.test(file.path) && isLater(file))
  const addresses = (some: readonly BuiltFile[]) => some.map(({ path }) => `/${path}`).toSorted()
  return {
    cache: `variorum-${hash}`,
    shell: addresses(kept.filter(inShell)),
    later: addresses(kept.filter((file) => !inShell(file) && isLater(file))),
    files: addresses(kept),
  }
}

/** The files under a folder, sorted, with a hash over their names and contents. */
function readBuild(folder: string): { files: BuiltFile[]; contents: ReturnType<typeof createHash> } {
  const contents = createHash('sha256')
  const files: BuiltFile[] = []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
  for (const path of paths.toSorted()) {
    if (NEVER.test(path)) continue
    const bytes = readFileSync(join(folder, path))
    contents.update(`${path}\0${bytes.byteLength}\0`).update(bytes)
    files.push({ path, bytes: bytes.byteLength })
  }
  return { files, contents }
}

/** The plugin. */
export function serviceWorker(firstLoad: FirstLoad): Plugin {
  return {
    name: 'variorum:service-worker',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler(options, bundle) {
        if (options.dir === undefined) return
        const template = readFileSync(fileURLToPath(new URL('./service-worker.template.js', import.meta.url)), 'utf8')
        const { files, contents } = readBuild(options.dir)
        const hash = contents.update(template).digest('hex').slice(0, 16)
        const manifest = serviceWorkerManifest(files, firstLoadFiles(bundle, firstLoad), hash)
        writeFileSync(join(options.dir, 'sw.js'), `const BUILD = ${JSON.stringify(manifest)}\n${template}`)
      },
    },
  }
}
