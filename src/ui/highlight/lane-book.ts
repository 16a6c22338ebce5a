/**
 * Gives overlapping marks lanes, so that their underlines stand beside each other. A mark keeps its lane while others
 * come and go around it: adding a passage moves nothing that is already drawn.
 */
import { IntervalIndex } from './interval-index.ts'

/** How many underlines fit under one line of text. */
export const laneCount = 4

/** Something with a stable name and a place in the text, in UTF-16 code units, `end` exclusive. */
export interface Placed {
  readonly key: string
  readonly start: number
  readonly end: number
}

interface Entry {
  readonly key: string
  readonly start: number
  readonly end: number
  /** 0 to `laneCount - 1`, or `laneCount` when none was free. */
  lane: number
}

/** The lanes of one text's marks. */
export class LaneBook {
  readonly #index = new IntervalIndex()
  readonly #handles = new Map<string, number>()
  readonly #entries = new Map<number, Entry>()
  #nextHandle = 0

  /**
   * Makes the book hold exactly these marks. Marks it knows at the same place keep their lanes, new ones take the
   * lowest free lane in the order given. Returns the keys whose lane or place changed, those that went included.
   */
  sync(marks: readonly Placed[]): readonly string[] {
    const changed: string[] = []
    const wanted = new Map(marks.map((mark) => [mark.key, mark]))
    for (const [key, handle] of this.#handles) {
      const entry = this.#entries.get(handle)
      const mark = wanted.get(key)
      if (entry && mark && mark.start === entry.start && mark.end === entry.end) continue
      this.#forget(handle)
      changed.push(key)
    }
    for (const mark of wanted.values()) {
      if (this.#handles.has(mark.key)) continue
      this.#take(mark)
      changed.push(mark.key)
    }
    return changed
  }

  /** The lane of a mark from 0; `null` when none was free or the mark is unknown. */
  laneOf(key: string): number | null {
    const lane = this.#entry(key)?.lane ?? laneCount
    return lane < laneCount ? lane : null
  }

  /** Keys of the marks that contain the offset, those that start later first. */
  at(offset: number): readonly string[] {
    return this.#keys(this.#index.at(offset))
  }

  /** Keys of the marks that touch `[start, end)`, those that start later first. */
  overlapping(start: number, end: number): readonly string[] {
    return this.#keys(this.#index.overlapping(start, end))
  }

  /** How many marks in `[start, end)` found no lane; the margin says so with a number. */
  crowdedOut(start: number, end: number): number {
    return this.overlapping(start, end).filter((key) => this.laneOf(key) === null).length
  }

  #entry(key: string): Entry | undefined {
    const handle = this.#handles.get(key)
    return handle === undefined ? undefined : this.#entries.get(handle)
  }

  #keys(handles: readonly number[]): readonly string[] {
    const keys: string[] = []
    for (const handle of handles) {
      const entry = this.#entries.get(handle)
      if (entry) keys.push(entry.key)
    }
    return keys
  }

  #take({ key, start, end }: Placed): void {
    const handle = this.#nextHandle
    this.#nextHandle += 1
    let used = 0
    for (const other of this.#index.overlapping(start, end)) used |= 1 << (this.#entries.get(other)?.lane ?? laneCount)
    let lane = 0
    while (lane < laneCount && used & (1 << lane)) lane += 1
    this.#index.insert(start, end, handle)
    this.#handles.set(key, handle)
    this.#entries.set(handle, { key, start, end, lane })
  }

  #forget(handle: number): void {
    const entry = this.#entries.get(handle)
    if (!entry) return
    this.#index.remove(entry.start, entry.end, handle)
    this.#handles.delete(entry.key)
    this.#entries.delete(handle)
  }
}
