/**
 * Makes the file that is published: a W3C AnnotationPage whose items any annotation tool reads, with the flat findings,
 * the coverage and the texts' hashes under our own terms. No journal, no notes, no article text (F3).
 */
import type { TextHash } from '#domain/ids.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { codebookVersion } from '#domain/codebook.ts'
import { personOf } from '#domain/person.ts'
import { cellKey } from '#domain/tables.ts'
import { compareText } from '#domain/visible-articles.ts'
import { rowsById } from '../state-hash.ts'
import { isUtf16Hash } from '../text-hash.ts'
import { findingAnnotation, highlightAnnotation, linkAnnotation } from './annotation.ts'
import { publishedContext } from './context.ts'
import { publishedCoverage } from './coverage.ts'
import { describeArticle } from './describe.ts'
import { makeFindings } from './findings.ts'
import { preparePublishing, type PublishOptions, type PublishSource } from './publish-source.ts'
import type { Finding, PublishedArticle, PublishedCoverage } from './shapes.ts'
import { stableAddress } from './stable-address.ts'

/** What the file calls itself and its newest version. */
export const publishedFormat = 'variorum-annotations'
export const publishedVersion = 1

/** A published file. Write it with `publishedText`. */
export interface PublishedFile {
  readonly '@context': readonly JsonValue[]
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly partOf: JsonObject
  readonly startIndex: 0
  readonly items: readonly JsonObject[]
  readonly 'variorum:format': typeof publishedFormat
  readonly 'variorum:version': typeof publishedVersion
  readonly 'variorum:codebookVersion': number
  readonly 'variorum:publishedAt': string
  readonly 'variorum:project': { readonly id: string; readonly name: string; readonly sample: boolean }
  readonly 'variorum:findings': readonly Finding[]
  readonly 'variorum:coverage': PublishedCoverage
  /** Every article in scope, so that a reader knows what was compared, also where nothing was found. */
  readonly 'variorum:texts': readonly PublishedArticle[]
}

/** What the person should know about a file before it leaves. */
export interface PublishedSummary {
  readonly annotations: number
  readonly findings: number
  readonly articles: number
  readonly analystsNamed: number
  /** Texts with lone surrogates: their quotes are written as escapes (T2). */
  readonly withLoneSurrogates: number
}

/** Builds the published file and its summary. Reads each text with passages once. */
export async function publish(
  snapshot: Snapshot,
  text: (hash: TextHash) => Promise<string | null>,
  options: PublishOptions,
): Promise<{ readonly file: PublishedFile; readonly summary: PublishedSummary }> {
  const source = await preparePublishing(snapshot, text, options)
  const made = makeFindings(source)
  const items = [
    ...made.map((entry) => findingAnnotation(source, entry)),
    ...looseMentions(source),
    ...loosePassages(source),
  ]
  const file = assemble(
    source,
    items,
    made.map((entry) => entry.finding),
  )
  return { file, summary: summarise(source, file) }
}

/** The file as text: two spaces of indentation, because people read it. */
export function publishedText(file: PublishedFile): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

function assemble(source: PublishSource, items: readonly JsonObject[], findings: readonly Finding[]): PublishedFile {
  const { snapshot, options, articles } = source
  const project = rowsById(snapshot, 'project')[0]
  const id = project?.id ?? 'project'
  const name = project?.name ?? ''
  return {
    '@context': publishedContext,
    id: stableAddress(`page ${id}`),
    type: 'AnnotationPage',
    partOf: { id: stableAddress(`collection ${id}`), type: 'AnnotationCollection', label: name, total: items.length },
    startIndex: 0,
    items,
    'variorum:format': publishedFormat,
    'variorum:version': publishedVersion,
    'variorum:codebookVersion': codebookVersion,
    'variorum:publishedAt': options.at,
    'variorum:project': { id: stableAddress(id), name, sample: project?.sample ?? false },
    'variorum:findings': findings,
    'variorum:coverage': publishedCoverage(source),
    'variorum:texts': [...articles.values()].map((article) => describeArticle(source, article)),
  }
}

/** Mentions whose analyst has not judged the cell: they are in no finding, and must not get lost. */
function looseMentions(source: PublishSource): readonly JsonObject[] {
  const { snapshot, articles, claims } = source
  return claims.flatMap((claim) =>
    snapshot
      .byIndex('mentions', 'claim', claim)
      .filter((mention) => articles.has(mention.article))
      .filter((mention) => {
        const cell = cellKey(mention.claim, mention.article)
        if (snapshot.byIndex('decisions', 'claim', claim).some((row) => row.article === mention.article)) return false
        const person = personOf(snapshot, mention.analyst)
        return !snapshot.byIndex('assessments', 'cell', cell).some((row) => personOf(snapshot, row.analyst) === person)
      })
      .toSorted((one, other) => compareText(one.id, other.id))
      .map((mention) => linkAnnotation(source, mention))
      .filter((annotation) => annotation !== null),
  )
}

function loosePassages(source: PublishSource): readonly JsonObject[] {
  return rowsById(source.snapshot, 'passages')
    .filter((passage) => source.articles.has(passage.article))
    .filter((passage) => source.snapshot.byIndex('mentions', 'passage', passage.id).length === 0)
    .map((passage) => highlightAnnotation(source, passage))
    .filter((annotation) => annotation !== null)
}

function summarise({ snapshot, articles }: PublishSource, file: PublishedFile): PublishedSummary {
  const named = new Set(file['variorum:findings'].flatMap(({ analyst }) => (analyst.name === null ? [] : [analyst.id])))
  const revisions = [...articles.values()].flatMap((article) => snapshot.get('revisions', article.revision) ?? [])
  return {
    annotations: file.items.length,
    findings: file['variorum:findings'].length,
    articles: articles.size,
    analystsNamed: named.size,
    withLoneSurrogates: revisions.filter((revision) => isUtf16Hash(revision.textHash)).length,
  }
}
