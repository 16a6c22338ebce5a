/** Bytes as text in a charset: those of browsers, and two more that they do not know. */

/** The charset of Kazakh that browsers do not know (KZ-1048, STRK1048-2002): windows-1251 with other letters in sixteen places. */
export const KZ_1048 = 'kz-1048'
/** An older one for the Cyrillic letters of Asian languages, Kazakh among them (PTCP154, Cyrillic-Asian). */
export const PTCP154 = 'ptcp154'

/** Labels under which files declare them. */
const labels = new Map([
  ...['kz-1048', 'strk1048-2002', 'rk1048', 'cskz1048'].map((label) => [label, KZ_1048] as const),
  ...['ptcp154', 'csptcp154', 'pt154', 'cp154', 'cyrillic-asian'].map((label) => [label, PTCP154] as const),
])

/** What windows-1251 has for bytes that mean something else in such a charset, and what they mean. */
const replacements = new Map([
  [KZ_1048, replacement('ЌЋќћЎўЈҐЄЇґєјЅѕї', 'ҚҺқһҰұӘӨҒҮөғәҢңү')],
  [PTCP154, replacement('ЂЃ‚ѓ†‡€‰Љ‹ЊЌЋЏђ\u0098™љ›њќћџ¤Ґ¦Є\u00adЇ±ґµєЅѕї', 'ҖҒӮғҶҮҲүҠӢҢҚҺҸҗҳҷҡӣңқһҹӨҘҰӘӯҜұҙөәҪҫҝ')],
])

/** The text; throws what the decoder of the browser throws, where it is `fatal` and the bytes are not of the charset. */
export function textIn(
  bytes: Uint8Array,
  charset: string,
  options: TextDecoderOptions & TextDecodeOptions = {},
): string {
  const { stream = false, ...how } = options
  const replace = replacements.get(charset)
  if (!replace) return new TextDecoder(charset, how).decode(bytes, { stream })
  return replace(new TextDecoder('windows-1251', how).decode(bytes, { stream }))
}

/** The name used here for a label that browsers do not know; `null` for any other. */
export function ownCharset(label: string): string | null {
  return labels.get(label.trim().toLowerCase()) ?? null
}

function replacement(before: string, after: string): (text: string) => string {
  const letters = new Map(Array.from(before, (letter, at) => [letter, after.charAt(at)]))
  const replaced = new RegExp(`[${before}]`, 'g')
  return (text) => text.replaceAll(replaced, (letter) => letters.get(letter) ?? letter)
}
