/** Proves that the linter finds what it is there for: one planted fault for each rule that the project leans on. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const project = fileURLToPath(new URL('../..', import.meta.url))
const SAVE = 'const save = async (): Promise<void> => Promise.resolve()\n'

/** File, what is planted in it, and the rule that must report it there. */
const PLANTED: [file: string, source: string, rule: string][] = [
  ['src/state/floating.ts', `${SAVE}export function go(): void {\n  save()\n}\n`, 'no-floating-promises'],
  ['src/state/void.ts', `${SAVE}export function go(): void {\n  void save()\n}\n`, 'no-floating-promises'],
  ['src/state/misused.ts', `${SAVE}export const go = () => [1].forEach(save)\n`, 'no-misused-promises'],
  ['src/state/any.ts', 'export const read = (text: any) => text\n', 'no-explicit-any'],
  ['src/state/unsafe.ts', 'export const read = (text: string): number => JSON.parse(text)\n', 'no-unsafe-return'],
  [
    'src/state/switch.ts',
    "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A'\n  }\n  return ''\n}\n",
    'switch-exhaustiveness-check',
  ],
  ['src/state/default.ts', 'export default 1\n', 'no-default-export'],
  ['src/state/console.ts', "console.log('x')\n", 'no-console'],
  ['src/state/long.ts', `export const list = [\n${'  1,\n'.repeat(400)}]\n`, 'max-lines'],
  ['src/domain/clock.ts', 'export const now = () => Date.now()\n', 'no-restricted-properties'],
  ['src/commands/chance.ts', 'export const roll = () => Math.random()\n', 'no-restricted-properties'],
  ['src/language/net.ts', "export const load = async () => fetch('/x')\n", 'no-restricted-globals'],
  ['src/domain/page.ts', 'export const title = () => document.title\n', 'no-restricted-globals'],
  ['src/domain/id.ts', 'export const id = () => crypto.randomUUID()\n', 'no-restricted-globals'],
  [
    'src/ui/Hook.tsx',
    "import { useState } from 'react'\nexport function Hook({ open }: { open: boolean }) {\n  if (open) useState(1)\n  return null\n}\n",
    'rules-of-hooks',
  ],
  ['src/ui/Image.tsx', "export function Image() {\n  return <img src='/icon.svg' />\n}\n", 'alt-text'],
  ['src/ui/Danger.tsx', 'export const D = () => <p dangerouslySetInnerHTML={{ __html: "" }} />\n', 'no-danger'],
  ['e2e/floating.spec.ts', `${SAVE}save()\n`, 'no-floating-promises'],
]
/** The same things where they are allowed, or done well. */
const CLEAN: [file: string, source: string][] = [
  ['src/state/fine.ts', `${SAVE}export async function go(): Promise<void> {\n  await save()\n}\n`],
  ['src/db/clock.ts', 'export const now = () => Date.now()\n'],
  ['vite.config.ts', 'export default {}\n'],
  ['e2e/playwright.config.ts', 'export default {}\n'],
]

interface Report {
  diagnostics: { code: string; filename: string }[]
}

let folder = ''
let found: string[] = []

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'variorum-lint-')))
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [file, source] of [...PLANTED, ...CLEAN]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), source)
  }
  for (const file of ['package.json', 'src/tsconfig.json', 'src/oxlint.json', 'e2e/tsconfig.json']) {
    copyFileSync(join(project, file), join(folder, file))
  }
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint')
  const args = [oxlint, '-c', 'src/oxlint.json', '--type-aware', '-f', 'json', 'src', 'e2e', 'vite.config.ts']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as Report
  found = diagnostics.map(({ code, filename }) => `${filename.replaceAll('\\', '/')} ${/\(([^)]*)\)/.exec(code)?.[1]}`)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(PLANTED)('reports %s', (file, _source, rule) => {
  expect(found.filter((fault) => fault.startsWith(file))).toContain(`${file} ${rule}`)
})

it('reports nothing where nothing is wrong', () => {
  const clean = CLEAN.map(([file]) => file)
  expect(found.filter((fault) => clean.some((file) => fault.startsWith(file)))).toEqual([])
})
