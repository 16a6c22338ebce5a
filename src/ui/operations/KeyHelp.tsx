/** The key table, as it holds here and now. Loaded when first opened. */
import { useState } from 'react'
import { keysMessages } from '#i18n/messages/keys.ts'
import { Dialog } from '../Dialog.tsx'
import { KeyHint } from '../KeyHint.tsx'
import type { KeyEntry, KeyGroup } from '../keys/key-table.ts'
import { usePreferences } from '../preferences/preferences.ts'
import { useOperationRegistry } from './operation-context.ts'
import { operationName } from './operation-name.ts'
import { useKeyTable } from './use-key-names.ts'
import styles from './KeyHelp.module.css'

const GROUPS: readonly KeyGroup[] = ['judge', 'mark', 'move', 'claims', 'general']

/** Shows itself while mounted. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const registry = useOperationRegistry()
  const table = useKeyTable()
  const { singleKeys } = usePreferences()
  // Taken once, before this dialog opens its own layer.
  const [offered] = useState(() => new Map(registry.current().map((operation) => [operation.id, operation])))
  const words = keysMessages.help
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide">
      <p className={styles['intro']}>{singleKeys ? words.intro : words.off}</p>
      <div className={styles['groups']} role="group" aria-label={words.title} tabIndex={0}>
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h3 id={`keys-${group}`} className={styles['title']}>
              {words.groups[group]}
            </h3>
            <dl className={styles['list']}>
              {table
                .filter((row) => row.group === group)
                .map((row) => (
                  <KeyRow key={row.operation} row={row} label={offered.get(row.operation)?.label ?? null} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

/** `label` is what the operation is called here; `null` where nobody offers it now. */
function KeyRow({ row, label }: { readonly row: KeyEntry; readonly label: string | null }) {
  return (
    <div className={styles['row']} data-here={label !== null}>
      <dt>
        <KeyHint name={row.key} />
      </dt>
      <dd>
        {label ?? operationName(row.operation)}
        {label === null ? null : <span className="visually-hidden"> ({keysMessages.help.here})</span>}
      </dd>
    </div>
  )
}
