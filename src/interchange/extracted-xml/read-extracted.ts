/** The article in such a file: its elements are those of a page by other names. */
import type { JsonObject } from '#domain/json.ts'
import { cutOff } from '../cut-off.ts'
import type { FormatItem } from '../format.ts'
import { fragmentText } from '../html/fragment-text.ts'
import { bareArticle } from '../raw-article.ts'
import { childrenNamed, textWithin, xmlReading, type XmlElement } from '../xml/xml-tree.ts'

/** What the elements are in a page; all others are passed over, and what stands in them is not. */
const tags = new Map(
  Object.entries({
    p: 'p',
    head: 'h2',
    list: 'ul',
    item: 'li',
    quote: 'blockquote',
    table: 'table',
    row: 'tr',
    cell: 'td',
    lb: 'br',
    del: 'del',
    code: 'pre',
  }),
)
/** Attributes that fields of the article hold. */
const taken = ['title', 'author', 'date', 'source', 'sitename', 'hostname', 'language']

/** Reads a file; the problem of one that holds no text. */
export function readExtracted(xml: string): FormatItem {
  const { root, breaksOff } = xmlReading(xml)
  const main = root && childrenNamed(root, 'main')[0]
  if (!root || !main) return { problem: { key: 'deepXml', params: {} } }
  const { text, remarks } = fragmentText(markupOf(main))
  if (text.trim() === '') return { problem: { key: 'noArticles', params: {} } }
  const about = (name: string) => root.attributes.get(name)?.trim() || null
  const item: FormatItem = {
    article: {
      ...bareArticle(text.trim()),
      title: about('title'),
      author: about('author'),
      outlet: about('sitename') ?? about('hostname'),
      url: about('source'),
      published: about('date'),
      language: about('language'),
      tags:
        about('tags')
          ?.split(';')
          .flatMap((tag) => tag.trim() || []) ?? [],
      extra: extraOf(root),
      warnings: remarks,
    },
  }
  return breaksOff ? cutOff(item) : item
}

/** What no field holds, the comments of readers too (F1). */
function extraOf(root: XmlElement): JsonObject | null {
  const comments = childrenNamed(root, 'comments').map((one) => textWithin(one).trim())
  const kept: (readonly [string, string])[] = [
    ...[...root.attributes].filter(([name, value]) => !taken.includes(name) && value !== ''),
    ...comments.filter((words) => words !== '').map((words) => ['comments', words] as const),
  ]
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const tag = tags.get(child.name)
      return tag === undefined ? markupOf(child) : `<${tag}>${markupOf(child)}${tag === 'br' ? '' : `</${tag}>`}`
    })
    .join('')
}
