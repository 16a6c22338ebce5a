/** How far the file is, and how it went. */
import { opinionsMessages as words } from '#i18n/messages/opinions.ts'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import type { Writing } from './use-opinion-file.ts'
import styles from './opinions.module.css'

export function WritingLine({ writing }: { readonly writing: Writing }) {
  if (writing.kind === 'nothing') return null
  if (writing.kind === 'failed')
    return <ErrorNotice happened={words.failed.happened} kept={words.failed.kept} next={writing.error} />
  return (
    <p role="status" className={styles['soft']}>
      {writing.words}
    </p>
  )
}
