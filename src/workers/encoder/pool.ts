/** From the vectors of the words of a text to one vector of length one. Pure. */

/** Vectors of every word of several texts, one after the other, as the engine gives them. */
export interface WordVectors {
  readonly data: Float32Array
  /** Texts, words of each (shorter ones filled up), numbers of a vector. */
  readonly shape: readonly [number, number, number]
}

/**
 * One vector for each text: the mean over its words, or that of the first.
 * @param lengths how many words of each text are its own, and not there to fill it up
 */
export function poolWords(
  { data, shape: [texts, words, size] }: WordVectors,
  lengths: readonly number[],
  pooling: 'mean' | 'cls',
): Float32Array[] {
  return Array.from({ length: texts }, (_, text) => {
    const pooled = new Float32Array(size)
    const own = pooling === 'cls' ? 1 : (lengths[text] ?? 0)
    for (let word = 0; word < own; word += 1) {
      const at = (text * words + word) * size
      for (let index = 0; index < size; index += 1) pooled[index] = (pooled[index] ?? 0) + (data[at + index] ?? 0)
    }
    return ofLengthOne(pooled)
  })
}

/** The direction of a vector; one of nothing but zeros, or with something that is no number, becomes zeros. */
export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return Number.isFinite(length) && length > 0 ? vector.map((value) => value / length) : new Float32Array(vector.length)
}
