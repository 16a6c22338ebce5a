/** The one way for a view to write. */
import { useCallback } from 'react'
import type { Command } from '#commands/define-command.ts'
import type { DispatchOptions, DispatchResult } from './dispatch-result.ts'
import { useSession } from './use-session.tsx'

/** Plans and writes a command; resolves when the edit is visible or refused. */
export type Dispatch = <Args>(command: Command<Args>, args: Args, options?: DispatchOptions) => Promise<DispatchResult>

/** The dispatch of the open project; the same function as long as the project is. */
export function useDispatch(): Dispatch {
  const session = useSession()
  return useCallback<Dispatch>((command, args, options) => session.dispatch(command, args, options), [session])
}
