/** What the checks of the rows find in the project: data that arrived is kept as it is, and shown (C2, C10). */
import { useEffect, useState } from 'react'
import { rowCheckTables, stillFound, walkChecks, type Found } from '#domain/checks/checks.ts'
import { inTurns } from './in-turns.ts'
import { useRows } from './use-rows.ts'
import { useSession } from './use-session.tsx'

/** So few that a turn is over before anybody feels it. */
const rowsPerTurn = 250

/**
 * Walks the whole project in turns, again after each change of it; use it only where it is shown. `null` until the first walk is
 * through; afterwards what is mended goes at once, and what is new comes with the next walk.
 */
export function useChecks(): readonly Found[] | null {
  const { snapshot } = useSession()
  const [all, setAll] = useState<readonly Found[] | null>(null)
  const versions = useRows((rows) => rowCheckTables.map((table) => rows.version(table)).join(), rowCheckTables)
  useEffect(
    () =>
      inTurns(walkChecks(snapshot), rowsPerTurn, later, (found) => setAll(found.filter((concern) => concern !== null))),
    [snapshot, versions],
  )
  return useRows((rows) => all && stillFound(rows, all), rowCheckTables, [all])
}

function later(work: () => void): () => void {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}
