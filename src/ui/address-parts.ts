/** How single parts of an address are written and read. */

/** The dot is escaped too, because it parts claim and article of a cell. */
export function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('.', '%2E')
}

/** `null` for what nothing can be decoded to. */
export function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

/** The parts of a path; `null` where one cannot be decoded. */
export function decodeSegments(path: string): readonly string[] | null {
  const decoded = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode)
  return decoded.every((part) => part !== null) ? decoded : null
}
