/** Where bytes are no UTF-8, by the rules of the decoder of browsers. */

/** The bytes, from 1, at which a broken sequence begins, as far as `most` of them. */
export function brokenPlaces(bytes: Uint8Array, most: number): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < bytes.length && places.length < most;) {
    const { length, isWhole } = sequenceAt(bytes, at)
    if (!isWhole) places.push(at + 1)
    at += length
  }
  return places
}

/** How many bytes belong together, and whether they are a character. */
function sequenceAt(bytes: Uint8Array, at: number): { readonly length: number; readonly isWhole: boolean } {
  const lead = bytes[at] ?? 0
  const needed = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (needed === 0) return { length: 1, isWhole: false }
  let length = 1
  while (length < needed && follows(bytes[at + length], length === 1 ? lead : null)) length += 1
  return { length, isWhole: length === needed }
}

/** Whether a byte may follow; behind some lead bytes fewer may, so that no character is written too long or out of range. */
function follows(byte: number | undefined, lead: number | null): boolean {
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  return byte !== undefined && byte >= least && byte <= most
}
