/** What the finder proposes, as it is shown: without what was answered already, and with the rows of the articles. Pure (C6, C8, C9). */
import { isKeyTurnedDown, originKey, placeKey, storyKey } from '#domain/grouping-suggestion.ts'
import type { Grouping, GroupingReason, QuotedPlace, StoryProposal } from '#domain/grouping.ts'
import type { ArticleId, StoryId } from '#domain/ids.ts'
import type { Article, TableName } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'

export interface ProposedStory {
  readonly kind: 'story'
  readonly key: string
  /** A story that is there; `null` for a new one. */
  readonly story: { readonly id: StoryId; readonly name: string } | null
  readonly articles: readonly Article[]
  readonly proposal: StoryProposal
}

/** Articles that have their text or facts from one place. */
export interface ProposedOrigin {
  readonly kind: 'copy' | 'agency' | 'quotation'
  readonly key: string
  readonly articles: readonly Article[]
  /** The article they are made from, or that quotes the same. */
  readonly from: Article | null
  /** The name of an agency; empty for the others. */
  readonly agency: string
  /** How much of the one article stands in the other, and the other way round, 0 to 1; 0 where that does not apply. */
  readonly share: number
  readonly shareOfOther: number
  /** The words that show it, in the articles and in the one they are from. */
  readonly places: readonly QuotedPlace[]
}

export const groupingTables: readonly TableName[] = [
  'articles',
  'revisions',
  'batches',
  'stories',
  'storyArticles',
  'derivations',
  'suggestionDecisions',
]

/** Stories with the strongest first; articles that are in a story by now are left out. */
export function openStories(snapshot: Snapshot, { stories }: Grouping): readonly ProposedStory[] {
  return stories
    .flatMap((proposal): ProposedStory[] => {
      const row = snapshot.get('stories', proposal.story)
      if (proposal.story !== null && !row) return []
      const articles = proposal.articles.flatMap((id): Article[] => {
        const article = snapshot.get('articles', id)
        const isTaken = snapshot.byIndex('storyArticles', 'article', id).length > 0
        const isOut = row !== undefined && isKeyTurnedDown(snapshot, placeKey(snapshot, row.id, id))
        return article && !isTaken && !isOut ? [article] : []
      })
      const ids = articles.map(({ id }) => id)
      if (articles.length < (row ? 1 : 2)) return []
      if (!row && isKeyTurnedDown(snapshot, storyKey(snapshot, ids))) return []
      const story = row ? { id: row.id, name: row.name } : null
      return [{ kind: 'story', key: `${story?.id ?? 'new'} ${ids.join(' ')}`, story, articles, proposal }]
    })
    .toSorted((one, other) => other.proposal.strength - one.proposal.strength || (one.key < other.key ? -1 : 1))
}

/** Origins of articles of which nothing is said yet, or was turned down: copies first, then agencies, then quotations. */
export function openOrigins(snapshot: Snapshot, { copies, agencies, quotations }: Grouping): readonly ProposedOrigin[] {
  const open = (id: ArticleId, of: string): Article[] => {
    const article = snapshot.get('articles', id)
    const isSaid = snapshot.byIndex('derivations', 'article', id).length > 0
    return article && !isSaid && !isKeyTurnedDown(snapshot, originKey(snapshot, { article: id, of })) ? [article] : []
  }
  const plain = { from: null, agency: '', share: 0, shareOfOther: 0, places: [] }
  const found = [
    ...copies.map(({ article, from, share, shareOfOther }): ProposedOrigin => {
      const origin = snapshot.get('articles', from) ?? null
      const articles = origin ? open(article, from) : []
      return { ...plain, kind: 'copy', key: `copy ${article} ${from}`, articles, from: origin, share, shareOfOther }
    }),
    ...agencies.map(({ name, places }): ProposedOrigin => {
      const articles = places.flatMap(({ article }) => open(article, name))
      return { ...plain, kind: 'agency', key: `agency ${name}`, articles, agency: name, places }
    }),
    ...quotations.map(({ one, other, quotations: same }): ProposedOrigin => {
      const from = snapshot.get('articles', one) ?? null
      const articles = from ? open(other, one) : []
      const places = same.flatMap((each) => [each.other, each.one])
      return { ...plain, kind: 'quotation', key: `quotation ${one} ${other}`, articles, from, places }
    }),
  ]
  return found.filter(({ articles }) => articles.length > 0)
}

/**
 * The reasons by kind, as they are told, the strongest first. Left out are a month that a day tells too, and a word that sounds alike where
 * it is told what it means.
 */
export function toldReasons(
  reasons: readonly GroupingReason[],
): readonly { readonly kind: ToldKind; readonly reasons: readonly GroupingReason[] }[] {
  const hasDay = reasons.some(({ kind }) => kind === 'date')
  const byKind = new Map<ToldKind, GroupingReason[]>()
  const meant = new Set(reasons.flatMap(({ kind, places }) => (kind === 'word' ? [] : places.map(placeName))))
  for (const reason of reasons) {
    if (hasDay && reason.kind === 'month') continue
    if (reason.kind === 'word' && reason.places.every((place) => meant.has(placeName(place)))) continue
    const kind = TOLD[reason.kind]
    byKind.set(kind, [...(byKind.get(kind) ?? []), reason])
  }
  return [...byKind].map(([kind, some]) => ({ kind, reasons: some.slice(0, MOST_TOLD) }))
}

export type ToldKind = 'figures' | 'dates' | 'places' | 'names' | 'meanings'

const MOST_TOLD = 5
const TOLD: Readonly<Record<GroupingReason['kind'], ToldKind>> = {
  number: 'figures',
  year: 'dates',
  date: 'dates',
  month: 'dates',
  territory: 'places',
  city: 'places',
  acronym: 'names',
  alias: 'names',
  word: 'names',
  concept: 'meanings',
  learned: 'meanings',
}

function placeName({ article, start }: QuotedPlace): string {
  return `${article} ${start}`
}

/** The words of a reason to show: those of a language the analyst reads, else the first. */
export function placeToTell(
  { places }: GroupingReason,
  languageOf: (article: ArticleId) => string,
  read: readonly string[],
): QuotedPlace | null {
  return places.find(({ article }) => isRead(languageOf(article), read)) ?? places[0] ?? null
}

/** A name for a new story: the title that has most of what the articles share, those the analyst reads before others. */
export function nameFor({ articles, proposal }: ProposedStory, read: readonly string[]): string {
  const worthOf = ({ id, title, language }: Article) => {
    const length = title?.length ?? 0
    const shared = proposal.reasons.filter(({ places }) =>
      places.some(({ article, start, end, quote }) => article === id && start < length && end <= length + quote.length),
    ).length
    return (title === null ? -100 : 0) + (isRead(language.tag, read) ? 50 : 0) + shared
  }
  const [best] = articles.toSorted((one, other) => worthOf(other) - worthOf(one) || (one.id < other.id ? -1 : 1))
  return best?.title ?? best?.firstWords ?? ''
}

function isRead(tag: string, read: readonly string[]): boolean {
  const base = (language: string) => language.split('-')[0]
  return read.some((language) => base(language) === base(tag))
}
