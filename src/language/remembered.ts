/** Remembers what was found for words: a text has few different ones, and those of a language are met again and again. */

/** The words of a language are few; nobody fills the memory with others. */
const MOST = 8000

/** The same function, which looks up what it was asked before. It must depend on nothing but the word. When full, it begins anew. */
export function remembered<Value>(find: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found.value
    const value = find(word)
    if (known.size >= MOST) known.clear()
    known.set(word, { value })
    return value
  }
}
