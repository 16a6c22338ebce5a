/** Everything that can be done here and every place to go, found by typing. Loaded when first opened. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { keysMessages } from '#i18n/messages/keys.ts'
import { Dialog } from '../Dialog.tsx'
import { Isolated } from '../Isolated.tsx'
import { KeyHint } from '../KeyHint.tsx'
import { matchesWords } from '../matches-words.ts'
import { useOperationRegistry } from './operation-context.ts'
import type { GoToEntry, Operation } from './operation.ts'
import { runOperation } from './run-operation.ts'
import { useKeyNames } from './use-key-names.ts'
import { usePlaces } from './use-places.ts'
import styles from './CommandPalette.module.css'

type Entry =
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'place'; readonly place: GoToEntry }

/** What can be done now comes first, then places, then what cannot be done now with the reason. */
function findEntries(operations: readonly Operation[], places: readonly GoToEntry[], typed: string): readonly Entry[] {
  const fitting = operations
    .filter((operation) => operation.hidden !== true && matchesWords(operation.label, typed))
    .map((operation): Entry => ({ kind: 'operation', operation }))
  const isReady = (entry: Entry) => entry.kind === 'operation' && entry.operation.available
  return [
    ...fitting.filter(isReady),
    ...places.map((place): Entry => ({ kind: 'place', place })),
    ...fitting.filter((entry) => !isReady(entry)),
  ]
}

interface CommandPaletteProps {
  /** What was typed while the palette was being fetched. */
  readonly typedBefore: string
  readonly onClose: () => void
}

/** Shows itself while mounted. The operations are those on offer at the moment it opens. */
export function CommandPalette({ typedBefore, onClose }: CommandPaletteProps) {
  const registry = useOperationRegistry()
  // Taken once, before this dialog opens its own layer and the screen's operations rest.
  const [operations] = useState(() => registry.current())
  const [typed, setTyped] = useState(typedBefore)
  const [active, setActive] = useState(0)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const places = usePlaces(registry, typed)
  const entries = useMemo(() => findEntries(operations, places, typed), [operations, places, typed])
  const current = Math.min(active, entries.length - 1)

  const take = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onClose()
    onceFocusIsBack(() => (entry.kind === 'place' ? entry.place.go() : runOperation(entry.operation)))
  }
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && entries.length > 0) {
      event.preventDefault()
      const next = (current + step + entries.length) % entries.length
      setActive(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(entries[current])
    }
  }
  return (
    <Dialog title={keysMessages.palette.title} isOpen onClose={onClose}>
      <input
        ref={input}
        className={styles['input']}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={entries.length === 0 ? undefined : `${listId}-${current}`}
        aria-label={keysMessages.palette.search}
        placeholder={keysMessages.palette.search}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={move}
      />
      <div id={listId} role="listbox" aria-label={keysMessages.palette.title} className={styles['list']}>
        {entries.map((entry, index) => (
          <PaletteRow
            key={entry.kind === 'place' ? `place ${entry.place.id}` : entry.operation.id}
            id={`${listId}-${index}`}
            entry={entry}
            isCurrent={index === current}
            onTake={() => take(entry)}
          />
        ))}
      </div>
      {entries.length === 0 ? <p className={styles['nothing']}>{keysMessages.palette.nothing}</p> : null}
    </Dialog>
  )
}

/**
 * Two frames on: the dialog gives the focus back in the first one. Only then does the operation find the screen as it was,
 * and a dialog it opens knows where the focus belongs afterwards.
 */
function onceFocusIsBack(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}

interface PaletteRowProps {
  readonly id: string
  readonly entry: Entry
  readonly isCurrent: boolean
  readonly onTake: () => void
}

function PaletteRow({ id, entry, isCurrent, onTake }: PaletteRowProps) {
  const keyOf = useKeyNames()
  const isReady = entry.kind === 'place' || entry.operation.available
  const key = entry.kind === 'place' ? null : keyOf(entry.operation.id)
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      aria-disabled={!isReady}
      className={styles['row']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {entry.kind === 'place' ? (
        <>
          <Isolated className={styles['label']} {...(entry.place.lang === undefined ? {} : { lang: entry.place.lang })}>
            {entry.place.label}
          </Isolated>
          <span className={styles['hint']}>{entry.place.hint ?? keysMessages.palette.goTo}</span>
        </>
      ) : (
        <>
          <span className={styles['label']}>{entry.operation.label}</span>
          {entry.operation.reason === null ? null : <span className={styles['hint']}>{entry.operation.reason}</span>}
          {key === null ? null : <KeyHint name={key} />}
        </>
      )}
    </div>
  )
}
