import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { touchesOf } from '#domain/merge/edits.ts'
import { opinionSnapshot } from '#domain/opinion-file.ts'
import type { ProjectFilePurpose, ProjectFileReading, RestoredProject } from '#domain/ports.ts'
import type { Row } from '#domain/records.ts'
import { MemorySnapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { readTextsOf } from '#test/builders/read-texts.ts'
import { stateHash } from '../state-hash.ts'
import { textHash } from '../text-hash.ts'
import { arbitraryProject, type MadeProject } from './arbitrary-project.cases.ts'
import { jsonSchemaOf } from './json-schema-of.ts'
import { projectFileSchema } from './file-schema.ts'
import { readProjectBytes, readProjectFile } from './read-project-file.ts'
import { damages } from './project-file.cases.ts'
import { writeProjectFile } from './write-project-file.ts'

const keep: ProjectFilePurpose = { purpose: 'keep' }

async function written(made: MadeProject, purpose: ProjectFilePurpose = keep): Promise<string> {
  const source = {
    snapshot: made.snapshot,
    readTexts: readTextsOf(made.texts),
    commits: () => made.commits,
  }
  let content = ''
  for await (const piece of writeProjectFile(source, purpose)) content += piece
  return content
}

function restored(reading: ProjectFileReading): MadeProject {
  if ('refused' in reading) throw new Error(`refused: ${JSON.stringify(reading.refused)}`)
  const { rows, texts, commits } = reading.project
  return { snapshot: snapshotOf(rows), texts: new Map(texts.map(({ hash, text }) => [hash, text])), commits }
}

function snapshotOf(rows: RestoredProject['rows']): MemorySnapshot {
  const snapshot = new MemorySnapshot()
  for (const table of tableNames) snapshot.load(table, rows[table] as readonly Row<typeof table>[])
  return snapshot
}

const reasonOf = (reading: ProjectFileReading) => ('refused' in reading ? reading.refused.key : 'taken')
const one = fc
  .sample(arbitraryProject, { numRuns: 30, seed: 5 })
  .find(
    ({ snapshot, texts }) =>
      texts.size >= 3 && snapshot.size('sentenceLinks') > 0 && snapshot.size('opinionRequests') > 0,
  ) as MadeProject
const schemaFile = new URL('../../../public/schema/project-1.schema.json', import.meta.url)
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object
const validate = new Ajv2020({ strict: true, allErrors: false }).compile(schema)

describe('the project file', () => {
  it('[F1] [H7] comes back byte for byte, with equal rows, texts and journal', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (made) => {
        const content = await written(made)
        const back = restored(readProjectFile(content))
        expect(stateHash(back.snapshot)).toBe(stateHash(made.snapshot))
        expect(back.commits).toEqual(made.commits)
        expect(await written(back)).toBe(content)
      }),
      { numRuns: 40 },
    )
  })

  it('[F3] is valid under its published schema, for each purpose', async () => {
    const check = async (made: MadeProject) => {
      expect(validate(JSON.parse(await written(made))), JSON.stringify(validate.errors)).toBe(true)
      expect(validate(JSON.parse(await written(made, { purpose: 'colleague', privateNotes: true })))).toBe(true)
    }
    await fc.assert(fc.asyncProperty(arbitraryProject, check), { numRuns: 30 })
  })

  it('[F4] keeps everyone as the creator of their own records, also in a file for a colleague', async () => {
    const creators = (snapshot: MemorySnapshot) =>
      tableNames
        .filter((table) => table !== 'foreignCommits')
        .flatMap((table) =>
          [...snapshot.all(table)].flatMap((row) => ('analyst' in row ? `${table}/${row.id} ${row.analyst}` : [])),
        )
    const check = async (made: MadeProject) => {
      const content = await written(made, { purpose: 'colleague', privateNotes: true })
      const back = restored(readProjectFile(content))
      expect(creators(back.snapshot).toSorted()).toEqual(creators(made.snapshot).toSorted())
    }
    expect(new Set(creators(one.snapshot).map((line) => line.split(' ')[1])).size).toBeGreaterThan(0)
    await fc.assert(fc.asyncProperty(arbitraryProject, check), { numRuns: 30 })
  })

  it('has the published schema that its reader holds it to (UPDATE_SCHEMAS=1 writes it)', () => {
    const generated = jsonSchemaOf(projectFileSchema, {
      $id: 'project-1.schema.json',
      title: 'Variorum project file, version 1',
    })
    if (process.env['UPDATE_SCHEMAS']) writeFileSync(schemaFile, `${JSON.stringify(generated, null, 2)}\n`)
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(generated)))
  })

  it.each([
    'originals',
    'sentenceBounds',
    'sentenceLinks',
    'ratingScales',
    'citations',
    'verdictReadings',
    'foreignCommits',
    'renamedRows',
    'mergeConflicts',
    'opinionRequests',
    'savedViews',
  ] as const)('[H7] of before there were %s is read, and one without any has no such table', async (table) => {
    const rows = (made: MadeProject) => made.snapshot.size(table)
    const samples = fc.sample(arbitraryProject, { numRuns: 30, seed: 5 })
    const [without, some] = [samples.find((made) => rows(made) === 0), samples.find((made) => rows(made) > 0)]
    if (!without || !some) throw new Error('there are both')
    const content = await written(without)
    expect(content).not.toContain(table)
    expect(rows(restored(readProjectFile(content)))).toBe(0)
    expect(rows(restored(readProjectFile(await written(some))))).toBe(rows(some))
  })

  it('[F3] leaves out journal and notes for a colleague who shall not see them', async () => {
    const content = await written(one, { purpose: 'colleague', privateNotes: false })
    const back = restored(readProjectFile(content))
    expect(back.commits).toEqual([])
    const notes = (['articles', 'stories', 'claims', 'passages', 'assessments'] as const).flatMap((table) =>
      [...back.snapshot.all(table)].map((row) => row.note),
    )
    expect(new Set(notes)).toEqual(new Set(['']))
    expect(back.snapshot.size('articles')).toBe(one.snapshot.size('articles'))
  })

  it('[H7] tells a colleague who changed what, and not to what', async () => {
    const { commits } = one
    const content = await written(one, { purpose: 'colleague', privateNotes: true })
    const known = restored(readProjectFile(content)).snapshot
    for (const { commit } of commits) {
      const { analyst, device, deviceSequence, hash } = commit
      expect(known.get('foreignCommits', commit.id)).toMatchObject({ analyst, device, deviceSequence, hash })
    }
    expect(content).not.toContain('"changes"')
    expect(stateHash(known)).toBe(stateHash(one.snapshot))
  })

  it('[H7] a part tells of no edit to what it does not hold, and holds the texts of its articles only', async () => {
    const part = opinionSnapshot(one.snapshot, [...one.snapshot.all('opinionRequests')], 'nothing')
    const content = await written(
      { ...one, snapshot: part },
      { purpose: 'colleague', privateNotes: false, isPart: true },
    )
    const back = restored(readProjectFile(content))
    const touching = one.commits.filter(({ commit }) => touchesOf(commit).some(({ table }) => table === 'passages'))
    expect(touching.length).toBeGreaterThan(0)
    const told = new Set([...back.snapshot.all('foreignCommits')].map(({ id }) => String(id)))
    expect(touching.filter(({ commit }) => told.has(commit.id))).toEqual([])
    const touched = [...back.snapshot.all('foreignCommits')].flatMap(({ touches }) => touches)
    expect(touched.filter(({ table, id }) => part.get(table, id as never) === undefined)).toEqual([])
    const kept = [...part.all('revisions')].map(({ textHash: hash }) => hash)
    expect(kept.length).toBeGreaterThan(0)
    expect([...back.texts.keys()].toSorted()).toEqual(kept.toSorted())
  })

  it('[H5] takes along the texts that only the journal still names, so that undo can bring them back', async () => {
    const hash = textHash('old words')
    const [first, ...rest] = one.commits
    if (!first) throw new Error('there is a commit')
    const commits = [{ ...first, commit: { ...first.commit, texts: [hash] } }, ...rest]
    const content = await written({ ...one, commits, texts: new Map([...one.texts, [hash, 'old words']]) })
    const { texts } = JSON.parse(content) as { texts: { hash: string; text: string }[] }
    expect(texts).toContainEqual({ hash, text: 'old words' })
    expect(texts.map((entry) => entry.hash)).toEqual(texts.map((entry) => entry.hash).sort())
  })

  it('[H5] says which texts it lacks instead of failing', async () => {
    const content = await written({ ...one, texts: new Map() })
    const reading = readProjectFile(content)
    expect('refused' in reading ? reading.refused : reading.textsMissing).toBe(one.texts.size)
  })

  it('[C2] counts the rows that break a rule and takes them as they are', async () => {
    const claim = [...one.snapshot.all('claims')][0]?.id
    const content = JSON.parse(await written(one)) as { tables: { storyClaims: unknown[]; stories: { id: string }[] } }
    const row = { id: 'not.its.parts', rev: 1, extra: null, story: content.tables.stories[0]?.id, claim }
    expect([claim, row.story]).not.toContain(undefined)
    content.tables.storyClaims.push(row)
    const reading = readProjectFile(JSON.stringify(content))
    const sound = readProjectFile(await written(one))
    if ('refused' in reading || 'refused' in sound) throw new Error('both are read')
    expect(reading.ruleBreaks - sound.ruleBreaks).toBe(1)
    expect(reading.project.rows.storyClaims).toContainEqual(row)
  })

  it.each(damages)('[F3] refuses $what with $reason', async ({ damage, reason, path }) => {
    const content = damage(await written(one))
    const reading = readProjectFile(content)
    expect(reasonOf(reading)).toBe(reason)
    if (path && 'refused' in reading) expect(reading.refused.params['path']).toBe(path)
  })

  it('[F3] refuses any truncation, and never throws', async () => {
    const content = await written(one)
    fc.assert(
      fc.property(fc.nat({ max: content.length - 3 }), (length) => {
        expect(reasonOf(readProjectFile(content.slice(0, length)))).toMatch(/^(badJson|notProjectFile)$/)
      }),
    )
  })

  it('[F3] either refuses a changed file or gives a project of the right shape', async () => {
    const content = await written(one)
    const digitsAndLetters = fc.constantFrom('0', '7', 'a', '"', '{', ']', 'null', '-1', '', '\\', '1e9', '[]')
    fc.assert(
      fc.property(fc.nat({ max: content.length - 1 }), digitsAndLetters, fc.nat({ max: 12 }), (at, put, cut) => {
        const reading = readProjectFile(content.slice(0, at) + put + content.slice(at + cut))
        if ('refused' in reading) expect(reading.refused.key).toBeTruthy()
        else expect(reading.project.rows.project).toHaveLength(1)
      }),
    )
  })

  it('[F3] refuses bytes that are not UTF-8, nothing, and too much', async () => {
    const bytes = (list: number[]) => () => Promise.resolve(Uint8Array.from(list))
    expect(reasonOf(await readProjectBytes(2, bytes([0xc3, 0x28])))).toBe('brokenEncoding')
    expect(reasonOf(await readProjectBytes(0, bytes([])))).toBe('emptyFile')
    expect(reasonOf(await readProjectBytes(1e12, bytes([])))).toBe('largeFile')
    expect(reasonOf(await readProjectBytes(9, () => Promise.reject(new Error('gone'))))).toBe('unreadableFile')
  })
})
