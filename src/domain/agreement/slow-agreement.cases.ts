/**
 * The same figures in another way, to check the quick ones against: each definition followed word for word over lists of all pairs, with no
 * counting in between. `null` where there is no figure.
 */

/** By analyst, then by thing; `null` is missing. */
export type Judgements = readonly (readonly (string | null)[])[]

interface Pair {
  readonly one: string
  readonly other: string
  /** How many judged the thing. */
  readonly judged: number
}

/** Every ordered pair of judgements of two analysts on the same thing. */
function pairsOf(judgements: Judgements): Pair[] {
  const pairs: Pair[] = []
  for (const [first, ofFirst] of judgements.entries())
    for (const [second, ofSecond] of judgements.entries())
      for (const [thing, one] of ofFirst.entries()) {
        const other = ofSecond[thing] ?? null
        if (first === second || one === null || other === null) continue
        pairs.push({ one, other, judged: judgements.filter((own) => (own[thing] ?? null) !== null).length })
      }
  return pairs
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

export function slowPercent(judgements: Judgements): number | null {
  const pairs = pairsOf(judgements)
  return pairs.length === 0 ? null : mean(pairs.map(({ one, other }) => Number(one === other)))
}

/** Of two analysts: observed share against the mean over every judgement of one with every judgement of the other. */
export function slowKappa(judgements: Judgements): number | null {
  const things = [...(judgements[0] ?? []).keys()].filter((thing) =>
    judgements.every((own) => (own[thing] ?? null) !== null),
  )
  if (things.length === 0) return null
  const [first, second] = judgements.map((own) => things.map((thing) => own[thing]))
  const observed = mean(things.map((_, index) => Number(first?.[index] === second?.[index])))
  const expected = mean((first ?? []).flatMap((one) => (second ?? []).map((other) => Number(one === other))))
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/** Observed against expected disagreement: pairs within things against pairs of any two judgements, a judgement never with itself. */
export function slowAlpha(judgements: Judgements): number | null {
  const pairs = pairsOf(judgements)
  if (pairs.length === 0) return null
  const weight = (pair: Pair) => 1 / (pair.judged - 1)
  const all = pairs.reduce((sum, pair) => sum + weight(pair), 0)
  const apart = pairs.filter(({ one, other }) => one !== other).reduce((sum, pair) => sum + weight(pair), 0)
  const pooled = pooledOf(judgements)
  const any = pooled.flatMap((one, at) =>
    pooled.flatMap((other, where) => (at === where ? [] : [Number(one !== other)])),
  )
  const expected = mean(any)
  return expected === 0 ? null : 1 - apart / all / expected
}

/** All judgements of things that two or more judged. */
function pooledOf(judgements: Judgements): string[] {
  return [...(judgements[0] ?? []).keys()].flatMap((thing) => {
    const said = judgements.map((own) => own[thing] ?? null).filter((one) => one !== null)
    return said.length < 2 ? [] : said
  })
}
