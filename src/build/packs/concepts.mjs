/** What words emoji go by in each language: a small dictionary of things, the same in all of them. */
import { readCldr } from './cldr.mjs'
import { asWord, sorted } from './forms.mjs'

/**
 * @typedef {import('./languages.mjs').PackLanguage} PackLanguage
 * @typedef {{ annotations: { annotations: Record<string, { default?: string[] }> } }} AnnotationsFile
 */

/** A word for more things than this says too little of any. */
const MOST_SIGNS = 25
/** Faces with their gestures, hands and parts of the body that gesture, hearts: they stand for moods, not things. */
const MOODS =
  /[\u{1F600}-\u{1F64F}\u{1F90C}-\u{1F92F}\u{1F970}-\u{1F97A}\u{1FAE0}-\u{1FAEF}\u{1F440}-\u{1F450}\u{1F485}\u{1F48B}-\u{1F4A6}\u{1F4AA}\u{1F4AB}\u{1F4AF}\u{1F590}-\u{1F596}\u{1F932}\u{1F933}\u{1F47F}\u{1F9D0}\u{1F9B5}\u{1F9B6}\u{1F9E1}\u{1FA75}-\u{1FA77}\u{1FAC0}\u{1FAF0}-\u{1FAF8}\u{261D}\u{2639}-\u{263B}\u{270A}-\u{270D}\u{2763}\u{2764}\u{1F5A4}]/u
/** Tones of skin, flags, keycaps; and the men and women of signs that are there without a gender. */
const VARIANTS =
  /\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{1F38C}\u{1F3C1}\u{1F3F3}\u{1F3F4}\u{1F6A9}\u{2640}\u{2642}]|\u{20E3}|[\u{1F468}\u{1F469}]\u{200D}/u

/**
 * @param {string} locale
 * @returns {[sign: string, words: string[]][] | null} null where CLDR has none for the language
 */
function annotations(locale) {
  const file = /** @type {AnnotationsFile | null} */ (
    readCldr('cldr-annotations-full', `annotations/${locale}/annotations.json`)
  )
  if (file === null) return null
  return Object.entries(file.annotations.annotations).map(([sign, { default: words = [] }]) => [sign, words])
}

/**
 * The signs that stand for things, in CLDR's order: their places here are the numbers of the concepts.
 * @returns {string[]}
 */
export function conceptSigns() {
  const isThing = (/** @type {string} */ sign) =>
    /\p{Extended_Pictographic}/u.test(sign) && !MOODS.test(sign) && !VARIANTS.test(sign)
  return (annotations('en') ?? []).map(([sign]) => sign).filter(isThing)
}

/**
 * @param {PackLanguage} language
 * @param {readonly string[]} signs
 * @returns {Record<string, number[]> | null} null where CLDR has none for the language
 */
export function conceptWords({ tag, locales }, signs) {
  const annotated = annotations(locales[0])
  if (annotated === null) return null
  const shortest = /^(zh|ja|ko)/.test(tag) ? 2 : 3
  const indexes = new Map(signs.map((sign, index) => [sign, index]))
  /** @type {Map<string, Set<number>>} */
  const concepts = new Map()
  for (const [sign, words] of annotated) {
    const index = indexes.get(sign)
    if (index === undefined) continue
    for (const keyword of words) {
      const word = asWord(keyword, tag)
      const isSingle = /^[\p{L}\p{M}’'ʻ\u200c-]+$/u.test(word) && [...word].length >= shortest
      if (isSingle) concepts.set(word, (concepts.get(word) ?? new Set()).add(index))
    }
  }
  const telling = [...concepts].filter(([, found]) => found.size <= MOST_SIGNS)
  return sorted(telling.map(([word, found]) => [word, [...found].toSorted((a, b) => a - b)]))
}
