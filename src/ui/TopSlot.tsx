/** Lets a screen put something of its own (a search, a switch) into the top line. */
import { createContext, use, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** The element of the top line; `null` until it is there. Provided by the frame. */
export const TopSlotContext = createContext<HTMLElement | null>(null)

/** Its children show in the middle of the top line while the calling part is mounted. */
export function TopSlot({ children }: { readonly children: ReactNode }) {
  const element = use(TopSlotContext)
  return element === null ? null : createPortal(children, element)
}
