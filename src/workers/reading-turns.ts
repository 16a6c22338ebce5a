/** Deals out texts to readers in turns of one language each, so that a reader need not know the words of all languages. */
import { groupBy } from '#domain/group-by.ts'
import type { TextToRead } from './article-reader.ts'

/** Texts read in one turn: they become one pack. */
export const PER_TURN = 32

/** What one reader is given next; `null` when nothing is left. */
export type NextTurn = () => readonly TextToRead[] | null

/** The turns of so many readers. Each stays with its language, then takes the one with most left that no other is at, then helps. */
export function readingTurns(toRead: readonly TextToRead[], readers: number): readonly NextTurn[] {
  const left = groupBy(toRead, ({ language }) => language)
  const at: (string | null)[] = Array.from({ length: readers }, () => null)
  const choose = (own: string | null): string | null => {
    if (own !== null && left.has(own)) return own
    const languages = [...left.keys()].toSorted((one, other) => countOf(left, other) - countOf(left, one))
    return languages.find((language) => !at.includes(language)) ?? languages[0] ?? null
  }
  return at.map((_, reader) => () => {
    const language = choose(at[reader] ?? null)
    at[reader] = language
    if (language === null) return null
    const texts = left.get(language) ?? []
    const turn = texts.splice(0, PER_TURN)
    if (texts.length === 0) left.delete(language)
    return turn
  })
}

function countOf(left: ReadonlyMap<string, readonly TextToRead[]>, language: string): number {
  return left.get(language)?.length ?? 0
}
