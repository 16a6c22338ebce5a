/**
 * Characters that a title or a file name shows nothing of: those that turn the direction of writing, so that it reads as
 * something else than it says, and those that take no room. They are told, never taken out.
 */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { UnusualKind } from '#domain/unusual.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'

const turning: ReadonlySet<UnusualKind> = new Set(['override', 'turning'])
/** Halves of characters are told of the whole text, and words of two alphabets can be seen. */
const unseen: ReadonlySet<UnusualKind> = new Set([
  'directionMark',
  'zeroWidth',
  'tag',
  'variation',
  'invisible',
  'control',
])

/** What to say about the hidden characters of a title or a file name; nothing where there is none. */
export function remarksOnHidden(text: string, where: 'title' | 'fileName'): readonly ReadingReason[] {
  // A byte order mark has nothing to do at the beginning of a name.
  const line = `\n${text}`
  const { places } = unusualIn(line)
  const codes = (kinds: ReadonlySet<UnusualKind>) =>
    codesOf(places.flatMap(({ kind, start, end }) => (kinds.has(kind) ? [line.slice(start, end)] : [])).join(''))
  const remarks = [
    { key: 'turningCharacters', params: { where, codes: codes(turning) } },
    { key: 'unseenCharacters', params: { where, codes: codes(unseen) } },
  ]
  return remarks.filter(({ params }) => params.codes !== '')
}

/** `U+202E` for each character, once, in order. */
function codesOf(characters: string): string {
  const codes = Array.from(characters, (character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return [...new Set(codes)].join(', ')
}
