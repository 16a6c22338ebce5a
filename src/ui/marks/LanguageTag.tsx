/** Names a language: its code in small letters and its name. Where it was only detected, it says so on demand. */
import { formatLanguage } from '#i18n/format.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import styles from './LanguageTag.module.css'
import { classNames } from '../class-names.ts'

export interface LanguageTagProps {
  /** A BCP 47 tag; `und` when nobody knows. */
  readonly tag: string
  /** How it was decided (T5); left out where that is shown elsewhere. */
  readonly basis?: 'declared' | 'detected' | 'analyst'
  /** `code` shows the code alone, with the name for screen readers and on hover. */
  readonly show?: 'code' | 'both'
}

/** `ka Georgian`; a detected language has a dotted line under the code. */
export function LanguageTag({ tag, basis, show = 'both' }: LanguageTagProps) {
  const name = formatLanguage(tag)
  const how = basis === undefined ? '' : ` (${uiMessages.languageBasis[basis]})`
  return (
    <span className={styles['language']} title={`${name}${how}`} translate="no">
      <span className={classNames(styles['code'], basis === 'detected' && styles['detected'])} aria-hidden="true">
        {tag}
      </span>
      <span className={show === 'both' ? styles['name'] : 'visually-hidden'}>{name}</span>
    </span>
  )
}
