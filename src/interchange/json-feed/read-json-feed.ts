/** The entries of a JSON Feed. The whole text of an article is taken where the feed has it; else its summary, and that is said. */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject, JsonValue } from '#domain/json.ts'
import { articleFromRecord } from '../article-fields.ts'
import type { FormatItem } from '../format.ts'
import { fragmentText } from '../html/fragment-text.ts'
import { isJsonObject, readJson } from '../read-json.ts'

/** Entries numbered from 1; the problem of a feed that has none. */
export function* readJsonFeed(text: string): Iterable<FormatItem> {
  const reading = readJson(text)
  const feed = 'value' in reading && isJsonObject(reading.value) ? reading.value : {}
  const items = feed['items']
  const entries: readonly JsonValue[] = Array.isArray(items) ? items : []
  if (entries.length === 0) yield { problem: { key: 'noArticles', params: {} } }
  for (const [index, entry] of entries.entries()) yield articleOf(feed, entry, index + 1)
}

function articleOf(feed: JsonObject, entry: JsonValue, number: number): FormatItem {
  const { text, remarks } = textOf(entry)
  const fields = isJsonObject(entry) ? entry : {}
  const record = { ...fields, ...(text === null ? {} : { text }), abstract: fields['summary'] ?? null }
  const article = articleFromRecord(record, number)
  if (article === null) return { problem: { key: 'entryWithoutText', params: { entry: number } } }
  return {
    article: {
      ...article,
      outlet: article.outlet ?? wordsOf(feed['title']),
      language: article.language ?? wordsOf(feed['language']),
      // What stands for a field here was added above; what the entry holds is kept as it is.
      extra: withoutAdded(article.extra, fields),
      warnings: [...article.warnings.filter(({ key }) => key !== 'otherText'), ...remarks],
    },
  }
}

/** Plain text stands before HTML, of which it is a copy. */
function textOf(entry: JsonValue): { readonly text: string | null; readonly remarks: readonly ReadingReason[] } {
  const plain = isJsonObject(entry) ? wordsOf(entry['content_text']) : null
  const html = isJsonObject(entry) ? wordsOf(entry['content_html']) : null
  if (plain !== null || html === null) return { text: plain, remarks: [] }
  return fragmentText(html)
}

function withoutAdded(extra: JsonObject | null, fields: JsonObject): JsonObject | null {
  const kept = Object.entries(extra ?? {}).filter(([name]) => Object.hasOwn(fields, name))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}

function wordsOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
