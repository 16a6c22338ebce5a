/** The part of the matrix that has the cells looked for. What was judged just now stays in sight although it is looked for no more. */
import { useMemo, useState } from 'react'
import type { Matrix } from '#domain/matrix.ts'
import { requestedCells } from '#domain/second-opinion.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { isFiltered, type CellFilter } from '#ui/matrix-shape.ts'
import { onlyShown, rowMatcher, shownBy } from './cell-filter.ts'

export interface FilteredMatrix {
  readonly matrix: Matrix
  /** How much of it is shown; `null` while everything is. */
  readonly part: MatrixPart | null
  /** True when something is in sight that is looked for no more. */
  readonly outOfDate: boolean
  readonly filterAgain: () => void
}

/** How many rows and columns are shown, of how many. */
export interface MatrixPart {
  readonly claims: number
  readonly ofClaims: number
  readonly articles: number
  readonly ofArticles: number
}

/** @param scope what the matrix is of: another one begins anew. `filter` must be the same object while it says the same. */
export function useCellFilter(matrix: Matrix, filter: CellFilter, scope: string): FilteredMatrix {
  const { snapshot } = useSession()
  const requested = useRows(requestedCells, ['opinionRequests'])
  const matcher = useMemo(
    () => (isFiltered(filter) ? rowMatcher(snapshot, filter, requested) : null),
    [snapshot, filter, requested],
  )
  const begin = () => ({ matcher, scope, shown: matcher && shownBy(matrix, matcher, null) })
  const [kept, setKept] = useState(begin)
  const isKept = kept.matcher === matcher && kept.scope === scope
  if (!isKept) setKept(begin())
  const shown = isKept ? kept.shown : null
  return useMemo(() => {
    const filterAgain = () => setKept({ matcher, scope, shown: matcher && shownBy(matrix, matcher, null) })
    if (!matcher) return { matrix, part: null, outOfDate: false, filterAgain }
    const now = shownBy(matrix, matcher, null)
    const all = shownBy(matrix, matcher, shown)
    const some = onlyShown(matrix, all)
    return {
      matrix: some,
      part: partOf(some, matrix),
      outOfDate: all.claims.size > now.claims.size || all.articles.size > now.articles.size,
      filterAgain,
    }
  }, [matrix, matcher, scope, shown])
}

function partOf(some: Matrix, all: Matrix): MatrixPart {
  return {
    claims: some.rows.length,
    ofClaims: all.rows.length,
    articles: articlesIn(some),
    ofArticles: articlesIn(all),
  }
}

function articlesIn({ groups }: Matrix): number {
  return new Set(groups.flatMap(({ columns }) => columns.map(({ article }) => article.id))).size
}
