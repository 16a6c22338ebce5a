/**
 * How likely a text is that bytes become in one charset: the sum over its characters beyond ASCII of the logarithm of how often such a
 * character stands in a text of that writing, less what no text does (small letters before capitals, signs within words, two scripts in
 * one). Sums over the same bytes can be compared, for ASCII is the same in all.
 */
import { LATIN } from '#language/identify-letters.ts'
import type { Writing } from './candidates.ts'
import { classOf, type CharacterClass } from './character-class.ts'
import type { LatinEvidence } from './latin-evidence.ts'
import {
  ARABIC_ORDERS,
  CYRILLIC_ORDERS,
  GREEK_ORDERS,
  HANGUL_ORDER,
  HEBREW_ORDERS,
  KANJI_ORDER,
  SIMPLIFIED_ORDER,
  THAI_ORDERS,
  TRADITIONAL_ORDER,
} from './letter-orders.ts'

/** Logarithms of how often something stands among the characters beyond ASCII. */
const punctuation = -4.5
const sign = -7.5
const control = -12
const foreignLetter = -8.5
const capital = -2.3
const accentedLetter = -3.2
const foreignAccent = -6.5

/** What speaks against a text, each time. */
const mixedWord = -8
const capitalWithin = -4
const signWithin = -3
const heavyAccent = -3
/** Against another script in a text that is mostly of plain letters, once. */
const otherScript = -6

/** The likelihood of a decoded text; a natural logarithm, to be compared with others of the same bytes only. */
export function likelihood(text: string, writing: Writing, latin: LatinEvidence): number {
  const counts = new Map<string, number>()
  for (const character of text) if (character > '\u007f') counts.set(character, (counts.get(character) ?? 0) + 1)
  return bestModel(counts, writing, latin) + shapeOf(text, writing)
}

type CharacterModel = (character: string) => number

function sumOf(counts: ReadonlyMap<string, number>, model: CharacterModel): number {
  let sum = 0
  for (const [character, count] of counts) sum += count * model(character)
  return sum
}

/** By the language of that writing under which the characters are likeliest. */
function bestModel(counts: ReadonlyMap<string, number>, writing: Writing, latin: LatinEvidence): number {
  if (writing !== 'latin') return Math.max(...otherModels[writing].map((model) => sumOf(counts, model)))
  return Math.max(...latinModels.map(({ language, model }) => sumOf(counts, model) + latin(language)))
}

const latinModels = LATIN.map(({ tag, letters }) => ({
  language: tag,
  model: remembered((character) => {
    if (classOf(character) === 'mark') return tag === 'vi' ? accentedLetter : foreignLetter
    const lower = character.toLowerCase()
    if (!isLetter(classOf(character))) return signOf(character)
    return (letters.includes(lower) ? accentedLetter : foreignAccent) + (lower === character ? 0 : capital / 2)
  }),
}))

function alphabetModel(order: string): CharacterModel {
  const ranks = new Map(Array.from(order, (letter, rank) => [letter, Math.log(0.1) + rank * Math.log(0.915)]))
  return remembered((character) => {
    const lower = character.toLowerCase()
    const known = ranks.get(lower)
    if (known !== undefined) return known + (lower === character ? 0 : capital)
    return isLetter(classOf(character)) ? foreignLetter : signOf(character)
  })
}

/** Characters of two bytes: each is compared with two letters. */
function characterModel(order: string, own: RegExp, hasKana: boolean): CharacterModel {
  const ranks = new Map(Array.from(order, (character, rank) => [character, Math.log(0.15 / (rank + 8))]))
  return remembered((character) => {
    const known = ranks.get(character)
    if (known !== undefined) return hasKana ? known - 0.7 : known
    if (hasKana && /[\u3041-\u3093\u30a1-\u30f6]/.test(character)) return -4.3
    if (own.test(character)) return -9.4
    return isLetter(classOf(character)) ? -14 : signOf(character) - 1
  })
}

const otherModels: Readonly<Record<Exclude<Writing, 'latin'>, readonly CharacterModel[]>> = {
  cyrillic: CYRILLIC_ORDERS.map(alphabetModel),
  greek: GREEK_ORDERS.map(alphabetModel),
  hebrew: HEBREW_ORDERS.map(alphabetModel),
  arabic: ARABIC_ORDERS.map(alphabetModel),
  thai: THAI_ORDERS.map(alphabetModel),
  chinese: [SIMPLIFIED_ORDER, TRADITIONAL_ORDER].map((order) => characterModel(order, /[\u4e00-\u9fa5]/, false)),
  japanese: [characterModel(KANJI_ORDER, /[\u4e00-\u9fa5]/, true)],
  korean: [characterModel(HANGUL_ORDER, /[\uac00-\ud7a3]/, false)],
}

/** What a model says of a character is asked thousands of times. */
function remembered(model: CharacterModel): CharacterModel {
  const known = new Map<string, number>()
  return (character) => {
    const value = known.get(character) ?? model(character)
    known.set(character, value)
    return value
  }
}

function signOf(character: string): number {
  const found = classOf(character)
  if (found === 'usual') return punctuation
  return found === 'none' ? control : sign
}

function isLetter(found: CharacterClass): boolean {
  return found === 'small' || found === 'capital' || found === 'letter' || found === 'mark'
}

/** What speaks against the words of a text: nothing, or a sum of logarithms. */
function shapeOf(text: string, writing: Writing): number {
  const isWide = writing === 'chinese' || writing === 'japanese' || writing === 'korean'
  const against = isMostlyPlain(text) && writing !== 'latin' ? otherScript : 0
  return against + againstNeighbours(text) + (isWide ? 0 : againstWords(text, writing))
}

/** Capitals behind small letters, and signs between letters. */
function againstNeighbours(text: string): number {
  let sum = 0
  let before: CharacterClass = 'usual'
  let last: CharacterClass = 'usual'
  for (const character of text) {
    const found = classOf(character)
    if (last === 'small' && found === 'capital') sum += capitalWithin
    if (last === 'sign' && isLetter(before) && isLetter(found)) sum += signWithin
    before = last
    last = found
  }
  return sum
}

function againstWords(text: string, writing: Writing): number {
  let sum = 0
  let word = { plain: 0, beyond: 0 }
  for (const character of `${text} `) {
    if (!isLetter(classOf(character))) {
      sum += againstWord(word, writing)
      word = { plain: 0, beyond: 0 }
    } else if (character > '\u007f') word.beyond += 1
    else word.plain += 1
  }
  return sum
}

function isMostlyPlain(text: string): boolean {
  const plain = text.match(/[a-z]/gi)?.length ?? 0
  return plain > 3 * (text.match(/[^\0-\u007f]/g)?.length ?? 0)
}

function againstWord({ plain, beyond }: { plain: number; beyond: number }, writing: Writing): number {
  if (beyond === 0) return 0
  if (writing !== 'latin') return plain > 0 ? mixedWord : 0
  return plain + beyond >= 4 && beyond * 5 > (plain + beyond) * 3 ? heavyAccent * beyond : 0
}
