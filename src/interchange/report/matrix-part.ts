/** The matrix of a report: one table for each story, in parts that fit on a page, and what the signs mean. */
import { untouchedCell } from '#domain/cell.ts'
import { judgements } from '#domain/judgement.ts'
import type { MatrixGroup, MatrixRow } from '#domain/matrix.ts'
import type { Article } from '#domain/records.ts'
import { formatLanguage } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { reportMessages } from '#i18n/messages/report.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { signs, tableCell } from './cell-words.ts'
import { heading, name, say, type Block, type Line } from './document.ts'
import { articleRun, claimRun, storyRun, wordingRun, type ReportSource } from './report-source.ts'

const words = reportMessages.matrix
/** So many articles stand side by side at most; the parts are of one width. */
const columnsOnPage = 7

export function* matrixPart(source: ReportSource): Generator<Block, void, undefined> {
  yield heading(2, words.title)
  if (source.matrix.rows.length === 0) {
    yield { kind: 'paragraph', line: [say(words.none)] }
    return
  }
  for (const group of source.matrix.groups) yield* groupTables(source, group)
  yield heading(3, words.signs)
  yield {
    kind: 'list',
    items: [
      ...judgements.map((judgement) => legend(signs[judgement], uiMessages.judgement[judgement])),
      legend(signs.split, uiMessages.judgement.split),
    ],
  }
}

function legend(sign: string, meaning: string): Line {
  return [{ text: sign, look: 'strong' }, say(` ${meaning}`)]
}

function* groupTables(source: ReportSource, { story, columns }: MatrixGroup): Generator<Block, void, undefined> {
  const shown = columns.map(({ article }) => article).filter(({ id }) => source.articles.has(id))
  const rows = source.matrix.rows.filter((row) => shown.some(({ id }) => row.asked.has(id) || row.cells.has(id)))
  if (rows.length === 0) return
  const parts = Math.ceil(shown.length / columnsOnPage)
  const title = story === null ? say(words.noStory) : storyRun(source, story.id)
  const perPart = Math.ceil(shown.length / parts)
  const caption = words.caption(title.text)
  yield { kind: 'heading', level: 3, line: [title] }
  for (let part = 0; part < parts; part += 1) {
    const articles = shown.slice(part * perPart, (part + 1) * perPart)
    yield {
      kind: 'table',
      caption: parts === 1 ? caption : words.part(caption, part + 1, parts),
      corner: words.corner,
      head: articles.map((article) => articleHead(source, article)),
      rows: rows.map((row) => ({
        head: claimHead(source, row),
        cells: articles.map((article) => tableCell(cellOf(row, article))),
      })),
    }
  }
}

function cellOf(row: MatrixRow, { id }: Article) {
  return row.cells.get(id) ?? untouchedCell(row.claim.id, id, row.asked.has(id))
}

function articleHead(source: ReportSource, article: Article): Line {
  const outlet = article.outlet === null ? say(matrixMessages.noOutlet) : name(article.outlet)
  return [articleRun(source, article.id), say(' '), outlet, say(`, ${formatLanguage(article.language.tag)}`)]
}

function claimHead(source: ReportSource, { claim }: MatrixRow): Line {
  return [claimRun(source, claim.id), say(' '), wordingRun(claim)]
}
