/** Signs that articles have a source in common: the same words quoted, the same agency named (C6). Hints; they decide nothing. */
import type { PlaceIn } from '#domain/grouping.ts'
import type { ArticleId } from '#domain/ids.ts'
import type { Span } from '../words.ts'
import type { NamedAgency } from './find-agencies.ts'
import { quotationsOf } from './quotations.ts'
import { runsOf } from './runs.ts'
import { sharers } from './sharers.ts'

/** What an article quotes and whom it names as its source. */
export interface ReadSources {
  readonly id: ArticleId
  readonly quotations: readonly ReadQuotation[]
  readonly agencies: readonly NamedAgency[]
}

/** What stands between quotation marks, in UTF-16 code units, with its runs of words. */
export interface ReadQuotation extends Span {
  readonly runs: readonly number[]
}

/** Several articles that name one agency. */
export interface SharedAgency {
  readonly name: string
  readonly places: readonly PlaceIn[]
}

/** Two articles that quote the same words; `one` comes before `other` by id. */
export interface SharedQuotation {
  readonly one: ArticleId
  readonly other: ArticleId
  readonly quotations: readonly { readonly one: Span; readonly other: Span }[]
}

/** The quotations of a text that are long enough to be no chance. */
export function readQuotations(text: string): ReadQuotation[] {
  return quotationsOf(text).flatMap(({ start, end }) => {
    const runs = [...new Set(runsOf(text.slice(start, end)))]
    return runs.length < LEAST_SHARED ? [] : [{ start, end, runs }]
  })
}

/** Runs of words that two quotations share at least, */
const LEAST_SHARED = 3
/** and how much of the shorter one. */
const LEAST_SHARE = 0.6

/** Agencies with all who name them, by name. */
export function sharedAgencies(articles: readonly ReadSources[]): SharedAgency[] {
  const places = new Map<string, PlaceIn[]>()
  for (const { id, agencies } of inOrder(articles))
    for (const { name, start, end } of agencies)
      places.set(name, [...(places.get(name) ?? []), { article: id, start, end }])
  return [...places]
    .map(([name, all]) => ({ name, places: all }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

/** Pairs of articles that quote the same, in one language. */
export function sharedQuotations(all: readonly ReadSources[]): SharedQuotation[] {
  const articles = inOrder(all)
  const pairs = sharers(
    articles.map(({ quotations }) => new Set(quotations.flatMap(({ runs }) => runs))),
    LEAST_SHARED,
  )
  return [...pairs].flatMap(([place, others]) =>
    others.flatMap((other): SharedQuotation[] => {
      const [one, two] = [articles[place], articles[other]]
      const quotations = one && two ? sameQuotations(one, two) : []
      return one && two && quotations.length > 0 ? [{ one: one.id, other: two.id, quotations }] : []
    }),
  )
}

function sameQuotations(one: ReadSources, other: ReadSources): { readonly one: Span; readonly other: Span }[] {
  return one.quotations.flatMap((ours) => {
    const runs = new Set(ours.runs)
    const same = other.quotations.find((theirs) => {
      const shared = theirs.runs.filter((run) => runs.has(run)).length
      return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(runs.size, theirs.runs.length)
    })
    return same ? [{ one: { start: ours.start, end: ours.end }, other: { start: same.start, end: same.end } }] : []
  })
}

function inOrder(articles: readonly ReadSources[]): readonly ReadSources[] {
  return articles.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
