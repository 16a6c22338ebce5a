/** Every way by which a file comes in, as the workers go it; each gives what became of a file, or throws, which none may. */
import { unlockFile } from '../../../src/interchange/age/age-files.ts'
import { readProjectOrBundle } from '../../../src/interchange/bundle/read-bundle.ts'
import { AnnotationsIn } from '../../../src/interchange/foreign-annotations/annotations-in.ts'
import { readHandedFiles } from '../../../src/interchange/foreign-annotations/read-files.ts'
import { readProfileFile } from '../../../src/interchange/import-profile/import-profile.ts'
import { exampleProject } from '../../../src/interchange/own-formats/example-project.cases.ts'
import { readInputs, type KeptReading } from '../../../src/interchange/read-batch.cases.ts'
import { readPasted } from '../../../src/interchange/read-batch.ts'
import { SheetsIn } from '../../../src/interchange/sheet-in/sheets-in.ts'
import { readingReasons } from '../../../src/i18n/messages/interchange.ts'
import type { HomeText } from '../../../src/domain/annotation-reader.ts'
import { Draft } from '../../../src/domain/draft.ts'
import { asId, type AnalystId, type TextHash } from '../../../src/domain/ids.ts'
import type { ReadingReason } from '../../../src/domain/import-draft.ts'
import { knownEdits } from '../../../src/domain/merge/edits.ts'
import { mergeProjects } from '../../../src/domain/merge/merge-projects.ts'
import type { RestoredProject } from '../../../src/domain/ports.ts'
import { snapshotOf } from '../../../src/test/builders/project.ts'
import { articleSeeds, type SeedFile } from './article-seeds.ts'
import { ageKey, projectSeeds } from './project-seeds.ts'

export type Outcome = 'imported' | 'repaired' | 'refused'

/** What became of a file (F2). */
export interface Became {
  readonly outcome: Outcome
  /** Why it was refused; `null` for what came in whole. */
  readonly reason: string | null
}

/** The project that stands while files come in; none of them may change it by being looked at. */
export const homeProject = exampleProject()

type Read = (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Became>

export interface ImportPath {
  readonly name: string
  readonly seeds: readonly SeedFile[]
  readonly read: Read
  /**
   * A large library reads it, in a worker of its own that can be stopped (`workers/read-apart.ts`): it may leave work of its own to
   * fail where nobody waits for it, which that worker takes. Only a browser can show that.
   */
  readonly isApart: boolean
}

/** Throws for a reason nobody could read: a file that is refused without words is not refused well. */
export function worded({ key }: ReadingReason): string {
  if (!Object.hasOwn(readingReasons, key)) throw new Error(`nothing is said of the reason ${key}`)
  return key
}

function refused(reason: ReadingReason): Became {
  return { outcome: 'refused', reason: worded(reason) }
}

/** By the first entry, which is the file that was handed in; all that is said of it and of the files in it must have words. */
function becameOf({ files, drafts, texts }: KeptReading): Became {
  for (const { problems } of files) for (const problem of problems) worded(problem)
  for (const { textHash } of drafts) if (!texts.has(textHash)) throw new Error('a draft has no text')
  const entry = files[0]?.entry
  if (!entry) throw new Error('nothing is said of the file')
  const reason = entry.reason === null ? null : worded(entry.reason)
  if (entry.outcome === 'refused' && reason === null) throw new Error('refused for no reason')
  if (entry.outcome === 'refused' || entry.outcome === 'repaired') return { outcome: entry.outcome, reason }
  return { outcome: 'imported', reason: null }
}

const readArticles: Read = async (name, bytes) =>
  becameOf(await readInputs([{ name, size: bytes.length, bytes: () => Promise.resolve(bytes) }]))

const readPaste: Read = async (_name, bytes) => {
  const texts = new Map<TextHash, string>()
  const pasted = { text: new TextDecoder().decode(bytes), url: null, outlet: null, published: null }
  const reading = await readPasted(pasted, { known: new Set(), glossLanguage: 'en', texts })
  return becameOf({ ...reading, texts })
}

const homeTexts = [...homeProject.snapshot.all('revisions')].map(({ id, article, textHash }): HomeText => {
  const { language, url } = homeProject.snapshot.get('articles', article) ?? { language: { tag: 'en' }, url: null }
  return { article, revision: id, textHash, language: language.tag, url, isCurrent: true }
})

const annotationHome = {
  texts: homeTexts,
  claims: [...homeProject.snapshot.all('claims')].map(({ id }) => id),
  readTexts: (hashes: readonly TextHash[]) =>
    Promise.resolve(hashes.map((hash) => ({ hash, text: homeProject.texts.get(hash) ?? '' }))),
}

const readAnnotations: Read = async (name, bytes) => {
  const reading = await readHandedFiles([{ name, size: bytes.length, bytes: () => Promise.resolve(bytes) }])
  if ('refused' in reading) return refused(reading.refused)
  const { problems } = 'checks' in reading ? reading.checks : reading
  if (!('checks' in reading)) await new AnnotationsIn(reading, annotationHome).find(() => undefined)
  return problems.length === 0
    ? { outcome: 'imported', reason: null }
    : { outcome: 'repaired', reason: problems[0]?.reason ?? null }
}

const readSheets: Read = async (_name, bytes) => {
  let ids = 0
  const session = new SheetsIn(homeProject.snapshot, () => `made-${(ids += 1)}`)
  const sheets = await session.read(new Blob([bytes]), [])
  if ('refused' in sheets) return refused(sheets.refused)
  const asked = { choices: [], articles: [], analyst: asId<AnalystId>('ana'), now: '2026-11-20T10:00:00.000Z' }
  const { reports } = session.look({ sheets: sheets.map((_, at) => at), ...asked })
  for (const { reasons } of reports)
    for (const reason of reasons) if (reason.key === '') throw new Error('a reason without a name')
  const bad = reports.find(({ outcome }) => outcome === 'refused')
  return bad ? { outcome: 'repaired', reason: bad.reasons[0]?.key ?? null } : { outcome: 'imported', reason: null }
}

const readProject: Read = async (_name, bytes) => {
  const reading = await readProjectOrBundle(new Blob([bytes]))
  if ('refused' in reading) return refused(reading.refused)
  const isWhole = reading.textsMissing === 0 && reading.ruleBreaks === 0
  return { outcome: isWhole ? 'imported' : 'repaired', reason: null }
}

function snapshotIn({ rows }: RestoredProject) {
  return snapshotOf(rows as Parameters<typeof snapshotOf>[0])
}

const readMerge: Read = async (_name, bytes) => {
  const reading = await readProjectOrBundle(new Blob([bytes]))
  if ('refused' in reading) return refused(reading.refused)
  const theirs = snapshotIn(reading.project)
  const commits = reading.project.commits.map(({ commit }) => commit)
  const own = { snapshot: homeProject.snapshot, edits: knownEdits(homeProject.snapshot, []) }
  mergeProjects(new Draft(homeProject.snapshot), own, { snapshot: theirs, edits: knownEdits(theirs, commits) })
  return { outcome: 'imported', reason: null }
}

const readProfile: Read = async (name, bytes) => {
  const reading = await readProfileFile(new File([bytes], name))
  return 'refused' in reading ? refused(reading.refused) : { outcome: 'imported', reason: null }
}

const unlock: Read = async (_name, bytes) => {
  const opened = await unlockFile(new Blob([bytes]), ageKey)
  return typeof opened === 'string' ? { outcome: 'refused', reason: opened } : { outcome: 'imported', reason: null }
}

const readers: Readonly<Record<string, Read>> = {
  'sheets: CSV': readSheets,
  'sheets: XLSX': readSheets,
  'project file': readProject,
  bundle: readProject,
  'merge, second opinion': readMerge,
  'import profile': readProfile,
  age: unlock,
}

/** All of them, with the files to spoil. */
export async function importPaths(): Promise<readonly ImportPath[]> {
  const paths = (seeds: Readonly<Record<string, readonly SeedFile[]>>, read: (name: string) => Read) =>
    Object.entries(seeds).map(([name, files]) => ({
      name,
      seeds: files,
      read: read(name),
      isApart: name === 'PDF',
    }))
  const pasted = { paste: [...(articleSeeds['HTML'] ?? []), ...(articleSeeds['text'] ?? [])] }
  return [
    ...paths(articleSeeds, () => readArticles),
    ...paths(pasted, () => readPaste),
    ...paths(await projectSeeds(), (name) => readers[name] ?? readAnnotations),
  ]
}
