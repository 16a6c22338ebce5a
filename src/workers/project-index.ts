/** The index of one project: what was kept of it, what is read now, and which articles it is about. */
import { IndexStore, type Stamps } from '#db/index-store.ts'
import type { NameGroup, SoughtIn, TextPlace } from '#domain/finding.ts'
import { LIKELIHOODS, MOST_ELSEWHERE } from '#domain/finding.ts'
import { groupBy } from '#domain/group-by.ts'
import type { ArticleId, ProjectId } from '#domain/ids.ts'
import { textName } from '#domain/text-name.ts'
import { changedNames } from '#language/index/alias-changes.ts'
import { InvertedIndex } from '#language/index/inverted-index.ts'
import { PackBuilder, type IndexPack } from '#language/index/pack.ts'
import { sealed, wholePack, type SealedPack } from '#language/index/whole.ts'
import { findElsewhere, type FindOptions, type RankedSentence } from '#language/matching/find.ts'
import type { Profile } from '#language/matching/profile.ts'
import { resolvedSentences, type ReadSentence } from '#language/matching/read-article.ts'
import { stampOf, type ReadTexts, type TextToRead } from './article-reader.ts'

/** Another one for every change of the language engine or its packs of words: what was read before is then read anew. Set by the build. */
declare const ENGINE_VERSION: string

/** Sentences of the whole project that are scored exactly; of some hundred, forty hold nearly all that counts. */
const MOST_SCORED = 200
/** Articles of one language before those of others have had their turn. */
const MOST_OF_A_LANGUAGE = 3
const SENTENCES_EACH = 3
/** Packs with fewer texts are made one at the opening when there are more of them than this. */
const SMALL_PACK = 8
const MOST_SMALL_PACKS = 16

/** What the index lacks of `total` texts. */
export interface WhatToRead {
  readonly total: number
  readonly toRead: readonly TextToRead[]
}

/** An article with the sentences that are likely to tell it, best first. */
export interface RankedIn {
  readonly target: SoughtIn
  readonly sentences: readonly RankedSentence[]
}

interface PackPlace {
  /** `null` until it is kept, and when it could not be. */
  id: number | null
  readonly names: readonly string[]
  /** Of each text; `null` for one that is no longer there. */
  readonly stamps: (string | null)[]
}

export class ProjectIndex {
  readonly project: ProjectId
  readonly #store: IndexStore<SealedPack, readonly NameGroup[]>
  readonly #index = new InvertedIndex()
  readonly #places = new Map<string, { readonly pack: PackPlace; readonly at: number }>()
  readonly #meanings = new Map<string, readonly NameGroup[]>([['', []]])
  #articles: ReadonlyMap<string, readonly SoughtIn[]> = new Map()
  /** Whether it was told which articles there are. */
  #isFollowing = false

  private constructor(project: ProjectId, store: IndexStore<SealedPack, readonly NameGroup[]>) {
    this.project = project
    this.#store = store
  }

  /** With all that was kept; what is damaged is dropped. Never rejects. */
  static async open(project: ProjectId): Promise<ProjectIndex> {
    const store = await IndexStore.open<SealedPack, readonly NameGroup[]>(project, ENGINE_VERSION)
    const opened = new ProjectIndex(project, store)
    await opened.#load()
    return opened
  }

  /** Makes the index one of these articles: drops what is not theirs, and gives what must be read for it. */
  async follow(articles: readonly SoughtIn[], names: readonly NameGroup[]): Promise<WhatToRead> {
    const wanted = new Map<string, SoughtIn[]>()
    const toRead: TextToRead[] = []
    for (const one of articles) {
      const name = textName(one)
      const known = wanted.get(name)
      if (known) known.push(one)
      else {
        wanted.set(name, [one])
        toRead.push(...this.needed(one, names))
      }
    }
    this.#articles = wanted
    this.#isFollowing = true
    const gone = [...this.#places.keys()].filter((name) => !wanted.has(name))
    await this.#drop(gone)
    return { total: wanted.size, toRead }
  }

  /** How a text stands to the index: `null` when it must be read, names when only if they stand in it, `false` when it is there. */
  #mustBeRead(name: string, names: readonly NameGroup[]): readonly string[] | null | false {
    const place = this.#places.get(name)
    const stamp = place?.pack.stamps[place.at]
    if (typeof stamp !== 'string') return null
    if (stamp === stampOf(names)) return false
    const before = this.#meanings.get(stamp)
    return before === undefined ? null : changedNames(before, names)
  }

  /** The text as it must be read before one may look in it; none when it is there. */
  needed({ textHash, language, corrections = [] }: TextPlace, names: readonly NameGroup[]): readonly TextToRead[] {
    const place = { textHash, language, corrections }
    const onlyIf = this.#mustBeRead(textName(place), names)
    return onlyIf === false ? [] : [{ ...place, onlyIf }]
  }

  /** Takes in what was read. */
  async take({ sealed: made, unchanged, stamp }: ReadTexts, names: readonly NameGroup[]): Promise<void> {
    if (!this.#meanings.has(stamp)) {
      this.#meanings.set(stamp, names)
      await this.#store.noteStamp({ stamp, meaning: names })
    }
    await this.#restamp(unchanged, stamp)
    if (made.pack.names.length === 0) return
    const replaced = made.pack.names.flatMap((name) => this.#places.get(name)?.pack ?? [])
    const stamps = made.pack.names.map(() => stamp)
    // It can be asked for before it is kept.
    const place = this.#hold(made.pack, stamps, null)
    this.#index.settle()
    place.id = await this.#store.put(made, stamps)
    // Meanwhile some of it may have been dropped.
    await this.#keepStamps(new Set([...replaced, ...(place.stamps.includes(null) ? [place] : [])]))
  }

  /** The sentences of a text; none when it was not read. */
  sentencesOf(target: TextPlace): readonly ReadSentence[] {
    return this.#index.sentencesOf(textName(target)) ?? []
  }

  /** The articles that are likely to tell what is sought, best first, but for `except`. */
  elsewhere(sought: Profile, options: Omit<FindOptions, 'most'>, except: ReadonlySet<ArticleId>): readonly RankedIn[] {
    const articlesOf = (name: string) => (this.#articles.get(name) ?? []).filter(({ article }) => !except.has(article))
    const retrieved = this.#index.best(sought, MOST_SCORED, (name) => articlesOf(name).length > 0)
    const frequencies = this.#index.frequencies()
    const ranked = [...groupBy(retrieved, ({ name }) => name)]
      .flatMap(([name, of]) => {
        const targets = articlesOf(name)
        const read = of.map(({ sentence }) => sentence)
        const all = resolvedSentences(read, targets[0]?.published)
        const sentences = findElsewhere(sought, all, frequencies, { ...options, most: SENTENCES_EACH }).filter(
          ({ score }) => score >= LIKELIHOODS.possible,
        )
        return sentences.length === 0 ? [] : targets.map((target) => ({ target, sentences }))
      })
      .toSorted((one, other) => bestScore(other) - bestScore(one))
    return ofManyLanguages(ranked)
  }

  /**
   * In how many articles each thing is named, by the key of its group, under any of its names. `null` until the index was made one of the
   * project's articles and every text in it was read with these names.
   */
  named(names: readonly NameGroup[]): ReadonlyMap<string, number> | null {
    const stamp = stampOf(names)
    const isRead = [...this.#places.values()].every(({ pack, at }) => pack.stamps[at] === stamp)
    if (!this.#isFollowing || !isRead) return null
    const articlesIn = (text: string) => this.#articles.get(text)?.length ?? 0
    const count = (key: string) => [...this.#index.textsWith(key)].reduce((sum, text) => sum + articlesIn(text), 0)
    return new Map(names.map(({ key }) => [key, count(key)]))
  }

  close(): void {
    this.#store.close()
  }

  async #load(): Promise<void> {
    const [packs, stamps] = await Promise.all([this.#store.load(), this.#store.loadStamps()])
    for (const { stamp, meaning } of stamps) this.#meanings.set(stamp, meaning)
    const useless: number[] = []
    for (const kept of packs) {
      const pack = wholePack(kept.content)
      if (pack === null) useless.push(kept.id)
      else this.#hold(pack, kept.stamps, kept.id)
    }
    if (useless.length > 0) await this.#store.remove(useless)
    await this.#uniteSmallPacks()
    this.#index.settle()
  }

  #hold(pack: IndexPack, stamps: Stamps, id: number | null): PackPlace {
    const place = { id, names: pack.names, stamps: [...stamps] }
    for (const [at, name] of pack.names.entries()) {
      if (typeof stamps[at] !== 'string') continue
      // Another tab may have read it too.
      this.#forget(name)
      this.#places.set(name, { pack: place, at })
    }
    this.#index.add(pack, (at) => typeof stamps[at] === 'string')
    return place
  }

  #forget(name: string): PackPlace | null {
    const place = this.#places.get(name)
    if (place === undefined) return null
    place.pack.stamps[place.at] = null
    this.#places.delete(name)
    return place.pack
  }

  async #drop(names: readonly string[]): Promise<void> {
    const touched = new Set<PackPlace>()
    for (const name of names) {
      const pack = this.#forget(name)
      if (pack !== null) touched.add(pack)
      this.#index.remove(name)
    }
    await this.#keepStamps(touched)
  }

  async #restamp(names: readonly string[], stamp: string): Promise<void> {
    const touched = new Set<PackPlace>()
    for (const name of names) {
      const place = this.#places.get(name)
      if (place === undefined) continue
      place.pack.stamps[place.at] = stamp
      touched.add(place.pack)
    }
    await this.#keepStamps(touched)
  }

  /** A pack of which nothing is left is removed. */
  async #keepStamps(packs: ReadonlySet<PackPlace>): Promise<void> {
    const empty: number[] = []
    for (const { id, stamps } of packs) {
      if (id === null) continue
      if (stamps.every((stamp) => stamp === null)) empty.push(id)
      else await this.#store.restamp(id, stamps)
    }
    if (empty.length > 0) await this.#store.remove(empty)
  }

  /** Articles that come one by one leave a pack each. */
  async #uniteSmallPacks(): Promise<void> {
    const alive = ({ stamps }: PackPlace) => stamps.filter((stamp) => stamp !== null).length
    const packs = new Set([...this.#places.values()].map(({ pack }) => pack))
    const small = [...packs].filter((pack) => alive(pack) < SMALL_PACK)
    if (small.length <= MOST_SMALL_PACKS) return
    const builder = new PackBuilder()
    const stamps: string[] = []
    for (const pack of small)
      for (const [at, name] of pack.names.entries()) {
        const stamp = pack.stamps[at]
        if (typeof stamp !== 'string') continue
        builder.add(name, this.#index.sentencesOf(name) ?? [])
        stamps.push(stamp)
      }
    const united = sealed(builder.finish())
    await this.#store.remove(small.flatMap(({ id }) => (id === null ? [] : [id])))
    this.#hold(united.pack, stamps, await this.#store.put(united, stamps))
  }
}

/** The first ones, best first; no language hides another that tells it too. */
function ofManyLanguages(ranked: readonly RankedIn[]): readonly RankedIn[] {
  const taken = new Set(
    [...groupBy(ranked, ({ target }) => target.language).values()].flatMap((list) => list.slice(0, MOST_OF_A_LANGUAGE)),
  )
  const inTurn = [...taken, ...ranked.filter((one) => !taken.has(one))]
  return inTurn.slice(0, MOST_ELSEWHERE).toSorted((one, other) => bestScore(other) - bestScore(one))
}

function bestScore({ sentences }: RankedIn): number {
  return sentences[0]?.score ?? 0
}
