/** The report as a published file, in its two forms. */
import { reportMessages } from '#i18n/messages/report.ts'
import { judgedRows } from '../annotations/findings.ts'
import { isRated, verdictsInScope } from '../annotations/verdicts.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { counted, type PublishedWriter, type Review } from '../published/published-writer.ts'
import { makeReport } from './make-report.ts'
import { htmlPieces } from './write-html.ts'
import { markdownPieces } from './write-markdown.ts'

export const htmlReportWriter: PublishedWriter = {
  escapesBroken: false,
  review: (source) => ({ ...counts(source), sample: null }),
  write: (source) => htmlPieces(makeReport(source), reportMessages.language),
}

/** In UTF-16 code units. */
const sampleLength = 1500

export const markdownReportWriter: PublishedWriter = {
  escapesBroken: false,
  review: async (source) => ({ ...counts(source), sample: await beginningOf(source) }),
  write: (source) => markdownPieces(makeReport(source)),
}

function counts(source: PublishSource): Omit<Review, 'sample'> {
  let findings = 0
  for (const _judged of judgedRows(source)) findings += 1
  const holds = [
    counted('findings', findings),
    counted('claims', source.claims.length),
    counted('articles', source.articles.size),
    counted('verdicts', verdictsInScope(source).filter(isRated).length),
  ]
  return { holds, warnings: [] }
}

async function beginningOf(source: PublishSource): Promise<string> {
  let text = ''
  for await (const piece of markdownPieces(makeReport(source))) {
    text += piece
    if (text.length > sampleLength) return `${text.slice(0, sampleLength)}…`
  }
  return text
}
