/** The sample project as published formats get it, run through its commands, and files written from a project. */
import { readFileSync } from 'node:fs'
import { planCommand, type Command } from '#commands/define-command.ts'
import { registry } from '#commands/registry.ts'
import { asId, type AnalystId, type ProjectId } from '#domain/ids.ts'
import { plainSettings, type PublishSettings } from '#domain/publication.ts'
import { wholeProject, type PublishScope } from '#domain/publish-scope.ts'
import type { Claim, Row, TableName } from '#domain/records.ts'
import { isRejection } from '#domain/rejection.ts'
import { MemorySnapshot, type Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { makeUuidSource } from '#domain/uuid.ts'
import { readTextsOf } from '#test/builders/read-texts.ts'
import { analystRow, anyId, citationRow, readingRow, sourceRow, verdictRow } from '#test/builders/rows.ts'
import type { SampleFile } from '../sample/sample-shape.ts'
import { planSample } from '../sample/sample-steps.ts'
import { preparePublishing, type PublishSource } from './publish-source.ts'
import type { PublishedWriter } from './published-writer.ts'

/** When every file of the tests is made. */
export const publishedAt = '2026-11-21T12:00:00.000Z'

/** A file of `public/`, as JSON. */
export function publicFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'))
}

export interface TestProject {
  readonly snapshot: Snapshot
  readonly texts: ReadonlyMap<string, string>
}

/** The sample, with the file it was made of. */
export function sampleProject(): TestProject & { readonly snapshot: MemorySnapshot; readonly sample: SampleFile } {
  const sample = publicFile('sample/story.json') as SampleFile
  const newId = makeUuidSource(
    () => 1_700_000_000_000,
    (bytes) => bytes.fill(7),
  )
  const analyst = asId<AnalystId>(newId())
  const plan = planSample(sample, { project: asId<ProjectId>(newId()), analyst, newId })
  const snapshot = new MemorySnapshot()
  for (const { command, args } of plan.steps) {
    const known = (registry as Readonly<Record<string, Command<never>>>)[command] as Command<never>
    const planned = planCommand(known, snapshot, args as never, { now: publishedAt, newId, actor: analyst })
    if (!isRejection(planned)) snapshot.apply(planned.changes)
  }
  return { sample, snapshot, texts: new Map<string, string>(plan.texts.map(({ hash, text }) => [hash, text])) }
}

/** What a format is given. */
export function sourceOf({ snapshot, texts }: TestProject, scope: Partial<PublishScope> = {}): Promise<PublishSource> {
  const input = {
    snapshot,
    readTexts: readTextsOf(texts),
    original: () => Promise.resolve(null),
    commits: noCommits,
    converters: new Map(),
  }
  return preparePublishing(input, { scope: { ...wholeProject, ...scope }, at: publishedAt })
}

async function* noCommits(): AsyncGenerator<never> {}

/** A whole file of a format. */
export async function written(
  writer: PublishedWriter,
  source: PublishSource,
  settings: Partial<PublishSettings> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = []
  for await (const piece of writer.write(source, { ...plainSettings, ...settings })) pieces.push(piece)
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** A whole file of a format that is text; a byte order mark is kept. */
export async function writtenText(...args: Parameters<typeof written>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(...args))
}

/** A copy of a project with more rows; one with the same id takes the place of the other. */
export function projectWith(
  { snapshot, texts }: TestProject,
  rows: { readonly [Table in TableName]?: readonly Row<Table>[] },
): TestProject {
  const copy = new MemorySnapshot()
  for (const table of tableNames) {
    copy.load(table, [...snapshot.all(table)] as never)
    copy.load(table, (rows[table] ?? []) as never)
  }
  return { snapshot: copy, texts }
}

/** The sample with a rated verdict on its first claim, cited and read a second time, and one on the second that is not rated yet. */
export function projectWithVerdict(project: TestProject): TestProject & { readonly claim: Claim } {
  const [claim, other] = [...project.snapshot.all('claims')]
  if (!claim || !other) throw new Error('the project has two claims')
  const verdict = { rating: 'False', explanation: 'Nothing shows it.', sources: [anyId('isw')] }
  const rows = {
    analysts: [analystRow('ben')],
    sources: [sourceRow('isw', { kind: 'organisation' })],
    verdicts: [
      verdictRow('k', { ...verdict, claim: claim.id, analyst: claim.analyst }),
      verdictRow('l', { claim: other.id, rating: ' ' }),
    ],
    citations: [
      citationRow('k', 'isw', { url: 'https://example.org/report', archiveUrl: 'https://archive.example/1' }),
    ],
    verdictReadings: [readingRow('k', 'ben', { outcome: 'objects', note: 'Ask the ministry first.' })],
  }
  return { ...projectWith(project, rows), claim }
}
