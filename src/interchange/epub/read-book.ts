/** The chapters of a book in reading order. */
import { longestDocument, type ContainedFile, type FormatItem } from '../format.ts'
import { pageOfBytes } from '../html/page-of-bytes.ts'
import { bytesIn, xmlIn } from '../zip/file-in-archive.ts'
import { openArchive } from '../zip/open-archive.ts'
import { descendants, textWithin, type XmlElement } from '../xml/xml-tree.ts'

/** Articles numbered by chapter from 1. Chapters without text are pictures and are passed over. */
export async function* readBook(bytes: Uint8Array): AsyncIterable<FormatItem> {
  const files = await openArchive(bytes, { files: 20_000, bytes: longestDocument })
  if ('refused' in files) {
    yield { problem: files.refused }
    return
  }
  const path = await pathOfPackage(files)
  const book = path === null ? null : await xmlIn(files, path)
  if (path === null || book === null) {
    yield { problem: { key: 'damagedArchive', params: {} } }
    return
  }
  const about = {
    outlet: first(book, 'dc:title'),
    author: first(book, 'dc:creator'),
    published: first(book, 'dc:date'),
    language: first(book, 'dc:language'),
  }
  for (const [index, name] of chapters(book, path).entries()) {
    const entry = index + 1
    const page = await bytesIn(files, name)
    if (page === null) {
      yield { problem: { key: 'entryWithoutText', params: { entry } } }
      continue
    }
    const item = pageOfBytes(page, { entry, type: undefined, url: null, retrieved: null })
    if ('article' in item)
      yield { article: { ...item.article, ...about, language: item.article.language ?? about.language } }
  }
}

async function pathOfPackage(files: readonly ContainedFile[]): Promise<string | null> {
  const container = await xmlIn(files, 'META-INF/container.xml')
  const [root] = container ? descendants(container, 'rootfile') : []
  return root?.attributes.get('full-path') ?? null
}

/** The files of the spine, from the folder of the package. */
function chapters(book: XmlElement, path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const items = new Map(
    descendants(book, 'item').map(({ attributes }) => [attributes.get('id'), attributes.get('href')]),
  )
  return descendants(book, 'itemref').flatMap(({ attributes }) => {
    const href = items.get(attributes.get('idref'))
    return href === undefined ? [] : folder + unescaped(href)
  })
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}

function first(book: XmlElement, name: string): string | null {
  const [element] = descendants(book, name)
  const text = element ? textWithin(element).trim() : ''
  return text === '' ? null : text
}
