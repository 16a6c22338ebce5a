/** A name in a table, looked at for letters that only seem to be what they are; what looks is fetched when a name is not plain. */
import { lazy, Suspense } from 'react'
import { Isolated } from '#ui/Isolated.tsx'

const CheckedName = lazy(async () => ({ default: (await import('./CheckedName.tsx')).CheckedName }))
const plain = /^[\u0020-\u007e]*$/

/** Nothing for `null`. */
export function NameCell({ name }: { readonly name: string | null }) {
  if (name === null) return null
  const shown = <Isolated>{name}</Isolated>
  if (plain.test(name)) return shown
  return (
    <Suspense fallback={shown}>
      <CheckedName name={name} />
    </Suspense>
  )
}
