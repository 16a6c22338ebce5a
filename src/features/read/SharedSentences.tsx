/** Asks which sentences of the articles side by side tell the same. Mounted only where there are several: one has nothing to ask. */
import { useEffect, useMemo } from 'react'
import { collateFrom, collateFromTables, rulingsOf } from '#domain/collate-from.ts'
import type { CollateFrom, CollationRow, Ruling } from '#domain/collation.ts'
import { visibleArticle } from '#state/select.ts'
import { useCollation } from '#state/use-collation.ts'
import { useRows } from '#state/use-rows.ts'
import type { Arrangement } from './arrangement.ts'

export interface SharedSentencesProps {
  readonly articles: Arrangement
  /** Told the rows once they are known, and none when others are asked for. */
  readonly onRows: (rows: readonly CollationRow[]) => void
}

interface Asked {
  readonly versions: readonly CollateFrom[]
  readonly rulings: readonly Ruling[]
}

const none: readonly CollationRow[] = []

/** Shows nothing. */
export function SharedSentences({ articles, onRows }: SharedSentencesProps) {
  // As words, because articles change in ways that are nothing to the rows, and so does the order of the panes.
  const asked = useRows(
    (snapshot) => {
      const shown = articles.toSorted().flatMap((id) => visibleArticle(snapshot, id) ?? [])
      const versions = shown.flatMap((article) => collateFrom(snapshot, article))
      return JSON.stringify({ versions, rulings: rulingsOf(snapshot, shown) } satisfies Asked)
    },
    ['articles', 'batches', ...collateFromTables],
    [articles],
  )
  const { versions, rulings } = useMemo(() => JSON.parse(asked) as Asked, [asked])
  const found = useCollation(versions, rulings)
  const rows = found.state === 'found' ? found.answer : none
  useEffect(() => onRows(rows), [onRows, rows])
  return null
}
