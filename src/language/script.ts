/**
 * Which writing system a character belongs to, by ISO 15924 code. Covers the scripts news is written in;
 * everything that is no letter of one of them (digits, punctuation, emoji, marks) is `Zyyy`.
 */

/** ISO 15924 codes this program tells apart. `Jpan` is a text's script (kana with Han), never a character's. */
export type Script =
  | 'Latn'
  | 'Cyrl'
  | 'Grek'
  | 'Geor'
  | 'Armn'
  | 'Hebr'
  | 'Arab'
  | 'Deva'
  | 'Beng'
  | 'Guru'
  | 'Gujr'
  | 'Orya'
  | 'Taml'
  | 'Telu'
  | 'Knda'
  | 'Mlym'
  | 'Sinh'
  | 'Thai'
  | 'Laoo'
  | 'Khmr'
  | 'Mymr'
  | 'Tibt'
  | 'Ethi'
  | 'Mong'
  | 'Thaa'
  | 'Syrc'
  | 'Hira'
  | 'Kana'
  | 'Hani'
  | 'Hang'
  | 'Jpan'
  | 'Zyyy'

/** `[first, last, script]` of each block, ascending. Marks and punctuation inside a block count as its script's. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x370, 0x373, 'Grek'],
  [0x376, 0x377, 'Grek'],
  [0x37f, 0x37f, 'Grek'],
  [0x386, 0x386, 'Grek'],
  [0x388, 0x3e1, 'Grek'],
  [0x3f0, 0x3ff, 'Grek'],
  [0x400, 0x481, 'Cyrl'],
  [0x48a, 0x52f, 'Cyrl'],
  [0x531, 0x556, 'Armn'],
  [0x560, 0x588, 'Armn'],
  [0x5d0, 0x5f2, 'Hebr'],
  [0x620, 0x63f, 'Arab'],
  [0x641, 0x64a, 'Arab'],
  [0x66e, 0x66f, 'Arab'],
  [0x671, 0x6d3, 'Arab'],
  [0x6d5, 0x6d5, 'Arab'],
  [0x6ee, 0x6ef, 'Arab'],
  [0x6fa, 0x6fc, 'Arab'],
  [0x710, 0x72f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7a5, 'Thaa'],
  [0x8a0, 0x8c9, 'Arab'],
  [0x904, 0x939, 'Deva'],
  [0x958, 0x961, 'Deva'],
  [0x985, 0x9b9, 'Beng'],
  [0x9dc, 0x9e1, 'Beng'],
  [0x9f0, 0x9f1, 'Beng'],
  [0xa05, 0xa39, 'Guru'],
  [0xa85, 0xab9, 'Gujr'],
  [0xb05, 0xb39, 'Orya'],
  [0xb83, 0xbb9, 'Taml'],
  [0xc05, 0xc39, 'Telu'],
  [0xc85, 0xcb9, 'Knda'],
  [0xd05, 0xd3a, 'Mlym'],
  [0xd85, 0xdc6, 'Sinh'],
  [0xe01, 0xe30, 'Thai'],
  [0xe32, 0xe33, 'Thai'],
  [0xe40, 0xe46, 'Thai'],
  [0xe81, 0xeb0, 'Laoo'],
  [0xec0, 0xec6, 'Laoo'],
  [0xf40, 0xf6c, 'Tibt'],
  [0x1000, 0x102a, 'Mymr'],
  [0x10a0, 0x10fa, 'Geor'],
  [0x10fc, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x135a, 'Ethi'],
  [0x1780, 0x17b3, 'Khmr'],
  [0x1820, 0x1878, 'Mong'],
  [0x1c80, 0x1c88, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2d00, 0x2d2d, 'Geor'],
  [0x2e80, 0x2fd5, 'Hani'],
  [0x3005, 0x3005, 'Hani'],
  [0x3007, 0x3007, 'Hani'],
  [0x3041, 0x3096, 'Hira'],
  [0x309d, 0x309f, 'Hira'],
  [0x30a1, 0x30fa, 'Kana'],
  [0x30fd, 0x30ff, 'Kana'],
  [0x3131, 0x318e, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x4dbf, 'Hani'],
  [0x4e00, 0x9fff, 'Hani'],
  [0xa640, 0xa66e, 'Cyrl'],
  [0xa680, 0xa69d, 'Cyrl'],
  [0xac00, 0xd7a3, 'Hang'],
  [0xf900, 0xfad9, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfbb1, 'Arab'],
  [0xfbd3, 0xfd3d, 'Arab'],
  [0xfd50, 0xfdfb, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff9d, 'Kana'],
  [0x20000, 0x323af, 'Hani'],
]

/**
 * The script of one code point; `Zyyy` for whatever is no letter of a script this program knows (also for lone
 * surrogates, unassigned code points and anything that is not a code point).
 */
export function scriptOf(codePoint: number): Script {
  if (codePoint < 0x80) {
    const lower = codePoint | 0x20
    return lower >= 0x61 && lower <= 0x7a && codePoint >= 0x41 ? 'Latn' : 'Zyyy'
  }
  let low = 0
  let high = BLOCKS.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = BLOCKS[middle]
    if (block === undefined) break
    if (codePoint >= block[0] && codePoint <= block[1]) return block[2]
    if (codePoint < block[0]) high = middle - 1
    else low = middle + 1
  }
  return 'Zyyy'
}

/** How many letters of each script the text has; scripts without a letter, and `Zyyy`, are absent. One pass. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>()
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0)
    if (script !== 'Zyyy') counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  return counts
}

/**
 * The script a text is mostly written in, `Zyyy` if it has no letter. A Han or kana character weighs as two letters
 * (it carries more), kana beside Han makes `Jpan`, and on a tie the script met first wins.
 */
export function mainScript(counts: ReadonlyMap<Script, number>): Script {
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0)
  const han = counts.get('Hani') ?? 0
  let best: Script = 'Zyyy'
  let bestCount = 0
  for (const [script, count] of counts) {
    if (script === 'Hira' || script === 'Kana' || script === 'Hani') continue
    if (count > bestCount) [best, bestCount] = [script, count]
  }
  if (2 * (han + kana) <= bestCount || han + kana === 0) return best
  // A Chinese text quotes a Japanese name now and then; Japanese prose has kana in every clause.
  return kana * 12 > han ? 'Jpan' : 'Hani'
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/** Whether a text has letters of a script that puts no spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}
