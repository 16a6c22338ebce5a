/**
 * Every address of the program: what it means and how it is written. Pure; the hooks stand in use-address.ts. State of a
 * table (sort, filters, columns) lives in further search parameters that this file leaves alone.
 */
import type { AnalystId, ArticleId, ClaimId, PassageId, ProjectId, StoryId } from '#domain/ids.ts'
import { decode, decodeSegments, encode } from './address-parts.ts'
import { plainShape, readShape, writeShape, type MatrixShape } from './matrix-shape.ts'

/** Screens of a project whose address has nothing but the project. */
const PLAIN_SCREENS = {
  home: '',
  articles: '/articles',
  dates: '/articles/dates',
  claims: '/claims',
  search: '/search',
  export: '/export',
  history: '/history',
  storage: '/storage',
  settings: '/settings',
  import: '/import',
  attention: '/attention',
  names: '/names',
  merge: '/merge',
  opinions: '/opinions',
  annotations: '/annotations',
  sheet: '/sheet',
  passages: '/passages',
  mentions: '/mentions',
  batches: '/batches',
  sources: '/sources',
} as const

export type PlainScreen = keyof typeof PLAIN_SCREENS

/** One cell of the matrix. */
export interface CellAddress {
  readonly claim: ClaimId
  readonly article: ArticleId
}

/** More could not be read side by side. */
export const MOST_PANES = 5

export interface ReadAddress {
  readonly screen: 'read'
  readonly project: ProjectId
  /** One pane each, in order, each once, at most `MOST_PANES`; empty asks the screen to choose. */
  readonly articles: readonly ArticleId[]
  /** Those of them without glosses. */
  readonly glossless: readonly ArticleId[]
  /** Panes are scrolled each alone, not together. */
  readonly alone: boolean
  /** Words that differ between panes of one language are marked. */
  readonly differences: boolean
  /** The passage to show and focus. */
  readonly passage: PassageId | null
  /** The current claim. */
  readonly claim: ClaimId | null
  /** Number of the sentence to show, from 0. */
  readonly sentence: number | null
  /** The view of numbered sentences that a browser may translate (P2). */
  readonly plain: boolean
}

export interface MatrixAddress {
  readonly screen: 'matrix'
  readonly project: ProjectId
  /** `null` shows all stories. */
  readonly story: StoryId | null
  /** The cell whose panel is open. */
  readonly cell: CellAddress | null
  /** Going from one cell that waits to the next. */
  readonly review: boolean
  readonly shape: MatrixShape
}

export interface RevisionsAddress {
  readonly screen: 'revisions'
  readonly project: ProjectId
  /** `null` asks for the passages of the whole project that wait to be found again. */
  readonly article: ArticleId | null
  /** Numbers of the revisions that are compared; `null` asks the screen to choose. */
  readonly older: number | null
  readonly newer: number | null
  /** The passage that is looked for. */
  readonly passage: PassageId | null
}

/** In which order the rows of the collation stand; those that are not meant by it follow in reading order. */
export const COLLATION_ORDERS = ['reading', 'figures', 'alone'] as const
export type CollationOrder = (typeof COLLATION_ORDERS)[number]

export interface CollationAddress {
  readonly screen: 'collation'
  readonly project: ProjectId
  /** `null` asks the screen to choose. */
  readonly story: StoryId | null
  readonly order: CollationOrder
  /** The sentence to show and focus, by where it begins, in UTF-16 code units. */
  readonly sentence: SentenceAddress | null
}

/** Kinds of pictures of a story, in the order in which they are offered. */
export const PICTURE_KINDS = ['agreement', 'values', 'timeline', 'origins', 'coverage', 'languages', 'outlets'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export interface PicturesAddress {
  readonly screen: 'pictures'
  readonly project: ProjectId
  /** `null` asks the screen to choose. */
  readonly story: StoryId | null
  readonly kind: PictureKind
  /** For the kinds that are of one claim; `null` asks the screen to choose. */
  readonly claim: ClaimId | null
}

export interface AgreementAddress {
  readonly screen: 'agreement'
  readonly project: ProjectId
  /** `null` takes all stories. */
  readonly story: StoryId | null
  /** Whose judgements are compared, each once; empty takes everybody's. */
  readonly persons: readonly AnalystId[]
}

/** What each file format is for and holds; the same within a project and outside. */
export interface FormatsAddress {
  readonly screen: 'formats'
  /** `null` outside projects. */
  readonly project: ProjectId | null
}

export interface SentenceAddress {
  readonly article: ArticleId
  readonly start: number
}

export type Address =
  | { readonly screen: 'projects' }
  | { readonly screen: PlainScreen; readonly project: ProjectId }
  | ReadAddress
  | { readonly screen: 'claim'; readonly project: ProjectId; readonly claim: ClaimId }
  | MatrixAddress
  | CollationAddress
  | RevisionsAddress
  | PicturesAddress
  | AgreementAddress
  | FormatsAddress
  | { readonly screen: 'unknown'; readonly path: string }

export type ScreenName = Address['screen']

/** The Read screen with what is left out not asked for. */
export function readAddressOf(
  project: ProjectId,
  articles: readonly ArticleId[],
  more: Partial<Omit<ReadAddress, 'screen' | 'project' | 'articles'>> = {},
): ReadAddress {
  const nothing = {
    glossless: [],
    alone: false,
    differences: false,
    passage: null,
    claim: null,
    sentence: null,
    plain: false,
  }
  return { screen: 'read', project, articles, ...nothing, ...more }
}

/** The Matrix screen with what is left out not asked for. */
export function matrixAddressOf(
  project: ProjectId,
  more: Partial<Pick<MatrixAddress, 'story' | 'cell' | 'review' | 'shape'>> = {},
): MatrixAddress {
  return { screen: 'matrix', project, story: null, cell: null, review: false, shape: plainShape, ...more }
}

/** The Collation screen with what is left out not asked for. */
export function collationAddressOf(
  project: ProjectId,
  story: StoryId | null,
  more: Partial<Pick<CollationAddress, 'order' | 'sentence'>> = {},
): CollationAddress {
  return { screen: 'collation', project, story, order: 'reading', sentence: null, ...more }
}

/** The screen of revisions with what is left out not asked for. */
export function revisionsAddressOf(
  project: ProjectId,
  article: ArticleId | null,
  more: Partial<Pick<RevisionsAddress, 'older' | 'newer' | 'passage'>> = {},
): RevisionsAddress {
  return { screen: 'revisions', project, article, older: null, newer: null, passage: null, ...more }
}

/** The Pictures screen with what is left out not asked for. */
export function picturesAddressOf(
  project: ProjectId,
  more: Partial<Pick<PicturesAddress, 'story' | 'kind' | 'claim'>> = {},
): PicturesAddress {
  return { screen: 'pictures', project, story: null, kind: 'agreement', claim: null, ...more }
}

/** The screen of agreement; of all stories and everybody unless said otherwise. */
export function agreementAddressOf(
  project: ProjectId,
  story: StoryId | null = null,
  persons: readonly AnalystId[] = [],
): AgreementAddress {
  return { screen: 'agreement', project, story, persons }
}

/** The project an address belongs to; `null` outside projects. */
export function projectOf(address: Address): ProjectId | null {
  return 'project' in address ? address.project : null
}

/** Writes an address as path and search. `readAddress` of it gives the same address back. */
export function writeAddress(address: Address): string {
  if (address.screen === 'projects') return '/'
  if (address.screen === 'unknown') return address.path
  if (address.screen === 'formats') return `${address.project === null ? '' : `/p/${encode(address.project)}`}/formats`
  const base = `/p/${encode(address.project)}`
  if (address.screen === 'read') return base + writeRead(address)
  if (address.screen === 'matrix') return base + writeMatrix(address)
  if (address.screen === 'collation') return base + writeCollation(address)
  if (address.screen === 'pictures') return base + writePictures(address)
  if (address.screen === 'agreement') return base + writeAgreement(address)
  if (address.screen === 'revisions') return base + writeRevisions(address)
  if (address.screen === 'claim') return `${base}/claims/${encode(address.claim)}`
  return base + PLAIN_SCREENS[address.screen]
}

/** Reads path and search (with or without `?`). What leads nowhere is `unknown`; a bad parameter is left out. */
export function readAddress(path: string, search: string): Address {
  const segments = decodeSegments(path)
  if (segments === null) return { screen: 'unknown', path }
  if (segments.length === 0) return { screen: 'projects' }
  const [first, project, ...rest] = segments
  if (first === 'formats' && project === undefined) return { screen: 'formats', project: null }
  if (first !== 'p' || project === undefined) return { screen: 'unknown', path }
  return readProjectAddress(project as ProjectId, rest, path, new URLSearchParams(search))
}

function readProjectAddress(
  project: ProjectId,
  rest: readonly string[],
  path: string,
  search: URLSearchParams,
): Address {
  const tail = rest.length === 0 ? '' : `/${rest.join('/')}`
  for (const screen of Object.keys(PLAIN_SCREENS) as PlainScreen[]) {
    if (PLAIN_SCREENS[screen] === tail) return { screen, project }
  }
  const [screen, detail] = rest
  if (rest.length <= 2) {
    if (screen === 'read') return readRead(project, path, search)
    if (screen === 'revisions') return readRevisions(project, detail, search)
  }
  if (rest.length === 1) return readSearch(project, screen, search) ?? { screen: 'unknown', path }
  if (screen === 'claims' && detail !== undefined && rest.length === 2) {
    return { screen: 'claim', project, claim: detail as ClaimId }
  }
  return { screen: 'unknown', path }
}

/** Screens that tell all else in their search, or have nothing else to tell; `null` for another. */
function readSearch(project: ProjectId, screen: string | undefined, search: URLSearchParams): Address | null {
  if (screen === 'formats') return { screen, project }
  if (screen === 'collation') return readCollation(project, search)
  if (screen === 'pictures') return readPictures(project, search)
  if (screen === 'agreement') {
    const persons = new Set(search.getAll('by') as AnalystId[])
    return agreementAddressOf(project, search.get('story') as StoryId | null, [...persons])
  }
  if (screen !== 'matrix') return null
  const [story, cell] = [search.get('story') as StoryId | null, readCell(search.get('cell'))]
  return { screen, project, story, cell, review: search.has('review'), shape: readShape(search) }
}

function readRead(project: ProjectId, path: string, search: URLSearchParams): ReadAddress {
  // The list is cut before decoding, so that an id may hold a comma.
  const articles = readList(path.split('/')[4] ?? '').slice(0, MOST_PANES)
  const sentence = search.get('sentence')
  return {
    screen: 'read',
    project,
    articles,
    glossless: readList(search.get('glossless') ?? '').filter((article) => articles.includes(article)),
    alone: search.has('alone'),
    differences: search.has('differences'),
    passage: search.get('passage') as PassageId | null,
    claim: search.get('claim') as ClaimId | null,
    sentence: sentence !== null && /^\d{1,7}$/.test(sentence) ? Number(sentence) : null,
    plain: search.has('plain'),
  }
}

/** Each once; a part that cannot be decoded is left out. */
function readList(list: string): readonly ArticleId[] {
  const parts = list.split(',').filter((part) => part !== '')
  return [...new Set(parts.flatMap((part) => (decode(part) ?? []) as ArticleId | []))]
}

function writeRead(address: ReadAddress): string {
  const list = address.articles.map(encode).join(',')
  const search = new URLSearchParams()
  if (address.glossless.length > 0) search.set('glossless', address.glossless.map(encode).join(','))
  if (address.alone) search.set('alone', '1')
  if (address.differences) search.set('differences', '1')
  if (address.passage !== null) search.set('passage', address.passage)
  if (address.claim !== null) search.set('claim', address.claim)
  if (address.sentence !== null) search.set('sentence', String(address.sentence))
  const words = [search.toString(), address.plain ? 'plain' : ''].filter((part) => part !== '').join('&')
  return `/read${list === '' ? '' : `/${list}`}${words === '' ? '' : `?${words}`}`
}

function writeMatrix(address: MatrixAddress): string {
  const search = new URLSearchParams()
  if (address.story !== null) search.set('story', address.story)
  writeShape(address.shape, search)
  if (address.review) search.set('review', '1')
  if (address.cell !== null) search.set('cell', `${encode(address.cell.claim)}.${encode(address.cell.article)}`)
  const words = search.toString()
  return `/matrix${words === '' ? '' : `?${words}`}`
}

function writeCollation({ story, order, sentence }: CollationAddress): string {
  const search = new URLSearchParams()
  if (story !== null) search.set('story', story)
  if (order !== 'reading') search.set('order', order)
  if (sentence !== null) search.set('sentence', `${encode(sentence.article)}.${sentence.start}`)
  const words = search.toString()
  return `/collation${words === '' ? '' : `?${words}`}`
}

function readCollation(project: ProjectId, search: URLSearchParams): CollationAddress {
  const order = COLLATION_ORDERS.find((known) => known === search.get('order')) ?? 'reading'
  const story = search.get('story') as StoryId | null
  return { screen: 'collation', project, story, order, sentence: readSentence(search.get('sentence')) }
}

function writePictures({ story, kind, claim }: PicturesAddress): string {
  const search = new URLSearchParams()
  if (story !== null) search.set('story', story)
  if (kind !== 'agreement') search.set('kind', kind)
  if (claim !== null) search.set('claim', claim)
  const words = search.toString()
  return `/pictures${words === '' ? '' : `?${words}`}`
}

function readPictures(project: ProjectId, search: URLSearchParams): PicturesAddress {
  const kind = PICTURE_KINDS.find((known) => known === search.get('kind')) ?? 'agreement'
  const [story, claim] = [search.get('story') as StoryId | null, search.get('claim') as ClaimId | null]
  return { screen: 'pictures', project, story, kind, claim }
}

function writeAgreement({ story, persons }: AgreementAddress): string {
  const search = new URLSearchParams(persons.map((person) => ['by', person]))
  if (story !== null) search.set('story', story)
  const words = search.toString()
  return `/agreement${words === '' ? '' : `?${words}`}`
}

function writeRevisions({ article, older, newer, passage }: RevisionsAddress): string {
  const search = new URLSearchParams()
  if (older !== null) search.set('older', String(older))
  if (newer !== null) search.set('newer', String(newer))
  if (passage !== null) search.set('passage', passage)
  const words = search.toString()
  return `/revisions${article === null ? '' : `/${encode(article)}`}${words === '' ? '' : `?${words}`}`
}

function readRevisions(project: ProjectId, article: string | undefined, search: URLSearchParams): RevisionsAddress {
  const number = (name: string) => (/^[1-9]\d{0,5}$/.test(search.get(name) ?? '') ? Number(search.get(name)) : null)
  return revisionsAddressOf(project, (article ?? null) as ArticleId | null, {
    older: number('older'),
    newer: number('newer'),
    passage: search.get('passage') as PassageId | null,
  })
}

function readSentence(value: string | null): SentenceAddress | null {
  const [article, start, ...more] = value?.split('.') ?? []
  if (article === undefined || article === '' || start === undefined || more.length > 0) return null
  const id = decode(article)
  return id === null || !/^\d{1,9}$/.test(start) ? null : { article: id as ArticleId, start: Number(start) }
}

function readCell(value: string | null): CellAddress | null {
  const [claim, article, ...more] = value?.split('.') ?? []
  if (claim === undefined || claim === '' || article === undefined || article === '' || more.length > 0) return null
  const parts = [decode(claim), decode(article)]
  return parts[0] == null || parts[1] == null ? null : { claim: parts[0] as ClaimId, article: parts[1] as ArticleId }
}
