/** The articles in scope, one a row, with their full texts where those leave. */
import type { Article } from '#domain/records.ts'
import type { PublishSource } from '../published/publish-source.ts'
import { column, dateCells, dateColumns, joined, type SheetCell, type SheetTable } from './sheet-table.ts'

const plainColumns = [
  column('article id', 38),
  column('title', 50),
  column('outlet', 20),
  column('author', 20),
  column('language', 10),
  column('language basis', 14),
  column('url', 40),
  ...dateColumns('published'),
  ...dateColumns('retrieved'),
  column('stories', 30),
  column('story ids', 38),
  column('source document', 16),
  column('words', 8),
  column('revision', 9),
  column('text hash', 30),
]

export const articleTable: SheetTable = {
  id: 'articles',
  columns: ({ scope }) => (scope.texts ? [...plainColumns, column('text', 60)] : plainColumns),
  rows,
}

async function* rows(source: PublishSource): AsyncGenerator<readonly SheetCell[], void, undefined> {
  for (const article of source.articles.values()) {
    const cells = cellsOf(source, article)
    const hash = source.snapshot.get('revisions', article.revision)?.textHash
    yield source.scope.texts ? [...cells, hash ? await source.text(hash) : null] : cells
  }
}

function cellsOf({ snapshot }: PublishSource, article: Article): readonly SheetCell[] {
  const members = snapshot.byIndex('storyArticles', 'article', article.id)
  const revision = snapshot.get('revisions', article.revision)
  const documentOf = members.filter(({ role }) => role === 'sourceDocument')
  return [
    article.id,
    article.title,
    article.outlet,
    article.author,
    article.language.tag,
    article.language.basis,
    article.url,
    ...dateCells(article.published),
    ...dateCells(article.retrieved),
    joined(members.map(({ story }) => snapshot.get('stories', story)?.name ?? '')),
    joined(members.map(({ story }) => story)),
    documentOf.length > 0 ? 'yes' : 'no',
    revision?.words ?? null,
    revision?.number ?? null,
    revision?.textHash ?? null,
  ]
}
