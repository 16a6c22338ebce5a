/** JSON articles: one object, an array of them, or lists of them at any depth, as feeds and the answers of services are. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonValue } from '#domain/json.ts'
import { articleFromRecord } from '../article-fields.ts'
import type { RawArticle } from '../raw-article.ts'
import { recordColumns, type ColumnReading } from '../read-columns.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import { remarksOnRepeated, repeatedKeys, type JsonPath } from '../repeated-keys.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'
import { findRecords, isDeep, placesOf, type FoundEntry, type FoundRecords } from './find-records.ts'

const shownPlaces = 8

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

function* readArticles({ text, columns }: TextFile): Iterable<FormatItem> {
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
  yield* readEntries(reading.value, text, columns ?? null)
}

function* readEntries(value: JsonValue, text: string, columns: ColumnReading | null): Iterable<FormatItem> {
  const found = findRecords(value)
  const { entries } = found
  if (entries.length === 0) yield { problem: { key: 'noArticles', params: {} } }
  const fields = recordColumns(
    entries.map((entry) => entry.value),
    columns,
  )
  const read = entries.map((entry, index): RawArticle | null => {
    const number = entries.length === 1 && !Array.isArray(value) ? null : index + 1
    return isJsonObject(entry.value) ? articleFromRecord(entry.value, number, fields.uses) : null
  })
  const remarksOnAll = remarksOnPlaces(found)
  if (fields.asked !== null && read.every((article) => article === null)) {
    const where = remarksOnAll.flatMap((remark) => Object.entries(remark.params))
    const params = { ...fields.asked.params, ...Object.fromEntries(where) }
    yield { problem: { ...fields.asked, params } }
    return
  }
  const repeated = repeatedByEntry(text, entries)
  let remarks = remarksOnAll
  for (const [index, article] of read.entries()) {
    if (article === null) yield { problem: { key: 'entryWithoutText', params: { entry: index + 1 } } }
    else {
      const own = remarksOnRepeated(repeated.get(index) ?? new Set())
      const warnings = [...remarks, ...article.warnings, ...own]
      yield { article: { ...article, warnings }, share: (index + 1) / read.length }
      remarks = []
    }
  }
}

/** Where the articles lie, unless that is the file or a field of it; told with the first, for it is the same of all. */
function remarksOnPlaces({ entries, otherLists }: FoundRecords): readonly ReadingReason[] {
  const places = placesOf(entries)
  const isPlain = places.length < 2 && !entries.some(isDeep)
  return [
    ...(isPlain ? [] : [{ key: 'foundInLists', params: { places: inBrief(places) } }]),
    ...(otherLists.length === 0 ? [] : [{ key: 'otherLists', params: { lists: inBrief(otherLists) } }]),
  ]
}

function inBrief(places: readonly string[]): string {
  return places.slice(0, shownPlaces).join(', ') + (places.length > shownPlaces ? ', …' : '')
}

/** Keys that are repeated within each entry; those outside of all entries are told with the first. */
function repeatedByEntry(text: string, entries: readonly FoundEntry[]): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  let byPath: ReadonlyMap<string, number> | null = null
  for (const path of repeatedKeys(text)) {
    byPath ??= new Map(entries.map((entry, index) => [JSON.stringify(entry.path), index]))
    const entry = entryOf(path, byPath)
    const keys = found.get(entry) ?? new Set()
    found.set(entry, keys.add(String(path[path.length - 1])))
  }
  return found
}

function entryOf(path: JsonPath, byPath: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length -= 1) {
    const entry = byPath.get(JSON.stringify(path.slice(0, length)))
    if (entry !== undefined) return entry
  }
  return 0
}

/** Files of this program that are opened elsewhere, not imported as articles. */
function ownFileOf(value: JsonValue): string | null {
  if (!isJsonObject(value)) return null
  if (value['format'] === 'variorum-project') return 'projectFile'
  return value['type'] === 'AnnotationPage' || value['type'] === 'Annotation' ? 'annotationFile' : null
}
