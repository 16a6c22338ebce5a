/** A mark for a name or a title that holds what one does not see, or letters that look like others; stands before it. */
import { TriangleAlert } from 'lucide-react'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { useIsUnusual } from './name-check.ts'
import styles from './MarkedName.module.css'

/** Nothing for a name that is what it seems, and for `null`. */
export function NameSign({ name }: { readonly name: string | null }) {
  return useIsUnusual(name ?? '') ? <UnusualNameSign /> : null
}

/** For a name that was looked at. */
export function UnusualNameSign() {
  return (
    <span className={styles['mark']} title={unusualSigns.name}>
      <TriangleAlert size={13} aria-hidden="true" />
      <span className="visually-hidden">{unusualSigns.name}: </span>
    </span>
  )
}
