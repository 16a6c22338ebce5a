/** From drafts to the arguments of the import's commands, in chunks (H2). Pure: the ids come in, nothing is written. */
import { asId, type ArticleId, type BatchId, type RevisionId, type StoryId, type TextHash } from '#domain/ids.ts'
import type { ArticleDraft, FileReading, ReadingReason } from '#domain/import-draft.ts'
import type { BatchFile, Gloss } from '#domain/records.ts'

/** How many articles one commit of an import holds at most: H2 allows 500; with half, no task of the page takes 50 ms. */
const articlesPerChunk = 250

/** What the person decided in the preview about one draft; what is left out stays as proposed. */
export type DraftEdits = Partial<
  Pick<ArticleDraft, 'title' | 'language' | 'outlet' | 'author' | 'url' | 'published' | 'retrieved' | 'tags'>
>

/** A draft as the command `importArticles` takes it. */
export type PlannedArticle = Omit<
  ArticleDraft,
  'number' | 'file' | 'entry' | 'otherLanguages' | 'duplicate' | 'warnings' | 'titleBasis' | 'glosses'
> & {
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly titleBasis: ArticleDraft['titleBasis'] | 'analyst'
  readonly glosses: readonly (ArticleDraft['glosses'][number] & Pick<Gloss, 'origin'>)[]
  readonly note: string
  readonly story: StoryId | null
}

/** Arguments of one `importArticles`. Make `texts` durable before it is dispatched (H5). */
export interface ImportChunk {
  readonly args: { readonly batch: BatchId; readonly articles: readonly PlannedArticle[] }
  readonly texts: readonly TextHash[]
  /** How much of each file is in it. */
  readonly shares: readonly FileShare[]
}

/** How much of a file is written. */
export interface FileShare {
  /** Index among the files of the run. */
  readonly file: number
  readonly articles: number
  /** How many of them are revisions. */
  readonly revised: number
}

/** One import run: dispatch `start`, each chunk, then `complete`, all in one step. */
export interface ImportPlan {
  readonly start: { readonly batch: BatchId; readonly name: string }
  /** How many articles all chunks hold. */
  readonly articles: number
  /** Made one by one as they are taken, once: thousands of articles planned in one go would block the page. */
  readonly chunks: Iterable<ImportChunk>
  readonly complete: {
    readonly batch: BatchId
    readonly files: readonly BatchFile[]
    readonly revised: readonly PlannedRevision[]
  }
}

/** An article that is there and shows the text of a draft when the import is complete. */
export interface PlannedRevision {
  readonly article: ArticleId
  readonly revision: RevisionId
  readonly firstWords: string
}

/** What a plan is made of. */
export interface ImportPlanRequest {
  readonly name: string
  readonly files: readonly FileReading[]
  /** The drafts to be written, in order. Leave out what the person took off; duplicates are left out here. */
  readonly drafts: readonly ArticleDraft[]
  /** Edits by `ArticleDraft.number`. */
  readonly edits: ReadonlyMap<number, DraftEdits>
  /** The articles that drafts are the next revision of, by `ArticleDraft.number`; their other fields stay as they are. */
  readonly revisions: ReadonlyMap<number, ArticleId>
  /** Drafts whose texts came into the project since they were read, by `ArticleDraft.number`: they are duplicates by now (H8). */
  readonly late: ReadonlySet<number>
  /** Whether the files that texts were taken out of are kept. */
  readonly keepsOriginals: boolean
  /** A story every article joins as a proposal; `null` for none. */
  readonly story: StoryId | null
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
}

/** Plans an import. Duplicates are never written (H8), but as the text an article goes back to; the file entries count what is really written (F2). */
export function planImport(request: ImportPlanRequest): ImportPlan {
  const { name, files, newId } = request
  const batch = asId<BatchId>(newId())
  const { late, revisions } = request
  const kept = request.drafts.filter(({ duplicate, number }) =>
    duplicate === null ? !late.has(number) : duplicate === 'inProject' && revisions.has(number),
  )
  const revised = revisionsOf(kept, request)
  return {
    start: { batch, name },
    articles: kept.length,
    chunks: chunksOf(kept, batch, request, revised),
    complete: { batch, files: entriesOf(files, kept, revised, lateFiles(request)), revised: [...revised.values()] },
  }
}

/** Their ids are needed at the end too, so that they are made before the chunks are. */
function revisionsOf(kept: readonly ArticleDraft[], { revisions, newId }: ImportPlanRequest): PlannedRevisions {
  const revised = new Map<number, PlannedRevision>()
  for (const { number, firstWords } of kept) {
    const article = revisions.get(number)
    if (article !== undefined) revised.set(number, { article, revision: asId(newId()), firstWords })
  }
  return revised
}

type PlannedRevisions = ReadonlyMap<number, PlannedRevision>

function* chunksOf(
  kept: readonly ArticleDraft[],
  batch: BatchId,
  request: ImportPlanRequest,
  revised: PlannedRevisions,
): Generator<ImportChunk> {
  for (let at = 0; at < kept.length; at += articlesPerChunk) {
    const part = kept.slice(at, at + articlesPerChunk).map((draft) => withOriginal(draft, request))
    const articles = part.map((draft) => plannedArticle(draft, request, revised.get(draft.number) ?? null))
    const texts = [...new Set(articles.map((article) => article.textHash))]
    yield { args: { batch, articles }, texts, shares: sharesOf(part, revised) }
  }
}

function withOriginal(draft: ArticleDraft, { keepsOriginals }: ImportPlanRequest): ArticleDraft {
  return keepsOriginals ? draft : { ...draft, original: null }
}

function plannedArticle(
  draft: ArticleDraft,
  { edits, story, newId }: ImportPlanRequest,
  revised: PlannedRevision | null,
): PlannedArticle {
  const {
    number,
    file: _file,
    entry: _entry,
    otherLanguages: _other,
    duplicate: _duplicate,
    warnings: _said,
    ...rest
  } = draft
  const edited = edits.get(number) ?? {}
  const titleBasis = edited.title === undefined || edited.title === draft.title ? draft.titleBasis : 'analyst'
  return {
    ...rest,
    ...edited,
    titleBasis: (edited.title ?? draft.title) === null || edited.title === null ? null : titleBasis,
    glosses: draft.glosses.map((gloss) => ({ ...gloss, origin: { kind: 'file', engine: null } })),
    article: revised?.article ?? asId(newId()),
    revision: revised?.revision ?? asId(newId()),
    note: '',
    // A revision stays in the stories of its article.
    story: revised ? null : story,
  }
}

function sharesOf(drafts: readonly ArticleDraft[], revised: PlannedRevisions): readonly FileShare[] {
  const shares = new Map<number, FileShare>()
  for (const { file, number } of drafts) {
    const share = shares.get(file) ?? { file, articles: 0, revised: 0 }
    shares.set(file, {
      ...share,
      articles: share.articles + 1,
      revised: share.revised + Number(revised.has(number)),
    })
  }
  return [...shares.values()]
}

function entriesOf(
  files: readonly FileReading[],
  kept: readonly ArticleDraft[],
  revised: PlannedRevisions,
  late: ReadonlySet<number>,
): readonly BatchFile[] {
  const shares = new Map(sharesOf(kept, revised).map((share) => [share.file, share]))
  return files.map(({ entry, problems }, index) => {
    const share = shares.get(index)
    return withRevised(
      written({ ...entry, problems }, share?.articles ?? 0, late.has(index) ? hereMeanwhile : leftOut),
      share?.revised ?? 0,
    )
  })
}

/** The entries of an import of which only these shares were kept before it was broken off: what is missing is said of its file (F2). */
export function entriesAsFarAsKept(planned: readonly BatchFile[], shares: readonly FileShare[]): readonly BatchFile[] {
  const sums = new Map<number, { articles: number; revised: number }>()
  for (const { file, articles, revised } of shares) {
    const sum = sums.get(file) ?? { articles: 0, revised: 0 }
    sums.set(file, { articles: sum.articles + articles, revised: sum.revised + revised })
  }
  return planned.map((entry, index) => {
    const { articles, revised } = sums.get(index) ?? { articles: 0, revised: 0 }
    if (articles === entry.articles) return entry
    const [reason, ...problems] = [entry.reason, ...entry.problems].filter((one) => one?.key !== 'newRevisions')
    const said = problems.filter((one) => one !== null)
    const rest = written({ ...entry, reason: null, problems: reason ? [reason, ...said] : said }, articles, brokenOff)
    return withRevised(rest, revised)
  })
}

/** The files that late drafts came of. */
function lateFiles({ drafts, late }: ImportPlanRequest): ReadonlySet<number> {
  return new Set(drafts.flatMap(({ number, file }) => (late.has(number) ? [file] : [])))
}

const hereMeanwhile = (count: number) => ({ key: 'hereMeanwhile', params: { count } })
const leftOut = (count: number) => ({ key: 'leftOutByPerson', params: { count } })
const brokenOff = (count: number) => ({ key: 'brokenOff', params: { count } })

function written(entry: BatchFile, articles: number, reasonFor: (missing: number) => ReadingReason): BatchFile {
  if (articles === entry.articles) return entry
  // More than were new: articles that go back to an earlier text.
  if (articles > entry.articles) return { ...entry, articles, outcome: 'imported', reason: null }
  const reason = reasonFor(entry.articles - articles)
  return { ...entry, articles, outcome: articles === 0 ? 'refused' : entry.outcome, reason }
}

/** A file of which nothing but revisions came was `revised`; where something else is to be said of it, they stand among the remarks. */
function withRevised(entry: BatchFile, revised: number): BatchFile {
  if (revised === 0) return entry
  const remark = { key: 'newRevisions', params: { count: revised } }
  const outcome = entry.outcome === 'imported' && revised === entry.articles ? 'revised' : entry.outcome
  return entry.reason === null
    ? { ...entry, outcome, reason: remark }
    : { ...entry, outcome, problems: [remark, ...entry.problems] }
}

/** How many of the articles that came of an import were revisions of what was there. */
export function revisedIn(files: readonly BatchFile[]): number {
  return files.reduce((sum, file) => sum + revisedOf(file), 0)
}

/** The same of one file. */
export function revisedOf({ reason, problems }: BatchFile): number {
  const remark = [reason, ...problems].find((one) => one?.key === 'newRevisions')
  return Number(remark?.params['count'] ?? 0)
}
