/** The committed packs are those the generator would write: of its languages, its version of CLDR, and no others. */
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LANGUAGES } from '#language/language-names.ts'
import { loadConcepts, loadPack } from '#language/packs/load-pack.ts'
import { CLDR_VERSION } from './cldr.mjs'
import { PACKS } from './languages.mjs'

const files = readdirSync(new URL('../../language/packs/data', import.meta.url)).toSorted()
const tags = PACKS.map(({ tag }) => tag)

it('has every language that the product knows by name', () => {
  expect(tags.toSorted()).toEqual(
    LANGUAGES.filter(({ hasPack }) => hasPack)
      .map(({ tag }) => tag)
      .toSorted(),
  )
})

it('has a file for each language, its concepts where CLDR has them, the signs and the licence', async () => {
  const expected = ['LICENSE', 'concept-signs.json', ...tags.map((tag) => `${tag}.json`)]
  for (const tag of tags) if ((await loadConcepts(tag)) !== null) expected.push(`concepts-${tag}.json`)
  expect(files).toEqual(expected.toSorted())
  expect(files.filter((file) => file.startsWith('concepts-'))).toHaveLength(tags.length - 1)
})

it('was made from the pinned CLDR', async () => {
  const versions = new Set<string | undefined>()
  for (const tag of tags) versions.add((await loadPack(tag))?.cldr)
  expect([...versions]).toEqual([CLDR_VERSION])
})
