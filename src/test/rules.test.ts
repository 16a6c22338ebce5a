/** Every rule of the domain has a test that quotes its id. The ids are those of `ARCHITECTURE.md`, "Rules". */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

function testFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(test|spec)\.tsx?$/u.test(path))
    .map((path) => join(root, folder, path))
}

/** Rule ids quoted in the titles of tests: `[C4]`, `[T2, T3]`, `[H4] [H5]`. */
function quotedIds(source: string): string[] {
  return [...source.matchAll(/\[([A-Z]\d+(?:[,\s]+[A-Z]\d+)*)\]/gu)].flatMap(
    ([, ids]) => (ids ?? '').match(/[A-Z]\d+/gu) ?? [],
  )
}

function rulesOf(architecture: string): string[] {
  const section = architecture.split('## Rules')[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^- \*\*([A-Z]\d+)\*\*/gmu)].map(([, id]) => id ?? '')
}

describe('the rules of the domain', () => {
  const rules = rulesOf(readFileSync(join(root, 'src', 'ARCHITECTURE.md'), 'utf8'))
  const files = [...testFiles('src'), ...testFiles('e2e')]
  const quoted = new Set(files.flatMap((file) => quotedIds(readFileSync(file, 'utf8'))))

  it('reads the rules and the tests it speaks of', () => {
    expect(rules.length).toBeGreaterThan(30)
    expect(files.length).toBeGreaterThan(100)
    expect(quotedIds("it('[T2, T3] and [C10]')")).toEqual(['T2', 'T3', 'C10'])
  })

  it.each(rules)('%s is quoted by a test', (rule) => {
    expect(quoted).toContain(rule)
  })
})
