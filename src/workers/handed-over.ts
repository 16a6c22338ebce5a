/** Sends what was read to another thread without a copy. Apart from the engine, which the page does not load. */
import { transfer } from 'comlink'
import type { ReadTexts } from './article-reader.ts'

/** What is handed over can no longer be used here. */
export function handedOver(read: ReadTexts): ReadTexts {
  const { counts, places, bytes, ends } = read.sealed.pack
  return transfer(
    read,
    [counts, places, bytes, ends].map(({ buffer }) => buffer),
  )
}
