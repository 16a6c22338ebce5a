/** Says when something in the browser changed the text on the page (P2), and what to do. */
import { useSyncExternalStore } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf } from '#ui/address.ts'
import { Link } from '#ui/Link.tsx'
import type { TextLayer } from '#ui/reader-text/text-layer.ts'
import styles from './ReadPane.module.css'

/** Nothing while the text is whole. */
export function TextStateNotice({ layer, article }: { readonly layer: TextLayer | null; readonly article: ArticleId }) {
  const { project } = useSession()
  const state = useSyncExternalStore(
    (listener) => layer?.subscribe(listener) ?? (() => undefined),
    () => layer?.state ?? 'whole',
  )
  if (state === 'whole') return null
  return (
    <p className={styles['notice']} role="status">
      {readMessages.changed[state]}{' '}
      {state === 'refused' ? (
        <Link to={readAddressOf(project, [article], { plain: true })}>{readMessages.changed.plain}</Link>
      ) : null}
    </p>
  )
}
