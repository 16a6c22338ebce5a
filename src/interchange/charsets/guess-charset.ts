/** Guesses the charset of bytes that say nothing of it, by what they would be as text in each. */
import { candidates, type Candidate } from './candidates.ts'
import { latinEvidence } from './latin-evidence.ts'
import { likelihood } from './likelihood.ts'
import { textIn } from './text-in.ts'

/** Bytes that are looked at. */
const sampleSize = 3000

/** A charset with how likely the bytes are in it: a natural logarithm for each byte beyond ASCII, to be compared for the same bytes only. */
export interface RankedCharset {
  readonly charset: string
  readonly likelihood: number
}

/** Charsets in which the bytes can be read, likeliest first; empty where there is none, or the bytes are ASCII. */
export function rankCharsets(bytes: Uint8Array, among: readonly Candidate[] = candidates): readonly RankedCharset[] {
  const sample = tellingLines(bytes)
  if (sample.length === 0) return []
  const latin = latinEvidence(sample)
  const beyond = sample.filter((byte) => byte > 0x7f).length
  const ranked: RankedCharset[] = []
  for (const { charset, writing, rarity } of among) {
    const text = inCharset(sample, charset)
    if (text !== null) ranked.push({ charset, likelihood: (likelihood(text, writing, latin) + rarity) / beyond })
  }
  return ranked.sort((one, other) => other.likelihood - one.likelihood)
}

/** Lines with something beyond ASCII, from the beginning, as far as the sample reaches; in one piece where there is one line. */
export function tellingLines(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(sampleSize)
  let length = 0
  for (let start = 0; start < bytes.length && length < sampleSize;) {
    const next = bytes.indexOf(0x0a, start)
    const end = next === -1 ? bytes.length : next + 1
    const line = bytes.subarray(start, Math.min(end, start + sampleSize - length))
    if (line.some((byte) => byte > 0x7f)) {
      sample.set(line, length)
      length += line.length
    }
    start = end
  }
  return sample.subarray(0, length)
}

/** The text of a sample, which may end within a character; `null` where the bytes cannot be that charset. */
function inCharset(sample: Uint8Array, charset: string): string | null {
  try {
    return textIn(sample, charset, { fatal: true, stream: true })
  } catch {
    return null
  }
}
