/** A sentence of the interface with a person's own words in it, set off as an element: its text stays what it says. */
import { Isolated } from './Isolated.tsx'

interface WithNameProps {
  /** Words the sentence around what it is given. */
  readonly say: (name: string) => string
  readonly name: string
}

/** No word of anybody: it stands where the name will. */
const place = '\ufffc'

/** In a line. */
export function WithName({ say, name }: WithNameProps) {
  const [before, after = ''] = say(place).split(place)
  return (
    <>
      {before}
      <Isolated>{name}</Isolated>
      {after}
    </>
  )
}
