/**
 * Annotation JSON: a W3C AnnotationPage, or an AnnotationCollection with that page in it, whose items any annotation tool reads, with
 * the flat findings, the coverage, the verdicts and the texts' hashes under our own terms. No journal and no notes (F3).
 */
import { codebookVersion } from '#domain/codebook.ts'
import { asItCame } from '#domain/foreign-passages.ts'
import type { JsonObject } from '#domain/json.ts'
import { personOf } from '#domain/person.ts'
import type { PublishSettings } from '#domain/publication.ts'
import type { Mention, Passage } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { compareText } from '#domain/visible-articles.ts'
import { Elements, Members, objectPieces, type Member } from '../published/json-pieces.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, type PublishedWriter, type Review } from '../published/published-writer.ts'
import { stableAddress } from '../published/stable-address.ts'
import { rowsById } from '../state-hash.ts'
import { findingAnnotation, highlightAnnotation, linkAnnotation } from './annotation.ts'
import { publishedContext } from './context.ts'
import { publishedCoverage } from './coverage.ts'
import { describeArticle } from './describe.ts'
import { countFindings, isFinding, judgedRows, makeFinding } from './findings.ts'
import type { PublishedArticle } from './shapes.ts'
import { describeVerdict, isRated, verdictsInScope } from './verdicts.ts'

/** What the file calls itself and its newest version. */
const fileFormat = 'variorum-annotations'
const fileVersion = 1

export const annotationsWriter: PublishedWriter = { escapesBroken: true, review, write }

async function* write(source: PublishSource, { shape }: PublishSettings): AsyncGenerator<string, void, undefined> {
  const texts = await describeTexts(source)
  const loose = looseRows(source)
  const head = shape === 'page' ? pageMembers(source, loose) : collectionMembers(source, loose)
  yield* objectPieces(new Members([['@context', publishedContext], ...head, ...ownMembers(source, texts)]))
  yield '\n'
}

function review(source: PublishSource): Review {
  const rated = verdictsInScope(source).filter(isRated).length
  const findings = countFindings(source)
  const [first] = judgedRows(source)
  const sample = first ? JSON.stringify(makeFinding(source, first).finding, null, 2) : null
  const annotations = countItems(source, looseRows(source))
  const holds = [
    counted('findings', findings),
    counted('annotations', annotations),
    counted('articles', source.articles.size),
    counted('verdicts', rated),
  ]
  return { holds, warnings: [], sample }
}

function collectionMembers(source: PublishSource, loose: LooseRows): readonly Member[] {
  const { collection, page } = addresses(source)
  const [, , partOf, ...rest] = pageMembers(source, loose)
  const first: readonly Member[] = [['id', page], ['type', 'AnnotationPage'], ...(partOf ? [partOf] : []), ...rest]
  return [
    ['id', collection],
    ['type', 'AnnotationCollection'],
    ['label', projectOf(source).name],
    ['total', countItems(source, loose)],
    ['first', new Members(first)],
    ['last', page],
  ]
}

function pageMembers(source: PublishSource, loose: LooseRows): readonly Member[] {
  const { collection, page } = addresses(source)
  const partOf = {
    id: collection,
    type: 'AnnotationCollection',
    label: projectOf(source).name,
    total: countItems(source, loose),
  }
  return [
    ['id', page],
    ['type', 'AnnotationPage'],
    ['partOf', partOf],
    ['startIndex', 0],
    ['items', new Elements(() => itemsOf(source, loose))],
  ]
}

function ownMembers(source: PublishSource, texts: readonly PublishedArticle[]): readonly Member[] {
  const { id, name, sample } = projectOf(source)
  return [
    ['variorum:format', fileFormat],
    ['variorum:version', fileVersion],
    ['variorum:codebookVersion', codebookVersion],
    ['variorum:publishedAt', source.at],
    ['variorum:project', { id: stableAddress(id), name, sample }],
    ['variorum:findings', new Elements(() => findingsOf(source))],
    [
      'variorum:verdicts',
      new Elements(() => verdictsInScope(source).flatMap((one) => describeVerdict(source, one) ?? [])),
    ],
    ['variorum:coverage', publishedCoverage(source)],
    ['variorum:texts', texts],
  ]
}

function* itemsOf(source: PublishSource, { mentions, passages }: LooseRows): Generator<JsonObject, void, undefined> {
  for (const judged of judgedRows(source)) yield findingAnnotation(source, makeFinding(source, judged))
  for (const mention of mentions) yield* orNothing(linkAnnotation(source, mention))
  for (const passage of passages) yield* orNothing(highlightAnnotation(source, passage))
}

/** What has no place in a text was left out before, see `hasPlace`. */
function orNothing(annotation: JsonObject | null): readonly JsonObject[] {
  return annotation === null ? [] : [annotation]
}

function* findingsOf(source: PublishSource): Generator<object, void, undefined> {
  for (const judged of judgedRows(source)) yield makeFinding(source, judged).finding
}

/** What is in no finding, and must not get lost. */
interface LooseRows {
  readonly mentions: readonly Mention[]
  readonly passages: readonly Passage[]
}

function looseRows(source: PublishSource): LooseRows {
  return { mentions: looseMentions(source), passages: loosePassages(source) }
}

function countItems(source: PublishSource, { mentions, passages }: LooseRows): number {
  return countFindings(source) + mentions.length + passages.length
}

/** Every article in scope, so that a reader knows what was compared, also where nothing was found. */
async function describeTexts(source: PublishSource): Promise<readonly PublishedArticle[]> {
  const described: PublishedArticle[] = []
  for (const article of source.articles.values()) {
    const { text, ...rest } = describeArticle(source, article)
    const revision = source.snapshot.get('revisions', article.revision)
    const content = source.scope.texts && revision ? await source.text(revision.textHash) : null
    described.push({ ...rest, text: content === null ? text : { ...text, content } })
  }
  return described
}

function projectOf({ snapshot }: PublishSource): {
  readonly id: string
  readonly name: string
  readonly sample: boolean
} {
  return rowsById(snapshot, 'project')[0] ?? { id: 'project', name: '', sample: false }
}

function addresses(source: PublishSource): { readonly page: string; readonly collection: string } {
  const { id } = projectOf(source)
  return { page: stableAddress(`page ${id}`), collection: stableAddress(`collection ${id}`) }
}

/** Mentions that stand with no finding of their analyst; a decision tells nobody who marked what. */
function looseMentions(source: PublishSource): readonly Mention[] {
  const { snapshot, articles, claims } = source
  return claims.flatMap((claim) =>
    snapshot
      .byIndex('mentions', 'claim', claim)
      .filter((mention) => articles.has(mention.article) && hasPlace(source, snapshot.get('passages', mention.passage)))
      .filter((mention) => !isJudged(source, mention))
      .toSorted((one, other) => compareText(one.id, other.id)),
  )
}

function isJudged({ snapshot }: PublishSource, { claim, article, analyst }: Mention): boolean {
  const person = personOf(snapshot, analyst)
  const judged = snapshot.byIndex('assessments', 'cell', cellKey(claim, article))
  return judged.some((row) => personOf(snapshot, row.analyst) === person && isFinding(row))
}

/** Passages of no claim, and all that came in as annotations, to be written back (F1). Where claims were chosen they are not meant. */
function loosePassages(source: PublishSource): readonly Passage[] {
  if (source.scope.claims !== null) return []
  return rowsById(source.snapshot, 'passages')
    .filter((passage) => source.articles.has(passage.article) && hasPlace(source, passage))
    .filter((passage) => asItCame(passage) || source.snapshot.byIndex('mentions', 'passage', passage.id).length === 0)
}

/** Whether there is a text that the passage is of. */
function hasPlace({ snapshot }: PublishSource, passage: Passage | undefined): passage is Passage {
  return (
    passage !== undefined &&
    snapshot.get('articles', passage.article) !== undefined &&
    snapshot.get('revisions', passage.revision) !== undefined
  )
}
