/** What a text is known by where it is read for finding: the same text in another language, or cut otherwise, reads otherwise. Pure. */
import type { TextPlace } from './finding.ts'
import { correctionsKey } from './sentence-bounds.ts'

/** Equal for equal texts in one language with the same sentences. */
export function textName({ textHash, language, corrections }: TextPlace): string {
  const cut = correctionsKey(corrections)
  return cut === '' ? `${textHash} ${language}` : `${textHash} ${language} ${cut}`
}
