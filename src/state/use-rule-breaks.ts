/** What in the project breaks its rules: data that arrived is kept as it is, and shown (C2, C10). */
import { useEffect, useState } from 'react'
import { ruleBreakTables, walkForBreaks, type RuleBreak } from '#domain/rule-breaks.ts'
import { inTurns } from './in-turns.ts'
import { useRows } from './use-rows.ts'
import { useSession } from './use-session.tsx'

/** So few that a turn is over before anybody feels it. */
const rowsPerTurn = 1000

/**
 * Walks the whole project in turns, again after each change of it; use it only where it is shown. `null` until the first walk is
 * through; afterwards the last answer stands until the next.
 */
export function useRuleBreaks(): readonly RuleBreak[] | null {
  const { snapshot } = useSession()
  const [breaks, setBreaks] = useState<readonly RuleBreak[] | null>(null)
  const versions = useRows((rows) => ruleBreakTables.map((table) => rows.version(table)).join(), ruleBreakTables)
  useEffect(
    () =>
      inTurns(walkForBreaks(snapshot), rowsPerTurn, later, (all) => setBreaks(all.filter((found) => found !== null))),
    [snapshot, versions],
  )
  return breaks
}

function later(work: () => void): () => void {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}
