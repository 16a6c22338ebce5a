/**
 * The one table of keys: which operation a key means, everywhere (DESIGN section 5). An operation that is not here has no
 * key of its own and is reached through menus and the palette.
 */

export type KeyGroup = 'judge' | 'mark' | 'move' | 'claims' | 'general'

export interface KeyEntry {
  readonly operation: KeyedOperation
  /** A letter, digit, `?` or key name, with `Mod+` (Ctrl or Cmd) and `Shift+` before it in this order. */
  readonly key: string
  /** Further keys that mean the same and cannot be changed. */
  readonly also: readonly string[]
  readonly group: KeyGroup
  /** Works while one types in a field, too. */
  readonly inFields: boolean
  /** Keeps going while the key is held down. */
  readonly repeats: boolean
}

export type KeyedOperation =
  | 'judge.agrees'
  | 'judge.differs'
  | 'judge.omits'
  | 'judge.unclear'
  | 'judge.stillHolds'
  | 'judge.same'
  | 'passage.link'
  | 'passage.bounds'
  | 'claim.new'
  | 'claim.pick'
  | 'claims.propose'
  | 'versions.find'
  | 'gloss.edit'
  | 'fact.show'
  | 'unusual.next'
  | 'row.take'
  | 'sentence.move'
  | 'row.split'
  | 'region.furniture'
  | 'suggestion.reject'
  | 'item.clear'
  | 'queue.skip'
  | 'queue.next'
  | 'queue.previous'
  | 'pane.next'
  | `number.${Digit}`
  | 'palette.open'
  | 'keys.help'
  | 'history.undo'
  | 'history.redo'

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

const DIGITS: readonly Digit[] = [1, 2, 3, 4, 5, 6, 7, 8, 9]

function entry(operation: KeyedOperation, key: string, group: KeyGroup, more: Partial<KeyEntry> = {}): KeyEntry {
  return { operation, key, also: [], group, inFields: false, repeats: false, ...more }
}

/** In the order in which the key help shows them. */
export const keyTable: readonly KeyEntry[] = [
  entry('judge.agrees', 'a', 'judge'),
  entry('judge.differs', 'd', 'judge'),
  entry('judge.omits', 'o', 'judge'),
  entry('judge.unclear', 'u', 'judge'),
  entry('judge.stillHolds', 'h', 'judge'),
  entry('judge.same', 'm', 'judge'),
  entry('row.take', 't', 'judge'),
  entry('passage.link', 'l', 'mark'),
  entry('passage.bounds', 'e', 'mark'),
  entry('claim.new', 'n', 'mark'),
  entry('claim.pick', 'c', 'mark'),
  entry('claims.propose', 'p', 'mark'),
  entry('versions.find', 'f', 'mark'),
  entry('gloss.edit', 'g', 'mark'),
  entry('fact.show', 'i', 'mark'),
  entry('sentence.move', 'r', 'mark'),
  entry('row.split', 'y', 'mark'),
  entry('region.furniture', 'b', 'mark'),
  entry('suggestion.reject', 'x', 'mark'),
  entry('item.clear', 'Backspace', 'mark'),
  entry('queue.next', 'j', 'move', { repeats: true }),
  entry('queue.previous', 'k', 'move', { repeats: true }),
  entry('queue.skip', 's', 'move'),
  entry('pane.next', 'v', 'move'),
  entry('unusual.next', 'q', 'move'),
  ...DIGITS.map((digit) => entry(`number.${digit}`, String(digit), 'claims')),
  entry('palette.open', 'Mod+k', 'general', { inFields: true }),
  entry('keys.help', '?', 'general', { also: ['F1'] }),
  entry('history.undo', 'Mod+z', 'general'),
  entry('history.redo', 'Mod+Shift+z', 'general', { also: ['Mod+y'] }),
]

/** True for keys that type a character: those that can be turned off (WCAG 2.1.4). */
export function isSingleKey(key: string): boolean {
  return /^(?:Shift\+)?.$/u.test(key)
}

/** What may be chosen as a key when keys are changed: a letter or digit, alone or with Shift, or Backspace. */
export function isKeyOnOffer(key: string): boolean {
  return /^(?:Shift\+)?[a-z0-9]$/.test(key) || key === 'Backspace'
}

/** A table with the analyst's own keys in it; a change that would give one key two meanings is left out. */
export function applyKeyChanges(
  table: readonly KeyEntry[],
  changes: Readonly<Record<string, string>>,
): readonly KeyEntry[] {
  const wanted = table.map((row) => {
    const key = changes[row.operation]
    return key === undefined || !isKeyOnOffer(key) || row.key.startsWith('Mod+') ? row : { ...row, key }
  })
  const clashing = new Set(duplicateKeys(wanted))
  if (clashing.size === 0) return wanted
  // Taking back every change that takes part in a clash can free a key another change took: then none holds.
  const careful = wanted.map((row, index) => (clashing.has(row.key) ? (table[index] ?? row) : row))
  return duplicateKeys(careful).length === 0 ? careful : table
}

/** Keys with more than one meaning; must be empty. */
export function duplicateKeys(table: readonly KeyEntry[]): readonly string[] {
  const seen = new Set<string>()
  const double = new Set<string>()
  for (const key of table.flatMap((row) => [row.key, ...row.also])) {
    if (seen.has(key)) double.add(key)
    seen.add(key)
  }
  return [...double]
}

/** The row a resolved key belongs to; `null` when it means nothing. */
export function findKey(table: readonly KeyEntry[], key: string): KeyEntry | null {
  return table.find((row) => row.key === key || row.also.includes(key)) ?? null
}
