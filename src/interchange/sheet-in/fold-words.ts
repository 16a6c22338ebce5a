/** Words and names as they are compared: without case, accents of composition, and how they are spaced. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, ' ')
}

/** The values by each of their words; of one that two say, the first. */
export function byWords<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>()
  for (const value of Object.keys(words) as Value[])
    for (const name of [value, ...words[value]]) if (!found.has(foldWords(name))) found.set(foldWords(name), value)
  return found
}
