/** The rows of a collation while they are being put together. */
import type { Likeness } from './likeness.ts'
import type { Place, Row } from './row.ts'

/** How alike two rows must be in the mean to become one. */
const LEAST_MEAN = 0.15
/** How alike a sentence must be to one of a row to stand beside its own neighbour there. */
const LEAST_BESIDE = 0.25

interface GrowingRow {
  /** Numbers of its sentences. */
  readonly members: number[]
  readonly versions: Set<number>
  /** Sums of likeness with the sentences of other rows; with a row that is not there it is 0. */
  readonly sums: Map<GrowingRow, number>
  nearest: Near | null
}

/** A row that may be united with another, and how alike they are in the mean. */
interface Near {
  readonly row: GrowingRow
  readonly mean: number
}

/** Begins with a row for every sentence. Sentences are numbered by their place in `places`, versions one after the other. */
export class GrowingRows {
  readonly #places: readonly Place[]
  readonly #likeness: Likeness
  /** The row each sentence stands in. */
  readonly #rowOf: GrowingRow[]
  readonly #rows: Set<GrowingRow>
  /** The sentences that must not stand in one row with a sentence. */
  readonly #apart = new Map<number, Set<number>>()

  constructor(places: readonly Place[], likeness: Likeness) {
    this.#places = places
    this.#likeness = likeness
    this.#rowOf = places.map(({ version }, number) => ({
      members: [number],
      versions: new Set([version]),
      sums: new Map(),
      nearest: null,
    }))
    this.#rows = new Set(this.#rowOf)
    for (const [number, row] of this.#rowOf.entries())
      for (const [another, alike] of likeness[number] ?? []) {
        const other = this.#rowOf[another]
        if (other && alike > 0) row.sums.set(other, alike)
      }
  }

  rows(): readonly Row[] {
    return [...this.#rows].map(({ members }) =>
      members.toSorted((one, other) => one - other).flatMap((number) => this.#places[number] ?? []),
    )
  }

  keepApart(one: number, other: number): void {
    this.#apart.set(one, (this.#apart.get(one) ?? new Set()).add(other))
    this.#apart.set(other, (this.#apart.get(other) ?? new Set()).add(one))
  }

  /** Does nothing where that would bring together what must stay apart. */
  bringTogether(one: number, other: number): void {
    const [row, added] = [this.#rowOf[one], this.#rowOf[other]]
    if (row && added && row !== added && !this.#areApart(row, added)) this.#unite(row, added)
  }

  /** Unites the two rows that are most alike, again and again. Rows that share a version stay two. */
  grow(): void {
    for (const row of this.#rows) row.nearest = this.#nearestOf(row)
    for (let row = this.#readiest(); row?.nearest; row = this.#readiest()) {
      const other = row.nearest.row
      this.#unite(row, other)
      row.nearest = this.#nearestOf(row)
      for (const near of row.sums.keys()) this.#nearAgain(near, row, other)
    }
  }

  /** What a row is near to after `united` has taken in `gone`: with others its mean is as it was. */
  #nearAgain(row: GrowingRow, united: GrowingRow, gone: GrowingRow): void {
    const before = row.nearest
    if (before?.row === united || before?.row === gone) row.nearest = this.#nearestOf(row)
    else row.nearest = this.#nearer(before, row, united, row.sums.get(united) ?? 0)
  }

  /** A sentence left alone joins the row of the one before or after it when it too is like one of the others there. */
  takeNeighbours(): void {
    for (const [number, row] of this.#rowOf.entries()) {
      if (row.members.length > 1) continue
      const [best] = [number - 1, number + 1]
        .flatMap((beside) => this.#likeBeside(number, beside))
        .toSorted((one, other) => other.mean - one.mean)
      if (best) this.#unite(best.row, row)
    }
  }

  /** The row of a neighbour, if a sentence may stand there too. */
  #likeBeside(number: number, beside: number): Near[] {
    const [own, row] = [this.#rowOf[number], this.#rowOf[beside]]
    const version = this.#places[number]?.version
    if (!own || !row || this.#places[beside]?.version !== version || this.#areApart(own, row)) return []
    const others = row.members.filter((other) => this.#places[other]?.version !== version)
    const mean = Math.max(0, ...others.map((other) => this.#likeness[number]?.get(other) ?? 0))
    return mean >= LEAST_BESIDE ? [{ row, mean }] : []
  }

  /** The row with the nearest one of all. */
  #readiest(): GrowingRow | null {
    let best: GrowingRow | null = null
    for (const row of this.#rows) if (row.nearest && row.nearest.mean > (best?.nearest?.mean ?? 0)) best = row
    return best
  }

  #nearestOf(row: GrowingRow): Near | null {
    let best: Near | null = null
    for (const [other, sum] of row.sums) best = this.#nearer(best, row, other, sum)
    return best
  }

  #nearer(best: Near | null, row: GrowingRow, other: GrowingRow, sum: number): Near | null {
    const mean = sum / (row.members.length * other.members.length)
    return mean >= LEAST_MEAN && mean > (best?.mean ?? 0) && this.#mayUnite(row, other) ? { row: other, mean } : best
  }

  #mayUnite(row: GrowingRow, other: GrowingRow): boolean {
    const shareVersion = [...other.versions].some((version) => row.versions.has(version))
    return !shareVersion && !this.#areApart(row, other)
  }

  #unite(row: GrowingRow, added: GrowingRow): void {
    for (const number of added.members) this.#rowOf[number] = row
    row.members.push(...added.members)
    for (const version of added.versions) row.versions.add(version)
    this.#rows.delete(added)
    row.sums.delete(added)
    for (const [third, sum] of added.sums) {
      third.sums.delete(added)
      if (third === row) continue
      const whole = (row.sums.get(third) ?? 0) + sum
      row.sums.set(third, whole)
      third.sums.set(row, whole)
    }
  }

  #areApart(row: GrowingRow, other: GrowingRow): boolean {
    return (
      this.#apart.size > 0 &&
      row.members.some((one) => other.members.some((each) => this.#apart.get(one)?.has(each) === true))
    )
  }
}
