/** Writes what was typed into a cell of the table of claims. */
import { changeClaim } from '#commands/claims/change-claim.ts'
import type { Act } from '#state/use-act.ts'
import { showNotice } from '#ui/notices.ts'
import type { ClaimRow } from './claim-rows.ts'
import { typedDate } from './typed-fields.ts'

/** False when it was refused, which is told: then nothing was written. */
export async function editCell(act: Act, row: ClaimRow, column: string, typed: string): Promise<boolean> {
  const claim = row.claim.id
  if (column === 'wording') return (await act(changeClaim, { claim, fields: { wording: typed } })) !== false
  const time = typedDate(typed)
  if (time && 'problem' in time) {
    showNotice(time.problem, { tone: 'refusal' })
    return false
  }
  return (await act(changeClaim, { claim, fields: { time: time?.bounds ?? null } })) !== false
}
