/** A profile goes into a file and comes back as it was; whatever else is in such a file is refused with its place. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnRoles, type ColumnUse } from '#domain/file-columns.ts'
import {
  areReadAlike,
  furnitureChoices,
  joinColumns,
  keepProfile,
  namedApart,
  plainChoices,
  profileOf,
  type ImportProfile,
} from '#domain/import-choices.ts'
import { nothingKept, parseKept } from '#domain/kept-choices.ts'
import { charsetNames } from '../charsets/charset-names.ts'
import { jsonSchemaOf } from '../project-file/json-schema-of.ts'
import { profileFile, readProfile, readProfileFile } from './import-profile.ts'
import { profileSchema } from './profile-schema.ts'

const schemaFile = new URL('../../../public/schema/import-profile-1.schema.json', import.meta.url)
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.trim() === text)
const roles = columnRoles.filter((role) => role !== 'text' && role !== 'kept')
const columns = fc
  .tuple(fc.uniqueArray(words, { minLength: 1, maxLength: 4 }), fc.shuffledSubarray(roles))
  .map(([names, some]) =>
    names.map((name, at): ColumnUse => ({ name, role: at === 0 ? 'text' : (some[at] ?? 'kept') })),
  )
const profile: fc.Arbitrary<ImportProfile> = fc.record({
  name: words,
  choices: fc.record({
    columns: fc.array(columns.map((uses) => ({ hasHead: true, columns: uses }))),
    charset: fc.option(fc.constantFrom(...charsetNames)),
    furniture: fc.constantFrom(...furnitureChoices),
    language: fc.option(fc.constantFrom('sr-Latn', 'ka', 'kk')),
    outlet: fc.option(words),
    story: fc.option(words),
  }),
})

describe('a file with a profile', () => {
  it('[F1] [F3] brings back what was saved, and is valid under its published schema', async () => {
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object)
    await fc.assert(
      fc.asyncProperty(profile, async (saved) => {
        const file = profileFile(saved)
        expect(validate(JSON.parse(await file.text()))).toBe(true)
        expect(await readProfileFile(file as File)).toEqual({ profile: saved })
      }),
    )
  })

  it('[F3] has the published schema that its reader holds it to (UPDATE_SCHEMAS=1 writes it)', () => {
    const title = 'Variorum import profile, version 1'
    const generated = jsonSchemaOf(profileSchema, { $id: 'import-profile-1.schema.json', title })
    if (process.env['UPDATE_SCHEMAS']) writeFileSync(schemaFile, `${JSON.stringify(generated, null, 2)}\n`)
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(generated)))
  })

  const file = { format: 'variorum-import-profile', version: 1, name: 'Dumps', choices: plainChoices }
  const withColumns = (uses: readonly object[]) => ({
    ...file,
    choices: { ...plainChoices, columns: [{ hasHead: true, columns: uses }] },
  })
  const text = { name: 'a', role: 'text' }

  it.each([
    ['not JSON', '{"format":', 'badJson', undefined],
    ['another file', { format: 'variorum-project' }, 'notImportProfile', undefined],
    ['no object', [file], 'notImportProfile', undefined],
    ['a later version', { ...file, version: 2 }, 'newerVersion', '$.version'],
    ['no name', { ...file, name: ' ' }, 'badField', '$.name'],
    [
      'a charset nobody knows',
      { ...file, choices: { ...plainChoices, charset: 'utf-7' } },
      'badField',
      '$.choices.charset',
    ],
    [
      'a language that is none',
      { ...file, choices: { ...plainChoices, language: '<b>' } },
      'badField',
      '$.choices.language',
    ],
    ['a field too many', { ...file, run: 'alert(1)' }, 'unknownField', '$.run'],
    ['a field too few', { ...file, choices: { ...plainChoices, story: undefined } }, 'missingField', '$.choices.story'],
    [
      'a prototype',
      JSON.stringify(file).replace('"name"', '"__proto__":{"a":1},"name"'),
      'unknownField',
      '$.__proto__',
    ],
    [
      'a field held twice',
      withColumns([text, { name: 'b', role: 'text' }]),
      'badField',
      '$.choices.columns[0].columns',
    ],
    ['a name held twice', withColumns([text, { name: 'a', role: 'kept' }]), 'badField', '$.choices.columns[0].columns'],
    ['no text', withColumns([{ name: 'b', role: 'title' }]), 'badField', '$.choices.columns[0].columns'],
    [
      'too many columns',
      withColumns(Array.from({ length: 501 }, (_, at) => ({ name: `${at}`, role: at ? 'kept' : 'text' }))),
      'badField',
      '$.choices.columns[0].columns',
    ],
    [
      'a role nobody knows',
      withColumns([text, { name: 'b', role: 'script' }]),
      'badField',
      '$.choices.columns[0].columns[1].role',
    ],
    ['a name without end', { ...file, name: 'a'.repeat(1001) }, 'badField', '$.name'],
    ['too deep', `${'['.repeat(100)}${']'.repeat(100)}`, 'deepJson', undefined],
  ])('[F2] with %s is refused with the place', (_, content, key, path) => {
    const reading = readProfile(typeof content === 'string' ? content : JSON.stringify(content))
    expect('refused' in reading && [reading.refused.key, reading.refused.params['path']]).toEqual([key, path])
  })

  it('[F2] is refused without an exception, whatever bytes it has', async () => {
    const bytes = fc.uint8Array().map((some) => new Blob([some as BlobPart]))
    const json = fc.json().map((some) => new Blob([some]))
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, json), async (some) => {
        expect(await readProfileFile(some as File)).toHaveProperty('refused')
      }),
    )
    expect(await readProfileFile({ size: 3e6, arrayBuffer: () => Promise.reject(new Error()) })).toHaveProperty(
      'refused',
    )
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readProfileFile(gone)).toEqual({ refused: { key: 'unreadableFile', params: {} } })
  })
})

/** Of few names and few choices, so that they meet. */
const alike = fc.record({
  name: fc.constantFrom('A', 'B', 'A (2)'),
  choices: fc.record({ story: fc.option(fc.constantFrom('Grain')) }).map((some) => ({ ...plainChoices, ...some })),
})

describe('profiles', () => {
  it('are kept by name, and one from a file never takes the place of another', () => {
    fc.assert(
      fc.property(fc.array(alike, { maxLength: 4 }), alike, (some, one) => {
        const profiles = some.reduce<readonly ImportProfile[]>(keepProfile, [])
        expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length)
        const taken = keepProfile(profiles, namedApart(profiles, one))
        for (const before of profiles) expect(taken).toContainEqual(before)
        expect(profileOf(taken, one.choices)).not.toBeNull()
        expect(parseKept(JSON.stringify({ ...nothingKept, profiles: taken })).profiles).toEqual(taken)
        expect(keepProfile(taken, namedApart(taken, one))).toEqual(taken)
      }),
    )
  })

  it('join columns by their head, and differ where files would be read otherwise', () => {
    const [one, other] = ['title', 'url'].map((role) => ({
      hasHead: true,
      columns: [
        { name: 'a', role: 'text' },
        { name: 'b', role },
      ] as ImportProfile['choices']['columns'][number]['columns'],
    }))
    if (!one || !other) throw new Error('two are needed')
    expect(joinColumns([one], [other])).toEqual([other])
    expect(areReadAlike({ ...plainChoices, columns: [one] }, { ...plainChoices, columns: [other] })).toBe(false)
    expect(areReadAlike({ ...plainChoices, story: 'Grain' }, plainChoices)).toBe(true)
  })
})
