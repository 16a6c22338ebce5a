/** Texts nobody writes but somebody may import, of any length. */
import { languages, pick, sentence } from './made-up.ts'
import { randomFrom } from '../support/random.ts'

const random = randomFrom(7)
const letters = 'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ'.split(' ')

/** By what is wrong with it: a piece that is repeated to the length asked for. */
const pieces: Readonly<Record<string, () => string>> = {
  'no full stop': () => `${sentence(random, pick(random, languages)).slice(0, -1)} `,
  'no spaces': () => pick(random, letters),
  'a script for each word': () => `${sentence(random, pick(random, languages)).split(' ')[1] ?? ''} `,
  'letters that look alike': () => pick(random, ['aа', 'оo', 'eе ', 'сc', 'рp. ']),
  'signs of direction': () => pick(random, ['\u202e', '\u2066', '\u2069', 'a ', 'ב ', '. ']),
  'code points without a character': () => pick(random, ['\u0378', '\u{e0fff}', '\ufdd0', 'x ', '. ']),
  figures: () => pick(random, ['1', '2.', '3,', '19 ', 'March ', '-', '2024 ']),
  'full stops': () => pick(random, ['.', '. ', 'A.', '…', '!', '"']),
}

export const hostileKinds: readonly string[] = Object.keys(pieces)

/** A text of exactly that many UTF-16 code units. */
export function hostileText(kind: string, length: number): string {
  const piece = pieces[kind] ?? (() => 'x')
  const parts: string[] = []
  for (let made = 0; made < length;) {
    const part = piece()
    parts.push(part)
    made += part.length
  }
  // Half a character at the end would be no text.
  return parts
    .join('')
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, 'x')
}
