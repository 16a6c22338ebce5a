/** The matrix of claims and articles (C3, C10, C13): which rows and columns there are, in which order, with their cells and sums. */
import { articlesAskedOf } from './asked.ts'
import { deriveCell, untouchedCell, type Cell, type JudgedCell, type View } from './cell.ts'
import { addCoverage, countCells, coverageOf, noCoverage, touchedArticles, type Coverage } from './coverage.ts'
import { compareDisagreement, disagreementOf, type Disagreement } from './disagreement.ts'
import type { ArticleId, ClaimId, StoryId } from './ids.ts'
import type { Judgement, OmissionReason } from './judgement.ts'
import type { Article, Claim, Row, Story } from './records.ts'
import type { Snapshot } from './snapshot.ts'
import { sourceRange, type SourceRange } from './sources-range.ts'
import { cellKey } from './tables.ts'
import { compareArticles, compareText, isVisible, membersOf } from './visible-articles.ts'

export interface MatrixFilter {
  readonly view: View
  /** Left out: all stories and the articles of none. */
  readonly stories?: readonly StoryId[]
  /** Left out: every claim asked of the shown stories or mentioned in the shown articles. */
  readonly claims?: readonly ClaimId[]
  /** `disagreement` puts first what versions tell differently, see `Disagreement`; `order` goes by age. */
  readonly sort?: 'disagreement' | 'order'
}

export interface MatrixColumn {
  readonly article: Article
  /** The first column of its story; not counted as a version. */
  readonly sourceDocument: boolean
}

export interface MatrixGroup {
  /** `null` for articles that belong to no story. */
  readonly story: Story | null
  readonly columns: readonly MatrixColumn[]
}

export interface MatrixRow {
  readonly claim: Claim
  /** The shown articles it is asked of. */
  readonly asked: ReadonlySet<ArticleId>
  /** The cells that have a passage or a judgement; `cellIn` gives any. */
  readonly cells: ReadonlyMap<ArticleId, Cell>
  /** Over all asked cells shown, source documents included: this is work to do. */
  readonly coverage: Coverage
  /** What the versions say, source documents and cells not asked left out. */
  readonly findings: Findings
  /** How many versions have a passage for the claim; beside it stands `sources` (C6). */
  readonly articles: number
  readonly sources: SourceRange
  /** Of the versions. */
  readonly disagreement: Disagreement
}

/** How many versions carry each finding. */
export interface Findings {
  readonly versions: number
  readonly judgements: Readonly<Record<Judgement, number>>
  /** Those that omit it, by their reason: only what was available is a finding (C4). */
  readonly omissions: Readonly<Record<OmissionReason | 'noReason', number>>
  readonly split: number
}

export interface Matrix {
  readonly groups: readonly MatrixGroup[]
  readonly rows: readonly MatrixRow[]
  readonly summary: Coverage
}

/** The cell of a row and one of the articles shown. */
export function cellIn(
  { claim, asked, cells }: Pick<MatrixRow, 'claim' | 'asked' | 'cells'>,
  article: ArticleId,
): Cell {
  return cells.get(article) ?? untouchedCell(claim.id, article, asked.has(article))
}

/**
 * What was derived before, with what it was derived from. Give the same one again and rows nobody touched, and groups whose columns
 * are the same, stay the same objects.
 */
export interface MatrixMemo {
  around: readonly unknown[]
  columns: Columns | null
  readonly rows: Map<ClaimId, KnownRow>
}

interface Columns extends ColumnSets {
  readonly groups: readonly MatrixGroup[]
  readonly from: readonly unknown[]
}

/** A row, or what is needed to make it. */
interface KnownRow {
  readonly claim: Claim
  /** The claim's own rows of `claimTables`: a snapshot gives the same lists as long as no row of them has changed. */
  readonly own: readonly (readonly Row[])[]
  readonly around: readonly unknown[]
  /** Articles of no story that carry something of the claim. */
  readonly loose: readonly ArticleId[]
  /** With the columns it was made for; `null` when it is yet to be made. */
  readonly made: { readonly row: MatrixRow; readonly columns: Columns } | null
}

/** A memo for one matrix. */
export function emptyMatrixMemo(): MatrixMemo {
  return { around: [], columns: null, rows: new Map() }
}

/**
 * Rows and columns for a filter. Costs as much as there are mentions and assessments on the claims shown, never claims times
 * articles; with a `memo`, on the claims that changed since. Recompute when the version of one of `matrixTables` changed.
 */
export function deriveMatrix(snapshot: Snapshot, filter: MatrixFilter, memo: MatrixMemo = emptyMatrixMemo()): Matrix {
  const shown = filter.stories ?? [...snapshot.all('stories')].map((story) => story.id)
  const claims = shownClaims(snapshot, filter, shown)
  const around = [...shown, filter.view, ...rowTables.map((table) => snapshot.version(table))]
  if (!sameItems(memo.around, around)) memo.around = around
  const known = claims.map((claim) => knownRow(snapshot, claim, memo))
  const columns = keptColumns(snapshot, shown, filter.stories ? [] : looseArticles(snapshot, known), memo)
  const rows = known.map((one) => madeRow(snapshot, one, columns, filter.view, memo))
  rows.sort(filter.sort === 'order' ? byAge : byDisagreement)
  return {
    groups: columns.groups,
    rows,
    summary: rows.reduce((sum, row) => addCoverage(sum, row.coverage), noCoverage),
  }
}

/** The tables a matrix is made of. */
export const matrixTables = [
  'batches',
  'stories',
  'articles',
  'storyArticles',
  'claims',
  'storyClaims',
  'mentions',
  'assessments',
  'decisions',
  'derivations',
  'sources',
  'analysts',
] as const

interface ColumnSets {
  /** Articles by story; the asked ones of a claim are joined from here (C13). */
  readonly byStory: ReadonlyMap<StoryId, ReadonlySet<ArticleId>>
  readonly shown: ReadonlySet<ArticleId>
  /** Shown as a version somewhere: an article may be the source document of another story. */
  readonly versions: ReadonlySet<ArticleId>
}

function storyGroups(snapshot: Snapshot, stories: readonly StoryId[]): MatrixGroup[] {
  const groups: MatrixGroup[] = []
  for (const id of stories) {
    const story = snapshot.get('stories', id)
    const columns = membersOf(snapshot, id).map(({ article, member }) => ({
      article,
      sourceDocument: member.role === 'sourceDocument',
    }))
    if (story && columns.length > 0) groups.push({ story, columns })
  }
  return groups
}

function shownClaims(snapshot: Snapshot, filter: MatrixFilter, stories: readonly StoryId[]): Claim[] {
  if (filter.claims) return filter.claims.flatMap((id) => snapshot.get('claims', id) ?? [])
  if (!filter.stories) return [...snapshot.all('claims')]
  const ids = new Set<ClaimId>()
  for (const story of stories) {
    for (const asked of snapshot.byIndex('storyClaims', 'story', story)) ids.add(asked.claim)
    for (const { article } of membersOf(snapshot, story))
      for (const mention of snapshot.byIndex('mentions', 'article', article.id)) ids.add(mention.claim)
  }
  return [...ids].flatMap((id) => snapshot.get('claims', id) ?? [])
}

function keptColumns(
  snapshot: Snapshot,
  stories: readonly StoryId[],
  loose: readonly Article[],
  memo: MatrixMemo,
): Columns {
  const from = [memo.around, ...loose]
  if (memo.columns && sameItems(memo.columns.from, from)) return memo.columns
  const groups = storyGroups(snapshot, stories)
  if (loose.length > 0) {
    groups.push({ story: null, columns: loose.map((article) => ({ article, sourceDocument: false })) })
  }
  memo.columns = { groups, ...columnSets(groups), from }
  return memo.columns
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}

/** Articles of no story that carry something of the claims: otherwise their passages would be nowhere to be seen. */
function looseArticles(snapshot: Snapshot, known: readonly KnownRow[]): Article[] {
  const ids = new Set(known.flatMap(({ loose }) => loose))
  const articles = [...ids].flatMap((id) => snapshot.get('articles', id) ?? [])
  return articles.filter((article) => isVisible(snapshot, article)).sort(compareArticles)
}

function columnSets(groups: readonly MatrixGroup[]): ColumnSets {
  const byStory = new Map<StoryId, ReadonlySet<ArticleId>>()
  const shown = new Set<ArticleId>()
  const versions = new Set<ArticleId>()
  for (const { story, columns } of groups) {
    if (story) byStory.set(story.id, new Set(columns.map((column) => column.article.id)))
    for (const { article, sourceDocument } of columns) {
      shown.add(article.id)
      if (!sourceDocument) versions.add(article.id)
    }
  }
  return { byStory, shown, versions }
}

/** Tables any row of which may change any row of the matrix; the rest is looked up by claim. */
const rowTables = ['batches', 'stories', 'articles', 'storyArticles', 'derivations', 'sources', 'analysts'] as const
const claimTables = ['storyClaims', 'mentions', 'assessments', 'decisions'] as const

/** What is known of a claim's row, as far as nothing it was derived from has changed. */
function knownRow(snapshot: Snapshot, claim: Claim, memo: MatrixMemo): KnownRow {
  const { around } = memo
  const own = claimTables.map((table) => snapshot.byIndex(table, 'claim', claim.id))
  const known = memo.rows.get(claim.id)
  if (known?.claim === claim && known.around === around && sameItems(known.own, own)) return known
  const isLoose = (article: ArticleId) => snapshot.byIndex('storyArticles', 'article', article).length === 0
  return { claim, own, around, loose: [...touchedArticles(snapshot, claim.id)].filter(isLoose), made: null }
}

function madeRow(snapshot: Snapshot, known: KnownRow, columns: Columns, view: View, memo: MatrixMemo): MatrixRow {
  if (known.made?.columns === columns) return known.made.row
  const row = deriveRow(snapshot, known.claim, columns, view)
  memo.rows.set(known.claim.id, { ...known, made: { row, columns } })
  return row
}

function deriveRow(snapshot: Snapshot, claim: Claim, columns: ColumnSets, view: View): MatrixRow {
  const asked = askedArticles(snapshot, claim, columns)
  const all = new Map<ArticleId, Cell>()
  for (const article of touchedArticles(snapshot, claim.id))
    if (columns.shown.has(article)) all.set(article, deriveCell(snapshot, claim.id, article, view))
  const touched = [...all.values()].filter(({ article }) => columns.versions.has(article))
  const cells = touched.filter((cell) => cell.asked)
  const { judgements, split } = countCells(cells)
  const telling = countCells(cells.filter(tellsSomething)).judgements
  let versions = 0
  for (const article of asked) if (columns.versions.has(article)) versions += 1
  return {
    claim,
    asked,
    cells: all,
    coverage: coverageOf(all.values(), asked.size),
    findings: { versions, judgements, omissions: countOmissions(cells), split },
    articles: touched.filter(({ article }) => isMentioned(snapshot, claim.id, article)).length,
    sources: sourceRange(snapshot, claim.id),
    disagreement: disagreementOf(telling, split),
  }
}

/** The shown articles of the claim's stories, shown or not: a cell is asked wherever it is looked at (C13). */
function askedArticles(snapshot: Snapshot, claim: Claim, { byStory, shown }: ColumnSets): ReadonlySet<ArticleId> {
  const stories = snapshot.byIndex('storyClaims', 'claim', claim.id).map(({ story }) => story)
  const [first, ...more] = stories.map((story) => byStory.get(story))
  if (first && more.length === 0) return first
  return new Set([...articlesAskedOf(snapshot, claim.id)].filter((article) => shown.has(article)))
}

function isMentioned(snapshot: Snapshot, claim: ClaimId, article: ArticleId): boolean {
  return snapshot.byIndex('mentions', 'cell', cellKey(claim, article)).length > 0
}

function countOmissions(cells: readonly Cell[]): Findings['omissions'] {
  const counts = { available: 0, predates: 0, superseded: 0, otherSubject: 0, undecided: 0, noReason: 0 }
  for (const cell of cells)
    if (cell.state === 'judged' && cell.judgement === 'omits') counts[cell.omission?.reason ?? 'noReason'] += 1
  return counts
}

/** An article that is too early, later, or about something else does not disagree with anybody (C4). */
export function tellsSomething(cell: Cell): cell is JudgedCell {
  if (cell.state !== 'judged') return false
  return !cell.omission || cell.omission.reason === 'available' || cell.omission.reason === 'undecided'
}

function byDisagreement(one: MatrixRow, other: MatrixRow): number {
  return compareDisagreement(one.disagreement, other.disagreement) || byAge(one, other)
}

function byAge(one: MatrixRow, other: MatrixRow): number {
  return compareText(one.claim.at, other.claim.at) || compareText(one.claim.id, other.claim.id)
}
