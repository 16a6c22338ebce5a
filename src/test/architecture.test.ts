/**
 * The architecture, held by a test: the import table of `ARCHITECTURE.md`, no circles, and a few rules about every file.
 * Each rule is first shown to find a planted violation.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkImports } from './architecture/check-imports.ts'
import { findCycles } from './architecture/find-cycles.ts'
import { IMPORT_TABLE } from './architecture/import-table.ts'
import { readModule, type SourceModule } from './architecture/modules.ts'

const source = fileURLToPath(new URL('..', import.meta.url))
const MOST_LINES = 400
/** Data written by generators, not by people. */
const GENERATED = /^language\/packs\/data\//
const PURE = ['domain', 'commands', 'language']

const files = new Set(
  readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(source.length).replace(/^\//, '')),
)
const modules = [...files]
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => readModule(path, readFileSync(`${source}/${path}`, 'utf8')))

/** What the import rules say about a few invented files. */
function broken(planted: Record<string, string>): string[] {
  const paths = new Set(Object.keys(planted))
  return Object.entries(planted).flatMap(([path, text]) => checkImports(readModule(path, text), paths))
}

/** Comments that silence a tool. In a test a type may be expected to be wrong: that is a check, not a silence. */
function silencers(module: SourceModule): string[] {
  const pattern = /\b(oxlint|oxfmt|eslint|biome|prettier)-(disable|ignore)|@ts-(ignore|nocheck)/
  return module.comments.filter(({ text }) => pattern.test(text)).map(({ line }) => `src/${module.path}:${line}`)
}

const readsClock = ({ path, code }: SourceModule) =>
  PURE.includes(path.split('/')[0] ?? '') && !/\.(test|cases)\.ts$/.test(path) && /\bnew Date\(\s*\)/.test(code)

/** Ways to ask the browser for names, dates and numbers: Chromium lacks many languages and answers in another. */
const ASKS_BROWSER =
  /\bIntl\s*\.\s*(DateTimeFormat|DisplayNames|ListFormat|NumberFormat|PluralRules|RelativeTimeFormat)\b|\.toLocale(Date|Time)?String\b/
const asksBrowser = ({ path, code }: SourceModule) => path.startsWith('language/') && ASKS_BROWSER.test(code)

describe('the import table', () => {
  it('holds for every file of src', () => {
    expect(modules.flatMap((module) => checkImports(module, files))).toEqual([])
  })

  it('was checked on every module there is', () => {
    const listed = Object.keys(import.meta.glob('../**/*.{ts,tsx,mjs}'))
    // The glob leaves out the file it stands in.
    expect(modules.map(({ path }) => path).toSorted()).toEqual(
      [
        ...listed.map((path) => path.replace(/^\.\//, 'test/').replace(/^\.\.\//, '')),
        'test/architecture.test.ts',
      ].toSorted(),
    )
    expect(modules.length).toBeGreaterThan(20)
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(20)
  })

  it('has a row for every folder', () => {
    const folders = new Set([...files].filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
    const known = [...Object.keys(IMPORT_TABLE), 'test', 'build']
    expect([...folders].filter((folder) => !known.includes(folder ?? ''))).toEqual([])
  })

  it('stands in ARCHITECTURE.md with the same folders and packages', () => {
    const text = readFileSync(`${source}/ARCHITECTURE.md`, 'utf8')
    for (const [folder, { packages }] of Object.entries(IMPORT_TABLE)) {
      const row = text.split('\n').find((line) => new RegExp(String.raw`^\| ${folder}(/x)? \|`).test(line))
      expect(row, `a row for ${folder}`).toBeDefined()
      // react-dom and react are one library with two names.
      const absent = packages.filter((name) => name !== 'react-dom' && row?.includes(name) !== true)
      expect(absent, `packages of ${folder}`).toEqual([])
    }
  })
})

describe('the import table finds a planted violation', () => {
  const violations: Record<string, [Record<string, string>, string]> = {
    'a feature that uses another feature': [
      {
        'features/read/Read.tsx': "import { list } from '#features/claims/index.ts'",
        'features/claims/index.ts': 'export const list = 1',
      },
      'src/features/read/Read.tsx:1 imports #features/claims/index.ts: another feature.',
    ],
    'a feature that reaches another one by a relative path': [
      { 'features/read/a.ts': "import '../claims/index.ts'", 'features/claims/index.ts': '' },
      'another feature.',
    ],
    'a feature entered by a side door': [
      { 'main.tsx': "import { Table } from '#features/claims/Table.tsx'", 'features/claims/Table.tsx': '' },
      'Import #features/claims/index.ts.',
    ],
    'React in the domain': [
      { 'domain/claim.ts': "\nimport { useState } from 'react'" },
      'src/domain/claim.ts:2 imports react: domain may not use the package react.',
    ],
    'the database in state': [
      { 'state/store.ts': "import { open } from '#db/open.ts'", 'db/open.ts': '' },
      'state may not use db. State gets the database and the workers as ports',
    ],
    'the type of a forbidden folder': [
      { 'state/store.ts': "import type { Open } from '#db/open.ts'", 'db/open.ts': '' },
      'state may not use db.',
    ],
    'a forbidden folder in a type expression': [
      { 'state/store.ts': "export type Open = import('#db/open.ts').Open", 'db/open.ts': '' },
      'state may not use db.',
    ],
    'a forbidden folder passed on': [
      { 'domain/all.ts': "export * from '#language/segment.ts'", 'language/segment.ts': '' },
      'domain may not use language.',
    ],
    'a forbidden folder loaded later': [
      { 'state/store.ts': "void import('#workers/client.ts')", 'workers/client.ts': '' },
      'state may not use workers.',
    ],
    'a value where only types are allowed': [
      { 'ui/Chip.tsx': "import { isOpen, type Claim } from '#domain/claim.ts'", 'domain/claim.ts': '' },
      'ui may use types of domain only.',
    ],
    'a relative path that leaves its folder': [
      { 'commands/add.ts': "import { x } from '../domain/claim.ts'", 'domain/claim.ts': '' },
      'Write #domain/claim.ts.',
    ],
    'a package that is not listed': [
      { 'interchange/xml/read.ts': "import parse from 'some-xml-parser/lib'" },
      'interchange may not use the package some-xml-parser.',
    ],
    'a package of a scope that is not listed': [
      { 'ui/Chart.tsx': "import '@charts/core/a'" },
      'the package @charts/core.',
    ],
    'Dexie outside of db': [
      { 'features/read/a.ts': "import Dexie from 'dexie'" },
      'features may not use the package dexie.',
    ],
    'React in state, outside of its hooks': [
      { 'state/store.ts': "import { useRef } from 'react'" },
      'state may not use the package react.',
    ],
    'Node in the app': [{ 'db/open.ts': "import { join } from 'node:path'" }, 'db may not use the package node:.'],
    'the build in the app': [
      { 'main.tsx': "import { PORT } from '#build/address.mjs'", 'build/address.mjs': '' },
      'across the border between the app and its build.',
    ],
    'the tests in the app': [
      { 'domain/a.ts': "import '#test/builders.ts'", 'test/builders.ts': '' },
      'part of the tests.',
    ],
    'a file that does not exist': [{ 'domain/a.ts': "import './gone.ts'" }, 'there is no src/domain/gone.ts.'],
    'a name without its ending': [{ 'domain/a.ts': "import './b'", 'domain/b.ts': '' }, 'with its ending.'],
    'a computed address': [{ 'ui/a.ts': 'const load = (name: string) => import(name)' }, 'the address is computed'],
    'an absolute path': [{ 'ui/a.ts': "import '/src/db/open.ts'" }, 'an absolute path.'],
    'a folder without a row': [{ 'helpers/a.ts': "import 'react'" }, 'src/helpers has no row in the import table.'],
  }

  it.each(Object.entries(violations))('%s', (_name, [planted, message]) => {
    const found = broken(planted)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })
})

describe('the import table allows', () => {
  it('what the folders are for', () => {
    const allowed = {
      'main.tsx':
        "import '#ui/a.css'\nimport '#features/read/index.ts'\nimport '#db/open.ts'\nimport 'react-dom/client'",
      'features/read/index.ts': "import { lazy } from 'react'\nlazy(() => import('./Read.tsx'))",
      'features/read/Read.tsx':
        "import './read.module.css'\nimport { X } from 'lucide-react'\nimport '#state/use-rows.ts'",
      'features/read/read.module.css': '',
      'state/use-rows.ts': "import { useRef } from 'react'\nimport { create } from 'zustand'",
      'ui/a.css': '',
      'ui/Chip.tsx': "import type { Claim } from '#domain/claim.ts'\nimport '@tanstack/react-table'",
      'db/open.ts':
        "import { Dexie } from 'dexie'\nimport { sha256 } from '@noble/hashes/sha2.js'\nimport '#domain/claim.ts'",
      'workers/client.ts': "import url from './store.worker.ts?worker&url'",
      'workers/store.worker.ts': "import '#db/open.ts'",
      'domain/claim.ts': '// import "react"\nconst text = "import \'react\'"',
      'domain/claim.test.ts': "import 'fast-check'\nimport '#db/open.ts'\nimport 'node:fs'",
    }
    const styles = Object.entries(allowed).map(([path, text]) => [path, path.endsWith('.css') ? '' : text] as const)
    expect(broken(Object.fromEntries(styles))).toEqual([])
  })
})

describe('circles', () => {
  it('are not in src', () => {
    expect(findCycles(modules)).toEqual([])
  })

  it('are found when planted, and not where only types go round', () => {
    const a = readModule('domain/a.ts', "import { b } from './b.ts'")
    const c = readModule('domain/c.ts', "export { a } from '#domain/a.ts'")
    const values = readModule('domain/b.ts', "import './c.ts'")
    const types = readModule(
      'domain/b.ts',
      "import type { C } from './c.ts'\nexport const later = () => import('./c.ts')",
    )
    expect(findCycles([a, values, c])).toEqual(['domain/a.ts -> domain/b.ts -> domain/c.ts -> domain/a.ts'])
    expect(findCycles([a, types, c])).toEqual([])
  })
})

describe('every file', () => {
  it(`has at most ${MOST_LINES} lines`, () => {
    const long = modules.filter(({ path, lines }) => lines > MOST_LINES && !GENERATED.test(path))
    expect(long.map(({ path, lines }) => `src/${path} has ${lines} lines: split it by what its parts are for`)).toEqual(
      [],
    )
    expect(readModule('a.ts', 'const a = 1\n'.repeat(MOST_LINES)).lines).toBe(MOST_LINES)
  })

  it('has no default export', () => {
    const named = modules.filter(({ hasDefaultExport }) => hasDefaultExport)
    expect(named.map(({ path }) => `src/${path} has a default export: give it a name`)).toEqual([])
    expect(readModule('a.ts', 'export default 1').hasDefaultExport).toBe(true)
    expect(readModule('a.ts', 'const a = 1\nexport { a as default }').hasDefaultExport).toBe(true)
    expect(readModule('a.ts', 'export const a = 1').hasDefaultExport).toBe(false)
  })

  it('silences no tool', () => {
    expect(modules.flatMap(silencers)).toEqual([])
    const planted = ['oxlint-disable-next-line', '@ts-ignore', 'eslint-disable', 'oxfmt-ignore', 'prettier-ignore']
    expect(planted.filter((words) => silencers(readModule('a.ts', `// ${words}\n`)).length === 1)).toEqual(planted)
  })

  it('of the pure folders reads no clock', () => {
    const readers = modules.filter(readsClock)
    expect(readers.map(({ path }) => `src/${path} says new Date(): take the time from the context`)).toEqual([])
    expect(readsClock(readModule('domain/a.ts', 'new Date( )'))).toBe(true)
    expect(readsClock(readModule('domain/a.ts', 'new Date(0) // new Date()'))).toBe(false)
  })

  it('of language takes names, dates and numbers from its own data, not from the browser', () => {
    const asking = modules.filter(asksBrowser)
    expect(asking.map(({ path }) => `src/${path} asks Intl: take the words from language/packs`)).toEqual([])
    const planted = [
      'new Intl.DisplayNames([], {})',
      'Intl . NumberFormat',
      'n.toLocaleString()',
      'd.toLocaleDateString()',
    ]
    expect(planted.filter((code) => asksBrowser(readModule('language/a.ts', code)))).toEqual(planted)
    const allowed = ["new Intl.Segmenter('und')", "'I'.toLocaleLowerCase('tr')", '// Intl.DisplayNames lacks many']
    expect(allowed.filter((code) => asksBrowser(readModule('language/a.ts', code)))).toEqual([])
  })
})
