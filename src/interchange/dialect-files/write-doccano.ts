/** JSON Lines for sequence labelling in doccano: each text with its labelled stretches. It has room for one word a stretch. */
import type { JsonObject } from '#domain/json.ts'
import { dialects } from '../foreign-annotations/dialects.ts'
import { ownField, ownMarkJson } from '../foreign-annotations/own-mark.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { PublishedWriter } from '../published/published-writer.ts'
import { webAddress } from '../published/stable-address.ts'
import type { MarkedText } from './marks.ts'
import { textsToWrite } from './needs-texts.ts'
import { reviewMarks } from './review-marks.ts'
import { spanOf } from './span.ts'

const unit = dialects.doccano.written

export const doccanoWriter: PublishedWriter = {
  escapesBroken: true,
  review: (source) =>
    reviewMarks(
      source,
      {
        carries: (mark) => spanOf(source, mark.passage, unit) !== null,
        facets: false,
        wordings: false,
        byAddress: false,
        texts: 'articles',
        always: [],
      },
      (text) => JSON.stringify({ label: labelsOf(source, text).map(({ label }) => label) }),
    ),
  write,
}

async function* write(source: PublishSource): AsyncGenerator<string, void, undefined> {
  for await (const marked of textsToWrite(source)) {
    const { article, text } = marked
    const url = webAddress(article.url)
    const labels = labelsOf(source, marked)
    const entry: JsonObject = {
      text,
      label: labels.map(({ label }) => label),
      // Further fields it keeps as they are, beside the text.
      ...(article.title === null ? {} : { title: article.title }),
      ...(url === null ? {} : { url }),
      [ownField]: labels.map(({ own }) => own),
    }
    yield `${JSON.stringify(entry)}\n`
  }
}

/** Triples as it wants them, and for each what it was written from. */
function labelsOf(source: PublishSource, { marks }: MarkedText) {
  return marks.flatMap((mark) => {
    const span = spanOf(source, mark.passage, unit)
    if (!span) return []
    const [word] = mark.labels
    const label = [span.start, span.end, word] as const
    const own = ownMarkJson(mark.own, { tags: [word], comments: [], positions: [span] })
    return [{ label, own: { ...own, label } }]
  })
}
