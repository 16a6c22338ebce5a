/** The entries of a feed. The whole text of an article is taken where the feed has it; else its summary, and that is said. */
import type { FormatItem } from '../format.ts'
import { fragmentText } from '../html/fragment-text.ts'
import { mailDay } from '../mail-date.ts'
import { cutOff } from '../cut-off.ts'
import { bareArticle } from '../raw-article.ts'
import { childrenNamed, descendants, textWithin, xmlReading, type XmlElement } from '../xml/xml-tree.ts'

/** Entries numbered from 1; the problem of a feed that has none. */
export function* readFeed(text: string): Iterable<FormatItem> {
  const { root, breaksOff } = xmlReading(text)
  if (root === null) {
    yield { problem: { key: 'deepXml', params: {} } }
    return
  }
  const channel = childrenNamed(root, 'channel')[0] ?? root
  const entries = [...descendants(root, 'item'), ...descendants(root, 'entry')]
  if (entries.length === 0) yield { problem: { key: 'noArticles', params: {} } }
  const about = {
    outlet: wordsOf(channel, 'title'),
    language: wordsOf(channel, 'language', 'dc:language') ?? root.attributes.get('xml:lang') ?? null,
  }
  for (const [index, entry] of entries.entries()) {
    const item = articleOf(entry, index + 1, about)
    yield breaksOff && index === entries.length - 1 ? cutOff(item) : item
  }
}

interface FeedAbout {
  readonly outlet: string | null
  readonly language: string | null
}

function articleOf(entry: XmlElement, number: number, { outlet, language }: FeedAbout): FormatItem {
  const whole = markedText(entry, 'content:encoded') ?? markedText(entry, 'content')
  const found = whole ?? markedText(entry, 'description') ?? markedText(entry, 'summary')
  if (found === null) return { problem: { key: 'entryWithoutText', params: { entry: number } } }
  const date = wordsOf(entry, 'pubDate', 'published', 'dc:date', 'issued', 'updated')
  return {
    article: {
      ...bareArticle(found.text),
      entry: number,
      title: markedText(entry, 'title')?.text ?? null,
      url: addressOf(entry),
      outlet: wordsOf(entry, 'source') ?? outlet,
      author: authorOf(entry),
      published: date && mailDay(date),
      language: entry.attributes.get('xml:lang') ?? language,
      tags: childrenNamed(entry, 'category').flatMap(
        (one) => textWithin(one).trim() || (one.attributes.get('term') ?? []),
      ),
      warnings: [...(whole === null ? [{ key: 'onlySummary', params: { entry: number } }] : []), ...found.remarks],
    },
  }
}

function wordsOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const words = childrenNamed(element, name).map((one) => textWithin(one).trim())
    const first = words.find((one) => one !== '')
    if (first !== undefined) return first
  }
  return null
}

/** Text that may be HTML, as characters or as elements. */
function markedText(entry: XmlElement, name: string): MarkedText | null {
  const [element] = childrenNamed(entry, name)
  if (!element) return null
  const isXhtml = element.attributes.get('type') === 'xhtml'
  const { text, remarks } = fragmentText(isXhtml ? markupOf(element) : textWithin(element).trim())
  return text.trim() === '' ? null : { text: text.trim(), remarks }
}

type MarkedText = ReturnType<typeof fragmentText>

/** What stands in an element, as HTML: names without their prefix, no attributes but styles, which may strike words out or hide them. */
function markupOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child)
      const name = child.name.replace(/^.*:/, '')
      const style = child.attributes.get('style')
      return `<${name}${style === undefined ? '' : ` style="${escaped(style)}"`}>${markupOf(child)}</${name}>`
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function addressOf(entry: XmlElement): string | null {
  const links = childrenNamed(entry, 'link')
  const link = links.find(({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate')
  const written = [link?.attributes.get('href'), link && textWithin(link), wordsOf(entry, 'guid', 'id')]
  return written.find((one) => /^\s*https?:\/\//i.test(one ?? ''))?.trim() ?? null
}

function authorOf(entry: XmlElement): string | null {
  const names = childrenNamed(entry, 'author', 'dc:creator').map(
    (one) => wordsOf(one, 'name') ?? textWithin(one).trim(),
  )
  const known = names.filter((name) => name !== '')
  return known.length === 0 ? null : known.join(', ')
}
