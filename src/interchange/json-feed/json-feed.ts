/** JSON Feed: entries whose text is HTML or plain. The reader of HTML is loaded with the first feed. */
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'
import { readJson } from '../read-json.ts'

/** How far into a file its version may stand, in UTF-16 code units. */
const reach = 4000

export const jsonFeedFormat: ArticleFormat = {
  name: 'jsonFeed',
  holdsMore: true,
  recognise: ({ text }) => {
    const says = /^\s*\{/.test(text) && text.slice(0, reach).includes('://jsonfeed.org/version/')
    return says && !('refused' in readJson(text)) ? 2 : 0
  },
  read: readFeedFile,
}

async function* readFeedFile({ text }: TextFile): AsyncIterable<FormatItem> {
  const { readJsonFeed } = await import('./read-json-feed.ts')
  yield* readJsonFeed(text)
}
