/**
 * Whether a name or a title holds what one does not see, or takes for something else. What looks (`language/unusual`) is handed in once by
 * the composition root and fetched for the first name that is not plain at sight: most pages never need it.
 */
import { useEffect, useState } from 'react'

type NameCheck = (name: string) => boolean

/** Characters that show nothing or turn the order; more than those that turn out to be unusual. */
const hidden = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff0-\ufffb]/u
/** Scripts with letters of the same look. */
const alike = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u, /\p{sc=Grek}/u, /\p{sc=Armn}/u, /\p{sc=Cher}/u]
const plain = /^[\u0020-\u007e]*$/

let load: () => Promise<NameCheck> = () => Promise.resolve(() => false)
let known: NameCheck | null = null

/** Called once, before anything is drawn. */
export function provideNameCheck(given: () => Promise<NameCheck>): void {
  load = given
}

/** False only where nothing can be unusual: then nobody need look. */
export function isWorthALook(name: string): boolean {
  if (plain.test(name)) return false
  return hidden.test(name) || alike.filter((script) => script.test(name)).length > 1
}

/** False until it is known. */
export function useIsUnusual(name: string): boolean {
  const [check, setCheck] = useState<NameCheck | null>(() => known)
  const isAsked = check === null && isWorthALook(name)
  useEffect(() => {
    if (!isAsked) return undefined
    let isWanted = true
    load().then(
      (loaded) => {
        known = loaded
        if (isWanted) setCheck(() => loaded)
      },
      // Without it the name stands as it is, and is looked at when it is drawn next.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isAsked])
  return check !== null && isWorthALook(name) && check(name)
}
