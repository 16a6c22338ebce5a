/** Why the answer just given to the chosen entry of an `AnswerList` was not taken; `null` for none. */
import { createContext } from 'react'

export const Refusal = createContext<string | null>(null)
