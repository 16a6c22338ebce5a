/** XML in which trafilatura puts the text it took out of a page, with what it knows of the article in the attributes of `doc`. */
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'

/** How far into a file its text begins at the latest, in UTF-16 code units: attributes may be long. */
const reach = 20_000

export const extractedXmlFormat: ArticleFormat = {
  name: 'extractedXml',
  holdsMore: true,
  recognise: ({ text }) => (/^\s*(?:<\?xml[^>]*>\s*)?<doc\s[^>]*>\s*<main\b/.test(text.slice(0, reach)) ? 2 : 0),
  read: readExtractedFile,
}

async function* readExtractedFile({ text }: TextFile): AsyncIterable<FormatItem> {
  const { readExtracted } = await import('./read-extracted.ts')
  yield readExtracted(text)
}
