/** Writing many rows at once: what was done is told, with the way to take it back. */
import { useCallback } from 'react'
import type { Command } from '#commands/define-command.ts'
import { tablesMessages as words } from '#i18n/messages/tables.ts'
import type { DispatchOptions } from '#state/dispatch-result.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'

/** `done` is the sentence that tells it; `null` tells nothing. False when it was refused, which is told too. */
export type ActAndTell = <Args>(
  command: Command<Args>,
  args: Args,
  done: string | null,
  options?: DispatchOptions,
) => Promise<boolean>

/** The same function as long as the project is. */
export function useActAndTell(): ActAndTell {
  const act = useAct()
  const session = useSession()
  return useCallback<ActAndTell>(
    async (command, args, done, options) => {
      const result = await act(command, args, options)
      // What waits is no step yet: undo would take back an earlier one.
      if (result === 'written' && done !== null)
        showNotice(done, { action: { label: words.undo, run: () => unattended(session.undo()) } })
      return result !== false
    },
    [act, session],
  )
}
