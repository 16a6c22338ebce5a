/** A name with a mark beside it where it holds what one does not see, or letters that look like others. */
import { TriangleAlert } from 'lucide-react'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { Isolated } from '../Isolated.tsx'
import styles from './MarkedName.module.css'

interface MarkedNameProps {
  readonly name: string
  readonly isUnusual: boolean
  readonly lang?: string
}

/** In a line. */
export function MarkedName({ name, isUnusual, lang }: MarkedNameProps) {
  return (
    <>
      {isUnusual ? (
        <span className={styles['mark']} title={unusualSigns.name}>
          <TriangleAlert size={13} aria-hidden="true" />
          <span className="visually-hidden">{unusualSigns.name}: </span>
        </span>
      ) : null}
      <Isolated {...(lang === undefined ? {} : { lang })}>{name}</Isolated>
    </>
  )
}
