/** Stands for a screen whose code or project is on its way. Shows only after a moment, so that quick things do not flicker. */
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './Waiting.module.css'

/** Fades in after half a second. */
export function Waiting() {
  return (
    <p className={styles['waiting']} role="status">
      {uiMessages.loading}
    </p>
  )
}
