/**
 * Puts the sentences of several versions into rows: what stands in one row tells the same. Rows grow together while their sentences are
 * alike in the mean, which no single likeness can force; what a person has decided stands above what is found.
 */
import { GrowingRows } from './growing-rows.ts'
import type { Likeness } from './likeness.ts'
import { inReadingOrder } from './reading-order.ts'
import type { Place, Row } from './row.ts'

/** What a person said of two sentences. */
export interface Ruling {
  readonly kind: 'together' | 'apart'
  readonly one: Place
  readonly other: Place
}

/** Rows in reading order (`inReadingOrder`); every sentence stands in exactly one. `counts` are the sentences of each version. */
export function collate(
  counts: readonly number[],
  likeness: Likeness,
  rulings: readonly Ruling[] = [],
): readonly Row[] {
  const places = counts.flatMap((count, version) =>
    Array.from({ length: count }, (_, sentence): Place => ({ version, sentence })),
  )
  const numberOf = new Map(places.map((place, number) => [keyOf(place), number]))
  const growing = new GrowingRows(places, likeness)
  const pairs = (kind: Ruling['kind']) =>
    rulings.flatMap((ruling) => {
      const [one, other] = [numberOf.get(keyOf(ruling.one)), numberOf.get(keyOf(ruling.other))]
      return ruling.kind !== kind || one === undefined || other === undefined || one === other
        ? []
        : [[one, other] as const]
    })
  for (const [one, other] of pairs('apart')) growing.keepApart(one, other)
  for (const [one, other] of pairs('together')) growing.bringTogether(one, other)
  growing.grow()
  growing.takeNeighbours()
  return inReadingOrder(growing.rows())
}

function keyOf({ version, sentence }: Place): string {
  return `${version} ${sentence}`
}
