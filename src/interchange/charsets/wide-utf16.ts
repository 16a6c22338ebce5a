/** Tells UTF-16 without a mark by the characters of Chinese, Japanese and Korean that any text of them has. */
import { HANGUL_ORDER, KANJI_ORDER, SIMPLIFIED_ORDER, TRADITIONAL_ORDER } from './letter-orders.ts'

/** Bytes that are looked at. */
const sampleSize = 4000
/** Fewer characters tell nothing. */
const fewest = 10
/** Such a share of the characters is common in the right order of the bytes, and no more than so many of them in the wrong one. */
const leastCommon = 0.5
const mostByChance = 0.2

const common = new Set(
  [SIMPLIFIED_ORDER, TRADITIONAL_ORDER, KANJI_ORDER, HANGUL_ORDER].flatMap((order) => Array.from(order)),
)

/** The charset, where the bytes are such a text; else `null`. */
export function wideUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, sampleSize)
  const [little, big] = [shareOfCommon(sample, 'utf-16le'), shareOfCommon(sample, 'utf-16be')]
  if (little >= leastCommon && big <= mostByChance) return 'utf-16le'
  return big >= leastCommon && little <= mostByChance ? 'utf-16be' : null
}

function shareOfCommon(sample: Uint8Array, charset: string): number {
  // Spaces and figures are in all writings.
  const characters = Array.from(new TextDecoder(charset).decode(sample)).filter((one) => one > '\u007f')
  if (characters.length < fewest) return 0
  return characters.filter(isCommon).length / characters.length
}

/** Kana and the punctuation of these writings too. */
function isCommon(character: string): boolean {
  return (
    common.has(character) ||
    /[\u3001-\u3011\u3041-\u3093\u30a1-\u30fc\uff01\uff08\uff09\uff0c\uff1a\uff1f]/.test(character)
  )
}
