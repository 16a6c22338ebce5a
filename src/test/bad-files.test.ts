/** The short form of the fuzzing: some of the bad files of every way in, and proof that what is wrong would be seen. */
import { afterAll, describe, expect, it } from 'vitest'
import { packed } from '../../e2e/reliability/fuzz/article-seeds.ts'
import { badFile } from '../../e2e/reliability/fuzz/bad-file.ts'
import { controls } from '../../e2e/reliability/fuzz/controls.ts'
import { importPaths } from '../../e2e/reliability/fuzz/import-paths.ts'
import { pathNames } from '../../e2e/reliability/fuzz/path-names.ts'
import { runCases } from '../../e2e/reliability/fuzz/run-cases.ts'
import { platformAsItWas } from './platform-as-it-was.ts'

afterAll(platformAsItWas())

const paths = await importPaths()
/** Fixed: which of the bad files make a library leave work behind is known of these. */
const seed = 20261121
const files = 12
/** TEI is known, and refused with words for it. */
const unread = new Set(['tei.xml'])

it('knows every way in by its name', () => {
  expect(paths.map(({ name }) => name)).toEqual(pathNames)
})

describe.each(paths)('$name', (path) => {
  it('takes in the files that are spoilt, as long as they are sound', async () => {
    for (const sound of path.seeds.filter(({ name }) => !unread.has(name))) {
      const became = await path.read(sound.name, new Uint8Array(packed(sound)))
      expect({ name: sound.name, ...became }.outcome, sound.name).not.toBe('refused')
    }
  })

  it('[F2] takes in, repairs or refuses every bad file, and changes nothing', async () => {
    const { faults, outcomes } = await runCases(path, { seed, from: 0, to: files })
    // How long one takes is the machine's affair here, which has more to do.
    expect(faults.filter(({ what }) => !what.startsWith('took'))).toEqual([])
    expect(outcomes.imported + outcomes.repaired + outcomes.refused).toBe(files)
  })
})

it('makes the same bad file of the same numbers, and another of others', () => {
  const [path] = paths
  const made = (from: number, number: number) => badFile('text', path?.seeds ?? [], from, number)
  expect(made(1, 2)).toEqual(made(1, 2))
  expect(made(1, 3)).not.toEqual(made(1, 2))
  expect(made(2, 2)).not.toEqual(made(1, 2))
})

it.each([
  ['throws', /told to throw/],
  ['changes the project', /was changed/],
  ['without words', /nothing is said of the reason/],
])('the control: a reader that %s is found', async (name, what) => {
  const control = controls.find((one) => one.name === `control: ${name}`)
  if (!control) throw new Error('there is no such control')
  const { faults } = await runCases(control, { seed, from: 0, to: 1 })
  expect(faults.map((fault) => fault.what)).toEqual([expect.stringMatching(what)])
})
