/** The general name of an operation with a key, for places where no screen offers it now. */
import { keysMessages } from '#i18n/messages/keys.ts'
import type { KeyedOperation } from '../keys/key-table.ts'

/** For example `Link to the current claim`. */
export function operationName(id: KeyedOperation): string {
  if (id in keysMessages.names) return keysMessages.names[id as keyof typeof keysMessages.names]
  const number = Number(id.slice('number.'.length))
  return number === 9 ? keysMessages.claimNine : keysMessages.claimNumber(number)
}
