/**
 * Writes a project as a file: `keep` with its whole journal, `colleague` with rows and who changed which of them (F3). The same project always
 * gives the same bytes: keys and rows are sorted, and nothing of the moment of writing is in it.
 */
import type { StoredCommit } from '#domain/commit.ts'
import { groupBy } from '#domain/group-by.ts'
import { asId, type RevisionId, type TextHash, type Utf16Offset } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import { editOf } from '#domain/merge/edits.ts'
import { toldOf } from '#domain/opinion-file.ts'
import type { ProjectFilePurpose } from '#domain/ports.ts'
import type { Row, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { tableNames } from '#domain/tables.ts'
import { offsetConverter } from '../offsets.ts'
import { rowsById } from '../state-hash.ts'
import { textsInTurn, type ReadTexts } from '../texts-in-turn.ts'
import { projectFormat, projectVersion } from './file-schema.ts'

/** What a file is made from. */
export interface ProjectFileSource {
  readonly snapshot: Snapshot
  /** Texts that are not found are listed in the file as missing. */
  readonly readTexts: ReadTexts
  /** All commits in order. */
  readonly commits: () => AsyncIterable<StoredCommit> | Iterable<StoredCommit>
}

/** Tables with a `note` that is the analyst's own and may be left out (F3). */
export const tablesWithNotes = [
  'sources',
  'stories',
  'articles',
  'derivations',
  'passages',
  'claims',
  'assessments',
] as const

/** The file in pieces, to be joined without anything between. No piece is larger than a row, a commit or a text. */
export async function* writeProjectFile(
  source: ProjectFileSource,
  purpose: ProjectFilePurpose,
): AsyncGenerator<string, void, undefined> {
  const { snapshot } = source
  const keep = purpose.purpose === 'keep'
  const hashes = new Set<TextHash>([...snapshot.all('revisions')].map((revision) => revision.textHash))
  yield `{"format":${canonicalJson(projectFormat)},\n"journal":`
  if (keep) yield* list(journal(source, hashes))
  else yield 'null'
  yield `,\n"purpose":${canonicalJson(purpose.purpose)},\n"tables":{`
  const codePoints = await codePointsOfPositions(source)
  const own = keep ? [] : await ownEdits(source, purpose.isPart ?? false)
  const isWritten = (table: TableName) =>
    !addedTables.has(table) || snapshot.size(table) > 0 || (table === 'foreignCommits' && own.length > 0)
  for (const [index, table] of tableNames.filter(isWritten).toSorted().entries()) {
    yield `${index === 0 ? '' : ','}\n${canonicalJson(table)}:`
    if (table === 'foreignCommits') yield* list(byId([...snapshot.all(table), ...own]))
    else yield* list(tableRows(snapshot, table, codePoints, keep || purpose.privateNotes))
  }
  yield '},\n"texts":'
  const missing: TextHash[] = []
  yield* list(texts(source, hashes, missing))
  yield `,\n"textsMissing":${canonicalJson(missing)},\n"version":${projectVersion}}\n`
}

/** What a colleague's program must know of our edits to tell who changed what: that there were, not what they said. */
async function ownEdits(
  { snapshot, commits }: ProjectFileSource,
  isPart: boolean,
): Promise<readonly Row<'foreignCommits'>[]> {
  const edits: Row<'foreignCommits'>[] = []
  for await (const { commit } of commits()) {
    const edit: Row<'foreignCommits'> = { id: asId(commit.id), rev: 1, extra: null, ...editOf(commit) }
    const told = isPart ? toldOf(snapshot, edit) : edit
    if (told) edits.push(told)
  }
  return edits
}

function byId(rows: readonly Row<'foreignCommits'>[]): readonly Row<'foreignCommits'>[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** A JSON array with one element a line. */
async function* list(elements: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<string, void, undefined> {
  let first = true
  for await (const element of elements) {
    yield `${first ? '[' : ','}\n${canonicalJson(element)}`
    first = false
  }
  yield first ? '[]' : '\n]'
}

async function* journal(source: ProjectFileSource, hashes: Set<TextHash>): AsyncGenerator<StoredCommit> {
  for await (const stored of source.commits()) {
    // Texts only the past refers to must come along, or undo would bring back articles without words.
    for (const hash of stored.commit.texts) hashes.add(hash)
    yield { sequence: stored.sequence, commit: stored.commit }
  }
}

async function* texts(
  source: ProjectFileSource,
  hashes: ReadonlySet<TextHash>,
  missing: TextHash[],
): AsyncGenerator<{ readonly hash: TextHash; readonly text: string }> {
  for await (const { hash, text } of textsInTurn(source.readTexts, [...hashes].sort())) {
    if (text === null) missing.push(hash)
    else yield { hash, text }
  }
}

interface Stretch {
  readonly start: Utf16Offset | null
  readonly end: Utf16Offset | null
}

type CodePoints = ReadonlyMap<string, { readonly start: number; readonly end: number } | null>

/** Came after the first files: left out where they are empty, so that the programs that knew no such table read the file. */
const addedTables: ReadonlySet<TableName> = new Set<TableName>([
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
])

const positionTables = ['regions', 'sentenceBounds', 'glosses', 'passages', 'anchors'] as const

function isPositionTable(table: TableName): table is (typeof positionTables)[number] {
  return (positionTables as readonly TableName[]).includes(table)
}

function* tableRows(
  snapshot: Snapshot,
  table: TableName,
  codePoints: CodePoints,
  withNotes: boolean,
): Iterable<unknown> {
  const blankNote = !withNotes && (tablesWithNotes as readonly TableName[]).includes(table)
  for (const row of rowsById(snapshot, table)) {
    const written = blankNote ? { ...row, note: '' } : row
    const at = (place: string) => codePoints.get(`${table}/${row.id}${place}`) ?? null
    if (isPositionTable(table)) yield { ...written, codePoints: at('') }
    else if (table === 'sentenceLinks') yield { ...written, codePoints: { one: at('/one'), other: at('/other') } }
    else yield written
  }
}

/** Every position with the name its code points are filed under; a pair of sentences has two. */
function* positionsOf(
  snapshot: Snapshot,
): Generator<{ readonly key: string; readonly revision: RevisionId; readonly stretch: Stretch }> {
  for (const table of positionTables) {
    for (const row of snapshot.all(table) as Iterable<Row<(typeof positionTables)[number]>>)
      yield { key: `${table}/${row.id}`, revision: row.revision, stretch: row }
  }
  for (const { id, one, other } of snapshot.all('sentenceLinks')) {
    yield { key: `sentenceLinks/${id}/one`, revision: one.revision, stretch: one }
    yield { key: `sentenceLinks/${id}/other`, revision: other.revision, stretch: other }
  }
}

/** Code points of every position, read once per text, so that writing the tables needs no text. */
async function codePointsOfPositions({ snapshot, readTexts }: ProjectFileSource): Promise<CodePoints> {
  const byRevision = new Map<RevisionId, { readonly key: string; readonly stretch: Stretch }[]>()
  for (const { key, revision, stretch } of positionsOf(snapshot)) {
    const list = byRevision.get(revision) ?? []
    list.push({ key, stretch })
    byRevision.set(revision, list)
  }
  const byHash = groupBy(byRevision.keys(), (id) => snapshot.get('revisions', id)?.textHash ?? null)
  const hashes = [...byHash.keys()].filter((hash) => hash !== null)
  const result = new Map<string, { readonly start: number; readonly end: number } | null>()
  for await (const { hash, text } of textsInTurn(readTexts, hashes)) {
    if (text === null) continue
    const converter = offsetConverter(text)
    const positions = (byHash.get(hash) ?? []).flatMap((id) => byRevision.get(id) ?? [])
    for (const { key, stretch } of positions) {
      const start = stretch.start === null ? null : converter.toCodePoint(stretch.start)
      const end = stretch.end === null ? null : converter.toCodePoint(stretch.end)
      result.set(key, start === null || end === null ? null : { start, end })
    }
  }
  return result
}
