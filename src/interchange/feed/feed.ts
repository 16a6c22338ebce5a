/** News feeds: RSS of any version and Atom. One article for each entry. */
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'

export const feedFormat: ArticleFormat = {
  name: 'feed',
  holdsMore: true,
  recognise: ({ text }) =>
    /^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/s.test(
      text.slice(0, 4000),
    )
      ? 2
      : 0,
  read: readFeedFile,
}

async function* readFeedFile({ text }: TextFile): AsyncIterable<FormatItem> {
  const { readFeed } = await import('./read-feed.ts')
  yield* readFeed(text)
}
