/** Sets a person's own words off in a sentence, so that they keep their direction and leave that of the sentence alone (T5). */
import { shownWords } from './shown-words.ts'

/** U+2068 and U+2069 do for text what `bdi` does for elements; nothing in the words can close them. */
export function isolated(words: string): string {
  return `\u2068${shownWords(words)}\u2069`
}
