/** In which order the rows of a collation are read. */
import type { Row } from './row.ts'

/**
 * The rows of the first version in its order; what a further version has alone stands behind what stands before it there, or, at its
 * beginning, before what follows. Versions reorder, so a row can stand before another that one of its versions has later.
 */
export function inReadingOrder(rows: readonly Row[]): readonly Row[] {
  const versions = Math.max(-1, ...rows.flat().map(({ version }) => version)) + 1
  const ordered: Row[] = []
  for (let version = 0; version < versions; version++) {
    let at = -1
    const leading: Row[] = []
    for (const row of rowsOfVersion(rows, version)) {
      const known = ordered.indexOf(row)
      if (known >= 0) {
        ordered.splice(known, 0, ...leading)
        at = known + leading.length
        leading.length = 0
      } else if (at < 0) leading.push(row)
      else {
        // What versions before it have alone at the same place goes first.
        do at++
        while (isBefore(ordered[at], version))
        ordered.splice(at, 0, row)
      }
    }
    ordered.push(...leading)
  }
  return ordered
}

/** In the order of that version, each once. */
function rowsOfVersion(rows: readonly Row[], version: number): readonly Row[] {
  return rows
    .flatMap((row) => {
      const sentence = row.find((place) => place.version === version)?.sentence
      return sentence === undefined ? [] : [{ row, sentence }]
    })
    .toSorted((one, other) => one.sentence - other.sentence)
    .map(({ row }) => row)
}

function isBefore(row: Row | undefined, version: number): boolean {
  return row !== undefined && row.every((place) => place.version > 0 && place.version < version)
}
