/** The stretches of a file by what is to be done with them. */
import type { ItemOfFile } from '#domain/annotation-reader.ts'
import { Standings, type ForeignPassage } from '#domain/foreign-passages.ts'
import type { AnalystId } from '#domain/ids.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { isOwnHere } from './own-annotations.ts'

export interface LeftItem {
  readonly item: ItemOfFile
  readonly why: 'lost' | 'noArticle' | 'otherHere' | 'decision'
}

export interface SortedItems {
  readonly exact: number
  readonly moved: number
  /** Nothing is to be written for these. */
  readonly here: number
  /** What can be taken at once. */
  readonly toTake: readonly ForeignPassage[]
  /** What a person must look at. */
  readonly toReview: readonly ItemOfFile[]
  readonly left: readonly LeftItem[]
  /** Of what can be taken: of nobody, and cutting a character. */
  readonly ofNobody: number
  readonly splitting: number
}

/** Items looked at between two turns. */
const itemsAtOnce = 1000

/** Sorts what a reader found by what is in the project. `turn` lets what waits on the page come in between. */
export async function sortItems(
  snapshot: Snapshot,
  items: readonly ItemOfFile[],
  actor: AnalystId,
  turn: () => Promise<void>,
): Promise<SortedItems> {
  const sorting = new Sorting(snapshot, actor)
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % itemsAtOnce === 0) await turn()
    sorting.take(item)
  }
  return sorting.result
}

class Sorting {
  readonly #snapshot: Snapshot
  readonly #standings: Standings
  readonly #taken = new Set<string>()
  readonly #toTake: ForeignPassage[] = []
  readonly #toReview: ItemOfFile[] = []
  readonly #left: LeftItem[] = []
  readonly #counts = { exact: 0, moved: 0, here: 0 }

  constructor(snapshot: Snapshot, actor: AnalystId) {
    this.#snapshot = snapshot
    this.#standings = new Standings(snapshot, actor)
  }

  take(item: ItemOfFile): void {
    const { outcome, passages, own } = item
    const [first] = passages
    if (own && passages.some((passage) => isOwnHere(this.#snapshot, own, passage))) this.#counts.here += 1
    else if (own?.isDecision === true) this.#left.push({ item, why: 'decision' })
    else if (outcome === 'lost' || outcome === 'noArticle') this.#left.push({ item, why: outcome })
    else if (outcome === 'ambiguous' || outcome === 'changed') this.#look(item)
    else if (first) this.#place(item, first, outcome)
  }

  get result(): SortedItems {
    const toTake = this.#toTake
    return {
      ...this.#counts,
      toTake,
      toReview: this.#toReview,
      left: this.#left,
      ofNobody: toTake.filter(({ creator }) => creator === null).length,
      splitting: toTake.filter(({ splitsGrapheme }) => splitsGrapheme).length,
    }
  }

  /** One that a person placed before is here. */
  #look(item: ItemOfFile): void {
    if (item.passages.some((passage) => this.#standings.of(passage).standing === 'here')) this.#counts.here += 1
    else this.#toReview.push(item)
  }

  #place(item: ItemOfFile, passage: ForeignPassage, outcome: 'exact' | 'moved'): void {
    const { standing } = this.#standings.of(passage)
    if (standing === 'changed') this.#left.push({ item, why: 'otherHere' })
    else if (standing === 'here' || this.#taken.has(takenKey(passage))) this.#counts.here += 1
    else {
      this.#taken.add(takenKey(passage))
      this.#toTake.push(passage)
      this.#counts[outcome] += 1
    }
  }
}

/** A passage comes once for each thing that it is linked to. */
function takenKey({ id, claims, creator }: ForeignPassage): string {
  return [id, ...(claims.length === 0 ? [] : [creator?.analyst ?? '', ...claims])].join(' ')
}

/** Names a stretch of the file. */
export function itemKey({ path, target }: ItemOfFile): string {
  return `${path} ${target}`
}
