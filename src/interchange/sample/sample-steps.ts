/**
 * The sample as commands in order, so that the sample project has a true journal and holds every rule. Pure: it says what to
 * dispatch, in one step, and with which texts; it writes nothing.
 */
import {
  asId,
  type AnalystId,
  type ArticleId,
  type ClaimId,
  type MentionId,
  type PassageId,
  type ProjectId,
  type RevisionId,
  type StoryId,
} from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import type { StoredText } from '#domain/ports.ts'
import type { Analyst, LanguageTag } from '#domain/records.ts'
import { mentionId } from '#domain/row-ids.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { firstWords } from '#language/headline.ts'
import { countWords } from '../count-words.ts'
import { textHash } from '../text-hash.ts'
import type {
  SampleArticle,
  SampleAssessment,
  SampleCell,
  SampleClaim,
  SampleFile,
  SampleSpan,
  SampleStory,
} from './sample-shape.ts'

/** One command by its name in `commands/registry.ts`, with its arguments. */
export interface SampleStep {
  readonly command: string
  readonly args: object
}

/** What the sample needs to know. */
export interface SampleContext {
  readonly project: ProjectId
  /** Who acts; every command must be dispatched as this analyst. */
  readonly analyst: AnalystId
  /** The person's own details; left out, the sample's. */
  readonly person?: Pick<Analyst, 'name' | 'languagesRead' | 'glossLanguage'>
  /** A new UUIDv7 at each call. */
  readonly newId: () => string
}

/** The sample ready to be written. */
export interface SamplePlan {
  /** Make them durable before the first command (H5). */
  readonly texts: readonly StoredText[]
  readonly steps: readonly SampleStep[]
  /** The cells where the guided steps begin. */
  readonly opening: Readonly<
    Record<keyof SampleFile['opening'], { readonly claim: ClaimId; readonly article: ArticleId }>
  >
}

/** Turns the sample file into commands. Throws a `RangeError` when the file names something it does not have. */
export function planSample(sample: SampleFile, context: SampleContext): SamplePlan {
  return new SampleWriter(sample, context).plan()
}

interface Placed {
  readonly sample: SampleArticle
  readonly article: ArticleId
  readonly revision: RevisionId
}

class SampleWriter {
  readonly #sample: SampleFile
  readonly #context: SampleContext
  readonly #articles: ReadonlyMap<string, Placed>
  readonly #claims: ReadonlyMap<string, ClaimId>
  readonly #stories: ReadonlyMap<string, StoryId>
  /** Passages by article, start and end: equal spans are one passage (C1). */
  readonly #passages = new Map<string, PassageId>()
  /** Mentions that come with their claim. */
  readonly #linked = new Set<MentionId>()
  readonly #steps: SampleStep[] = []

  constructor(sample: SampleFile, context: SampleContext) {
    const { newId } = context
    this.#sample = sample
    this.#context = context
    const place = (article: SampleArticle) => ({
      sample: article,
      article: asId<ArticleId>(newId()),
      revision: asId<RevisionId>(newId()),
    })
    this.#articles = new Map(sample.articles.map((article) => [article.key, place(article)]))
    this.#claims = new Map(sample.claims.map((claim) => [claim.key, asId<ClaimId>(newId())]))
    this.#stories = new Map(sample.stories.map((story) => [story.key, asId<StoryId>(newId())]))
  }

  plan(): SamplePlan {
    const { project, analyst, person } = this.#context
    const { articles, stories, claims, cells, opening } = this.#sample
    this.#add('nameProject', { project, name: this.#sample.project.name, sample: true })
    this.#add('addAnalyst', { id: analyst, ...(person ?? this.#sample.project.analyst) })
    this.#import(articles)
    for (const story of stories) this.#group(story)
    for (const article of articles) this.#describe(article)
    const read = articles.filter((article) => article.readWhole).map(({ key }) => this.#article(key).article)
    this.#add('markRead', { articles: read, read: true })
    for (const claim of claims) this.#claim(claim)
    for (const cell of cells) this.#link(cell)
    for (const cell of cells) if (cell.assessment) this.#assess(cell, cell.assessment)
    const cellAt = (cell: { readonly claim: string; readonly article: string }) => ({
      claim: found(this.#claims, cell.claim),
      article: this.#article(cell.article).article,
    })
    return {
      texts: articles.map(({ text }) => ({ hash: textHash(text), text })),
      steps: this.#steps,
      opening: {
        difference: cellAt(opening.difference),
        omission: cellAt(opening.omission),
        waiting: cellAt(opening.waiting),
      },
    }
  }

  #add(command: string, args: object): void {
    this.#steps.push({ command, args })
  }

  #article(key: string): Placed {
    return found(this.#articles, key)
  }

  #import(articles: readonly SampleArticle[]): void {
    const batch = this.#context.newId()
    const files = articles.map(({ file, text }) => ({
      name: file,
      bytes: new TextEncoder().encode(text).length,
      outcome: 'imported',
      problems: [],
      reason: null,
      articles: 1,
    }))
    this.#add('startBatch', { batch, name: this.#sample.project.name })
    this.#add('importArticles', { batch, articles: articles.map((article) => this.#imported(article)) })
    this.#add('completeBatch', { batch, files, revised: [] })
  }

  #imported(sample: SampleArticle): object {
    const { key, file, text, title, titleBasis, language, outlet, author, url, published, retrieved, tags, note } =
      sample
    const { article, revision } = this.#article(key)
    return {
      article,
      revision,
      fileName: file,
      title,
      titleBasis,
      firstWords: firstWords(text, 12),
      language: { tag: language, direction: directionOfLanguage(language), basis: 'declared', evidence: null },
      outlet,
      author,
      url,
      published,
      retrieved,
      tags,
      note,
      extra: null,
      textHash: textHash(text),
      length: text.length,
      words: countWords(text),
      unusual: unusualIn(text, 0).count,
      decoding: { charset: 'utf-8', byteOrderMark: false, lineEndsChanged: false },
      regions: [],
      glosses: [],
      story: null,
    }
  }

  #group({ key, name, note, sourceDocument, versions }: SampleStory): void {
    const story = found(this.#stories, key)
    const members = sourceDocument === null ? versions : [sourceDocument, ...versions]
    this.#add('createStory', { id: story, name, articles: members.map((member) => this.#article(member).article) })
    if (note !== '') this.#add('renameStory', { story, note })
    if (sourceDocument === null) return
    this.#add('setSourceDocument', { story, article: this.#article(sourceDocument).article })
  }

  #describe({ key, text, regions, glosses, derivation }: SampleArticle): void {
    const { article, revision } = this.#article(key)
    for (const region of regions) {
      this.#add('markRegion', { revision, position: spanIn(text, region), kind: region.kind })
    }
    if (glosses.length > 0) {
      const language: LanguageTag = this.#sample.project.analyst.glossLanguage
      const origin = { kind: 'typed', engine: null }
      const stored = glosses.map((gloss) => ({ position: spanIn(text, gloss), language, text: gloss.text, origin }))
      this.#add('storeGlosses', { revision, glosses: stored })
    }
    if (!derivation) return
    const { kind, from, source, note } = derivation
    this.#add('setDerivation', {
      article,
      kind,
      note,
      ...(from === null ? {} : { from: this.#article(from).article }),
      ...(source === null ? {} : { source: this.#source(source) }),
    })
  }

  #source(key: string): { readonly name: string; readonly kind: string } {
    const source = this.#sample.sources.find((one) => one.key === key)
    if (!source) throw new RangeError(`The sample has no source ${key}`)
    return { name: source.name, kind: source.kind }
  }

  /** A claim is made from its first supporting passage, which makes that article agree at once (C2). */
  #claim({ key, madeFrom, ...fields }: SampleClaim): void {
    const cell = this.#sample.cells.find((one) => one.claim === key && one.article === madeFrom)
    const first = cell?.mentions.find((mention) => mention.role === 'supports')
    if (!first) throw new RangeError(`The sample has no passage for the claim ${key}`)
    const stories = this.#sample.stories.filter((story) => story.claims.includes(key))
    const id = found(this.#claims, key)
    const from = this.#passage(madeFrom, first)
    this.#linked.add(mentionId('mark' in from ? from.mark.id : from.passage, id, this.#context.analyst))
    this.#add('createClaim', {
      ...fields,
      id,
      from,
      stories: stories.map((story) => found(this.#stories, story.key)),
    })
  }

  #link({ claim, article, mentions }: SampleCell): void {
    const claimId = found(this.#claims, claim)
    for (const mention of mentions) {
      const target = this.#passage(article, mention)
      if ('mark' in target) this.#add('markPassage', target.mark)
      const passage = 'mark' in target ? target.mark.id : target.passage
      const id = mentionId(passage, claimId, this.#context.analyst)
      const speaker = mention.speaker === null ? {} : { speaker: this.#source(mention.speaker) }
      if (!this.#linked.has(id)) this.#add('linkPassage', { passage, claim: claimId, role: mention.role, ...speaker })
      else if (mention.speaker !== null) this.#add('setSpeaker', { mentions: [id], ...speaker })
    }
  }

  /** The passage of a span: a new one to be marked, or the one that is there. */
  #passage(
    article: string,
    span: SampleSpan,
  ):
    | { readonly passage: PassageId }
    | { readonly mark: { readonly id: PassageId; readonly revision: RevisionId; readonly position: object } } {
    const { sample, revision } = this.#article(article)
    const position = spanIn(sample.text, span)
    const key = `${article} ${position.start} ${position.end}`
    const known = this.#passages.get(key)
    if (known) return { passage: known }
    const id = asId<PassageId>(this.#context.newId())
    this.#passages.set(key, id)
    return { mark: { id, revision, position } }
  }

  #assess(cell: SampleCell, assessment: SampleAssessment): void {
    const { omission, question, basis, ...rest } = assessment
    const claim = found(this.#claims, cell.claim)
    this.#add('assess', {
      ...rest,
      claim,
      article: this.#article(cell.article).article,
      basis: { ...basis, glossOrigin: basis.medium === 'gloss' ? 'typed' : null },
      ...(question === null ? {} : { question }),
      ...(omission === null
        ? {}
        : { omission: { reason: omission.reason, reference: this.#reference(claim, omission.reference) } }),
    })
  }

  #reference(claim: ClaimId, reference: ({ readonly article: string } & SampleSpan) | null): object | null {
    if (reference === null) return null
    const target = this.#passage(reference.article, reference)
    const mention = 'passage' in target ? mentionId(target.passage, claim, this.#context.analyst) : null
    return { article: this.#article(reference.article).article, mention }
  }
}

function spanIn(text: string, { quote, occurrence }: SampleSpan) {
  let start = text.indexOf(quote)
  for (let count = 0; count < occurrence && start !== -1; count += 1) start = text.indexOf(quote, start + 1)
  if (start === -1) throw new RangeError(`The sample has no text "${quote.slice(0, 40)}"`)
  return positionIn(text, start, start + quote.length)
}

function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`The sample has nothing called ${key}`)
  return value
}
