/** JSON Lines: one article a line, or a few of them. A bad line is reported with its number and never stops the batch (F2). */
import type { ColumnUse } from '#domain/file-columns.ts'
import type { ReadingReason } from '#domain/import-draft.ts'
import type { JsonValue } from '#domain/json.ts'
import { articleFromRecord } from '../article-fields.ts'
import type { RawArticle } from '../raw-article.ts'
import { findRecords } from '../json/find-records.ts'
import { recordColumns, sampleRecords } from '../read-columns.ts'
import { isJsonObject, readJson } from '../read-json.ts'
import { remarksOnRepeated, repeatedKeys } from '../repeated-keys.ts'
import type { ArticleFormat, FormatItem, TextFile } from '../format.ts'

/** JSON Lines, known by two lines that are each an object, or by its name. */
export const jsonlFormat = {
  name: 'jsonl',
  holdsMore: false,
  recognise: ({ name, text }) => {
    const first = [...lines(text, 4)]
    const objects = first.filter(({ content }) => isObject(content)).length
    if (objects >= 2 || (objects === 1 && first.length > 1 && first.every(({ content }) => /^\s*\{/.test(content))))
      return 2
    return /\.(jsonl|ndjson)$/i.test(name) ? 1 : 0
  },
  read: readLines,
} satisfies ArticleFormat

function* readLines({ text, columns }: TextFile): Iterable<FormatItem> {
  const first = Array.from(lines(text, sampleRecords), ({ content }) => readJson(content))
  const fields = recordColumns(
    first.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
    columns ?? null,
  )
  const items = itemsOf(text, fields.uses)
  if (fields.asked === null) {
    yield* items
    return
  }
  const all = [...items]
  if (all.some((item) => 'article' in item)) yield* all
  else {
    // Which fields there are is told once, instead of each line that has no text.
    yield { problem: fields.asked }
    yield* all.filter((item) => 'problem' in item && item.problem.key !== 'lineWithoutText')
  }
}

function* itemsOf(text: string, uses: readonly ColumnUse[] | null): Iterable<FormatItem> {
  const end = text.trimEnd().length
  for (const { content, line, start } of lines(text, Infinity)) {
    const reading = readJson(content)
    if ('refused' in reading) {
      const isLast = start + content.trimEnd().length === end
      yield { problem: brokenLine(reading.refused, { content, line, isLast }) }
      continue
    }
    const found = articlesOf(reading.value, line, uses)
    if (found.length === 0) yield { problem: { key: 'lineWithoutText', params: { line } } }
    const repeated = new Set(Array.from(repeatedKeys(content), (path) => String(path[path.length - 1])))
    const share = (start + content.length) / text.length
    for (const article of found)
      yield { article: { ...article, warnings: [...article.warnings, ...remarksOnRepeated(repeated)] }, share }
  }
}

/** The article that a line is, or those it holds: dumps of services wrap each in an object, or have a page of them in a line. */
function articlesOf(value: JsonValue, line: number, uses: readonly ColumnUse[] | null): readonly RawArticle[] {
  const article = isJsonObject(value) ? articleFromRecord(value, line, uses) : null
  if (article !== null) return [article]
  if (uses !== null) return []
  const { entries } = findRecords(value)
  return entries.flatMap((entry) => (isJsonObject(entry.value) ? (articleFromRecord(entry.value, line) ?? []) : []))
}

function brokenLine(
  refused: ReadingReason,
  { content, line, isLast }: { readonly content: string; readonly line: number; readonly isLast: boolean },
): ReadingReason {
  const params = { line, column: refused.params['column'] ?? 1 }
  if (isLast && Number(params.column) > content.trimEnd().length) return { key: 'cutLine', params }
  return refused.key === 'deepJson' ? { key: 'deepLine', params } : { key: 'badLine', params }
}

interface Line {
  readonly content: string
  /** From 1. */
  readonly line: number
  /** Offset in the text. */
  readonly start: number
}

/** Lines that are not blank, with their number from 1. Only LF ends a line: JSON may hold any other separator in a string. */
function* lines(text: string, most: number): Iterable<Line> {
  let start = 0
  let found = 0
  for (let line = 1; start < text.length && found < most; line += 1) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const content = text.slice(start, end)
    const at = start
    start = end + 1
    if (content.trim() === '') continue
    found += 1
    yield { content, line, start: at }
  }
}

function isObject(content: string): boolean {
  const reading = readJson(content)
  return 'value' in reading && isJsonObject(reading.value)
}
