/** A claim as the finder is asked for it: the same object as long as its wording and the date of its article stay. */
import { useMemo } from 'react'
import type { Sought } from '#domain/finding.ts'
import type { Claim } from '#domain/records.ts'
import { soughtClaim } from '#domain/sought-claim.ts'
import { useRows } from './use-rows.ts'

export function useSoughtClaim({
  wording,
  language,
  madeFrom,
}: Pick<Claim, 'wording' | 'language' | 'madeFrom'>): Sought {
  const published = useRows(
    (snapshot) => (madeFrom === null ? null : (snapshot.get('articles', madeFrom)?.published ?? null)),
    ['articles'],
    [madeFrom],
  )
  return useMemo(() => soughtClaim({ wording, language }, { published }), [wording, language, published])
}
