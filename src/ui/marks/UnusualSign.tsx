/** Says beside a title that the text holds unusual characters, and at how many places. */
import { TriangleAlert } from 'lucide-react'
import { formatNumber } from '#i18n/format.ts'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import styles from './MarkedName.module.css'

/** Nothing for none, and for `null`: not counted. */
export function UnusualSign({ count }: { readonly count: number | null }) {
  if (count === null || count === 0) return null
  return (
    <span className={styles['sign']} title={unusualSigns.places(count)}>
      <TriangleAlert size={13} aria-hidden="true" />
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span className="visually-hidden">{unusualSigns.places(count)}: </span>
    </span>
  )
}
