/** Saved web pages, SingleFile's too: one article a page. The parser is loaded with the first page. */
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'

/** A page by its first tag, whatever its name; a piece of one by its name and any tag. */
export const htmlFormat: ArticleFormat = {
  name: 'html',
  holdsMore: true,
  recognise: ({ name, text }) => {
    const start = text.slice(0, 4000).trimStart()
    if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/is.test(start)) return 2
    return /\.(?:x?html?|shtml)$/i.test(name) && /<[a-z][^<]*>/i.test(text) ? 2 : 0
  },
  read: readPageFile,
}

async function* readPageFile({ text }: TextFile): AsyncIterable<FormatItem> {
  const { readPage } = await import('./read-page.ts')
  yield readPage(text)
}
