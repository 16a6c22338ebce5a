/**
 * One file of annotations on its way into a project: its sources become articles, its stretches passages or questions. Pure but for the
 * texts it asks for; writes nothing.
 */
import type { AnnotationHome, AnnotationsOfFile, HomeText, ItemOfFile } from '#domain/annotation-reader.ts'
import type { AsItCame, ForeignPassage, NewCreator } from '#domain/foreign-passages.ts'
import type { ArticleId, ClaimId, TextHash } from '#domain/ids.ts'
import type { JsonObject } from '#domain/json.ts'
import { positionIn } from '#domain/passages.ts'
import type { LanguageMark, MentionRole } from '#domain/records.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { isGraphemeBoundary } from '#language/graphemes.ts'
import { isLanguageCode } from '#language/language-codes.ts'
import { stableAddress } from '../published/stable-address.ts'
import { dialects } from './dialects.ts'
import type { ForeignAnnotation, ForeignReading, ForeignTarget } from './foreign-annotation.ts'
import { QuoteCounter, quotesToTell, SourceMatcher, type MatchedSource, type NamedSource } from './match-sources.ts'
import { placeAnnotation, PlacesInText, type Placing, type Stretch } from './place-annotation.ts'
import { creatorOf, passageIdOf } from './same-ids.ts'

/** Texts asked for at once. */
const textsAtOnce = 50
/** Stretches between two words of progress. */
const stretchesAtOnce = 500
const mostProblems = 1000

/** A stretch of the file with the annotation that marks it. */
interface Marked {
  readonly annotation: ForeignAnnotation
  readonly index: number
  readonly target: ForeignTarget
}

type Progressed = (done: number, total: number) => void | Promise<void>

export class AnnotationsIn {
  readonly #reading: ForeignReading
  readonly #home: AnnotationHome
  readonly #matcher: SourceMatcher
  readonly #claims: ReadonlyMap<string, ClaimId>
  readonly #sources: readonly (NamedSource & { readonly marked: readonly Marked[] })[]
  readonly #creators = new Map<string, NewCreator>()
  #matched: (MatchedSource | null)[]
  #items: (readonly ItemOfFile[])[]

  constructor(reading: ForeignReading, home: AnnotationHome) {
    this.#reading = reading
    this.#home = home
    this.#matcher = new SourceMatcher(home.texts)
    this.#claims = new Map(home.claims.map((claim) => [stableAddress(claim), claim]))
    this.#sources = sourcesOf(reading)
    this.#matched = this.#sources.map(({ source }) => this.#matcher.match(source))
    this.#items = this.#sources.map(() => [])
  }

  /** Knows the articles and finds the stretches. */
  async find(progressed: Progressed): Promise<void> {
    const total = this.#sources.reduce((sum, { stretches }) => sum + stretches, 0)
    const unknown = this.#sources.filter((_, index) => !this.#matched[index])
    const texts = unknown.length === 0 ? 0 : this.#home.texts.length
    await this.#matchByQuotes((done) => progressed(done, texts + total))
    let done = texts
    const order = this.#inOrderOfTexts()
    for (let from = 0; from < order.length; from += textsAtOnce) {
      const part = order.slice(from, from + textsAtOnce)
      const contents = await this.#contents(part.flatMap((source) => this.#matched[source]?.text?.textHash ?? []))
      for (const source of part) {
        await this.#place(source, contents, (placed) => progressed(done + placed, texts + total))
        done += this.#sources[source]?.stretches ?? 0
      }
      await progressed(done, texts + total)
    }
  }

  /** Takes an article for a source, or none, and looks for its stretches again. */
  async choose(source: number, article: ArticleId | null): Promise<void> {
    const matched = (this.#matched[source] = article === null ? null : this.#matcher.as(article, 'person'))
    await this.#place(source, await this.#contents(matched?.text ? [matched.text.textHash] : []), () => undefined)
  }

  /** What was found, but for the stretches. */
  get brief(): Omit<AnnotationsOfFile, 'items'> {
    return {
      dialect: this.#reading.dialect,
      sources: this.#sources.map(({ source, stretches }, index) => ({
        index,
        name: source.via ?? source.address ?? '',
        stretches,
        article: this.#matched[index]?.article ?? null,
        by: this.#matched[index]?.by ?? null,
      })),
      problems: this.#reading.problems.slice(0, mostProblems),
      problemCount: this.#reading.problems.length,
    }
  }

  /** All stretches, source by source. */
  get items(): readonly ItemOfFile[] {
    return this.#items.flat()
  }

  /** The places of the sources in the order in which the project has their texts, for those that came together lie together. */
  #inOrderOfTexts(): readonly number[] {
    const order = new Map(this.#home.texts.map((text, index) => [text, index]))
    const placeOf = (source: number) => order.get(this.#matched[source]?.text as HomeText) ?? -1
    return Array.from(this.#sources, (_, index) => index).sort((one, other) => placeOf(one) - placeOf(other))
  }

  async #matchByQuotes(progressed: (done: number) => void | Promise<void>): Promise<void> {
    const unknown = this.#sources.flatMap((source, index) =>
      this.#matched[index] || source.quotes.length === 0 ? [] : [{ source, index }],
    )
    if (unknown.length === 0) return
    const counter = new QuoteCounter(unknown.map(({ source }) => source))
    const texts = this.#home.texts.filter(({ isCurrent }) => isCurrent)
    for (let from = 0; from < texts.length; from += textsAtOnce) {
      const part = texts.slice(from, from + textsAtOnce)
      const contents = await this.#contents(part.map(({ textHash }) => textHash))
      for (const { article, textHash } of part) counter.count(article, contents.get(textHash) ?? '')
      await progressed(from + part.length)
    }
    unknown.forEach(({ index }, at) => {
      const article = counter.articleOf(at)
      if (article !== null) this.#matched[index] = this.#matcher.as(article, 'quotes')
    })
  }

  async #place(
    index: number,
    contents: ReadonlyMap<TextHash, string>,
    progressed: (placed: number) => void | Promise<void>,
  ): Promise<void> {
    const source = this.#sources[index]
    if (!source) return
    const home = this.#matched[index]?.text ?? null
    const text = home ? (contents.get(home.textHash) ?? null) : null
    const places = home && text !== null ? { home, places: new PlacesInText(text) } : null
    const items: ItemOfFile[] = []
    for (const marked of source.marked) {
      items.push(this.#itemOf(index, marked, places))
      if (items.length % stretchesAtOnce === 0) await progressed(items.length)
    }
    this.#items[index] = items
  }

  #itemOf(
    source: number,
    marked: Marked,
    at: { readonly home: HomeText; readonly places: PlacesInText } | null,
  ): ItemOfFile {
    const { annotation, index, target } = marked
    const { selection } = target
    const quote = selection.refined?.quote?.exact ?? selection.quote?.exact ?? null
    const { path, own } = annotation
    const item = { path, source, target: index, quote, ...(own ? { own } : {}) }
    if (!at) return { ...item, outcome: 'noArticle', passages: [] }
    const unit = annotation.ours?.unit ?? dialects[this.#reading.dialect].unit
    const placing = placeAnnotation(at.places, selection, unit)
    const passages = stretchesOf(placing).map((stretch) => this.#passageOf(marked, at.home, at.places.text, stretch))
    return { ...item, outcome: placing.outcome, passages }
  }

  #passageOf({ annotation, index, target }: Marked, home: HomeText, text: string, stretch: Stretch): ForeignPassage {
    const { start, end } = stretch
    const claims = annotation.links.flatMap((link) => this.#claims.get(link) ?? [])
    return {
      id: passageIdOf(annotation, { index, source: target.source.address, revision: home.revision, stretch }),
      revision: home.revision,
      position: positionIn(text, start, end),
      splitsGrapheme: !isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end),
      language: languageOf(target.source.language, home),
      annotation: asItCameOf(annotation, index, target),
      creator: this.#creatorOf(annotation),
      at: instantOf(annotation.created),
      claims: [...new Set(claims)],
      role: roleOf(annotation.rest),
    }
  }

  /** Few people make many annotations, and each takes a hash to know. */
  #creatorOf({ creator }: ForeignAnnotation): NewCreator | null {
    const key = `${creator?.id ?? ''}\n${creator?.name ?? ''}`
    const known = this.#creators.get(key) ?? creatorOf(creator)
    if (known) this.#creators.set(key, known)
    return known
  }

  async #contents(hashes: readonly TextHash[]): Promise<ReadonlyMap<TextHash, string>> {
    const texts = await this.#home.readTexts([...new Set(hashes)])
    return new Map(texts.map(({ hash, text }) => [hash, text]))
  }
}

/** Targets that name the same source, in the order in which they come. */
function sourcesOf({ annotations }: ForeignReading): readonly (NamedSource & { readonly marked: readonly Marked[] })[] {
  const byName = new Map<string, Marked[]>()
  for (const annotation of annotations)
    annotation.targets.forEach((target, index) => {
      const key = `${target.source.address ?? ''}\n${target.source.address === null ? (target.source.via ?? '') : ''}`
      const marked = byName.get(key) ?? []
      marked.push({ annotation, index: (annotation.firstTarget ?? 0) + index, target })
      byName.set(key, marked)
    })
  return Array.from(byName.values(), (marked) => ({
    source: marked[0]?.target.source ?? { address: null, via: null, language: null },
    stretches: marked.length,
    quotes: quotesOf(marked),
    marked,
  }))
}

function quotesOf(marked: readonly Marked[]): readonly string[] {
  const quotes = new Set<string>()
  for (const { target } of marked) {
    if (target.selection.quote) quotes.add(target.selection.quote.exact)
    if (quotes.size === quotesToTell) break
  }
  return [...quotes]
}

function stretchesOf(placing: Placing): readonly Stretch[] {
  if ('stretch' in placing) return [placing.stretch]
  return 'candidates' in placing ? placing.candidates : []
}

function asItCameOf(annotation: ForeignAnnotation, index: number, target: ForeignTarget): AsItCame {
  const { id, motivations, comments, tags, links, created, creator, rest } = annotation
  return {
    id,
    target: index,
    motivations,
    comments,
    tags,
    links,
    created,
    creator: creator && { id: creator.id, name: creator.name, ...(creator.rest ? { rest: creator.rest } : {}) },
    rest,
    targetRest: target.rest,
  }
}

/** Declared by the file (T5); `null` where it says nothing, nothing that is a language, or what the article is. */
function languageOf(tag: string | null, home: HomeText): LanguageMark | null {
  if (tag === null || tag === home.language || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null
  if (!isLanguageCode(tag)) return null
  return { tag, direction: directionOfLanguage(tag), basis: 'declared', evidence: null }
}

/** `null` for what is no instant. */
function instantOf(created: string | null): string | null {
  const time = created === null ? Number.NaN : Date.parse(created)
  if (Number.isNaN(time)) return null
  const instant = new Date(time).toISOString()
  return /^\d{4}-/.test(instant) ? instant : null
}

const roles: readonly MentionRole[] = ['supports', 'attribution', 'headline', 'qualifies', 'denies']

/** As a published file says it; what links in other files means is not known, and most of them support. */
function roleOf(rest: JsonObject): MentionRole {
  return roles.find((role) => role === rest['variorum:role']) ?? 'supports'
}
