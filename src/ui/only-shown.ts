/** Why nothing can be written now, as a sentence; `null` while it can. What a dialog asks for would be refused at its last step. */
import { createContext } from 'react'

export const OnlyShown = createContext<string | null>(null)

/** True in the footer of a dialog while what it does could not be written. */
export const BlockedFooter = createContext(false)
