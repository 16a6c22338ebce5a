/** Keeps the finder's index while a project is open, and tells how far reading for it is when that takes a while. */
import { useEffect, useState } from 'react'
import { sessionMessages as words } from '#i18n/messages/session.ts'
import { useKeptIndex } from '#state/use-kept-index.ts'
import { announce } from '#ui/LiveRegion.tsx'
import styles from './IndexProgress.module.css'

/** What is quicker is not told. In milliseconds. */
const WORTH_TELLING = 500

export function IndexProgress() {
  const progress = useKeptIndex()
  const isReading = progress !== null
  const [isTold, setIsTold] = useState(false)
  useEffect(() => {
    if (!isReading) return
    const telling = setTimeout(() => setIsTold(true), WORTH_TELLING)
    return () => {
      clearTimeout(telling)
      setIsTold(false)
    }
  }, [isReading])
  useEffect(() => {
    if (!isTold) return
    // Every number would be too much to hear.
    announce(words.indexing.begun)
    return () => announce(words.indexing.done)
  }, [isTold])
  if (!isTold || progress === null) return null
  return <span className={styles['progress']}>{words.indexing.progress(progress.done, progress.total)}</span>
}
