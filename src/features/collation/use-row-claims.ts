/** The claims of a row, followed, and what is proposed for the first of them. */
import { useMemo } from 'react'
import type { CellInput } from '#commands/assessments/assess-cells.ts'
import type { CollationRow } from '#domain/collation.ts'
import { knownDays, type Sought, type ToldText } from '#domain/finding.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useDifferences } from '#state/use-differences.ts'
import { useRows } from '#state/use-rows.ts'
import { useSoughtClaim } from '#state/use-sought-claim.ts'
import { differenceWords } from '#ui/marks/evidence-words.ts'
import { claimsOfRow, rowClaimTables, type RowClaim } from './row-claims.ts'
import { rowProposals } from './row-proposals.ts'
import type { Version } from './use-collated.ts'
import { wordsOf } from './use-row-actions.ts'

const noTexts: readonly ToldText[] = []
const noProposals: readonly CellInput[] = []

export function useRowClaims(row: CollationRow, versions: readonly Version[]): readonly RowClaim[] {
  const { id } = useAnalyst()
  return useRows(
    (snapshot) =>
      claimsOfRow(
        snapshot,
        row,
        versions.map(({ article }) => article.id),
        id,
      ),
    rowClaimTables,
    [row, versions, id],
  )
}

/** None until they are known. Proposed of versions that the analyst has not judged. */
export function useRowProposals(
  row: CollationRow,
  versions: readonly Version[],
  { claim, assessments }: RowClaim,
): readonly CellInput[] {
  const sought: Sought = useSoughtClaim(claim)
  const told = useMemo(() => toldTexts(row, versions), [row, versions])
  const isOpen = versions.some(({ article }) => !assessments.has(article.id))
  const texts = useMemo(() => (isOpen ? told.map(({ text }) => text) : noTexts), [isOpen, told])
  const differences = useDifferences(sought, texts)
  return useMemo(() => {
    if (!differences) return noProposals
    const asked = versions.map(({ article }) => {
      const at = told.findIndex((one) => one.article === article.id)
      const words = told[at]?.text.text
      return {
        article,
        told: words === undefined ? null : differenceWords(differences[at] ?? [], claim.wording, words, 0),
      }
    })
    return rowProposals(claim, row, asked, new Set(assessments.keys()))
  }, [differences, versions, told, claim, row, assessments])
}

function toldTexts({ cells }: CollationRow, versions: readonly Version[]) {
  return cells.flatMap((cell) => {
    const version = versions.find(({ article }) => article.id === cell.article)
    if (!version) return []
    const { language, published } = version.article
    const text: ToldText = {
      text: wordsOf(version.text, cell, '\n'),
      language: language.tag,
      published: knownDays(published),
    }
    return [{ article: cell.article, text }]
  })
}
