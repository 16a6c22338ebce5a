/** How fast work goes and how long it will still take, over its last seconds: a slow start or a pause soon tells no more. */

/** What was done by a time, in milliseconds of any clock that only goes forward. */
interface Sample {
  readonly at: number
  readonly done: number
  /** Of what is counted for the time left, which may be another thing: bytes are even where articles are not. */
  readonly weight: number
}

export interface Pace {
  /** Things done in a second; `null` until that can be told. */
  readonly perSecond: number | null
  /** `null` until it can be told, or when nothing moves. */
  readonly secondsLeft: number | null
}

export const unknownPace: Pace = { perSecond: null, secondsLeft: null }

const remembered = 10_000
/** Less says nothing yet, in milliseconds. */
const shortest = 1500

/** Keeps samples of one run of work. After a pause begin a new one. */
export class PaceKeeper {
  #samples: Sample[] = []

  /** @param weightLeft how much of the weight is still to be done */
  note(sample: Sample, weightLeft: number): Pace {
    this.#samples = [...this.#samples.filter(({ at }) => sample.at - at <= remembered), sample]
    const first = this.#samples[0] ?? sample
    const milliseconds = sample.at - first.at
    if (milliseconds < shortest) return unknownPace
    const done = sample.weight - first.weight
    return {
      perSecond: ((sample.done - first.done) * 1000) / milliseconds,
      secondsLeft: done > 0 ? (weightLeft * milliseconds) / done / 1000 : null,
    }
  }
}
