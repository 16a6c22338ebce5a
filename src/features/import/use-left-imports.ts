/** The imports that were left, looked for anew when a tab lets go of one. That of this tab goes on by itself. */
import { useCallback, useEffect, useState } from 'react'
import { usePorts } from '#state/use-ports.tsx'
import { useSession } from '#state/use-session.tsx'
import { unattended } from '#ui/unattended.ts'
import type { ImportJob } from './import-job.ts'
import { leftImports, type LeftImports } from './left-imports.ts'
import { goOnWith } from './once-imported.ts'
import { noteTabReading, readTabReading } from './tab-reading.ts'

const none: LeftImports = { readings: [], ofBatch: new Map(), held: [] }

/** What was left, `null` until it is known, and how to look again. */
export function useLeftImports(job: ImportJob): readonly [LeftImports | null, () => void] {
  const session = useSession()
  const { importReader } = usePorts()
  const [left, setLeft] = useState<LeftImports | null>(null)
  const [looks, setLooks] = useState(0)
  const look = useCallback(() => setLooks((count) => count + 1), [])
  useEffect(() => {
    const ending = new AbortController()
    const found = async () => {
      const reader = await importReader()
      // Where it cannot be told there is no place where anything could lie.
      const now = await leftImports(session, reader).catch(() => none)
      if (ending.signal.aborted) return
      reader.whenLeft(now.held, ending.signal, look)
      const own = readTabReading(session.project)
      const mine = now.readings.find(({ id, missing }) => id === own && missing === 0)
      if (!mine || !job.isFree) return setLeft(now)
      // Only once: a reading that broke its page must not break it again and again.
      noteTabReading(session.project, null)
      await goOnWith(job, session.project, mine)
    }
    unattended(found())
    return () => ending.abort()
  }, [session, importReader, job, look, looks])
  return [left, look]
}
