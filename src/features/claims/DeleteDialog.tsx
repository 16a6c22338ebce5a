/** Asks before claims are deleted, and lists what goes along (H8). */
import { deleteClaims } from '#commands/claims/delete-claims.ts'
import type { ClaimId } from '#domain/ids.ts'
import { claimTables, rowsOfClaim } from '#domain/rows-of-claim.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import styles from './claims.module.css'

interface DeleteDialogProps {
  readonly claims: readonly ClaimId[]
  readonly onClose: () => void
  readonly onDeleted: () => void
}

const words = claimsMessages.remove

/** Undo brings everything back. */
export function DeleteDialog({ claims, onClose, onDeleted }: DeleteDialogProps) {
  const act = useAct()
  const rows = useRows((snapshot) => claims.flatMap((id) => snapshot.get('claims', id) ?? []), ['claims'], [claims])
  const along = useRows(
    (snapshot) =>
      claimTables.flatMap((table) => {
        const ids = new Set(claims.flatMap((id) => rowsOfClaim(snapshot, id)[table].map((row) => row.id as string)))
        return ids.size > 0 ? [words.tables[table](ids.size)] : []
      }),
    claimTables,
    [claims],
  )
  const remove = async () => {
    if (!(await act(deleteClaims, { claims }))) return
    onClose()
    onDeleted()
  }
  return (
    <DeleteQuestion title={words.title(rows.length)} action={words.write} onDelete={remove} onClose={onClose}>
      <ul className={styles['plainList']}>
        {rows.map((claim) => (
          <li key={claim.id}>
            <Quote text={claim.wording} lang={claim.language} />
          </li>
        ))}
      </ul>
      <p>{along.length > 0 ? words.along : words.nothing}</p>
      <ul>
        {along.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles['faint']}>{words.undo}</p>
    </DeleteQuestion>
  )
}
