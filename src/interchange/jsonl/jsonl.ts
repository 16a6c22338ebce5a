/** JSON Lines: one article a line. A bad line is reported with its number and never stops the batch (F2). */
import { articleFromRecord } from '../article-fields.ts'
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
  const uses = recordColumns(
    first.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
    columns ?? null,
  )
  const end = text.trimEnd().length
  for (const { content, line, start } of lines(text, Infinity)) {
    const reading = readJson(content)
    if ('refused' in reading) {
      const params = { line, column: reading.refused.params['column'] ?? 1 }
      const key = reading.refused.key === 'deepJson' ? 'deepLine' : 'badLine'
      const isLast = start + content.trimEnd().length === end
      const isCut = isLast && Number(params.column) > content.trimEnd().length
      yield { problem: isCut ? { key: 'cutLine', params } : { key, params } }
      continue
    }
    const article = isJsonObject(reading.value) ? articleFromRecord(reading.value, line, uses) : null
    if (!article) {
      yield { problem: { key: 'lineWithoutText', params: { line } } }
      continue
    }
    const repeated = new Set(Array.from(repeatedKeys(content), (path) => String(path[path.length - 1])))
    yield { article: { ...article, warnings: [...article.warnings, ...remarksOnRepeated(repeated)] } }
  }
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
