/** The rows of the table of articles, kept up with the project. */
import { useState } from 'react'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import type { ArticleRow } from './article-row.ts'
import { ArticleRowBook, articleRowTables } from './article-row-book.ts'

/** One pass over the articles for each version of their tables; rows that say the same stay the same objects. */
export function useArticleRows(): readonly ArticleRow[] {
  const [book] = useState(() => new ArticleRowBook())
  const { id } = useAnalyst()
  return useRows((snapshot) => book.read(snapshot, id), articleRowTables, [id, book])
}
