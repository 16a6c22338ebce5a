/** A name with a mark where it is not what it seems. */
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { MarkedName } from '#ui/marks/MarkedName.tsx'

/** In a line. */
export function CheckedName({ name }: { readonly name: string }) {
  return <MarkedName name={name} isUnusual={isUnusualName(name)} />
}
