/** Merging: the file on top, what it leaves to decide below. */
import { mergeMessages as words } from '#i18n/messages/merge.ts'
import { usePageTitle } from '#ui/page-title.ts'
import { MergeFile } from './MergeFile.tsx'
import { OpenQuestions } from './OpenQuestions.tsx'
import styles from './merge.module.css'

export function MergeScreen() {
  usePageTitle(words.title)
  return (
    <div className={styles['merge']}>
      <MergeFile />
      <OpenQuestions />
    </div>
  )
}
