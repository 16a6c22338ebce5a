/** An address that an article or a source names: shown whole, with the host it truly leads to, and opened only by its own words. */
import { ExternalLink } from 'lucide-react'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { webMessages as words } from '#i18n/messages/web.ts'
import { Isolated } from '../Isolated.tsx'
import styles from './WebLink.module.css'

interface WebLinkProps {
  /** As it was typed or came. */
  readonly url: string
  /** Where it leads; `null` where it is no address of the web: then it is words, and no link. */
  readonly address: {
    readonly href: string
    readonly host: string
    readonly ownLetters: string | null
    readonly isUnusual: boolean
  } | null
}

/** The page is told neither where one came from nor by what, and cannot reach back (P1). */
export function WebLink({ url, address }: WebLinkProps) {
  return (
    <span className={styles['web']}>
      <Isolated dir="ltr" className={styles['url']}>
        {url}
      </Isolated>
      {address === null ? (
        <span className={styles['note']}>{words.noLink}</span>
      ) : (
        <>
          {address.ownLetters === null ? null : (
            <span className={styles['note']}>{words.hosts(address.host, address.ownLetters)}</span>
          )}
          {address.isUnusual ? <span className={styles['warning']}>{unusualSigns.host}</span> : null}
          <a href={address.href} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer">
            {words.open(address.host)} <ExternalLink size={12} aria-hidden="true" />
          </a>
        </>
      )}
    </span>
  )
}
