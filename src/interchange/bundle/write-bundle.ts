/**
 * All of it in one ZIP: project file, annotations, tables, report, reviews, the files that texts were taken out of, and a list with the
 * SHA-256 of each. What is narrowed, nameless or without texts has no project file: that would hold what was to stay here.
 */
import { publishedTables, type PublishSettings } from '#domain/publication.ts'
import { isWholeProject } from '#domain/publish-scope.ts'
import type { Original } from '#domain/records.ts'
import { compareText } from '#domain/visible-articles.ts'
import { annotationsWriter } from '../annotations/write-annotations.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import { claimReviewWriter } from '../claim-review/write-claim-review.ts'
import { csvWriter } from '../csv/write-csv.ts'
import { writeProjectFile } from '../project-file/write-project-file.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, warned, type Piece, type PublishedWriter, type Review } from '../published/published-writer.ts'
import { htmlReportWriter, markdownReportWriter } from '../report/report-writers.ts'
import { archivePieces, type ArchiveFile } from '../zip/write-archive.ts'
import { manifestName, manifestText, Measure, type ManifestFile } from './manifest.ts'
import { safeName } from './safe-name.ts'

export const bundleWriter: PublishedWriter = { escapesBroken: false, review, write }

function write(source: PublishSource, settings: PublishSettings): AsyncGenerator<Piece, void, undefined> {
  return archivePieces(filesWithList(source, settings), new Date(source.at))
}

/** The list comes last, when all that it lists was written. */
async function* filesWithList(
  source: PublishSource,
  settings: PublishSettings,
): AsyncGenerator<ArchiveFile, void, undefined> {
  const listed: ManifestFile[] = []
  const note = (file: ManifestFile) => listed.push(file)
  for (const file of madeFiles(source, settings)) yield measuredFile(file, note)
  for await (const file of originalFiles(source)) yield measuredFile(file, note)
  yield { name: manifestName, pieces: [manifestText(listed, source.at)] }
}

function measuredFile({ name, pieces }: ArchiveFile, note: (file: ManifestFile) => void): ArchiveFile {
  const measuring = async function* (): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
    const encoder = new TextEncoder()
    const measure = new Measure()
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
      measure.add(bytes)
      yield bytes
    }
    note(measure.result(name))
  }
  return { name, pieces: measuring() }
}

function madeFiles(source: PublishSource, settings: PublishSettings): readonly ArchiveFile[] {
  const tables = publishedTables.map((table): ArchiveFile => ({
    name: `tables/${table}.csv`,
    pieces: csvWriter.write(source, { ...settings, table }),
  }))
  return [
    ...(holdsProject(source) ? [{ name: 'project.json', pieces: projectPieces(source) }] : []),
    { name: 'annotations.json', pieces: annotationsWriter.write(source, settings) },
    { name: 'report.html', pieces: htmlReportWriter.write(source, settings) },
    { name: 'report.md', pieces: markdownReportWriter.write(source, settings) },
    ...tables,
    ...(hasReviews(source) ? [{ name: 'claim-reviews.json', pieces: claimReviewWriter.write(source, settings) }] : []),
  ]
}

/** The same file that goes to a colleague, without notes (F3). */
function projectPieces({ snapshot, readTexts, commits }: PublishSource): AsyncGenerator<string, void, undefined> {
  return writeProjectFile({ snapshot, readTexts, commits }, { purpose: 'colleague', privateNotes: false })
}

function holdsProject({ scope }: PublishSource): boolean {
  return isWholeProject(scope) && scope.names && scope.texts
}

function hasReviews(source: PublishSource): boolean {
  return verdictsInScope(source).some(isRated)
}

/** Each once, however many texts it holds, where full texts leave and this browser has it. */
async function* originalFiles(source: PublishSource): AsyncGenerator<ArchiveFile, void, undefined> {
  const names = new Set<string>()
  for (const original of originalsInScope(source)) {
    const bytes = await source.original(original)
    if (bytes === null) continue
    const name = safeName(original.name, original.bytesHash, names)
    yield { name: `originals/${name}`, pieces: [bytes] }
  }
}

function originalsInScope({ snapshot, articles, scope }: PublishSource): readonly Original[] {
  if (!scope.texts) return []
  const found = new Map<string, Original>()
  for (const { revision } of articles.values())
    for (const original of snapshot.byIndex('originals', 'revision', revision)) found.set(original.bytesHash, original)
  return [...found.values()].sort((one, other) => compareText(one.bytesHash, other.bytesHash))
}

async function review(source: PublishSource, settings: PublishSettings): Promise<Review> {
  const { holds } = annotationsWriter.review(source, settings) as Review
  const originals = originalsInScope(source).length
  const reviews = await claimReviewWriter.review(source, settings)
  const isNarrow = !holdsProject(source)
  return {
    holds: [
      counted('files', madeFiles(source, settings).length + originals + 1),
      ...holds,
      ...(originals > 0 ? [counted('originals', originals)] : []),
    ],
    warnings: [...warned('noProjectFile', isNarrow ? 1 : 0), ...(hasReviews(source) ? reviews.warnings : [])],
    sample: null,
  }
}
