/** In place of the rows while they are being found: how far that is. It can be stopped, and begun again. */
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { Button } from '#ui/Button.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { Collated } from './use-collated.ts'
import styles from './collation.module.css'

interface CollationWorkProps {
  readonly collated: Collated
  readonly isWanted: boolean
  readonly onWanted: (isWanted: boolean) => void
}

export function CollationWork({ collated: { asked, progress }, isWanted, onWanted }: CollationWorkProps) {
  const { step, done, total } = progress ?? { step: 'reading', done: 0, total: asked.length }
  return (
    <div className={styles['working']}>
      <p role="status">{isWanted ? words.working(asked.length) : words.stopped}</p>
      {isWanted ? <ProgressBar label={words.steps[step]} done={done} total={total} /> : null}
      <Button size="small" onPress={() => onWanted(!isWanted)}>
        {isWanted ? words.stop : words.start}
      </Button>
    </div>
  )
}
