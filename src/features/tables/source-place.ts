/** Where a source leads: to the links that name it, to the articles of an outlet, or to a claim whose verdict cites it. Pure. */
import type { ClaimId } from '#domain/ids.ts'
import type { SourceRow } from './source-rows.ts'

export type SourcePlace =
  | { readonly table: 'mentions'; readonly filters: Readonly<Record<string, readonly string[]>> }
  | { readonly table: 'articles'; readonly filters: Readonly<Record<string, readonly string[]>> }
  | { readonly claim: ClaimId }

/** `null` for a source that nothing leads to. */
export function placeOfSource({ source, name, links, claims }: SourceRow): SourcePlace | null {
  if (source === null) return { table: 'articles', filters: { outlet: [name] } }
  if (links > 0) return { table: 'mentions', filters: { speaker: [source.id] } }
  const [claim] = claims
  return claim === undefined ? null : { claim }
}

/** The filters that show the links of several sources. Outlets are left out beside speakers, for each would narrow the other; `null` where none has any. */
export function linksOfSources(rows: readonly SourceRow[]): Readonly<Record<string, readonly string[]>> | null {
  const linked = rows.filter(({ links }) => links > 0)
  const speakers = linked.flatMap(({ source }) => source?.id ?? [])
  if (speakers.length > 0) return { speaker: speakers }
  const outlets = linked.map(({ name }) => name)
  return outlets.length > 0 ? { outlet: outlets } : null
}
