import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { engineVersion } from './engine-version.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-engine-'))
  mkdirSync(join(folder, 'packs'))
  writeFileSync(join(folder, 'read.ts'), 'read')
  writeFileSync(join(folder, 'packs', 'en.txt'), 'vote: vote*')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is another one when a file or a word changes, comes or is renamed, but not for a test', () => {
  const seen = new Set([engineVersion(folder)])
  writeFileSync(join(folder, 'read.test.ts'), 'a test')
  seen.add(engineVersion(folder))
  expect(seen.size).toBe(1)
  for (const change of [
    () => writeFileSync(join(folder, 'packs', 'en.txt'), 'vote: vot*'),
    () => writeFileSync(join(folder, 'packs', 'de.txt'), ''),
    () => writeFileSync(join(folder, 'score.ts'), ''),
  ]) {
    change()
    seen.add(engineVersion(folder))
  }
  expect(seen.size).toBe(4)
})
