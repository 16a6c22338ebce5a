/** Tells a pack that was kept and came back whole from one that was damaged. */
import type { IndexPack } from './pack.ts'

/** The pack, if it is one and every part is as it was when `sealed` was made; `null` otherwise. Never throws. */
export function wholePack({ pack, sum }: SealedPack): IndexPack | null {
  try {
    return sumOf(pack) === sum ? pack : null
  } catch {
    return null
  }
}

/** A pack with the sum of all it holds. */
export interface SealedPack {
  readonly pack: IndexPack
  readonly sum: number
}

export function sealed(pack: IndexPack): SealedPack {
  return { pack, sum: sumOf(pack) }
}

/** FNV-1a over everything, the larger arrays four bytes at a time. */
function sumOf({ names, counts, places, bytes, strings, ends, weights }: IndexPack): number {
  let sum = 0x811c9dc5
  const mix = (value: number) => {
    sum = Math.imul(sum ^ value, 0x01000193)
  }
  for (const list of [counts, places, ends]) {
    mix(list.length)
    for (const value of list) mix(value)
  }
  const inFours = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  mix(bytes.length)
  for (const value of inFours) mix(value)
  for (const value of bytes.subarray(inFours.length * 4)) mix(value)
  for (const text of [JSON.stringify([names, weights]), strings])
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at))
  return sum >>> 0
}
