/**
 * Where in a JSON file its articles are: in lists at any depth, in lists of lists, or each wrapped in an object of its own, as services
 * and search engines answer. Pure; as deep as `readJson` lets a file be.
 */
import type { JsonValue } from '#domain/json.ts'
import { articleFromRecord, fieldsByName } from '../article-fields.ts'
import { leastText } from '../csv/column-content.ts'
import { isJsonObject } from '../read-json.ts'
import type { JsonPath } from '../repeated-keys.ts'

/** A value that stands for one article, or should. */
export interface FoundEntry {
  readonly value: JsonValue
  readonly path: JsonPath
}

/** What was found, in order. */
export interface FoundRecords {
  readonly entries: readonly FoundEntry[]
  /** Other lists of objects, of which nobody can tell which is that of the articles, as paths that people read. */
  readonly otherLists: readonly string[]
}

/** The articles of a file; where no name tells one, the list with the most text, to be asked about; else the value itself. */
export function findRecords(value: JsonValue): FoundRecords {
  const known = isJsonObject(value) && Object.hasOwn(value, 'articles') ? value['articles'] : null
  if (Array.isArray(known)) return { entries: elementsOf(known, ['articles']), otherLists: [] }
  const named = articlesIn({ value, path: [] })
  if (named.length > 0) return { entries: named, otherLists: [] }
  const whole = Array.isArray(value) ? elementsOf(value, []) : [{ value, path: [] }]
  const [best, ...others] = listsIn({ value, path: [] }).toSorted((one, other) => other.text - one.text)
  if (best === undefined || ownText(whole) > best.text) return { entries: whole, otherLists: [] }
  return { entries: best.entries, otherLists: others.map(({ path }) => shownPath(path)) }
}

/** Where the entries lie, each list with how many: `data.items (20)`. The path of one that lies in no list stands alone. */
export function placesOf(entries: readonly FoundEntry[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { path } of entries) counts.set(shownPath(path), (counts.get(shownPath(path)) ?? 0) + 1)
  return Array.from(counts, ([path, count]) => (count > 1 ? `${path} (${count})` : path))
}

/** True where an entry lies deeper than in a list that is the file, or a field of it. */
export function isDeep({ path }: FoundEntry): boolean {
  return path.filter((step) => typeof step === 'string').length > 1 || path.filter(isIndex).length > 1
}

/** Without the places in lists, which differ from entry to entry: `hits.hits[]._source`. */
function shownPath(path: JsonPath): string {
  const last = path.at(-1)
  const steps = typeof last === 'number' ? path.slice(0, -1) : path
  return steps.reduce<string>((shown, step) => {
    if (typeof step === 'number') return `${shown}[]`
    return shown === '' ? step : `${shown}.${step}`
  }, '')
}

function isIndex(step: string | number): boolean {
  return typeof step === 'number'
}

function elementsOf(list: readonly JsonValue[], path: JsonPath): readonly FoundEntry[] {
  return list.map((value, index) => ({ value, path: [...path, index] }))
}

function childrenOf({ value, path }: FoundEntry): readonly FoundEntry[] {
  if (Array.isArray(value)) return elementsOf(value as readonly JsonValue[], path)
  if (!isJsonObject(value)) return []
  return Object.entries(value).map(([name, child]) => ({ value: child, path: [...path, name] }))
}

/** Entries whose fields are named as those of articles are. Of a list with one, all are entries. */
function articlesIn(place: FoundEntry): readonly FoundEntry[] {
  const { value } = place
  if (textOf(value) !== null) return [place]
  const children = childrenOf(place)
  if (Array.isArray(value) && children.some((child) => textOf(child.value) !== null)) return children
  const deeper = children.flatMap(articlesIn)
  if (arePartsOf(value, deeper)) return []
  return isMostOf(deeper, Array.isArray(value) ? children : [place]) ? deeper : []
}

/** The paragraphs of an article that has its title by itself are no articles: they have nothing but text. */
function arePartsOf(value: JsonValue, entries: readonly FoundEntry[]): boolean {
  return isToldApart(value) && !entries.some((entry) => isToldApart(entry.value))
}

function isToldApart(value: JsonValue): boolean {
  return isJsonObject(value) && [...fieldsByName(value).values()].some((role) => role === 'title' || role === 'url')
}

/** The text of an article, by the names of its fields; `null` for anything else. */
function textOf(value: JsonValue): string | null {
  return isJsonObject(value) ? (articleFromRecord(value, null)?.text ?? null) : null
}

/** Records of unknown fields may hold an object with a `text` of two words: what is in them by themselves is then the most of their text. */
function isMostOf(deeper: readonly FoundEntry[], records: readonly FoundEntry[]): boolean {
  const found = deeper.reduce((sum, { value }) => sum + (textOf(value)?.length ?? 0), 0)
  return deeper.length > 0 && found >= ownText(records)
}

/** Lists of nothing but objects that no name tells, the outermost of each branch, with how much text their objects hold. */
function listsIn(place: FoundEntry): readonly { path: JsonPath; entries: readonly FoundEntry[]; text: number }[] {
  const { value, path } = place
  const entries = childrenOf(place)
  const isList = Array.isArray(value) && entries.length > 0 && entries.every((entry) => isJsonObject(entry.value))
  if (!isList) return entries.flatMap(listsIn)
  if (entries.some((entry) => textOf(entry.value) !== null)) return []
  return [{ path: [...path, 0], entries, text: entries.reduce((sum, entry) => sum + wholeText(entry.value), 0) }]
}

/** How long the fields of records themselves are that could be a text, in UTF-16 code units. */
function ownText(records: readonly FoundEntry[]): number {
  const fields = records.flatMap(({ value }) => (isJsonObject(value) ? Object.values(value) : []))
  const lengths = fields.map((field) => (typeof field === 'string' ? field.length : 0))
  return lengths.reduce((sum, length) => sum + (length >= leastText ? length : 0), 0)
}

function wholeText(value: JsonValue): number {
  if (typeof value === 'string') return value.length
  return childrenOf({ value, path: [] }).reduce((sum, child) => sum + wholeText(child.value), 0)
}
