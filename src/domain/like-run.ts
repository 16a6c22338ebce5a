/** The run of words in another text that is most like a quote: a proposal where the quote itself is gone. Decides nothing. */
import { sentenceBounds, type CutText } from './cut-text.ts'

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

type Counts = ReadonlyMap<string, number>

/** Of runs that share as many words the shortest is taken; the first few are enough to find it. */
const mostRuns = 50

/**
 * A run of words, a third longer than the quote at most, that shares at least half of its words, with what took the place of others at
 * its ends; `null` where there is none. Sliding, so linear.
 */
export function mostAlike(quote: string, cut: CutText): readonly [number, number] | null {
  const quoted = wordsOf(quote)
  const words = wordsOf(cut.text)
  const run = likeRun(quoted, words)
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return null
  const [begin, end] = sentenceBounds(cut.sentences, first.start, last.end)
  const around = words.filter((word) => word.start >= begin && word.end <= end)
  const from = around.at(Math.max(0, around.indexOf(first) - wordsBefore(quoted, first))) ?? first
  const to = around[around.indexOf(last) + wordsAfter(quoted, last)] ?? around.at(-1) ?? last
  return withMarks(quote, quoted, cut.text, [from.start, to.end])
}

/** In lower case, with their places. Letters of scripts that part no words are words of their own. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const wordPattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|\p{N}+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}])[\p{L}\p{M}'’])+/gu

/** Empty where nothing shares half of the words, or the quote is one word. */
function likeRun(quoted: readonly Word[], words: readonly Word[]): readonly Word[] {
  const wanted = countWords(quoted)
  const size = quoted.length
  const room = size + Math.ceil(size / 3)
  const inside = new Map<string, number>()
  let shared = 0
  let best = 0
  let ends: number[] = []
  for (const [index, word] of words.entries()) {
    shared += gain(wanted, inside, word.text, 1)
    const leaving = words[index - room]
    if (leaving) shared += gain(wanted, inside, leaving.text, -1)
    if (shared > best) [best, ends] = [shared, [index]]
    else if (shared === best) ends.push(index)
  }
  if (size < 2 || best * 2 < size) return []
  const runs = ends.slice(0, mostRuns).map((end) => trimmed(words.slice(Math.max(0, end - room + 1), end + 1), wanted))
  return runs.reduce((one, other) => (other.length < one.length ? other : one), runs[0] ?? [])
}

function gain(wanted: Counts, inside: Map<string, number>, word: string, by: 1 | -1): number {
  const limit = wanted.get(word)
  if (limit === undefined) return 0
  const before = inside.get(word) ?? 0
  inside.set(word, before + by)
  return Math.min(before + by, limit) - Math.min(before, limit)
}

/** Without words at both ends that are not wanted, or are there more often than they are wanted. */
function trimmed(run: readonly Word[], wanted: Counts): readonly Word[] {
  const counts = new Map(countWords(run))
  const isSpare = ({ text }: Word) => {
    const count = counts.get(text) ?? 0
    if (count <= (wanted.get(text) ?? 0)) return false
    counts.set(text, count - 1)
    return true
  }
  const from = run.findIndex((word) => !isSpare(word))
  const to = run.findLastIndex((word) => !isSpare(word))
  return from < 0 ? [] : run.slice(from, to + 1)
}

function countWords(words: readonly Word[]): Counts {
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** How many words of the quote stand before one: so many others may have taken their place. */
function wordsBefore(quoted: readonly Word[], { text }: Word): number {
  const at = quoted.findIndex((word) => word.text === text)
  return Math.max(0, at)
}

function wordsAfter(quoted: readonly Word[], { text }: Word): number {
  return Math.max(0, quoted.length - 1 - quoted.findLastIndex((word) => word.text === text))
}

/** Marks at the ends of the quote belong to what was found where they are the same still. */
function withMarks(
  quote: string,
  quoted: readonly Word[],
  text: string,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const head = quote.slice(0, quoted[0]?.start)
  const tail = quote.slice(quoted.at(-1)?.end)
  return [text.endsWith(head, from) ? from - head.length : from, text.startsWith(tail, to) ? to + tail.length : to]
}
