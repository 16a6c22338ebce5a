/** The charsets that bytes without a mark may be in, by the names of `textIn`, with what is written in them. */

import { KZ_1048, PTCP154 } from './text-in.ts'

/** What kind of writing a charset was made for. */
export type Writing = 'latin' | 'cyrillic' | 'greek' | 'hebrew' | 'arabic' | 'thai' | 'chinese' | 'japanese' | 'korean'

export interface Candidate {
  readonly charset: string
  readonly writing: Writing
  /** How much rarer it is than the common ones: a natural logarithm, 0 or below. It decides only where the text does not. */
  readonly rarity: number
}

function of(
  writing: Writing,
  ...charsets: readonly (readonly [charset: string, rarity: number])[]
): readonly Candidate[] {
  return charsets.map(([charset, rarity]) => ({ charset, writing, rarity }))
}

/** All that are tried; of equals the first. */
export const candidates: readonly Candidate[] = [
  ...of(
    'latin',
    ['windows-1252', 0],
    ['windows-1250', -1],
    ['windows-1254', -1],
    ['iso-8859-2', -2],
    ['windows-1257', -2],
  ),
  ...of('latin', ['windows-1258', -3], ['macintosh', -4], ['iso-8859-15', -2.5], ['iso-8859-13', -3]),
  ...of('latin', ['iso-8859-3', -4], ['iso-8859-4', -4], ['iso-8859-10', -4], ['iso-8859-14', -4]),
  ...of('cyrillic', ['windows-1251', 0], ['koi8-r', -1], ['koi8-u', -1.2], ['ibm866', -1], ['iso-8859-5', -2]),
  ...of('cyrillic', ['x-mac-cyrillic', -4], [KZ_1048, -3], [PTCP154, -4]),
  ...of('greek', ['windows-1253', 0], ['iso-8859-7', -0.5]),
  ...of('hebrew', ['windows-1255', 0], ['iso-8859-8', -2]),
  ...of('arabic', ['windows-1256', 0], ['iso-8859-6', -1]),
  ...of('thai', ['windows-874', 0]),
  ...of('chinese', ['gb18030', 0], ['big5', 0]),
  ...of('japanese', ['shift_jis', 0], ['euc-jp', -0.5]),
  ...of('korean', ['euc-kr', 0]),
]
