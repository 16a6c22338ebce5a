/** A name in a table, with a mark where it is not what it seems. */
import { Isolated } from '#ui/Isolated.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'

/** Nothing for `null`. */
export function NameCell({ name }: { readonly name: string | null }) {
  if (name === null) return null
  return (
    <>
      <NameSign name={name} />
      <Isolated>{name}</Isolated>
    </>
  )
}
