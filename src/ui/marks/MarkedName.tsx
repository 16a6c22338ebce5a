/** A name with a mark beside it where it holds what one does not see, or letters that look like others. */
import { Isolated } from '../Isolated.tsx'
import { UnusualNameSign } from './NameSign.tsx'

interface MarkedNameProps {
  readonly name: string
  readonly isUnusual: boolean
  readonly lang?: string
}

/** In a line. */
export function MarkedName({ name, isUnusual, lang }: MarkedNameProps) {
  return (
    <>
      {isUnusual ? <UnusualNameSign /> : null}
      <Isolated {...(lang === undefined ? {} : { lang })}>{name}</Isolated>
    </>
  )
}
