/** Finds the articles, claims and analysts that cells name: by id, else by what they are called. */
import { asId, type AnalystId, type ArticleId, type ClaimId } from '#domain/ids.ts'
import type { Article, Claim } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isVisible } from '#domain/visible-articles.ts'
import { creatorOf } from '../foreign-annotations/same-ids.ts'
import { headOf } from '../tables/matrix-table.ts'
import { foldWords } from './fold-words.ts'

/** What a name was found to mean: one row, one of several, or none. */
export type Named<Id> = { readonly one: Id } | { readonly several: readonly Id[] } | null

/** Rows by what they are called, each by the surest of its names. */
class NameBook<Id extends string> {
  readonly #levels = new Map<number, Map<string, Set<Id>>>()

  add(level: number, name: string | null, id: Id): void {
    const key = foldWords(name ?? '')
    if (key === '') return
    const names = this.#levels.get(level) ?? new Map<string, Set<Id>>()
    this.#levels.set(level, names)
    const ids = names.get(key) ?? new Set<Id>()
    names.set(key, ids.add(id))
  }

  find(name: string): Named<Id> {
    const key = foldWords(name)
    for (const level of [...this.#levels.keys()].sort((one, other) => one - other)) {
      const [first, ...more] = this.#levels.get(level)?.get(key) ?? []
      if (first !== undefined) return more.length === 0 ? { one: first } : { several: [first, ...more] }
    }
    return null
  }
}

/** By what a person said, an id, an address, a title, a file, an outlet: in this order. */
export class ArticleFinder {
  readonly #book = new NameBook<ArticleId>()
  readonly #chosen: ReadonlyMap<string, ArticleId>
  readonly #snapshot: Snapshot

  /** `chosen`: what a person said of names, folded. */
  constructor(snapshot: Snapshot, chosen: ReadonlyMap<string, ArticleId>) {
    this.#snapshot = snapshot
    this.#chosen = chosen
    for (const article of snapshot.all('articles')) if (isVisible(snapshot, article)) this.#add(article)
  }

  find(name: string): Named<ArticleId> {
    const chosen = this.#chosen.get(foldWords(name))
    if (chosen !== undefined && this.#snapshot.get('articles', chosen)) return { one: chosen }
    const written = name.trim()
    const [, bracketed = written] = /\[([^[\]\s]+)\]$/.exec(written) ?? []
    const article = this.#snapshot.get('articles', bracketed) ?? this.#snapshot.get('articles', written)
    return article && isVisible(this.#snapshot, article) ? { one: article.id } : this.#book.find(plainAddress(name))
  }

  #add(article: Article): void {
    const { id, url, title, firstWords, fileName, outlet } = article
    const head = headOf(article)
    this.#book.add(0, url === null ? null : plainAddress(url), id)
    this.#book.add(1, head.slice(0, head.lastIndexOf(' [')), id)
    this.#book.add(2, title ?? firstWords, id)
    this.#book.add(3, fileName, id)
    this.#book.add(4, outlet, id)
  }
}

/** An address without what does not tell two pages apart; any other text as it is. */
function plainAddress(text: string): string {
  return text.trim().replace(/^https?:\/\/(?:www\.)?([^#]*?)\/?(?:#.*)?$/i, '$1')
}

/** By id, else by the wording, word for word before any other way. */
export class ClaimFinder {
  readonly #exact = new Map<string, Set<ClaimId>>()
  readonly #book = new NameBook<ClaimId>()
  readonly #snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const claim of snapshot.all('claims')) this.add(claim)
  }

  add({ id, wording }: Pick<Claim, 'id' | 'wording'>): void {
    this.#book.add(0, wording, id)
    this.#exact.set(wording.trim(), (this.#exact.get(wording.trim()) ?? new Set()).add(id))
  }

  find(id: string, wording: string): Named<ClaimId> {
    const known = this.#snapshot.get('claims', id)
    if (known) return { one: known.id }
    const [exact, ...more] = this.#exact.get(wording.trim()) ?? []
    return exact !== undefined && more.length === 0 ? { one: exact } : this.#book.find(wording)
  }
}

/** Somebody a row names, with the row that is to be made where nobody here is called so. */
export interface NamedAnalyst {
  readonly id: AnalystId
  /** `null` for an analyst who is here. */
  readonly newName: string | null
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** By id, else by name; a name that nobody here has is a new analyst. */
export class AnalystFinder {
  readonly #book = new NameBook<AnalystId>()
  /** Those who are not here, by their names: with an id or without, one name is one person until two ids say otherwise. */
  readonly #made = new Map<string, { readonly id: AnalystId; readonly hasId: boolean }[]>()
  readonly #snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
    for (const { id, name } of snapshot.all('analysts')) this.#book.add(0, name, id)
  }

  /** `several` where more than one is called so; `null` where neither id nor name says who. */
  find(id: string, name: string): NamedAnalyst | 'several' | null {
    const known = this.#snapshot.get('analysts', id)
    if (known) return { id: known.id, newName: null }
    const named = name.trim() === '' ? null : this.#book.find(name)
    if (named) return 'one' in named ? { id: named.one, newName: null } : 'several'
    if (name.trim() === '') return null
    return this.#make(uuid.test(id) ? asId<AnalystId>(id.toLowerCase()) : null, name.trim())
  }

  #make(id: AnalystId | null, name: string): NamedAnalyst | 'several' | null {
    const known = this.#made.get(foldWords(name)) ?? []
    const same = known.filter((one) => id === null || one.id === id)
    if (same.length > 1) return 'several'
    const unnumbered = known.find(({ hasId }) => !hasId)
    const one = same[0]?.id ?? unnumbered?.id
    if (one !== undefined) return { id: one, newName: name }
    const made = id ?? creatorOf({ id: null, name, rest: null })?.analyst
    if (!made) return null
    this.#made.set(foldWords(name), [...known, { id: made, hasId: id !== null }])
    return { id: made, newName: name }
  }
}
