/** The file that the client of Hypothesis exports and imports: one annotation for each stretch, found by its words. */
import type { JsonObject } from '#domain/json.ts'
import { dialects } from '../foreign-annotations/dialects.ts'
import { ownField, ownMarkJson } from '../foreign-annotations/own-mark.ts'
import type { PublishSource } from '../published/publish-source.ts'
import type { PublishedWriter } from '../published/published-writer.ts'
import { stableAddress, webAddress } from '../published/stable-address.ts'
import { textAddress } from '../text-hash.ts'
import { markedTexts, type Mark, type MarkedText } from './marks.ts'
import { reviewMarks } from './review-marks.ts'
import { spanOf } from './span.ts'

const unit = dialects.hypothesis.written

export const hypothesisWriter: PublishedWriter = {
  escapesBroken: true,
  review: (source) =>
    reviewMarks(
      source,
      { carries: () => true, facets: true, wordings: true, byAddress: true, texts: null, always: [] },
      (text) => {
        const [mark] = text.marks
        return mark ? JSON.stringify(annotationOf(source, text, mark), null, 2) : null
      },
    ),
  write,
}

/** One annotation on each line, a text at a time: indented, a hundred thousand take three times as long. */
async function* write(source: PublishSource): AsyncGenerator<string, void, undefined> {
  const head = JSON.stringify({
    export_date: source.at,
    export_userid: account('variorum'),
    client_version: `variorum (offsets: ${unit})`,
  })
  yield `${head.slice(0, -1)},"annotations":[`
  let before = '\n'
  for (const text of markedTexts(source)) {
    if (text.marks.length === 0) continue
    yield before + text.marks.map((mark) => JSON.stringify(annotationOf(source, text, mark))).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

function annotationOf(source: PublishSource, { article, revision }: MarkedText, mark: Mark): JsonObject {
  const { passage, own } = mark
  const { quote, prefix, suffix } = passage
  const span = spanOf(source, passage, unit)
  const uri = webAddress(article.url) ?? textAddress(revision.textHash)
  const text = mark.comments.join('\n\n')
  const tags = [...mark.labels, ...mark.facets]
  const said = { tags, comments: text === '' ? [] : [text], positions: span ? [span] : [] }
  const { id, name } = source.nameOf(passage.analyst)
  return {
    id: stableAddress(mark.id),
    created: own.at,
    updated: own.at,
    user: account(id),
    ...(name === null ? {} : { user_info: { display_name: name } }),
    uri,
    document: { title: article.title === null ? [] : [article.title] },
    text,
    tags,
    group: '__world__',
    permissions: { read: ['group:__world__'], update: [account(id)], delete: [account(id)] },
    target: [
      {
        source: uri,
        selector: [
          ...(span ? [{ type: 'TextPositionSelector', ...span }] : []),
          { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        ],
      },
    ],
    extra: { [ownField]: ownMarkJson(own, said) },
  }
}

/** A name of an account in the form its servers have; the host is one that nobody can have (RFC 2606). */
function account(name: string): string {
  return `acct:${name}@variorum.invalid`
}
