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
  readonly desk: PublishingDesk
  /** `null` while it is being made. */
  readonly preview: PublicationPreview | null
}

/** `null` while the project is handed over, or when `isWanted` is false; an error when that or the preview failed. */
export function usePublication(isWanted: boolean, choice: Choice): Publishing | Error | null {
  const desk = useDesk(isWanted)
  const opened = desk instanceof Error ? null : desk
  const preview = usePreview(opened, choice)
  if (desk instanceof Error) return desk
  if (preview instanceof Error) return preview
  return desk && { desk, preview }
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
      return making.open({ snapshot, originals, store: { text: session.text.bind(session) } }, stop.signal)
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

function usePreview(desk: PublishingDesk | null, choice: Choice): PublicationPreview | Error | null {
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
  return made?.desk === desk && made?.choice === choice ? made.preview : null
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
