/** Tells a segment that was kept and came back whole from one that was damaged. */
import type { SegmentData } from './segment.ts'

/** A segment with the sum of all it holds. */
export interface SealedSegment {
  readonly segment: SegmentData
  readonly sum: number
}

export function sealedSegment(segment: SegmentData): SealedSegment {
  return { segment, sum: sumOf(segment) }
}

/** The segment, if it is one and every part is as it was when it was sealed; `null` otherwise. Never throws. */
export function wholeSegment(sealed: SealedSegment): SegmentData | null {
  try {
    const { segment, sum } = sealed
    return sumOf(segment) === sum ? segment : null
  } catch {
    return null
  }
}

/** FNV-1a over everything, the larger arrays four bytes at a time. */
function sumOf({ names, terms, ...arrays }: SegmentData): number {
  const { lengths, termEnds, postings, postingEnds, soundKeys, soundTerms } = arrays
  let sum = 0x811c9dc5
  const mix = (value: number) => {
    sum = Math.imul(sum ^ value, 0x01000193)
  }
  for (const { buffer, byteLength } of [lengths, termEnds, postings, postingEnds, soundKeys, soundTerms]) {
    mix(byteLength)
    for (const value of new Uint32Array(buffer, 0, byteLength >> 2)) mix(value)
    for (const value of new Uint8Array(buffer, byteLength & ~3, byteLength & 3)) mix(value)
  }
  for (const text of [JSON.stringify(names), terms]) {
    mix(text.length)
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at))
  }
  return sum >>> 0
}
