/** Writing from a screen: a refusal is told to the analyst, never lost. */
import { useCallback } from 'react'
import type { Command } from '#commands/define-command.ts'
import { isWaiting, type DispatchOptions } from './dispatch-result.ts'
import { tell } from './session-view.ts'
import { useDispatch } from './use-dispatch.ts'
import { useSession } from './use-session.tsx'

/**
 * What became of it. `waits`: the storage would not take it now; it is kept and tried again by itself (H4). For the person it is done,
 * and done again it would be there twice, but its rows are not there yet. `false`: it was refused.
 */
export type Done = 'written' | 'waits' | false

/** Dispatches, and tells a refusal and why something waits. */
export type Act = <Args>(command: Command<Args>, args: Args, options?: DispatchOptions) => Promise<Done>

/** The same function as long as the project is. */
export function useAct(): Act {
  const dispatch = useDispatch()
  const { view } = useSession()
  return useCallback<Act>(
    async (command, args, options) => {
      const result = await dispatch(command, args, options)
      if (result.ok) return 'written'
      tell(view, [result.rejection])
      return isWaiting(result) ? 'waits' : false
    },
    [dispatch, view],
  )
}
