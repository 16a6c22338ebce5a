/** The rows of the work list, and the search for dates behind them. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import type { ProjectSession } from '#state/project-session.ts'
import { monthsOf } from '#language/date-proposals/months-of.ts'
import { today } from '#ui/today.ts'
import { unattended } from '#ui/unattended.ts'
import { DateProposals, type FoundProposals, type WantedProposal } from './date-proposals.ts'
import { DateRowBook, dateRowTables, type DateRow } from './date-row.ts'

const kept = new WeakMap<ProjectSession, DateProposals>()

/** What was found stays while the project is open. Articles without a date are looked at first. */
export function useDateRows(): readonly DateRow[] {
  const session = useSession()
  const proposals = proposalsOf(session)
  const [book] = useState(() => new DateRowBook())
  const version = useSyncExternalStore(proposals.subscribe, proposals.version)
  const rows = useRows((snapshot) => book.read(snapshot, (row) => lookUp(proposals, row)), dateRowTables, [
    book,
    proposals,
    version,
  ])
  const wanted = useMemo(() => rows.filter(({ published }) => published === null).flatMap(wantedOf), [rows])
  useEffect(() => {
    unattended(proposals.want(wanted))
  }, [proposals, wanted])
  useEffect(() => () => unattended(proposals.want([])), [proposals])
  return rows
}

function proposalsOf(session: ProjectSession): DateProposals {
  let proposals = kept.get(session)
  if (!proposals)
    kept.set(session, (proposals = new DateProposals({ text: (hash) => session.text(hash), months: monthsOf, today })))
  return proposals
}

/** Shows the next or the one before of what is proposed for an article. */
export function useTurnProposal(): (row: DateRow, by: 1 | -1) => void {
  const proposals = proposalsOf(useSession())
  return (row, by) => {
    for (const wanted of wantedOf(row)) proposals.turn(wanted, by)
  }
}

function wantedOf({ textHash, url, fileName, language }: DateRow): WantedProposal[] {
  return textHash === null ? [] : [{ hash: textHash, url, fileName, language: language.tag }]
}

function lookUp(proposals: DateProposals, row: DateRow): FoundProposals | undefined {
  const [wanted] = wantedOf(row)
  return wanted ? proposals.get(wanted) : { all: [], shown: 0 }
}
