/** Tells a year from a count of four digits: "in 1850" from "1850 containers". For `dates.ts` and `numbers.ts`. */
import { YEAR_PREPOSITIONS, YEAR_WORDS, wordTest } from './date-words.ts'
import { functionWords } from './function-words.ts'
import type { Token } from './tokens.ts'

/** Prepositions after which a year stands without fear of a counted thing. */
const SURE = new Set(
  `in since en depuis desde seit nel dal im jahr année em any el anul anului jaar år vuonna vuoden vuodesta vuoteen vuosina aastal leta letu
    letih rok roku roce letech latach rokoch το του έτος vitin vitit viti vitet عام العام سنة بسنة عامي الأعوام سال سالهای سال‌های سنہ سن שנת
    בשנת משנת לשנת בשנים tahun năm`.split(/\s+/u),
)

/** Languages that tie a case ending to a year: `2023-ში`, `2023'te`. */
const TIED_ENDINGS = new Set(['ka', 'tr', 'az', 'hu', 'fi', 'lt'])

const CASELESS = new Set(['ka', 'he', 'ar', 'fa', 'ur'])

/** Whether the four digits at `index` are written as a year. `base` is a base language. */
export function isYear(tokens: readonly Token[], index: number, base: string, text: string): boolean {
  const token = tokens[index]
  if (token === undefined || !isFourDigits(token) || !standsFree(tokens, index, text)) return false
  return (
    hasYearWord(tokens, index, base) ||
    hasTiedEnding(tokens, index, base) ||
    isInBrackets(tokens, index) ||
    followsPreposition(tokens, index, base) ||
    hasOrdinalStop(tokens, index, base) ||
    isGermanYear(tokens, index, base)
  )
}

function isFourDigits(token: Token): boolean {
  const value = Number(token.lower)
  return token.kind === 'digits' && token.lower.length === 4 && value >= 1500 && value <= 2199
}

/** Nothing that makes it part of a number, an amount or a name touches it. */
function standsFree(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined || isDecimal(tokens, index)) return false
  if (after?.start === token.end && /^[%°:$€£₽₴₸₾]$/u.test(after.text)) return false
  if (before === undefined) return true
  if (before.end === token.start && !/^["'«„“([–—-]$/u.test(before.text)) return false
  return !/^[$€£¥₽₴₸₾№#-]$/u.test(before.text) || /^\p{Nd}$/u.test(text.charAt(before.start - 1))
}

function hasYearWord(tokens: readonly Token[], index: number, base: string): boolean {
  const word = /^[.-]$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1
  const next = tokens[word]
  if (base === 'en' || next?.kind !== 'word' || !wordTest(YEAR_WORDS, 'year', base)(next.lower)) return false
  // `2000 में से 500` is 500 out of 2000.
  return next.lower !== 'में' || tokens[word + 1]?.lower !== 'से'
}

function hasTiedEnding(tokens: readonly Token[], index: number, base: string): boolean {
  const hyphen = tokens[index + 1]
  const ending = tokens[index + 2]
  if (!TIED_ENDINGS.has(base) || hyphen === undefined || !/^[-'’]$/u.test(hyphen.text)) return false
  return ending?.kind === 'word' && ending.start === hyphen.end
}

/** South Slavic years are ordinals: `sredinom 2027. godine`, `do sredine 2027.` */
function hasOrdinalStop(tokens: readonly Token[], index: number, base: string): boolean {
  const stop = tokens[index + 1]
  return /^(?:sr|hr|bs)$/.test(base) && stop?.text === '.' && stop.start === tokens[index]?.end
}

function isInBrackets(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')'
}

function followsPreposition(tokens: readonly Token[], index: number, base: string): boolean {
  const before = tokens[index - 1]
  if (before?.kind !== 'word' || !wordTest(YEAR_PREPOSITIONS, 'before year', base)(before.lower)) return false
  const after = tokens[index + 1]
  if (after === undefined || !countsThings(after, base)) return true
  return SURE.has(before.lower) && !(base === 'de' && /^\p{Lu}/u.test(after.text))
}

/** German sets a year without preposition: "hat 2023 einen ...", "wird 2022 geprüft". */
function isGermanYear(tokens: readonly Token[], index: number, base: string): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (base !== 'de' || after?.kind !== 'word' || before?.kind !== 'word' || /^\p{Lu}/u.test(after.text)) return false
  return functionWords('de').has(after.lower) || (!BOUNDS.test(before.lower) && !qualifiesNoun(tokens, index + 1))
}

/** What bounds a number bounds no year. */
const BOUNDS =
  /^(?:rund|etwa|über|unter|knapp|fast|gut|circa|ca|zirka|insgesamt|exakt|genau|mindestens|höchstens|alle|nur)$/u

/** Small words, the last of them with an ending, before a noun: `2022 neu gebaute Schiffe`. */
function qualifiesNoun(tokens: readonly Token[], first: number): boolean {
  let at = first
  while (tokens[at]?.kind === 'word' && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) at++
  const [last, noun] = [tokens[at - 1], tokens[at]]
  return noun?.kind === 'word' && /e[nrsm]?$/u.test(last?.lower ?? '')
}

/** A lower-case noun or adjective after a number: it counts something. Where nothing is written small, any word may. */
export function countsThings(after: Token, base: string): boolean {
  if (after.kind !== 'word') return false
  if (CASELESS.has(base)) return true
  if (base === 'de') return /^\p{Lu}/u.test(after.text)
  const lists = base === 'sr' ? ['sr-Latn', 'sr-Cyrl'] : [base]
  return /^\p{Ll}/u.test(after.text) && !lists.some((list) => functionWords(list).has(after.lower))
}

function isDecimal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const sign = tokens[index + 1]
  const digits = tokens[index + 2]
  if (token === undefined || sign === undefined || digits === undefined) return false
  return /^[.,]$/.test(sign.text) && sign.start === token.end && digits.kind === 'digits' && digits.start === sign.end
}
