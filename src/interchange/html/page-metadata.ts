/** What a page says of its article for machines: JSON-LD, OpenGraph and other `<meta>`, `<time>`, `<html lang>`, its address. */
import { articleOfLinkedData, type LinkedArticle } from './linked-data.ts'
import { attribute, commentOf, elements, plainText, walk, type PageElement, type PageNode } from './page-tree.ts'
import { savedPage } from './saved-page.ts'

/** Strings are as written; `null` is "the page does not say". */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly modified: string | null
  /** When a browser saved the page. */
  readonly retrieved: string | null
  readonly language: string | null
  readonly description: string | null
  readonly tags: readonly string[]
  /** The text of the article, where the page holds it for machines. */
  readonly body: string | null
}

/** Reads it off the tree. What an article says of itself in JSON-LD goes before what the page says. */
export function pageMetadata(root: PageNode): PageMetadata {
  const heads = elements(root, ({ tagName }) => /^(?:html|meta|link|title|script|time)$/.test(tagName))
  const meta = metaOf(heads)
  const named = (...names: readonly string[]) => first(names.map((name) => meta.get(name)))
  const linked: Partial<LinkedArticle> = linkedArticle(heads) ?? {}
  const saved = savedPage(commentsOf(root))
  return {
    title: first([linked.title, named('og:title', 'twitter:title', 'dc.title', 'title'), titleOf(heads)]),
    outlet: first([named('og:site_name'), linked.outlet, named('application-name', 'dc.publisher', 'publisher')]),
    author: first([linked.author, nameIn(named('author', 'article:author', 'dc.creator', 'byl', 'parsely-author'))]),
    url: first([canonical(heads), named('og:url'), linked.url, saved.url].map(address)),
    published: first([linked.published, named(...publishedNames), publishedTime(heads)]),
    modified: first([linked.modified, named('article:modified_time', 'og:updated_time', 'datemodified')]),
    retrieved: saved.date,
    language: first([linked.language, pageLanguage(heads), named(...languageNames)].map(languageTag)),
    description: named('og:description', 'description', 'twitter:description'),
    tags: tagsOf(heads, named('keywords', 'news_keywords')),
    body: linked.body ?? null,
  }
}

const languageNames = ['content-language', 'og:locale', 'dc.language', 'inlanguage']
const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
]

/** Meta elements by name, property or itemprop in lower case, the first of each. */
function metaOf(heads: readonly PageElement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of heads) {
    const content = element.tagName === 'meta' ? attribute(element, 'content')?.trim() : ''
    if (!content) continue
    for (const name of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = attribute(element, name)?.trim().toLowerCase()
      if (key && !found.has(key)) found.set(key, content)
    }
  }
  return found
}

function first(values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== null && value !== undefined && value !== '') ?? null
}

function linkedArticle(heads: readonly PageElement[]): LinkedArticle | null {
  for (const element of heads) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    const found = articleOfLinkedData(plainScript(element))
    if (found) return found
  }
  return null
}

function plainScript(element: PageElement): string {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  return text.replaceAll(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
}

function titleOf(heads: readonly PageElement[]): string | null {
  const title = heads.find(({ tagName }) => tagName === 'title')
  return (title && plainText(title)) || null
}

function canonical(heads: readonly PageElement[]): string | null {
  const link = heads.find(
    (element) => element.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel') ?? ''),
  )
  return link ? attribute(link, 'href') : null
}

function publishedTime(heads: readonly PageElement[]): string | null {
  const times = heads.filter((element) => element.tagName === 'time' && attribute(element, 'datetime'))
  const marked = times.find(
    (element) => attribute(element, 'pubdate') !== null || /datePublished/.test(attribute(element, 'itemprop') ?? ''),
  )
  // Several dates that nothing tells apart are of several articles.
  const only = new Set(times.map((element) => attribute(element, 'datetime'))).size === 1 ? times[0] : undefined
  const time = marked ?? only
  return time ? attribute(time, 'datetime') : null
}

function pageLanguage(heads: readonly PageElement[]): string | null {
  const html = heads.find(({ tagName }) => tagName === 'html')
  return html ? first([attribute(html, 'lang'), attribute(html, 'xml:lang')]) : null
}

/** `ka_GE` and `ka-GE` as `ka-GE`; `null` for words and lists. */
function languageTag(written: string | null | undefined): string | null {
  const tag = written?.trim().replaceAll('_', '-')
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

/** A profile of the author elsewhere is no name. */
function nameIn(written: string | null): string | null {
  return written === null || /^https?:/i.test(written) ? null : written
}

/** A whole address of the web; `null` for a part of one. */
function address(written: string | null | undefined): string | null {
  const url = written?.trim()
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : null
}

function tagsOf(heads: readonly PageElement[], keywords: string | null): readonly string[] {
  const own = heads
    .filter((element) => attribute(element, 'property') === 'article:tag')
    .flatMap((element) => attribute(element, 'content') ?? [])
  const words = own.length > 0 ? own : (keywords ?? '').split(',')
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
}

function commentsOf(root: PageNode): readonly string[] {
  const found: string[] = []
  for (const { node } of walk(root)) {
    const comment = commentOf(node)
    if (comment !== null) found.push(comment)
  }
  return found
}
