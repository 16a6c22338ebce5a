/** Whose a judgement of a sheet is, and what of others taking the sheet would replace (C10). */
import type { AnalystId } from '#domain/ids.ts'
import { personOf } from '#domain/person.ts'
import type { SheetFindings, SheetRowReport } from '#domain/sheet-reader.ts'
import { sheetInMessages as words } from '#i18n/messages/sheet-in.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import styles from './sheet-in.module.css'

interface JudgeProps {
  readonly report: SheetRowReport
  readonly findings: SheetFindings
}

/** Nothing for a claim. */
export function Judge({ report: { judge, about }, findings }: JudgeProps) {
  const { nameOf, isOwn } = usePeople(findings)
  if (judge === null) return null
  const name = nameOf(judge)
  const said =
    about === 'decision' ? words.judges.decision(name) : isOwn(judge) ? words.judges.own : words.judges.other(name)
  return (
    <p className={styles['soft']} translate="no">
      {said}
    </p>
  )
}

/** Nothing where only one's own would be replaced. A decision is the project's, whoever made it. */
export function Replacing({ findings }: { readonly findings: SheetFindings }) {
  const { nameOf, isOwn } = usePeople(findings)
  const others = findings.replacing.filter(({ table, analyst }) => table === 'decisions' || !isOwn(analyst))
  if (others.length === 0) return null
  const parts = others.map(({ table, analyst, count }) => words.replaced[table](count, nameOf(analyst)))
  return (
    <p translate="no">
      <strong>{words.replacing(parts)}</strong>
    </p>
  )
}

/** People by name, those too whom the sheet would make; and which of them sits here. */
function usePeople({ writes }: SheetFindings) {
  const { id } = useAnalyst()
  return useRows(
    (snapshot) => ({
      nameOf: (analyst: AnalystId): string => {
        const made = writes.rows.find((each) => each.table === 'analysts' && each.row.id === analyst)
        return snapshot.get('analysts', analyst)?.name ?? (made?.table === 'analysts' ? made.row.name : analyst)
      },
      isOwn: (analyst: AnalystId): boolean => personOf(snapshot, analyst) === personOf(snapshot, id),
    }),
    ['analysts'],
    [writes, id],
  )
}
