/**
 * The second half of erasing (H8): takes the words of texts out of both homes. Rows and texts go, commits stay under their id and hash
 * without the words, and one more commit says of each what it was and is. Runs while no tab has the project open.
 *
 * First the second home is written anew, whole; then the database is removed, for what is only written over stays on the disk, and filled
 * with the same. Broken off at any point, the project opens with all that was not erased, and the erasing begins again.
 */
import { Dexie } from 'dexie'
import { commitHead } from '#domain/commit-head.ts'
import { commitFormat, type Commit, type PendingCommit, type StoredCommit } from '#domain/commit.ts'
import { blankCommit } from '#domain/erasure/blank-commit.ts'
import { blankRow } from '#domain/erasure/blank-row.ts'
import { erasedRows, rowsOnce, type ErasedRows, type Living } from '#domain/erasure/erased-rows.ts'
import {
  eraseCommandName,
  recordCommandName,
  recordSubject,
  type BlankedCommit,
  type ErasureReport,
  type ErasureRequest,
} from '#domain/erasure/erasure.ts'
import { groupBy } from '#domain/group-by.ts'
import { asId, type BatchId, type BytesHash, type CommitId, type ProjectId, type StepId } from '#domain/ids.ts'
import { canonicalJson } from '#domain/json.ts'
import type { Instant, Row } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { commitHash } from './hash-chain.ts'
import { dropDerived } from './derived-databases.ts'
import { journalAfter, placeCommit } from './journal-place.ts'
import type { Locks } from './locks.ts'
import { pressOut } from './press-out.ts'
import {
  databaseName,
  type BaselineRows,
  type JournalMeta,
  type Meta,
  type Pack,
  type PendingChunk,
} from './project-database.ts'
import { replay, type TableMaps } from './rebuild.ts'
import { baselineDocument, baselineEntry, partsOf, readBaseline } from './baseline.ts'
import { baselineName } from './has-baseline.ts'
import type { SecondHome } from './second-home.ts'
import { makePacks, packName } from './text-packs.ts'
import { upcastStored } from './upcast.ts'
import { withDatabase } from './with-database.ts'

/** What is done in the second home. */
export interface ErasableHome extends Pick<SecondHome, 'writeDocument' | 'documents' | 'keepOnlyOriginals'> {
  /** Puts one file with these records in the place of all journal files, which go once it is on disk. No tab may be writing. */
  replaceJournals(project: ProjectId, file: string, lines: readonly string[]): Promise<void>
  /** Drops copies of journal files that were made after an end without a goodbye. */
  dropKeptJournals(project: ProjectId): Promise<void>
  /** Nothing happens where there is no such document. */
  removeDocument(project: ProjectId, name: string): Promise<void>
}

export interface ErasingParts {
  readonly project: ProjectId
  readonly home: ErasableHome
  readonly locks: Locks
  readonly now: Instant
  readonly newId: () => string
}

/** All that a project database holds but rows, which the journal leads to. */
interface Held {
  readonly commits: readonly StoredCommit[]
  readonly baseline: readonly BaselineRows[]
  readonly packs: readonly Pack[]
  readonly metas: readonly Meta[]
  readonly journal: JournalMeta
  readonly pending: readonly PendingChunk[]
}

/** `null` when nothing waits to be erased, or all of it lives again. Rejects when a home fails: the next opening goes on. */
export async function eraseTexts(parts: ErasingParts): Promise<ErasureReport | null> {
  const held = await readHeld(parts.project)
  const request = held?.metas.find((meta) => meta.key === 'erasing')?.request
  if (!held || !request) return null
  const tables = replay(held.baseline, held.commits)
  const erased = erasedRows(() => rowsOnce(held.baseline, commitsOf(held)), request, livingIn(tables))
  if (erased.articles.size + erased.claims.size + erased.stories.size === 0) {
    await forget(parts.project)
    return null
  }
  const left = blankHeld(held, erased, request, parts)
  await writeSecondHome(parts, held, left)
  await dropOriginals(parts, held, tables, erased)
  await pressOut(parts.locks, async () => {
    await dropDerived(parts.project)
    await Dexie.delete(databaseName(parts.project))
  })
  await refill(parts.project, left)
  return { articles: erased.articles.size, texts: erased.texts.size, commits: left.commits.filter(isBlanked).length }
}

async function readHeld(project: ProjectId): Promise<Held | null> {
  return withDatabase(project, async (database) => {
    const journal = await database.journal()
    if (!journal) return null
    return {
      journal,
      commits: (await database.commits.orderBy('sequence').toArray()).map(upcastStored),
      baseline: await readBaseline(database),
      packs: await database.packs.toArray(),
      metas: await database.meta.toArray(),
      pending: await database.pendingImports.toArray(),
    }
  })
}

function commitsOf({ commits }: Held): readonly Commit[] {
  return commits.map(({ commit }) => commit)
}

function livingIn(tables: TableMaps): Living {
  const revisions = [...(tables.get('revisions')?.values() ?? [])] as Row<'revisions'>[]
  const texts = new Set(revisions.map(({ textHash }) => textHash))
  return { has: (table, id) => tables.get(table)?.has(id) ?? false, hasText: (hash) => texts.has(hash) }
}

function blankHeld(
  held: Held,
  erased: ErasedRows,
  request: ErasureRequest,
  { project, now, newId }: ErasingParts,
): Held {
  const blankings: BlankedCommit[] = []
  const commits = held.commits.map((stored) => {
    const commit = blankCommit(stored.commit, erased)
    if (commit === stored.commit) return stored
    blankings.push({ commit: commit.id, hash: commit.hash, blanked: commitHash(commit) })
    return { ...stored, commit }
  })
  const baseline = held.baseline.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => blankRow(table, row, erased)),
  }))
  // With their secret the drafts go that a browser may still have on its disk.
  const metas = held.metas.filter(({ key }) => key !== 'erasing' && key !== 'drafts')
  const left = { ...held, commits, baseline, metas, packs: held.packs.flatMap((pack) => packsLeft(pack, erased)) }
  // Where all was blanked before, and the work was broken off, it is on record.
  if (blankings.length === 0) return left
  const begun = held.commits.findLast(({ commit }) => commit.command === eraseCommandName)
  const record: PendingCommit = {
    format: commitFormat,
    id: asId<CommitId>(newId()),
    step: begun?.commit.step ?? asId<StepId>(newId()),
    project,
    analyst: request.analyst,
    device: held.journal.device,
    tab: request.tab,
    at: now,
    origin: 'person',
    command: recordCommandName,
    subject: recordSubject({ articles: [...erased.articles], texts: [...erased.texts], commits: blankings }),
    reversal: null,
    texts: [],
    changes: [],
  }
  const stored = placeCommit(record, held.journal, canonicalJson(record.changes))
  return { ...left, commits: [...commits, stored], journal: journalAfter(held.journal, stored) }
}

function isBlanked({ commit }: StoredCommit): boolean {
  return commit.blanked === true
}

/** The pack itself where nothing of it is erased. */
function packsLeft(pack: Pack, { texts }: ErasedRows): readonly Pack[] {
  if (!pack.hashes.some((hash) => texts.has(hash))) return [pack]
  const stored = pack.hashes.map((hash, at) => ({ hash, text: pack.texts[at] ?? '' }))
  return makePacks(stored.filter(({ hash }) => !texts.has(hash)))
}

/** What is new comes before what is old goes. What was kept aside when damage was mended goes whole: nobody knows what stands in it. */
async function writeSecondHome({ project, home, newId }: ErasingParts, held: Held, left: Held): Promise<void> {
  const before = new Set(held.packs.map(({ id }) => id))
  const kept = new Set(left.packs.map(({ id }) => packName(id)))
  for (const pack of left.packs)
    if (!before.has(pack.id)) await home.writeDocument(project, packName(pack.id), JSON.stringify(pack))
  const entries = left.baseline.map(baselineEntry)
  if (entries.length > 0) await home.writeDocument(project, baselineName, baselineDocument(entries))
  await home.replaceJournals(
    project,
    `erased-${newId()}`,
    left.commits.map((stored) => JSON.stringify(stored)),
  )
  for (const name of await home.documents(project, 'packs'))
    if (!kept.has(name)) await home.removeDocument(project, name)
  await home.dropKeptJournals(project)
  for (const name of await home.documents(project, 'aside')) await home.removeDocument(project, name)
}

/** The bytes that the texts came in go, though other texts may have come in them too. */
async function dropOriginals(
  { project, home }: ErasingParts,
  held: Held,
  tables: TableMaps,
  { originals }: ErasedRows,
): Promise<void> {
  if (originals.size === 0) return
  const batches = new Set<BatchId>()
  for (const { table, row } of rowsOnce(held.baseline, commitsOf(held))) {
    if (table !== 'originals') continue
    const { batch, bytesHash } = row as Row<'originals'>
    if (originals.has(bytesHash)) batches.add(batch)
  }
  const living = groupBy([...(tables.get('originals')?.values() ?? [])] as Row<'originals'>[], ({ batch }) => batch)
  for (const batch of batches) {
    const wanted = new Set<BytesHash>((living.get(batch) ?? []).map(({ bytesHash }) => bytesHash))
    for (const hash of originals) wanted.delete(hash)
    await home.keepOnlyOriginals(project, batch, [...wanted])
  }
}

/** One transaction. The chain goes on where it was: nothing was lost. */
async function refill(project: ProjectId, { commits, baseline, packs, metas, journal, pending }: Held): Promise<void> {
  const tables = replay(baseline, commits)
  const metasNow = metas.filter(({ key }) => key !== 'journal' && key !== 'compared')
  await withDatabase(project, (database) =>
    database.transaction('rw', database.tables, async () => {
      for (const table of tableNames) await database.rows(table).bulkAdd([...(tables.get(table)?.values() ?? [])])
      await database.packs.bulkAdd(packs)
      await database.commits.bulkAdd(commits)
      await database.heads.bulkAdd(commits.map(commitHead))
      await database.baselineParts.bulkAdd(partsOf(baseline))
      await database.pendingImports.bulkAdd(pending)
      await database.meta.bulkAdd(metasNow)
      await database.meta.bulkAdd([journal, { key: 'compared', homeRecords: commits.length, commits: journal.commits }])
    }),
  )
}

async function forget(project: ProjectId): Promise<void> {
  await withDatabase(project, (database) => database.meta.delete('erasing'))
}
