/** Writing from a screen: a refusal is told to the analyst, never lost. */
import { useCallback } from 'react'
import type { Command } from '#commands/define-command.ts'
import type { DispatchOptions } from './dispatch-result.ts'
import { tell } from './session-view.ts'
import { useDispatch } from './use-dispatch.ts'
import { useSession } from './use-session.tsx'

/** Dispatches and tells a refusal; true when it was written. */
export type Act = <Args>(command: Command<Args>, args: Args, options?: DispatchOptions) => Promise<boolean>

/** The same function as long as the project is. */
export function useAct(): Act {
  const dispatch = useDispatch()
  const { view } = useSession()
  return useCallback<Act>(
    async (command, args, options) => {
      const result = await dispatch(command, args, options)
      if (!result.ok) tell(view, [result.rejection])
      return result.ok
    },
    [dispatch, view],
  )
}
