/** Who writes each published format. A new one is a line here, a line in `domain/publication.ts` and its words. */
import type { PublishedFormatId } from '#domain/publication.ts'
import type { PublishedWriter } from './published-writer.ts'

const writers: Readonly<Record<PublishedFormatId, () => Promise<PublishedWriter>>> = {
  annotations: async () => (await import('../annotations/write-annotations.ts')).annotationsWriter,
  csv: async () => (await import('../csv/write-csv.ts')).csvWriter,
  xlsx: async () => (await import('../xlsx/write-xlsx.ts')).xlsxWriter,
  report: async () => (await import('../report/report-writers.ts')).htmlReportWriter,
  markdown: async () => (await import('../report/report-writers.ts')).markdownReportWriter,
  claimReview: async () => (await import('../claim-review/write-claim-review.ts')).claimReviewWriter,
  hypothesis: async () => (await import('../dialect-files/write-hypothesis.ts')).hypothesisWriter,
  labelStudio: async () => (await import('../dialect-files/write-label-studio.ts')).labelStudioWriter,
  doccano: async () => (await import('../dialect-files/write-doccano.ts')).doccanoWriter,
  brat: async () => (await import('../dialect-files/write-brat.ts')).bratWriter,
  bundle: async () => (await import('../bundle/write-bundle.ts')).bundleWriter,
}

/** The writer of a format, whose code is fetched now. */
export function writerOf(format: PublishedFormatId): Promise<PublishedWriter> {
  return writers[format]()
}
