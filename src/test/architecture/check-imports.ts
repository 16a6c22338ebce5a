/**
 * Applies the import table to parsed modules: resolves every specifier and says who broke what and what to do instead.
 * Cycles are in `find-cycles.ts`, rules about the text of files in `architecture.test.ts`.
 */
import { posix } from 'node:path'
import { FILE_EXCEPTIONS, IMPORT_TABLE } from './import-table.ts'
import type { ImportSite, SourceModule } from './modules.ts'

/** Files under `src`, relative to it: everything an import may resolve to, styles and data included. */
export type KnownFiles = ReadonlySet<string>

const topFolder = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '')
const featureOf = (path: string) => /^features\/([^/]+)\//.exec(path)?.[1] ?? null
const isTest = (path: string) => path.startsWith('test/') || /\.(test|cases)\.tsx?$/.test(path)
const isRelative = (specifier: string) => specifier.startsWith('./') || specifier.startsWith('../')

/**
 * The file under `src` that a specifier means.
 * @returns null for a package
 */
export function resolveSpecifier(path: string, specifier: string): string | null {
  const file = specifier.replace(/\?.*$/, '')
  if (isRelative(file)) return posix.normalize(posix.join(posix.dirname(path), file))
  return file.startsWith('#') ? file.slice(1) : null
}

/** The package of a bare specifier: `@scope/name` or `name`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Every broken rule of one module, as sentences that start with file and line. */
export function checkImports(module: SourceModule, files: KnownFiles): string[] {
  const broken: string[] = []
  for (const site of module.imports) {
    const { specifier, kind } = site
    const problem =
      specifier === null ? checkComputed(module.path) : checkSpecifier(module.path, specifier, kind, files)
    if (problem !== null) broken.push(`src/${module.path}:${site.line} imports ${specifier ?? '(…)'}: ${problem}`)
  }
  return broken
}

/** The Node side may load what it has found on the computer; the app may not. */
function checkComputed(path: string): string | null {
  if (topFolder(path) === 'build' || isTest(path)) return null
  return 'the address is computed, so nothing can be said about it. Write it as a plain string.'
}

function checkSpecifier(path: string, specifier: string, kind: ImportSite['kind'], files: KnownFiles): string | null {
  if (specifier.startsWith('/')) return 'an absolute path. Use ./ within a folder of src, # across folders.'
  const target = resolveSpecifier(path, specifier)
  if (target === null) return checkPackage(path, packageOf(specifier))
  // The Node side of the project also reads its own set-up files.
  if (target.startsWith('../')) return isTest(path) ? null : 'outside of src. The app is made of what is in src.'
  if (!files.has(target)) return `there is no src/${target}. Write the whole name, with its ending.`
  if (isRelative(specifier) && topFolder(target) !== topFolder(path)) {
    return `a relative path that leaves its folder. Write #${target}.`
  }
  return checkTarget(path, target, kind)
}

/** The table: may this file use that file? */
function checkTarget(path: string, target: string, kind: ImportSite['kind']): string | null {
  if (isTest(path)) return null
  if (isTest(target)) return 'part of the tests. Move what both need out of the test file.'
  const from = topFolder(path)
  const to = topFolder(target)
  const feature = featureOf(target)
  if (feature !== null && feature !== featureOf(path)) {
    if (from === 'features') return `another feature. ${FEATURE_ADVICE}`
    if (target !== `features/${feature}/index.ts`)
      return `the inside of a feature. Import #features/${feature}/index.ts.`
  }
  if (from === to) return null
  if (to === 'build' || from === 'build')
    return 'across the border between the app and its build. Neither uses the other.'
  // main.tsx puts everything together.
  if (from === '') return null
  return checkFolder(from, to, kind)
}

const FEATURE_ADVICE =
  'Features know nothing of each other: move what both need to ui, state or domain, or ask for an overlay.'

function checkFolder(from: string, to: string, kind: ImportSite['kind']): string | null {
  const rule = IMPORT_TABLE[from]
  if (!rule) return `src/${from} has no row in the import table. Add one, or use a folder that has.`
  if (rule.folders.includes(to)) return null
  if (rule.types?.includes(to)) {
    return kind === 'type' ? null : `${from} may use types of ${to} only. Write "import type", or: ${rule.advice}`
  }
  return `${from} may not use ${to === '' ? 'main.tsx' : to}. ${rule.advice}`
}

function checkPackage(path: string, name: string): string | null {
  const folder = topFolder(path)
  if (isTest(path) || folder === 'build') return null
  if (folder === '') return name === 'node:' ? 'Node is not there in a browser.' : null
  const rule = IMPORT_TABLE[folder]
  if (!rule) return `src/${folder} has no row in the import table. Add one, or use a folder that has.`
  const rest = path.slice(folder.length + 1)
  const exceptions = FILE_EXCEPTIONS.filter((exception) => exception.folder === folder && exception.file.test(rest))
  const allowed = [...rule.packages, ...exceptions.flatMap(({ packages }) => packages)]
  const isAllowed = allowed.some((entry) =>
    entry.endsWith('/*') ? name.startsWith(entry.slice(0, -1)) : entry === name,
  )
  return isAllowed ? null : `${folder} may not use the package ${name}. ${rule.advice}`
}
