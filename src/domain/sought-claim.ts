/** A claim as the finder is asked for it. Pure. */
import { knownDays, type Sought } from './finding.ts'
import type { Article, Claim } from './records.ts'

/** `madeFrom` is the article it was made from, whose "yesterday" its wording may have kept; `null` for none. */
export function soughtClaim(
  { wording, language }: Pick<Claim, 'wording' | 'language'>,
  madeFrom: Pick<Article, 'published'> | null,
): Sought {
  return { text: wording, language, kind: 'claim', published: knownDays(madeFrom?.published ?? null) }
}
