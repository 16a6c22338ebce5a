/** A text and where its sentences are. Who cuts it is another's business. */

/** A text with its sentences in reading order, in UTF-16 code units. */
export interface CutText {
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

/** From the beginning of the sentence a stretch begins in to the end of the one it ends in. */
export function sentenceBounds(sentences: CutText['sentences'], start: number, end: number): readonly [number, number] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  const from = Math.min(start, sentences[low]?.start ?? start)
  let to = end
  for (let index = low; (sentences[index]?.start ?? end) < end; index += 1)
    to = Math.max(to, sentences[index]?.end ?? end)
  return [from, to]
}
