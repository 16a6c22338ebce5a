/** What claims are called where only their id is at hand, as in the filters of an address. */
import { useMemo } from 'react'
import { tablesMessages as words } from '#i18n/messages/tables.ts'
import { useRows } from '#state/use-rows.ts'

/** The wording of a claim by its id; another function only when some wording has changed. */
export function useWording(): (claim: string) => string {
  const claims = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  return useMemo(() => {
    const wordings = new Map<string, string>(claims.map(({ id, wording }) => [id, wording]))
    return (claim) => wordings.get(claim) ?? words.goneClaim
  }, [claims])
}
