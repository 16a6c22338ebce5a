/**
 * Characters that a title or a file name shows nothing of: those that turn the direction of writing, so that it reads as
 * something else than it says, and those that take no room. They are told, never taken out.
 */
import type { ReadingReason } from '#domain/import-draft.ts'

/** Overrides, embeddings and isolates of the bidirectional algorithm. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu
/** Nothing to see in any script: control codes, soft hyphens, fillers, word joiners, tags. */
const unseen =
  /(?![\t\n\r])\p{Cc}|[\u00ad\u115f\u1160\u180e\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/gu
/** Joiners and breaks are spelling in Persian, Hindi or Thai and make one emoji of two; here they stand where they do nothing. */
const idleJoiner =
  /(?<=^|[\s\p{N}\p{P}\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Geor}\p{sc=Armn}\p{sc=Hani}])[\u200b-\u200d]/gu
/** Left-to-right and right-to-left marks belong to texts that have both. */
const directionMark = /[\u200e\u200f\u061c]/gu
const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u
/** A flag spelt with tag characters, such as that of Scotland. */
const spelledFlag = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu

/** What to say about the hidden characters of a title or a file name; nothing where there is none. */
export function remarksOnHidden(text: string, where: 'title' | 'fileName'): readonly ReadingReason[] {
  const plain = text.replaceAll(spelledFlag, '')
  const marks = rightToLeft.test(plain) ? [] : codesOf(plain, directionMark)
  const hidden = [...codesOf(plain, unseen), ...codesOf(plain, idleJoiner), ...marks]
  const remarks = [
    { key: 'turningCharacters', params: { where, codes: codesOf(plain, turning).join(', ') } },
    { key: 'unseenCharacters', params: { where, codes: hidden.join(', ') } },
  ]
  return remarks.filter(({ params }) => params.codes !== '')
}

/** `U+202E` for each character that is found, once, in order. */
function codesOf(text: string, pattern: RegExp): readonly string[] {
  const codes = Array.from(text.matchAll(pattern), ([character]) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return [...new Set(codes)]
}
