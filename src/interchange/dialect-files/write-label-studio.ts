/** Tasks for Label Studio: each text with its labelled stretches, facets as choices, words as notes of the region. */
import type { JsonObject } from '#domain/json.ts'
import { dialects } from '../foreign-annotations/dialects.ts'
import type { ForeignPosition } from '../foreign-annotations/foreign-annotation.ts'
import { ownField, ownMarkJson, type Said } from '../foreign-annotations/own-mark.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { PublishedWriter } from '../published/published-writer.ts'
import { stableAddress, webAddress } from '../published/stable-address.ts'
import type { Mark, MarkedText } from './marks.ts'
import { textsToWrite } from './needs-texts.ts'
import { reviewMarks } from './review-marks.ts'
import { spanOf } from './span.ts'

const unit = dialects.labelStudio.written

export const labelStudioWriter: PublishedWriter = {
  escapesBroken: true,
  review: (source) =>
    reviewMarks(
      source,
      {
        carries: (mark) => spanOf(source, mark.passage, unit) !== null,
        facets: true,
        wordings: true,
        byAddress: false,
        texts: 'articles',
        always: ['labelStudioSetup'],
      },
      (text) => JSON.stringify(resultsOf(source, text).slice(0, 1), null, 2),
    ),
  write,
}

async function* write(source: PublishSource): AsyncGenerator<string, void, undefined> {
  let before = '[\n'
  for await (const text of textsToWrite(source)) {
    yield before
    yield JSON.stringify(taskOf(source, text))
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

function taskOf(source: PublishSource, text: MarkedText & { readonly text: string }): JsonObject {
  const { article } = text
  const url = webAddress(article.url)
  const results = resultsOf(source, text)
  return {
    data: {
      text: text.text,
      ...(article.title === null ? {} : { title: article.title }),
      ...(url === null ? {} : { url }),
      language: article.language.tag,
    },
    // Who made them is said beside each: an account that its server does not know would have the whole file refused.
    annotations: results.length === 0 ? [] : [{ result: results, ground_truth: false }],
  }
}

function resultsOf(source: PublishSource, { marks }: MarkedText): readonly JsonObject[] {
  return marks.flatMap((mark) => {
    const span = spanOf(source, mark.passage, unit)
    return span ? regionOf(mark, span) : []
  })
}

function regionOf(mark: Mark, span: ForeignPosition): readonly JsonObject[] {
  const { passage, own, labels, facets, comments } = mark
  const said: Said = { tags: [...labels, ...facets], comments, positions: [span] }
  const region = { id: stableAddress(mark.id), to_name: 'text' }
  const stretch = { ...span, text: passage.quote }
  return [
    {
      ...region,
      from_name: 'label',
      type: 'labels',
      value: { ...stretch, labels },
      meta: { text: comments, [ownField]: ownMarkJson(own, said) },
    },
    ...(facets.length === 0
      ? []
      : [{ ...region, from_name: 'facet', type: 'choices', value: { ...stretch, choices: facets } }]),
  ]
}
