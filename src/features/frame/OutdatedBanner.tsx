/** Says that this tab only shows, because a newer build of the program is at work in another one or wrote the project (H4). */
import { useEffect } from 'react'
import { RefreshCw } from 'lucide-react'
import { useOutdated } from '#state/use-outdated.ts'
import { Button } from '#ui/Button.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { useShownWords } from './use-shown-words.ts'
import styles from './OutdatedBanner.module.css'

/** Nothing while this build is the newest. */
export function OutdatedBanner() {
  const isOutdated = useOutdated()
  const words = useShownWords()
  const said = `${words.happened} ${words.next}`
  useEffect(() => {
    if (isOutdated) announce(said)
  }, [isOutdated, said])
  if (!isOutdated) return null
  return (
    <section className={styles['banner']} aria-label={words.label}>
      <p className={styles['words']}>
        <strong>{words.happened}</strong> {words.next}
      </p>
      <Button kind="primary" size="small" icon={<RefreshCw size={14} />} onPress={() => location.reload()}>
        {words.reload}
      </Button>
    </section>
  )
}
