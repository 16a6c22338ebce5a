/**
 * The published examples are what the present writers give (UPDATE_SCHEMAS=1 writes them), are valid under their schemas and are read.
 * Those of earlier versions stay as they are, and must still be read.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainChoices } from '#domain/import-choices.ts'
import type { PublishSettings } from '#domain/publication.ts'
import type { ProjectFilePurpose } from '#domain/ports.ts'
import { annotationsWriter } from '../annotations/write-annotations.ts'
import { checkManifest, manifestText, measured } from '../bundle/manifest.ts'
import { reviewsInJson } from '../claim-review/read-review-file.ts'
import { claimReviewWriter } from '../claim-review/write-claim-review.ts'
import { hypothesisWriter } from '../dialect-files/write-hypothesis.ts'
import { ownField } from '../foreign-annotations/own-mark.ts'
import { readTextsOf } from '#test/builders/read-texts.ts'
import { readForeignText } from '../foreign-annotations/read-foreign-annotations.ts'
import { profileFile, readProfile } from '../import-profile/import-profile.ts'
import { readProjectFile } from '../project-file/read-project-file.ts'
import { writeProjectFile } from '../project-file/write-project-file.ts'
import { publicFile, publishedAt, sourceOf, writtenText } from '../published/sample-project.cases.ts'
import { breaks, type Break } from './broken-examples.cases.ts'
import { exampleCheck, exampleProject } from './example-project.cases.ts'
import { contextPath, examplePath, ownFormats, schemaPath, type OwnFormatId } from './own-formats.ts'

const publicFolder = new URL('../../../public/', import.meta.url)
const fileAt = (path: string) => new URL(path.slice(1), publicFolder)
const textAt = (path: string) => readFileSync(fileAt(path), 'utf8')
const ids = Object.keys(ownFormats) as readonly OwnFormatId[]
const project = exampleProject()

async function projectFile(purpose: ProjectFilePurpose): Promise<string> {
  const { snapshot, texts, commits } = project
  const pieces: string[] = []
  for await (const piece of writeProjectFile(
    { snapshot, readTexts: readTextsOf(texts), commits: () => commits },
    purpose,
  ))
    pieces.push(piece)
  return pieces.join('')
}

const annotations = async (shape: PublishSettings['shape']) =>
  writtenText(annotationsWriter, await sourceOf(project), { shape })

/** A list of the two files beside it, so that anybody can count their hashes again. */
async function manifest(): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files = [
    measured('project.json', bytes(await projectFile({ purpose: 'colleague', privateNotes: false }))),
    measured('annotations.json', bytes(await annotations('page'))),
  ]
  return manifestText(files, publishedAt)
}

interface MarkedFile {
  readonly annotations: readonly { readonly extra: { readonly [ownField]: object } }[]
}

/** A file for another tool, whose first stretch has the mark of the example. */
const markedFile = async () => JSON.parse(await writtenText(hypothesisWriter, await sourceOf(project))) as MarkedFile

const ownMark = async () => `${JSON.stringify((await markedFile()).annotations[0]?.extra[ownField], null, 2)}\n`

/** Whether the stretch is known again by the mark. */
async function isKnownBy(mark: string): Promise<boolean> {
  const file = await markedFile()
  const [first, ...rest] = file.annotations
  const marked = { ...first, extra: { [ownField]: JSON.parse(mark) as object } }
  const reading = readForeignText(JSON.stringify({ ...file, annotations: [marked, ...rest] }))
  return 'annotations' in reading && reading.annotations[0]?.ours !== undefined
}

/** What the present writers make of each example of the newest version. */
const written: Readonly<Record<OwnFormatId, Readonly<Record<string, () => Promise<string>>>>> = {
  project: {
    '': () => projectFile({ purpose: 'colleague', privateNotes: false }),
    'with-history': () => projectFile({ purpose: 'keep' }),
  },
  annotations: { '': () => annotations('page'), collection: () => annotations('collection') },
  bundle: { '': manifest },
  claimReview: {
    '': async () => writtenText(claimReviewWriter, await sourceOf(project), { check: exampleCheck }),
  },
  importProfile: {
    '': async () => {
      const columns = [
        { name: 'Headline', role: 'title' },
        { name: 'Words', role: 'text' },
        { name: 'Shelf', role: 'kept' },
      ] as const
      const choices = { ...plainChoices, columns: [{ hasHead: true, columns }], language: 'de', outlet: 'Uferblatt' }
      return `${await profileFile({ name: 'Uferblatt archive', choices }).text()}\n`
    },
  },
  ownMark: { '': ownMark },
}

/** Whether the present reader takes a file, in its own words where it does not. */
const readers: Readonly<Record<OwnFormatId, (text: string) => unknown>> = {
  project: (text) => 'project' in readProjectFile(text) || readProjectFile(text),
  annotations: (text) => {
    const reading = readForeignText(text)
    if ('refused' in reading) return reading
    // An omission is about a whole article and marks no stretch.
    return reading.annotations.length === 2 && reading.problems.map(({ reason }) => reason).join() === 'wholeText'
  },
  bundle: (text) => checkManifest(text, (JSON.parse(text) as { files: [] }).files).length === 0,
  claimReview: (text) => (reviewsInJson(text)?.reviews ?? []).length > 0,
  importProfile: (text) => 'profile' in readProfile(text) || readProfile(text),
  ownMark: isKnownBy,
}

function schemaOf(path: string): ValidateFunction {
  const options = { strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }
  return new Ajv2020({ ...options, formats: fullFormats as never }).compile(publicFile(path.slice(1)) as object)
}

function broken(example: unknown, { at, put }: Break): unknown {
  const copy = structuredClone(example)
  const holder = at.slice(0, -1).reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], copy)
  const key = at.at(-1) ?? ''
  const target = holder as Record<string | number, unknown>
  if (put === undefined && !(key in target)) throw new Error(`There is no ${at.join('.')} to take away`)
  if (put === undefined) delete target[key]
  else target[key] = put
  return copy
}

describe.each(ids)('the published description of %s', (id) => {
  const format = ownFormats[id]

  it.each([...format.examples])('[F3] [H7] has the example “%s” that the present writer gives', async (name) => {
    const path = examplePath(format, name)
    const text = await written[id][name]?.()
    if (process.env['UPDATE_SCHEMAS']) {
      mkdirSync(fileAt('/schema/examples/'), { recursive: true })
      writeFileSync(fileAt(path), text ?? '')
    }
    expect(textAt(path)).toBe(text)
  })

  it('[F1] [F3] has a schema and an example of every version, which are read', async () => {
    const versions = Array.from({ length: format.version }, (_, index) => index + 1)
    for (const version of versions) {
      const validate = schemaOf(schemaPath({ ...format, version }))
      const names = readdirSync(fileAt('/schema/examples/')).filter((name) =>
        new RegExp(String.raw`^${format.name}-${version}(-[a-z-]+)?\.json$`).test(name),
      )
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) {
        const text = textAt(`/schema/examples/${name}`)
        expect(validate(JSON.parse(text)), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true)
        expect(await readers[id](text), name).toBe(true)
      }
    }
    expect(existsSync(fileAt(schemaPath({ ...format, version: format.version + 1 })))).toBe(false)
  })

  it.each([...breaks[id]])('[F3] refuses $what', (broke) => {
    const validate = schemaOf(schemaPath(format))
    const example: unknown = JSON.parse(textAt(examplePath(format, '')))
    expect(validate(broken(example, broke))).toBe(false)
  })
})

describe('what is published of formats', () => {
  it('is all listed: no schema and no example without its format', () => {
    const known = ids.flatMap((id) => {
      const format = ownFormats[id]
      return Array.from({ length: format.version }, (_, index) => `${format.name}-${index + 1}`)
    })
    const belongs = (name: string) =>
      known.some((start) => name === `${start}.schema.json` || new RegExp(`^${start}(-[a-z-]+)?\\.json$`).test(name))
    const files = [...readdirSync(fileAt('/schema/')), ...readdirSync(fileAt('/schema/examples/'))]
    expect(files.filter((name) => name !== 'examples' && !belongs(name))).toEqual([])
    expect(existsSync(fileAt(contextPath))).toBe(true)
  })

  it('says its version where it has one', () => {
    const version = (id: OwnFormatId, field: string) =>
      (JSON.parse(textAt(examplePath(ownFormats[id], ''))) as Record<string, unknown>)[field]
    const fields = { project: 'version', annotations: 'variorum:version', bundle: 'version', importProfile: 'version' }
    for (const [id, field] of Object.entries(fields) as [OwnFormatId, string][])
      expect(version(id, field), id).toBe(ownFormats[id].version)
  })

  it('[T2] shows in its examples where code points and UTF-16 part', () => {
    const { tables } = JSON.parse(textAt(examplePath(ownFormats.project, ''))) as {
      tables: { passages: readonly { start: number; codePoints: { start: number } }[] }
    }
    expect(tables.passages.some(({ start, codePoints }) => start === codePoints.start + 1)).toBe(true)
  })
})
