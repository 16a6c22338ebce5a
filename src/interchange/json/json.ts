/** JSON articles: one object, an array of them, or an object with a list of them, as feeds and the answers of services are. */
import type { JsonValue } from '#domain/json.ts'
import { articleFromRecord } from '../article-fields.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import { remarksOnRepeated, repeatedKeys } from '../repeated-keys.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'

/** JSON with articles in it. A file that begins like JSON but does not parse is claimed only by its name. */
export const jsonFormat = {
  name: 'json',
  holdsMore: false,
  recognise: ({ name, text }) => {
    const start = /^\s*[[{]/.test(text)
    if (start && !('refused' in readJson(text))) return 2
    return /\.json$/i.test(name) ? 1 : 0
  },
  read: readArticles,
} satisfies ArticleFormat

function* readArticles({ text }: TextFile): Iterable<FormatItem> {
  const reading = readJson(text)
  if ('refused' in reading) {
    yield { problem: reading.refused }
    return
  }
  const foreign = ownFileOf(reading.value)
  if (foreign) {
    yield { problem: { key: foreign, params: {} } }
    return
  }
  const list = listIn(reading.value)
  const entries = entriesOf(reading.value, list)
  if (entries.length === 0) yield { problem: { key: 'noArticles', params: {} } }
  const repeated = repeatedByEntry(text, list)
  for (const [index, value] of entries.entries()) {
    const entry = entries.length === 1 && !Array.isArray(reading.value) ? null : index + 1
    const article = isJsonObject(value) ? articleFromRecord(value, entry) : null
    const remarks = remarksOnRepeated(repeated.get(index) ?? new Set())
    yield article
      ? { article: { ...article, warnings: [...article.warnings, ...remarks] } }
      : { problem: { key: 'entryWithoutText', params: { entry: index + 1 } } }
  }
}

/** Keys that are repeated within each entry; those outside of all entries are told with the first. */
function repeatedByEntry(text: string, list: string | null): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const path of repeatedKeys(text)) {
    const [first] = list !== null && path[0] === list ? path.slice(1) : path
    const entry = typeof first === 'number' ? first : 0
    const keys = found.get(entry) ?? new Set()
    found.set(entry, keys.add(String(path[path.length - 1])))
  }
  return found
}

/** The name of the list of articles in an object: `articles`, or the only list of objects in one that is no article itself. */
function listIn(value: JsonValue): string | null {
  if (!isJsonObject(value)) return null
  if (Object.hasOwn(value, 'articles') && Array.isArray(value['articles'])) return 'articles'
  const lists = Object.entries(value).filter(([, some]) => isListOfObjects(some))
  const [only] = lists.length === 1 && articleFromRecord(value, null) === null ? lists : []
  return only?.[0] ?? null
}

function isListOfObjects(value: JsonValue): boolean {
  return Array.isArray(value) && value.length > 0 && (value as readonly JsonValue[]).every(isJsonObject)
}

function entriesOf(value: JsonValue, list: string | null): readonly JsonValue[] {
  const entries = list !== null && isJsonObject(value) ? value[list] : value
  return Array.isArray(entries) ? (entries as readonly JsonValue[]) : [value]
}

/** Files of this program that are opened elsewhere, not imported as articles. */
function ownFileOf(value: JsonValue): string | null {
  if (!isJsonObject(value)) return null
  if (value['format'] === 'variorum-project') return 'projectFile'
  return value['type'] === 'AnnotationPage' || value['type'] === 'Annotation' ? 'annotationFile' : null
}
