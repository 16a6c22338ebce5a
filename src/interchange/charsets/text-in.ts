/** Bytes as text in a charset: those of browsers, and one more that they do not know. */

/** The charset of Kazakh that browsers do not know (KZ-1048, STRK1048-2002): windows-1251 with other letters in sixteen places. */
export const KZ_1048 = 'kz-1048'

/** Labels under which files declare it. */
const labels = new Set(['kz-1048', 'strk1048-2002', 'rk1048', 'cskz1048'])

const inWindows1251 = 'ЌЋќћЎўЈҐЄЇґєјЅѕї'
const inKz1048 = 'ҚҺқһҰұӘӨҒҮөғәҢңү'
const letters = new Map(Array.from(inWindows1251, (letter, at) => [letter, inKz1048.charAt(at)]))
const replaced = new RegExp(`[${inWindows1251}]`, 'g')

/** The text; throws what the decoder of the browser throws, where it is `fatal` and the bytes are not of the charset. */
export function textIn(
  bytes: Uint8Array,
  charset: string,
  options: TextDecoderOptions & TextDecodeOptions = {},
): string {
  const { stream = false, ...how } = options
  if (charset !== KZ_1048) return new TextDecoder(charset, how).decode(bytes, { stream })
  const text = new TextDecoder('windows-1251', how).decode(bytes, { stream })
  return text.replaceAll(replaced, (letter) => letters.get(letter) ?? letter)
}

/** The name used here for a label that browsers do not know; `null` for any other. */
export function ownCharset(label: string): string | null {
  return labels.has(label.trim().toLowerCase()) ? KZ_1048 : null
}
