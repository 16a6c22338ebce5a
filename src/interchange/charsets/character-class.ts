/** What a character is to somebody who judges whether bytes were read rightly. */

/** `usual`: white space, digits and punctuation that texts have; `sign`: what hardly any text has; `none`: what no text has. */
export type CharacterClass = 'small' | 'capital' | 'letter' | 'mark' | 'usual' | 'sign' | 'none'

const usualSigns = new Set(
  '“”„«»–—‘’‚…№°§€·•\u00a0\u00ad\u200e\u200f、。，；：！？「」『』（）《》〈〉・ー\u3000￥％～،؛؟ـ',
)
const known = new Map<string, CharacterClass>()

/** The class of a character; each is looked at once. */
export function classOf(character: string): CharacterClass {
  const found = known.get(character) ?? lookAt(character)
  known.set(character, found)
  return found
}

function lookAt(character: string): CharacterClass {
  if (/\p{Ll}/u.test(character)) return 'small'
  if (/\p{Lu}/u.test(character)) return 'capital'
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{M}/u.test(character)) return 'mark'
  if (usualSigns.has(character) || (character <= '\u007f' && character >= ' ') || /[\t\n\r\f]/.test(character))
    return 'usual'
  return /[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(character) ? 'none' : 'sign'
}
