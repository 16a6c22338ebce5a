/** Hooks over the address bar. What addresses mean is in address.ts. */
import { useCallback, useMemo } from 'react'
import { navigate as navigatePath, usePathname, useSearch } from 'wouter/use-browser-location'
import { readAddress, writeAddress, type Address } from './address.ts'
import { noteArrival } from './since-arrival.ts'

/** The present address; a new object only when it changes. */
export function useAddress(): Address {
  const path = usePathname()
  const search = useSearch()
  return useMemo(() => readAddress(path, search), [path, search])
}

/** Goes to an address. `replace` leaves no step for the browser's back button: for state, not for places. */
export function navigate(address: Address, options: { readonly replace?: boolean } = {}): void {
  noteArrival()
  navigatePath(writeAddress(address), { replace: options.replace ?? false })
}

/** Goes to an address of the program that was written down, with whatever state of a screen stands in its search. */
export function goToPlace(place: string): void {
  noteArrival()
  navigatePath(place)
}

/** Where one is: the path, and the search with whatever state of a screen stands in it. */
export function usePlace(): string {
  const path = usePathname()
  return path + useSearch()
}

/** Changes search parameters in place (`null` removes one) without a step for the back button. */
export function replaceSearch(changes: Readonly<Record<string, string | null>>): void {
  const search = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) search.delete(name)
    else search.set(name, value)
  }
  const words = search.toString()
  const next = location.pathname + (words === '' ? '' : `?${words}`)
  if (next !== location.pathname + location.search) navigatePath(next, { replace: true })
}

/** One search parameter as state: `null` when it is not there. */
export function useSearchParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const search = useSearch()
  const value = useMemo(() => new URLSearchParams(search).get(name), [search, name])
  const set = useCallback((next: string | null) => replaceSearch({ [name]: next }), [name])
  return [value, set]
}

/** All search parameters of the present address, as it has them. */
export { useSearch }
