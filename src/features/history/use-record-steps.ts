/** Which steps changed a certain record. Reads the journal, so it is asked only when an address names a record. */
import { useEffect, useState } from 'react'
import type { StepId } from '#domain/ids.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'

/** Commits read at a time, so that a long journal is never in memory as a whole. */
const commitsAtOnce = 500

/** `null` when no record is asked for, or the journal is still being read. */
export function useRecordSteps(record: string | null): ReadonlySet<StepId> | null {
  const session = useSession()
  const { heads } = useHistory()
  const newest = heads.at(-1)?.sequence ?? 0
  const [found, setFound] = useState<{ record: string; steps: ReadonlySet<StepId> } | null>(null)
  useEffect(() => {
    if (record === null) return
    let wanted = true
    const read = async () => {
      const steps = new Set<StepId>()
      for (let from = 0; wanted && from < newest; from += commitsAtOnce) {
        const commits = await session.commits(from, Math.min(newest, from + commitsAtOnce))
        for (const { commit } of commits) if (commit.changes.some(({ id }) => id === record)) steps.add(commit.step)
      }
      if (wanted) setFound({ record, steps })
    }
    read().catch(() => undefined)
    return () => {
      wanted = false
    }
  }, [session, record, newest])
  return record !== null && found?.record === record ? found.steps : null
}
