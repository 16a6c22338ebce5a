import { describe, expect, it } from 'vitest'
import { remarksOnHidden } from './hidden-characters.ts'

const keysOf = (text: string) => remarksOnHidden(text, 'title').map(({ key, params }) => [key, params['codes']])

describe('remarksOnHidden', () => {
  it.each([
    ['Ships \u202egnp.exe', [['turningCharacters', 'U+202E']]],
    ['\u2067Ships\u2069', [['turningCharacters', 'U+2067, U+2069']]],
    ['Sh\u200bips', [['unseenCharacters', 'U+200B']]],
    ['\ufeffShips\u00ad', [['unseenCharacters', 'U+FEFF, U+00AD']]],
    ['Кора\u200dбли\u200f', [['unseenCharacters', 'U+200D, U+200F']]],
    [
      '\u202aShips\u202c\u2060',
      [
        ['turningCharacters', 'U+202A, U+202C'],
        ['unseenCharacters', 'U+2060'],
      ],
    ],
  ])('[F2] tells of %j', (text, found) => {
    expect(keysOf(text)).toEqual(found)
  })

  it.each([
    'Ships reach the port',
    'می\u200cخواهم',
    'क्\u200dष',
    'السفن \u200e7000',
    '👨\u200d👩\u200d👧 at sea',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} ships',
    'ข่าว\u200bวันนี้',
    'Zwei\tSpalten\nund eine',
  ])('says nothing where they are spelling: %j', (text) => {
    expect(keysOf(text)).toEqual([])
  })
})
