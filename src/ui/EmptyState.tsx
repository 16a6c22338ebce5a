/** Stands where there is nothing yet: says what will be here and what to do next. */
import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  readonly title: string
  /** One or two sentences that teach. */
  readonly children?: ReactNode
  /** The next step, as buttons or links. */
  readonly actions?: ReactNode
  readonly icon?: ReactNode
}

/** Quiet, at the start of the empty area. */
export function EmptyState({ title, children, actions, icon }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {icon === undefined ? null : (
        <span className={styles['icon']} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={styles['title']}>{title}</p>
      {children === undefined ? null : <div className={styles['text']}>{children}</div>}
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </div>
  )
}
