/**
 * Prepares an import and writes it, from its first commit or from where it was broken off (H2). What is prepared lies in
 * `pendingImports`: the head at 0, then one entry per chunk.
 */
import { completeBatch, type RevisedArticle } from '#commands/import/complete-batch.ts'
import { importArticles, type ImportArticlesArgs } from '#commands/import/import-articles.ts'
import { startBatch } from '#commands/import/start-batch.ts'
import { createStory } from '#commands/stories/create-story.ts'
import type { BatchId, StepId, StoryId, TextHash } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import type { StoredText } from '#domain/ports.ts'
import type { BatchFile } from '#domain/records.ts'
import { entriesAsFarAsKept, type FileShare, type ImportPlan } from '#interchange/import-plan.ts'
import type { DispatchResult } from '#state/dispatch-result.ts'
import type { ProjectSession } from '#state/project-session.ts'

/** What is needed beside the chunks to write an import, and to write it on after a reload. */
export interface ImportHead {
  readonly step: StepId
  readonly name: string
  /** A story made for this import; `null` when there is none or it was there before. */
  readonly story: { readonly id: StoryId; readonly name: string } | null
  readonly files: readonly BatchFile[]
  /** Left out in heads that an earlier version prepared. */
  readonly revised?: readonly RevisedArticle[]
  readonly articles: number
  /** True while its chunks are being kept; what is not there of it when the page is left, is lost. */
  readonly unfinished?: boolean
}

/** A chunk as it is kept. */
interface PreparedChunk extends ImportArticlesArgs {
  /** Left out in chunks that an earlier version prepared. */
  readonly shares?: readonly FileShare[]
}

/** How the writing is followed and stopped. */
export interface WritingControl {
  /** Waits while it is held; false when it was cancelled. */
  readonly mayGoOn: () => Promise<boolean>
  readonly progressed: (articles: number) => void
}

export type WritingResult =
  | { readonly kind: 'complete' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'stopped'; readonly reason: string }

/** What preparing an import needs besides the plan. */
export interface PreparingControl extends WritingControl {
  /** The texts of a chunk by their hashes. */
  readonly textsOf: (hashes: readonly TextHash[]) => Promise<readonly StoredText[]>
  /** Files what texts were taken out of under the batch, where it is wanted. */
  readonly keepOriginals: (batch: BatchId) => Promise<void>
}

/**
 * Begins the batch and keeps the plan beside the journal, so that it can be resumed, the texts of each chunk before it (H5). The head
 * comes first and says that it is unfinished: whatever is kept when the page is left can be taken in. Stops when cancelled; rejects when
 * something could not be kept.
 */
export async function prepareImport(
  session: ProjectSession,
  head: ImportHead,
  plan: ImportPlan,
  control: PreparingControl,
): Promise<void> {
  const { batch } = plan.start
  // Rows are JSON by the rule of `records.ts`; the compiler cannot see it through interfaces.
  const keep = (index: number, part: object) => session.pendingImports.put(batch, index, part as unknown as JsonObject)
  await keep(0, { ...head, unfinished: true })
  await control.keepOriginals(batch)
  for (const next of opening(session, batch, head)) {
    const result = await next()
    if (!result.ok) throw new Error(result.rejection.reason)
  }
  let index = 0
  let kept = 0
  for (const { args, texts, shares } of plan.chunks) {
    if (!(await control.mayGoOn())) return
    await session.putTexts(await control.textsOf(texts))
    index += 1
    await keep(index, { ...args, shares })
    kept += args.articles.length
    control.progressed(kept)
  }
  await keep(0, head)
}

/** Drops what tabs prepared that were closed before the batch had begun. */
export async function forgetUnbegun(
  session: ProjectSession,
  leftBehind: (batches: readonly BatchId[]) => Promise<readonly BatchId[]>,
): Promise<void> {
  const prepared = await session.pendingImports.list()
  for (const batch of await leftBehind(prepared.map((pending) => pending.batch)))
    if (!session.snapshot.get('batches', batch)) await session.pendingImports.drop(batch)
}

/** How many articles of an import were kept before it was broken off; `null` when all of them were, or none of it is in this browser. */
export async function keptBeforeBreak(session: ProjectSession, batch: BatchId): Promise<number | null> {
  const head = await preparedHead(session, batch)
  if (!head?.unfinished) return null
  let kept = 0
  for await (const { articles } of chunksOf(session, batch)) kept += articles.length
  return kept
}

/** The head of a prepared import; `null` when this browser does not have it. */
export async function preparedHead(session: ProjectSession, batch: BatchId): Promise<ImportHead | null> {
  return (await session.pendingImports.chunk(batch, 0)) as unknown as ImportHead | null
}

/** Writes what is prepared and not yet written, all in one step. After `cancelled` everything is taken back. */
export async function writeImport(
  session: ProjectSession,
  batch: BatchId,
  head: ImportHead,
  control: WritingControl,
): Promise<WritingResult> {
  const options = { step: head.step, origin: 'import', waits: false } as const
  const shares: FileShare[] = []
  let written = 0
  if (!(await control.mayGoOn())) return takeBack(session, batch, head.step)
  for (const next of opening(session, batch, head)) {
    const result = await next()
    if (!result.ok) return stopped(result)
  }
  for await (const { shares: part = [], ...args } of chunksOf(session, batch)) {
    const result = await session.dispatch(importArticles, args, options)
    if (!result.ok) return stopped(result)
    shares.push(...part)
    written += args.articles.length
    control.progressed(written)
    if (!(await control.mayGoOn())) return takeBack(session, batch, head.step)
  }
  await dropUntaken(session, batch)
  const result = await session.dispatch(completeBatch, ending(session, batch, head, shares), options)
  if (!result.ok) return stopped(result)
  await session.pendingImports.drop(batch)
  return { kind: 'complete' }
}

/** Of files that were kept for texts that were left out, or not kept before the page went, nothing stays. */
async function dropUntaken(session: ProjectSession, batch: BatchId): Promise<void> {
  const taken = session.snapshot.byIndex('originals', 'batch', batch).map(({ bytesHash }) => bytesHash)
  // Where there is no room to write the others anew, all stay: they take space and are named by nobody.
  await session.originals.keepOnly(batch, taken).catch(() => undefined)
}

async function* chunksOf(session: ProjectSession, batch: BatchId): AsyncGenerator<PreparedChunk> {
  for (let index = 1; ; index += 1) {
    const chunk = (await session.pendingImports.chunk(batch, index)) as unknown as PreparedChunk | null
    if (chunk === null) return
    yield chunk
  }
}

function ending(session: ProjectSession, batch: BatchId, head: ImportHead, shares: readonly FileShare[]) {
  const { files, revised = [], unfinished } = head
  if (!unfinished) return { batch, files, revised }
  return {
    batch,
    files: entriesAsFarAsKept(files, shares),
    revised: revised.filter(({ revision }) => session.snapshot.get('revisions', revision)),
  }
}

/** Takes back a broken-off import for good (H2); its texts stay in their packs and harm nothing, kept files go. */
export async function takeBack(session: ProjectSession, batch: BatchId, step: StepId): Promise<WritingResult> {
  if (session.snapshot.get('batches', batch)) {
    const result = await session.cancelStep(step)
    if (!result.ok) return stopped(result)
  }
  await session.pendingImports.drop(batch)
  // What cannot be removed harms nothing: nobody names it any more.
  await session.originals.remove(batch).catch(() => undefined)
  return { kind: 'cancelled' }
}

/** The step that began a batch; `null` when the journal does not know it. */
export function stepOfBatch(session: ProjectSession, batch: BatchId): StepId | null {
  const { heads } = session.store.getState()
  const start = heads.findLast(({ command, subject }) => command === startBatch.name && subject['batch'] === batch)
  return start?.step ?? null
}

function opening(session: ProjectSession, batch: BatchId, head: ImportHead): (() => Promise<DispatchResult>)[] {
  const { step, name, story } = head
  const options = { step, origin: 'import', waits: false } as const
  const steps: (() => Promise<DispatchResult>)[] = []
  if (!session.snapshot.get('batches', batch)) steps.push(() => session.dispatch(startBatch, { batch, name }, options))
  if (story && !session.snapshot.get('stories', story.id))
    steps.push(() => session.dispatch(createStory, { ...story, status: 'proposed' }, options))
  return steps
}

function stopped(result: Extract<DispatchResult, { ok: false }>): WritingResult {
  return { kind: 'stopped', reason: result.rejection.reason }
}
