/** What somebody looks for, as read from what they typed. */

/** How a word may differ from the one typed. */
export type WordMode = 'forms' | 'beginning' | 'exact' | 'alike'

/** A word that is looked for. */
export interface SoughtWord {
  /** As search folds words. */
  readonly folded: string
  readonly mode: WordMode
  /** How it sounds, for words of other scripts; `null` where they do not count. */
  readonly sounds: string | null
}

/** Fields by which rows are told apart, in the order in which they are explained. */
export const SEARCH_FIELDS = [
  'lang',
  'outlet',
  'author',
  'title',
  'url',
  'tag',
  'date',
  'story',
  'claim',
  'judgement',
  'has',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** What `has:` may ask for. */
export const HAD_THINGS = ['passage', 'claim', 'gloss', 'note', 'date', 'judgement', 'story'] as const
export type HadThing = (typeof HAD_THINGS)[number]

/** Words that must stand side by side, one alone mostly; or a number of this value, however it is written. */
export interface SoughtWords {
  readonly kind: 'words'
  readonly words: readonly SoughtWord[]
  /** `null` for what is no number. */
  readonly value: number | null
}

/** A regular expression of JavaScript, without regard to case. */
export interface SoughtPattern {
  readonly kind: 'pattern'
  readonly source: string
}

export interface SoughtField {
  readonly kind: 'field'
  readonly field: SearchField
  /** Any of them will do; at least one, each folded but for dates. */
  readonly values: readonly string[]
}

/** What stands at the ends of a query's branches. */
export type SoughtPart = SoughtWords | SoughtPattern | SoughtField

export type Query =
  | SoughtPart
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/** What cannot be understood of what was typed, and where, in UTF-16 code units. */
export interface QueryProblem {
  readonly kind:
    | 'openQuote'
    | 'openBracket'
    | 'strayBracket'
    | 'openPattern'
    | 'badPattern'
    | 'emptyField'
    | 'unknownJudgement'
    | 'unknownThing'
    | 'badDate'
    | 'nothingToExclude'
  readonly at: number
  /** The words it is about, as typed. */
  readonly typed: string
}

export interface ReadQuery {
  /** `null`: nothing is looked for. */
  readonly query: Query | null
  readonly problems: readonly QueryProblem[]
}

/** The parts of a query that texts are looked for, in the order in which they stand. Those of `not` are left out. */
export function soughtInTexts(query: Query): readonly (SoughtWords | SoughtPattern)[] {
  switch (query.kind) {
    case 'all':
    case 'any':
      return query.parts.flatMap(soughtInTexts)
    case 'not':
    case 'field':
      return []
    default:
      return [query]
  }
}

/** All parts of a query, those of `not` among them. */
export function partsOf(query: Query): readonly SoughtPart[] {
  if (query.kind === 'all' || query.kind === 'any') return query.parts.flatMap(partsOf)
  return query.kind === 'not' ? partsOf(query.part) : [query]
}
