/** How words and names of CLDR are cleaned before they go into a pack. */

/**
 * Without marks of direction and soft hyphens, with plain single spaces.
 * @param {string} text
 */
export function cleaned(text) {
  return text
    .replaceAll(/[\u00ad\u061c\u200b\u200e\u200f\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/**
 * Cleaned, and without the full stop of an abbreviation.
 * @param {string} text
 */
export function withoutStop(text) {
  return cleaned(text).replace(/\.+$/, '').trim()
}

/**
 * As it is looked up in a text: without a full stop, lower case by the rules of its language (Turkish İ, I).
 * @param {string} text
 * @param {string} tag
 */
export function asWord(text, tag) {
  return withoutStop(text).toLocaleLowerCase(tag)
}

/**
 * Whether it can be told from a figure or an initial: two letters or more (vowel signs count), and no digit.
 * @param {string} word
 */
export function isWord(word) {
  return (word.match(/[\p{L}\p{M}]/gu)?.length ?? 0) >= 2 && !/\p{N}/u.test(word)
}

/**
 * Each once, in the order they came, none empty.
 * @param {Iterable<string>} forms
 */
export function distinct(forms) {
  return [...new Set(forms)].filter((form) => form !== '')
}

/**
 * A record with its keys in the order of their code units: the same on every machine.
 * @template Value
 * @param {Iterable<readonly [string, Value]>} entries
 * @returns {Record<string, Value>}
 */
export function sorted(entries) {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))))
}

/**
 * Words with their values, sorted. A word with two values is left out: nobody could say which is meant (Hindi «कल» is
 * both yesterday and tomorrow).
 * @param {Iterable<readonly [word: string, value: number]>} pairs
 */
export function unambiguous(pairs) {
  /** @type {Map<string, Set<number>>} */
  const values = new Map()
  for (const [word, value] of pairs) values.set(word, (values.get(word) ?? new Set()).add(value))
  return sorted(
    [...values].flatMap(([word, all]) => [...all].slice(0, all.size === 1 ? 1 : 0).map((value) => [word, value])),
  )
}
