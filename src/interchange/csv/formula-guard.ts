/**
 * Keeps a cell from being taken for a formula: one that begins as a formula does gets an apostrophe before it, which spreadsheets take for
 * "this is text". So does one that begins with apostrophes before such a sign, so that taking one away again always gives what was there.
 */

/**
 * What spreadsheets begin a formula with, the wide forms of East Asian keyboards too; white space and characters that do not show before it
 * are skipped by some.
 */
const formula = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u
const guarded = /^'+(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u

/** The text as it is written into a file for spreadsheets. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text that was guarded. Only for files of our own: in another an apostrophe is somebody's. */
export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}
