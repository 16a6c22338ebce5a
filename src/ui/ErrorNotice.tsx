/** An error in its place: what happened, what was kept, what to do. */
import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './ErrorNotice.module.css'

export interface ErrorNoticeProps {
  readonly happened: ReactNode
  readonly kept: ReactNode
  readonly next: ReactNode
  readonly actions?: ReactNode
  /** Technical words for a report, folded away; holds no text of articles. */
  readonly details?: string
}

/** Read out when it appears. */
export function ErrorNotice({ happened, kept, next, actions, details }: ErrorNoticeProps) {
  return (
    <div role="alert" className={styles['notice']}>
      <TriangleAlert size={18} aria-hidden="true" className={styles['icon']} />
      <div className={styles['words']}>
        <p className={styles['happened']}>{happened}</p>
        <p>{kept}</p>
        <p>{next}</p>
        {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
        {details === undefined ? null : (
          <details className={styles['details']}>
            <summary>{uiMessages.problem.details}</summary>
            <pre>{details}</pre>
          </details>
        )}
      </div>
    </div>
  )
}
