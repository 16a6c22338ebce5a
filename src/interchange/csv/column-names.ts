/** What the columns of a table are called. Nothing of a parser is needed here: the page asks too. */

/** Names of columns; a repeated or empty one gets its number, so that no cell is lost (F1). */
function namedOnce(names: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return names.map((name, index) => {
    const plain = name.trim()
    let unique = plain === '' ? `column (${index + 1})` : plain
    // Another column may be called as a repeated one is with its number.
    while (seen.has(unique)) unique = `${unique} (${index + 1})`
    seen.add(unique)
    return unique
  })
}

/** What the columns of a table are called: by its first line, or where that is no head by their number. */
export function columnNames(first: readonly string[], hasHead: boolean): readonly string[] {
  return namedOnce(hasHead ? first : first.map(() => ''))
}
