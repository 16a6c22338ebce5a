/** The file that would be published, made again in a worker when the project or the choices change. */
import { useEffect, useState } from 'react'
import type { StoryId } from '#domain/ids.ts'
import type { Publication } from '#domain/ports.ts'
import { tableNames } from '#domain/tables.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'

/** Edits that follow each other, such as those of a second tab, are waited out for this long. */
const pauseMilliseconds = 150

/** `null` while it is being made, or when `isWanted` is false. */
export function usePublication(isWanted: boolean, story: StoryId | null, names: boolean): Publication | Error | null {
  const session = useSession()
  const { environment, projectFiles } = usePorts()
  const [prepared, setPrepared] = useState<{ key: string; made: Publication | Error } | null>(null)
  const state = useRows((snapshot) => tableNames.map((table) => snapshot.version(table)).join(), tableNames)
  const key = `${state} ${story ?? ''} ${String(names)}`
  useEffect(() => {
    if (!isWanted) return
    const stop = new AbortController()
    const make = async () => {
      const choice = { names, at: environment.now(), ...(story === null ? {} : { stories: [story] }) }
      const store = { text: session.text.bind(session) }
      return projectFiles.publish({ snapshot: session.snapshot, store }, choice, stop.signal)
    }
    const take = (made: Publication | Error) => {
      if (!stop.signal.aborted) setPrepared({ key, made })
    }
    const timer = setTimeout(() => {
      make().then(take, (error: unknown) => take(error instanceof Error ? error : new Error(String(error))))
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [session, environment, projectFiles, isWanted, story, names, key])
  return isWanted && prepared?.key === key ? prepared.made : null
}
