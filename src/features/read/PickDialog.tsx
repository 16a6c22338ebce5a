/** Picks one of many: a list under a field that keeps the focus. Enter takes, Esc changes nothing. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Dialog } from '#ui/Dialog.tsx'
import { ListOption } from '#ui/ListOption.tsx'
import styles from './PickDialog.module.css'

export interface PickDialogProps {
  readonly title: string
  /** Name of the field. */
  readonly search: string
  readonly help: string
  /** Said when there are no choices. */
  readonly nothing: string
  readonly typed: string
  readonly onType: (typed: string) => void
  /** What fits to what was typed, best first. */
  readonly choices: readonly PickChoice[]
  readonly onPick: (id: string) => void
  readonly onClose: () => void
}

export interface PickChoice {
  readonly id: string
  readonly content: ReactNode
}

/** The caller decides what fits. */
export function PickDialog(props: PickDialogProps) {
  const { title, search, help, nothing, typed, onType, choices, onPick, onClose } = props
  const [active, setActive] = useState(0)
  const list = useId()
  const chosen = choices[Math.min(active, choices.length - 1)]
  const options = useRef<HTMLDivElement>(null)
  useEffect(() => {
    options.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const handleKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const by = event.key === 'ArrowDown' ? 1 : -1
      setActive((Math.min(active, choices.length - 1) + by + choices.length) % Math.max(choices.length, 1))
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      onPick(chosen.id)
    }
  }
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <input
        className={styles['search']}
        type="text"
        role="combobox"
        aria-label={search}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={chosen ? `${list}-${chosen.id}` : undefined}
        aria-autocomplete="list"
        placeholder={search}
        dir="auto"
        autoComplete="off"
        // It is opened to type in it.
        ref={(element) => element?.focus()}
        value={typed}
        onChange={(event) => {
          onType(event.target.value)
          setActive(0)
        }}
        onKeyDown={handleKey}
      />
      <div ref={options} id={list} role="listbox" aria-label={title} className={styles['list']}>
        {choices.map((choice) => (
          <ListOption
            key={choice.id}
            id={`${list}-${choice.id}`}
            isActive={choice === chosen}
            onChoose={() => onPick(choice.id)}
          >
            <span className={styles['choice']}>{choice.content}</span>
          </ListOption>
        ))}
      </div>
      <p className={styles['help']}>{help}</p>
      {choices.length === 0 ? <p className={styles['none']}>{nothing}</p> : null}
    </Dialog>
  )
}
