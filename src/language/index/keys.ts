/** The keys by which sentences are found again: numbers that anchors and words of the same meaning or sound share. */
import type { Anchor } from '../anchors/anchor.ts'
import { beginning } from '../matching/frequencies.ts'
import { figureTwin } from '../matching/score.ts'
import { skeletonOf } from '../phonetic/phonetic.ts'

/** Consonants by which words of different scripts are brought together; more of them and inflected forms part. */
const CONSONANTS = 4
/** Words with fewer are found by their sounds alone. */
const FEWEST_CONSONANTS = 2

/** The key of an anchor, by `Anchor.key`. */
export function anchorKey(key: string): number {
  return hashOf('a', key)
}

/** The keys an anchor is looked for by: its own and, for a figure, as it may have been read on the other side. */
export function keysSought({ key }: Pick<Anchor, 'key'>): readonly number[] {
  const twin = figureTwin(key)
  return twin === key ? [anchorKey(key)] : [anchorKey(key), anchorKey(twin)]
}

/** The key by which a word is counted (`frequenciesOf`); words that begin with the same sounds share it. */
export function beginningKey(sounds: string): number {
  return hashOf('b', beginning({ sounds }))
}

/** The key of a word's first consonants, the same in scripts without vowels; `null` where it has too few to tell anything. */
export function consonantsKey(sounds: string): number | null {
  const skeleton = skeletonOf(sounds)
  return skeleton.length < FEWEST_CONSONANTS ? null : hashOf('c', skeleton.slice(0, CONSONANTS))
}

/** FNV-1a over code units, 32 bits. Two of half a million keys are the same by chance about thirty times: harmless, it only ranks. */
function hashOf(sort: string, text: string): number {
  let hash = Math.imul(0x811c9dc5 ^ sort.charCodeAt(0), 0x01000193)
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
