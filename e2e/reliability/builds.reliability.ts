/** The same source makes the same files, wherever and whenever it is built: who builds it can tell whether a release is of this source. */
import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { note } from './results.ts'
import { needTools } from './tools.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The SHA-256 of every file under a folder, by its path in there. */
function hashesUnder(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]
    }),
  )
}

/** Paths whose files are not the same, or are in one of the two alone. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).toSorted()
}

/** Copies what git knows of the project, and links what is installed. */
function copyTo(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  const files = listed.split('\0').filter((file) => file !== '')
  execFileSync('cp', ['--parents', '-t', folder, '--', ...files], { cwd: root })
  execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')])
  // What an earlier build kept must not decide anything.
  for (const kept of ['.cache', '.vite', '.vite-temp'])
    rmSync(join(folder, 'node_modules', kept), { recursive: true, force: true })
}

function build(folder: string, env: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', 'dist']
  execFileSync(process.execPath, vite, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: 'ignore',
  })
  return hashesUnder(join(folder, 'dist'))
}

test('two builds of the same source are the same, byte for byte', () => {
  const testInfo = test.info()
  const what = 'two builds'
  needTools(what, ['git', 'cp'], 'anybody')
  test.setTimeout(900_000)
  const [here, there] = [testInfo.outputPath('here'), testInfo.outputPath('some', 'where', 'else')]
  for (const folder of [here, there]) copyTo(folder)
  const one = build(here, { TZ: 'Pacific/Auckland', LANG: 'C.UTF-8' })
  const other = build(there, { TZ: 'America/Caracas', LANG: 'tr_TR.UTF-8' })
  const differs = differing(one, other)
  // The control: one more rule in one file is seen.
  appendFileSync(join(there, 'src/ui/fonts.css'), '\n.never { order: 7 }\n')
  const changed = differing(one, build(there, {}))
  for (const folder of [here, there]) rmSync(folder, { recursive: true })
  note(what, { files: one.size, differing: differs.length, 'after one change': changed.length })
  expect(changed.length).toBeGreaterThan(0)
  expect(differs).toEqual([])
})
