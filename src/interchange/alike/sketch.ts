/** A text in 64 numbers, so that thousands can be compared: how many of them two texts have in common is how much they share. */
import { shinglesOf } from './shingles.ts'

/** One smallest hash for each of 64 parts of all hashes (one permutation hashing). */
export type Sketch = Uint32Array

const binBits = 6
/** How many numbers a sketch has. */
export const sketchSize = 1 << binBits
/** Shorter texts share too little with any to be told apart by chance. */
const fewestRuns = 40

const none = 0xffffffff

/** `null` for a text too short to say. Linear in its length. */
export function sketchOf(text: string): Sketch | null {
  const runs = shinglesOf(text)
  if (runs.length < fewestRuns) return null
  const sketch = new Uint32Array(sketchSize).fill(none)
  for (const hash of runs) {
    const bin = hash >>> (32 - binBits)
    const value = hash & (none >>> binBits)
    if (value < (sketch[bin] ?? none)) sketch[bin] = value
  }
  return filled(sketch)
}

/** An estimate of the share of their runs that two texts have in common, 0 to 1. */
export function alikeness(one: Sketch, other: Sketch): number {
  let same = 0
  for (let bin = 0; bin < sketchSize; bin += 1) same += Number(one[bin] === other[bin])
  return same / sketchSize
}

/** A part without a hash takes that of the next one that has, marked by how far away it is, so that only like gaps are alike. */
function filled(sketch: Sketch): Sketch {
  const found = new Uint32Array(sketchSize)
  for (let bin = 0; bin < sketchSize; bin += 1) {
    let away = 0
    while (sketch[(bin + away) % sketchSize] === none && away < sketchSize) away += 1
    found[bin] = ((sketch[(bin + away) % sketchSize] ?? 0) + Math.imul(away, 0x9e3779b1)) >>> 0
  }
  return found
}
