/** The rows that words are looked for in, beside the texts of articles, and what each is about. */
import type { Article, Claim, LanguageTag, Passage, Row, TableName } from '../records.ts'
import type { Snapshot } from '../snapshot.ts'
import { isVisible } from '../visible-articles.ts'

/** What is looked for, in the order in which it is shown. Articles are found by their text and by what is known of them. */
export const SEARCH_KINDS = ['articles', 'claims', 'passages', 'glosses', 'notes'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

const KIND_OF = {
  articles: 'articles',
  claims: 'claims',
  passages: 'passages',
  glosses: 'glosses',
  assessments: 'notes',
  decisions: 'notes',
  verdicts: 'notes',
  corrections: 'notes',
  stories: 'notes',
  sources: 'notes',
} as const satisfies Partial<Record<TableName, SearchKind>>

/** Tables whose rows have words. */
export type SearchedTable = keyof typeof KIND_OF

export const searchedTables = Object.keys(KIND_OF) as readonly SearchedTable[]

/** Tables that a search reads: those with words, and what says where they belong. */
export const searchTables: readonly TableName[] = [
  ...searchedTables,
  'batches',
  'revisions',
  'sentenceBounds',
  'mentions',
  'storyArticles',
  'storyClaims',
]

/** A row with words, and what it is about. */
export interface SearchRow {
  readonly kind: SearchKind
  readonly table: SearchedTable
  readonly id: string
  /** Of its words. */
  readonly language: LanguageTag
  /** Its words, one line for each field that has any; never empty but for an article. */
  readonly text: string
  readonly article: Article | null
  readonly claim: Claim | null
  readonly passage: Passage | null
}

export function isSearchedTable(table: TableName): table is SearchedTable {
  return table in KIND_OF
}

/** `null` for a row that is gone, has no words, or belongs to an article that is not to be seen yet (H2). */
export function searchRow(snapshot: Snapshot, table: SearchedTable, id: string): SearchRow | null {
  const row = snapshot.get(table, id)
  if (!row) return null
  const { words, language, article, claim, passage } = describe[table](row as never, snapshot)
  const text = words.filter((each) => each != null && each.trim() !== '').join('\n')
  if (article && !isVisible(snapshot, article)) return null
  if (text === '' && table !== 'articles') return null
  const about = { article: article ?? null, claim: claim ?? null, passage: passage ?? null }
  return { kind: KIND_OF[table], table, id, language: language ?? 'und', text, ...about }
}

interface Described {
  readonly words: readonly (string | null)[]
  /** Left out where nobody said. */
  readonly language?: LanguageTag
  readonly article?: Article | undefined
  readonly claim?: Claim | undefined
  readonly passage?: Passage | undefined
}

const describe: { readonly [Table in SearchedTable]: (row: Row<Table>, snapshot: Snapshot) => Described } = {
  articles: (article) => ({
    words: [article.title, article.outlet, article.author, article.url, ...article.tags, article.note],
    language: article.language.tag,
    article,
  }),
  claims: (claim) => ({ words: [claim.wording, ...claim.actors, claim.note], language: claim.language, claim }),
  passages: (passage, snapshot) => ({
    words: [passage.quote, passage.note],
    language: passage.language.tag,
    article: snapshot.get('articles', passage.article),
    passage,
  }),
  glosses: (gloss, snapshot) => ({
    words: [gloss.text],
    language: gloss.language,
    article: snapshot.get('articles', snapshot.get('revisions', gloss.revision)?.article ?? null),
  }),
  assessments: ({ note, question, statedValue, claim, article }, snapshot) => ({
    words: [note, question, statedValue],
    claim: snapshot.get('claims', claim),
    article: snapshot.get('articles', article),
  }),
  decisions: ({ reason, claim, article }, snapshot) => ({
    words: [reason],
    claim: snapshot.get('claims', claim),
    article: snapshot.get('articles', article),
  }),
  verdicts: ({ rating, explanation, claim }, snapshot) => ({
    words: [rating, explanation],
    claim: snapshot.get('claims', claim),
  }),
  corrections: ({ text, claim }, snapshot) => ({ words: [text], claim: snapshot.get('claims', claim) }),
  stories: ({ name, note }) => ({ words: [name, note] }),
  sources: ({ name, url, note }) => ({ words: [name, url, note] }),
}
