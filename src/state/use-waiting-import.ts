/** Whether an import of this project waits to be finished: begun in the journal, or left with its files before that (F2, H2). */
import { useEffect, useState } from 'react'
import { usePorts } from './use-ports.tsx'
import { useRows } from './use-rows.ts'
import { useSession } from './use-session.tsx'

/** False until it is known. */
export function useWaitingImport(): boolean {
  const { project } = useSession()
  const { importReader } = usePorts()
  const isBegun = useRows(
    (snapshot) => [...snapshot.all('batches')].some(({ status }) => status === 'running'),
    ['batches'],
  )
  const [isLeft, setLeft] = useState(false)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const { left, held } = await (await importReader()).left(project)
      if (isCurrent) setLeft(left.length + held.length > 0)
    }
    // Where it cannot be told nothing can wait.
    look().catch(() => undefined)
    return () => {
      isCurrent = false
    }
  }, [importReader, project])
  return isBegun || isLeft
}
