/** Which looks of cells show a number as a date, and which day a number is. */
import { childrenNamed, descendants, type XmlElement } from '../xml/xml-tree.ts'

/** Formats that every workbook knows: dates, with and without the time. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57].map(String))

/** The places in the list of looks, as cells name them, that show a date. */
export function dateStyles(styles: XmlElement): ReadonlySet<string> {
  const own = descendants(styles, 'numFmt').filter(({ attributes }) => isDateFormat(attributes.get('formatCode') ?? ''))
  const formats = new Set([...builtIn, ...own.map(({ attributes }) => attributes.get('numFmtId') ?? '')])
  const looks = descendants(styles, 'cellXfs').flatMap((list) => childrenNamed(list, 'xf'))
  return new Set(
    looks.flatMap(({ attributes }, index) => (formats.has(attributes.get('numFmtId') ?? '') ? String(index) : [])),
  )
}

/** A format with a year or a day outside of words, colours and conditions. */
function isDateFormat(format: string): boolean {
  return /[yd]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}

const dayLength = 86_400_000

/** The day a number means, `YYYY-MM-DD`; `null` for one that is no day. Days are counted from 1 January 1900 or 1904. */
export function dayOfSerial(serial: number, isFrom1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial >= 2_958_466) return null
  // The count of 1900 has a 29 February that never was; whoever means January or February of that year is a day off.
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return new Date(first + Math.floor(serial) * dayLength).toISOString().slice(0, 10)
}
