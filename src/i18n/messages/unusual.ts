/** Words about characters that one does not see, or takes for others: their kinds, and what each is called by Unicode. */
import { formatNumber } from '../format.ts'
import { plural } from '../plural.ts'

export const unusualMessages = {
  none: 'Nothing unusual: all characters can be seen, and none pretends to be another.',
  help: 'The text is kept exactly as it came. What stands here can be found in nearly every kind of text by accident; nobody need have meant it.',
  softHyphens: (count: number) =>
    `${plural(count, '# soft hyphen', '# soft hyphens')} in words: where a web page lets a line end. Ordinary, and not counted; other programs may not find such words.`,
  softHyphensOnly: (count: number) => plural(count, '# soft hyphen', '# soft hyphens'),
  more: (count: number) => plural(count, 'Show # more', 'Show # more'),
  cut: (count: number) =>
    plural(count, '# more place is counted, not listed.', '# more places are counted, not listed.'),
  where: (line: number, column: number) => `line ${formatNumber(line)}, character ${formatNumber(column)}`,
  times: (count: number) => `× ${formatNumber(count)}`,
  shown: 'Shown as',
  stored: 'Stored as',
  spells: 'Spells unseen:',
  next: 'Go to the next unusual character',
  kinds: {
    override: { title: 'Order turned round', text: 'Letters are shown in another order than they are stored in.' },
    turning: {
      title: 'Direction turned',
      text: 'Figures, marks and words may be shown in another place than they stand in. Nothing here is written from right to left.',
    },
    directionMark: { title: 'Marks of direction', text: 'They do something only beside letters from right to left.' },
    zeroWidth: {
      title: 'Zero-width characters',
      text: 'They take no room. Words that hold them are not found, and a pattern of them can tell who a copy was given to.',
    },
    tag: { title: 'Tag characters', text: 'They spell words that people do not see and programs may read.' },
    variation: { title: 'Variation selectors', text: 'They stand behind characters that have no other form.' },
    invisible: {
      title: 'Other invisible characters',
      text: 'Fillers, invisible signs, soft hyphens outside of words.',
    },
    control: { title: 'Control characters', text: 'Codes for machines, left by a faulty conversion or put in.' },
    privateUse: { title: 'Private characters', text: 'What they show depends on a font; here it may be nothing.' },
    surrogate: { title: 'Halves of characters', text: 'The text was cut in the middle of a character.' },
    mixedScript: {
      title: 'Words of two scripts',
      text: 'Letters that look alike come from two alphabets, so the word is another one than it seems.',
    },
  },
  scripts: { latin: 'Latin', cyrillic: 'Cyrillic', greek: 'Greek', armenian: 'Armenian', cherokee: 'Cherokee' },
  halfOfCharacter: 'half of a character',
  privateUse: 'private use character',
  control: 'control character',
  invisible: 'invisible character',
  tag: (letter: string) => `tag for “${letter}”`,
  variation: (number: number) => `variation selector ${formatNumber(number)}`,
} as const

/** Short sign and name of characters that have both. The names are those of Unicode, in small letters. */
const named: Readonly<Record<number, readonly [short: string, name: string]>> = {
  0x00: ['NUL', 'null'],
  0x07: ['BEL', 'bell'],
  0x08: ['BS', 'backspace'],
  0x0b: ['VT', 'vertical tabulation'],
  0x0c: ['FF', 'form feed'],
  0x1b: ['ESC', 'escape'],
  0x7f: ['DEL', 'delete'],
  0x85: ['NEL', 'next line'],
  0xad: ['SHY', 'soft hyphen'],
  0x034f: ['CGJ', 'combining grapheme joiner'],
  0x061c: ['ALM', 'Arabic letter mark'],
  0x115f: ['HCF', 'Hangul choseong filler'],
  0x1160: ['HJF', 'Hangul jungseong filler'],
  0x17b4: ['KIV', 'Khmer inherent vowel aq'],
  0x17b5: ['KIV', 'Khmer inherent vowel aa'],
  0x180b: ['FVS1', 'Mongolian free variation selector one'],
  0x180c: ['FVS2', 'Mongolian free variation selector two'],
  0x180d: ['FVS3', 'Mongolian free variation selector three'],
  0x180e: ['MVS', 'Mongolian vowel separator'],
  0x180f: ['FVS4', 'Mongolian free variation selector four'],
  0x200b: ['ZWSP', 'zero width space'],
  0x200c: ['ZWNJ', 'zero width non-joiner'],
  0x200d: ['ZWJ', 'zero width joiner'],
  0x200e: ['LRM', 'left-to-right mark'],
  0x200f: ['RLM', 'right-to-left mark'],
  0x202a: ['LRE', 'left-to-right embedding'],
  0x202b: ['RLE', 'right-to-left embedding'],
  0x202c: ['PDF', 'pop directional formatting'],
  0x202d: ['LRO', 'left-to-right override'],
  0x202e: ['RLO', 'right-to-left override'],
  0x2060: ['WJ', 'word joiner'],
  0x2061: ['FA', 'function application'],
  0x2062: ['IT', 'invisible times'],
  0x2063: ['IS', 'invisible separator'],
  0x2064: ['IP', 'invisible plus'],
  0x2066: ['LRI', 'left-to-right isolate'],
  0x2067: ['RLI', 'right-to-left isolate'],
  0x2068: ['FSI', 'first strong isolate'],
  0x2069: ['PDI', 'pop directional isolate'],
  0x206a: ['ISS', 'inhibit symmetric swapping'],
  0x206b: ['ASS', 'activate symmetric swapping'],
  0x206c: ['IAFS', 'inhibit Arabic form shaping'],
  0x206d: ['AAFS', 'activate Arabic form shaping'],
  0x206e: ['NADS', 'national digit shapes'],
  0x206f: ['NODS', 'nominal digit shapes'],
  0x2800: ['BLANK', 'Braille pattern blank'],
  0x3164: ['HF', 'Hangul filler'],
  0xfeff: ['BOM', 'zero width no-break space'],
  0xffa0: ['HHF', 'halfwidth Hangul filler'],
  0xfff9: ['IAA', 'interlinear annotation anchor'],
  0xfffa: ['IAS', 'interlinear annotation separator'],
  0xfffb: ['IAT', 'interlinear annotation terminator'],
  0xe0001: ['TAG', 'language tag'],
  0xe007f: ['TAG', 'cancel tag'],
}

export interface CharacterWords {
  /** At most five letters, for a mark in the text. */
  readonly short: string
  readonly name: string
}

/** Stretches of characters that are called alike. */
const stretches: readonly (readonly [first: number, last: number, words: (code: number) => CharacterWords])[] = [
  [0x00, 0x9f, () => ({ short: 'CTL', name: unusualMessages.control })],
  [0xd800, 0xdfff, () => ({ short: 'HALF', name: unusualMessages.halfOfCharacter })],
  [0xe000, 0xf8ff, () => ({ short: 'PUA', name: unusualMessages.privateUse })],
  [0xfe00, 0xfe0f, (code) => selector(code - 0xfe00 + 1)],
  [0xe0020, 0xe007e, (code) => ({ short: 'TAG', name: unusualMessages.tag(String.fromCharCode(code - 0xe0000)) })],
  [0xe0100, 0xe01ef, (code) => selector(code - 0xe0100 + 17)],
  [0xf0000, 0x10ffff, () => ({ short: 'PUA', name: unusualMessages.privateUse })],
]

/** What a character is called that shows nothing; one without a name of its own is called by its code. */
export function characterWords(code: number): CharacterWords {
  const known = named[code]
  if (known) return { short: known[0], name: known[1] }
  const stretch = stretches.find(([first, last]) => code >= first && code <= last)
  return stretch?.[2](code) ?? { short: '?', name: unusualMessages.invisible }
}

/** `U+202E`. */
export function codeName(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function selector(number: number): CharacterWords {
  return { short: `VS${number}`, name: unusualMessages.variation(number) }
}
