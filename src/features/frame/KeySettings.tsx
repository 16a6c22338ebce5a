/** Changing keys: press a button, then the new key. Two operations never get the same key. */
import { useState, type KeyboardEvent } from 'react'
import { settingsMessages } from '#i18n/messages/settings.ts'
import { Button } from '#ui/Button.tsx'
import { KeyHint } from '#ui/KeyHint.tsx'
import { findKey, isKeyOnOffer, keyTable, type KeyEntry } from '#ui/keys/key-table.ts'
import { keyWords } from '#ui/keys/key-words.ts'
import { pressOf, resolveKey } from '#ui/keys/resolve-key.ts'
import { operationName } from '#ui/operations/operation-name.ts'
import { useKeyTable } from '#ui/operations/use-key-names.ts'
import { preferences, setPreferences, usePreferences } from '#ui/preferences/preferences.ts'
import styles from './SettingsDialog.module.css'

const words = settingsMessages
const CHANGEABLE = new Set(keyTable.filter((row) => isKeyOnOffer(row.key)).map((row) => row.operation))

/** Shows the keys in force. */
export function KeySettings() {
  const table = useKeyTable()
  const { keys } = usePreferences()
  const [waitingFor, setWaitingFor] = useState<KeyEntry | null>(null)
  const [message, setMessage] = useState('')

  const take = (event: KeyboardEvent, row: KeyEntry) => {
    if (waitingFor === null || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    const key = resolveKey(pressOf(event.nativeEvent))
    const owner = key === null ? null : findKey(table, key)
    if (event.key === 'Escape') setMessage('')
    else if (key === null || !isKeyOnOffer(key)) return setMessage(words.notAKey)
    else if (owner !== null && owner.operation !== row.operation) {
      return setMessage(words.taken(keyWords(key), operationName(owner.operation)))
    } else {
      setPreferences({ keys: { ...preferences().keys, [row.operation]: key } })
      setMessage('')
    }
    setWaitingFor(null)
  }
  return (
    <>
      <p className={styles['message']} role="status">
        {message}
      </p>
      <ul className={styles['list']}>
        {table
          .filter((row) => CHANGEABLE.has(row.operation))
          .map((row) => {
            const label = operationName(row.operation)
            const isWaiting = waitingFor?.operation === row.operation
            return (
              <li key={row.operation} className={styles['row']} onKeyDownCapture={(event) => take(event, row)}>
                <span>{label}</span>
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={words.change(label)}
                  onPress={() => {
                    setMessage(words.press)
                    setWaitingFor(row)
                  }}
                >
                  {isWaiting ? words.press : <KeyHint name={row.key} />}
                </Button>
              </li>
            )
          })}
      </ul>
      <div>
        <Button isDisabled={Object.keys(keys).length === 0} onPress={() => setPreferences({ keys: {} })}>
          {words.reset}
        </Button>
      </div>
    </>
  )
}
