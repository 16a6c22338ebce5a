/** One entry to choose of a list that keeps the focus and hears the keys. */
import { use, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Refusal } from './refusal.ts'
import styles from './ListOption.module.css'

export interface ListOptionProps {
  readonly id: string
  readonly isActive: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** Stands in a `listbox`; a press leaves the focus where it is. */
export function ListOption({ id, isActive, onChoose, children }: ListOptionProps) {
  const refusal = use(Refusal)
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classNames(styles['option'], isActive && styles['active'])}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onChoose()
      }}
    >
      {children}
      {isActive && refusal !== null ? <span className={styles['refusal']}>{refusal}</span> : null}
    </div>
  )
}
