/** Small sound files that are brought to a project that is there, most written by the program itself. */
import { readFileSync } from 'node:fs'
import { identity, toKey, toKeyArmored } from '../../../src/interchange/age/age-files.cases.ts'
import { annotationsWriter } from '../../../src/interchange/annotations/write-annotations.ts'
import { manifestName, manifestText, measured } from '../../../src/interchange/bundle/manifest.ts'
import { bundleWriter } from '../../../src/interchange/bundle/write-bundle.ts'
import { claimReviewWriter } from '../../../src/interchange/claim-review/write-claim-review.ts'
import { csvWriter } from '../../../src/interchange/csv/write-csv.ts'
import { bratWriter } from '../../../src/interchange/dialect-files/write-brat.ts'
import { doccanoWriter } from '../../../src/interchange/dialect-files/write-doccano.ts'
import { hypothesisWriter } from '../../../src/interchange/dialect-files/write-hypothesis.ts'
import { labelStudioWriter } from '../../../src/interchange/dialect-files/write-label-studio.ts'
import { openArchive } from '../../../src/interchange/zip/open-archive.ts'
import { exampleCheck, exampleProject } from '../../../src/interchange/own-formats/example-project.cases.ts'
import { sourceOf, written } from '../../../src/interchange/published/sample-project.cases.ts'
import { xlsxWriter } from '../../../src/interchange/xlsx/write-xlsx.ts'
import type { PublishedTable, PublishSettings } from '../../../src/domain/publication.ts'
import type { PublishedWriter } from '../../../src/interchange/published/published-writer.ts'
import type { ZipEntry } from '../../../src/interchange/zip/zip.cases.ts'
import { bytesOf, type SeedFile } from './article-seeds.ts'

export const ageKey = identity

const example = (name: string): SeedFile => ({
  name: `${name}.json`,
  json: readFileSync(`public/schema/examples/${name}.json`, 'utf8'),
})

/** The files in an archive, to be packed again. */
async function entriesOf(archive: Uint8Array): Promise<readonly ZipEntry[]> {
  const contained = await openArchive(archive, { files: 1000, bytes: 1e8 })
  if ('refused' in contained) throw new Error(contained.refused.key)
  const entries: ZipEntry[] = []
  for (const file of contained) {
    if ('junk' in file || 'refused' in file) continue
    const content = await file.bytes()
    if (!('refused' in content)) entries.push({ name: file.name, content })
  }
  return entries
}

/** A bundle whose list fits what is in it again, so that what was spoilt is read. */
function sealed(entries: readonly ZipEntry[]): readonly ZipEntry[] {
  const files = entries.filter(({ name }) => name !== manifestName)
  const list = files.map(({ name, content }) =>
    measured(String(name), typeof content === 'string' ? bytesOf(content) : content),
  )
  return [...files, { name: manifestName, content: manifestText(list, '2026-11-20T10:00:00.000Z') }]
}

const quote = { type: 'TextQuoteSelector', exact: 'Forty lamps', prefix: '', suffix: ' burn' }
const position = { type: 'TextPositionSelector', start: 0, end: 11 }
const target = { source: 'https://morning-heron.example.org/bridge', selector: [position, quote] }
const body = [
  { type: 'TextualBody', value: 'Doubtful', purpose: 'commenting' },
  { type: 'TextualBody', value: 'figure', purpose: 'tagging' },
]
const creator = { id: 'https://example.org/bo', type: 'Person', name: 'Bo' }
const webAnnotation = { id: 'urn:x:1', type: 'Annotation', created: '2026-11-20T10:00:00Z', creator, body, target }
const recogito = { ...webAnnotation, id: '3f2b9c1e-0d1a-4c3b-9f59-2b1d3c4e5f60' }
const inception = {
  id: '#12',
  type: 'Annotation',
  target: [{ source: target.source, selector: [{ start: 4, end: 9 }] }],
}
const page = (script: string) =>
  `<!doctype html><html><head><script type="application/ld+json">${script}</script></head><body><p>A check.</p></body></html>`

const tables: readonly PublishedTable[] = ['claims', 'assessments', 'articles']

/** By the name of the path. */
export async function projectSeeds(): Promise<Readonly<Record<string, readonly SeedFile[]>>> {
  const project = exampleProject()
  const source = await sourceOf(project, { texts: true })
  const file = (writer: PublishedWriter, settings?: Partial<PublishSettings>) => written(writer, source, settings)
  const textOf = async (writer: PublishedWriter, settings?: Partial<PublishSettings>) =>
    new TextDecoder().decode(await file(writer, settings))
  const check = await textOf(claimReviewWriter, { check: exampleCheck })
  const sheets = await Promise.all(
    tables.map(async (table): Promise<SeedFile> => ({ name: `${table}.csv`, bytes: await file(csvWriter, { table }) })),
  )
  return {
    'Web Annotation': [
      { name: 'page.json', json: JSON.stringify({ type: 'AnnotationPage', items: [webAnnotation, webAnnotation] }) },
      { name: 'list.jsonld', json: JSON.stringify([webAnnotation]) },
    ],
    'own annotations': [
      { name: 'own.json', json: await textOf(annotationsWriter) },
      example('annotations-1-collection'),
    ],
    Recogito: [{ name: 'recogito.json', json: JSON.stringify([recogito, { ...recogito, id: `#${recogito.id}` }]) }],
    INCEpTION: [{ name: 'inception.json', json: JSON.stringify([inception, { ...inception, id: '#13' }]) }],
    Hypothesis: [{ name: 'hypothesis.json', json: await textOf(hypothesisWriter) }],
    'Label Studio': [{ name: 'label-studio.json', json: await textOf(labelStudioWriter) }],
    doccano: [{ name: 'doccano.jsonl', bytes: await file(doccanoWriter) }],
    brat: [
      { name: 'brat.zip', entries: await entriesOf(await file(bratWriter)) },
      {
        name: 'a.ann',
        bytes: bytesOf(
          'T1\tFigure 0 11\tForty lamps\nA1\tNegated T1\n#1\tAnnotatorNotes T1\tDoubtful\nR1\tSays Arg1:T1 Arg2:T1\n',
        ),
      },
    ],
    ClaimReview: [
      { name: 'check.json', json: check },
      { name: 'check.html', bytes: bytesOf(page(check)) },
    ],
    'sheets: CSV': sheets,
    'sheets: XLSX': [{ name: 'sheets.xlsx', entries: await entriesOf(await file(xlsxWriter)) }],
    'project file': [example('project-1'), example('project-1-with-history')],
    bundle: [{ name: 'bundle.zip', entries: await entriesOf(await file(bundleWriter)), sealed }],
    'merge, second opinion': [example('project-1'), example('project-1-with-history')],
    'import profile': [example('import-profile-1')],
    age: [
      { name: 'a.age', bytes: Uint8Array.from(Buffer.from(toKey, 'base64')) },
      { name: 'b.age', bytes: bytesOf(toKeyArmored) },
    ],
  }
}
