/** The desk that makes published files of the project as it stands, and what the chosen file would hold. */
import { useEffect, useState } from 'react'
import type { PublicationPreview, PublishingDesk } from '#domain/publication.ts'
import { tableNames } from '#domain/tables.ts'
import { usePorts } from '#state/use-ports.tsx'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import type { Choice } from './use-choice.ts'

/** Edits that follow each other, such as those of a second tab, are waited out for this long. */
const pauseMilliseconds = 150

export interface Publishing {
  /** `null` while the project is handed over. */
  readonly desk: PublishingDesk | null
  /** `null` while the first is being made. */
  readonly preview: PublicationPreview | null
  /** False while what is chosen is being looked at: the preview is of what was chosen before. */
  readonly isCurrent: boolean
  /** Why there is none of the two; `null` when nothing failed. */
  readonly problem: string | null
}

/** Nothing is prepared while `isWanted` is false. */
export function usePublication(isWanted: boolean, choice: Choice): Publishing {
  const opened = useDesk(isWanted)
  const desk = opened instanceof Error ? null : opened
  const { made, isCurrent } = usePreview(desk, choice)
  const preview = made instanceof Error ? null : made
  const error = [opened, made].find((part) => part instanceof Error)
  return { desk, preview, isCurrent, problem: error instanceof Error ? error.message : null }
}

/** A new one whenever the project changes; the one before is ended. */
function useDesk(isWanted: boolean): PublishingDesk | Error | null {
  const session = useSession()
  const { publisher } = usePorts()
  const [opened, setOpened] = useState<{ readonly key: string; readonly desk: PublishingDesk | Error } | null>(null)
  const key = useRows((snapshot) => tableNames.map((table) => snapshot.version(table)).join(), tableNames)
  useEffect(() => {
    if (!isWanted) return
    const stop = new AbortController()
    const { snapshot, originals } = session
    const open = async () => {
      const making = await publisher()
      const store = { readTexts: session.readTexts.bind(session), commits: session.commits.bind(session) }
      const { sequence } = session.store.getState()
      return making.open({ snapshot, originals, store, sequence }, stop.signal)
    }
    const take = (desk: PublishingDesk | Error) => {
      if (!stop.signal.aborted) setOpened({ key, desk })
    }
    let made: PublishingDesk | null = null
    const timer = setTimeout(() => {
      open().then(
        (desk) => {
          made = desk
          if (stop.signal.aborted) desk.close()
          take(desk)
        },
        (error: unknown) => take(asError(error)),
      )
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      stop.abort()
      made?.close()
    }
  }, [session, publisher, isWanted, key])
  return isWanted && opened?.key === key ? opened.desk : null
}

function usePreview(
  desk: PublishingDesk | null,
  choice: Choice,
): { readonly made: PublicationPreview | Error | null; readonly isCurrent: boolean } {
  const { environment } = usePorts()
  const [made, setMade] = useState<{
    readonly desk: PublishingDesk
    readonly choice: Choice
    readonly preview: PublicationPreview | Error
  } | null>(null)
  useEffect(() => {
    if (!desk) return
    const stop = new AbortController()
    const take = (preview: PublicationPreview | Error) => {
      if (!stop.signal.aborted) setMade({ desk, choice, preview })
    }
    desk.preview({ ...choice, at: environment.now() }, stop.signal).then(take, (error: unknown) => take(asError(error)))
    return () => stop.abort()
  }, [desk, choice, environment])
  const isOfDesk = made?.desk === desk
  return { made: isOfDesk ? (made?.preview ?? null) : null, isCurrent: isOfDesk && made?.choice === choice }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
