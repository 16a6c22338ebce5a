/** The one listener for keys. What a key is called is in ui/keys; what it does, in the registry. */
import { useEffect } from 'react'
import { keysMessages } from '#i18n/messages/keys.ts'
import { applyKeyChanges, findKey, isSingleKey, keyTable, type KeyEntry } from '../keys/key-table.ts'
import { pressOf, resolveKey } from '../keys/resolve-key.ts'
import { isTextField, isTypeToSelect, placeOf } from '../keys/where-keys-rest.ts'
import { preferences } from '../preferences/preferences.ts'
import { operationName } from './operation-name.ts'
import type { OperationRegistry } from './operation-registry.ts'
import { runOperation, sayUnavailable } from './run-operation.ts'

/** The row of the key table an event means, wherever the focus is: for a list that answers to letters itself. `null` for none. */
export function pressedEntry(event: KeyboardEvent): KeyEntry | null {
  const key = resolveKey(pressOf(event))
  if (key === null) return null
  const { keys, singleKeys } = preferences()
  const entry = findKey(applyKeyChanges(keyTable, keys), key)
  if (entry === null || (event.repeat && !entry.repeats)) return null
  return isSingleKey(key) && !singleKeys ? null : entry
}

/** The row of the key table an event means here and now; `null` when the event is not for us. */
export function keyEntryOf(event: KeyboardEvent): KeyEntry | null {
  const entry = pressedEntry(event)
  const place = placeOf(event.target)
  if (entry === null || isTextField(place)) return entry?.inFields === true ? entry : null
  return isTypeToSelect(place) && !(event.ctrlKey || event.metaKey) ? null : entry
}

/**
 * Listens on the document. Keys with Ctrl or Cmd are taken before the part that has the focus, all others after it, and
 * only when it left them alone.
 */
export function useKeyListener(registry: OperationRegistry): void {
  useEffect(() => {
    const take = (event: KeyboardEvent, wantsMod: boolean) => {
      if (event.defaultPrevented || (event.ctrlKey || event.metaKey) !== wantsMod) return
      const entry = keyEntryOf(event)
      if (entry === null) return
      const operation = registry.current().find((offered) => offered.id === entry.operation)
      if (operation) {
        event.preventDefault()
        runOperation(operation)
      } else if (isSingleKey(entry.key) && (entry.group === 'judge' || entry.group === 'mark')) {
        // Whoever takes a judgement for made must learn that it was not.
        sayUnavailable(operationName(entry.operation), keysMessages.notHere(registry.operation('keys.help') !== null))
      }
    }
    const before = (event: KeyboardEvent) => take(event, true)
    const after = (event: KeyboardEvent) => take(event, false)
    document.addEventListener('keydown', before, { capture: true })
    document.addEventListener('keydown', after)
    return () => {
      document.removeEventListener('keydown', before, { capture: true })
      document.removeEventListener('keydown', after)
    }
  }, [registry])
}
