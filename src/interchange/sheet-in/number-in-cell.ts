/** A number as spreadsheets and people write it. */

/**
 * With spaces or apostrophes between thousands, and with commas or points where it is certain what they mean. `null` for anything else: a
 * word beside a number is somebody's, and not to be dropped.
 */
export function numberInCell(cell: string): number | null {
  const plain = cell.trim().replaceAll(/(?<=\d)[\s\u00a0\u202f'’](?=\d{3}(?!\d))/gu, '')
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain)) return Number(plain)
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(plain))
    return Number(plain.replaceAll('.', '').replace(',', '.'))
  return /^[+-]?\d+,\d+$/.test(plain) ? Number(plain.replace(',', '.')) : null
}
