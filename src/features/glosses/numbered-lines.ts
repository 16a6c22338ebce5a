/**
 * Sentences as numbered lines, for translation elsewhere and back. The number is the sentence's place in the article, so
 * that lines may be left out or come back in another order. Pure; stores nothing.
 */
import type { Span } from '#language/words.ts'

/** One sentence with its number, from 1. */
export interface NumberedSentence extends Span {
  readonly number: number
  readonly text: string
}

/** Numbers the sentences of a text. */
export function numberSentences(text: string, sentences: readonly Span[]): readonly NumberedSentence[] {
  return sentences.map(({ start, end }, place) => ({ number: place + 1, start, end, text: text.slice(start, end) }))
}

/** One line for each sentence: `[12] …`. Brackets survive translators, and no sentence is taken for a number. */
export function numberedLines(sentences: readonly NumberedSentence[]): string {
  return sentences.map(({ number, text }) => `[${number}] ${text}`).join('\n')
}

/** What came back from a translation, set against what was asked for. */
export interface TranslationMatch {
  readonly pairs: readonly { readonly sentence: NumberedSentence; readonly translation: string }[]
  /** Numbers that were asked for and did not come back. */
  readonly missing: readonly number[]
  /** Numbers that came back and are no sentence of this article. */
  readonly unknown: readonly number[]
  /** Numbers that came back more than once with different words; the first is taken. */
  readonly repeated: readonly number[]
  /** Lines that belong to no number, for example a translator's greeting. */
  readonly stray: readonly string[]
  /** True when no line had a number and the lines were taken in order because there were as many. */
  readonly byOrder: boolean
}

const digitZeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10] as const
const bracketed = /^\s*[[［【(（]\s*(\p{Nd}{1,6})\s*[\]］】)）]\s*/u
const dotted = /^\s*(\p{Nd}{1,6})\s*[.．。):：]\s+/u

/**
 * Aligns pasted lines with sentences by number (`[3]`, `3.`, `3)`, in any digits). A line without a number continues the
 * one before it. Without any number the lines are taken in order, if there are exactly as many as sentences. Of the sentences
 * only those of `body` are missed: the others are furniture, which need not have been sent (T1).
 */
export function matchTranslation(
  sentences: readonly NumberedSentence[],
  pasted: string,
  body = sentences,
): TranslationMatch {
  const lines = pasted.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  const pattern = lines.some((line) => bracketed.test(line)) ? bracketed : dotted
  const wanted = new Map(sentences.map((sentence) => [sentence.number, sentence]))
  const { entries, stray } = readEntries(lines, pattern)
  const sent = [body, sentences].find(({ length }) => length === lines.length)
  if (entries.length === 0 && sent && lines.length > 0) {
    const pairs = sent.map((sentence, place) => ({ sentence, translation: lines[place]?.trim() ?? '' }))
    return { pairs, missing: [], unknown: [], repeated: [], stray: [], byOrder: true }
  }
  const found = new Map<number, string>()
  const unknown = new Set<number>()
  const repeated = new Set<number>()
  for (const { number, text } of entries) {
    const earlier = found.get(number)
    if (!wanted.has(number)) unknown.add(number)
    else if (earlier === undefined) found.set(number, text)
    else if (earlier !== text) repeated.add(number)
  }
  const pairs = sentences.flatMap((sentence) => {
    const translation = found.get(sentence.number)
    return translation ? [{ sentence, translation }] : []
  })
  const missing = body.filter(({ number }) => !found.get(number)).map(({ number }) => number)
  return { pairs, missing, unknown: [...unknown], repeated: [...repeated], stray, byOrder: false }
}

function readEntries(lines: readonly string[], pattern: RegExp) {
  const entries: { number: number; text: string }[] = []
  const stray: string[] = []
  for (const line of lines) {
    const match = pattern.exec(line)
    const last = entries.at(-1)
    if (match?.[1] !== undefined) entries.push({ number: digitsOf(match[1]), text: line.slice(match[0].length).trim() })
    else if (last) last.text = `${last.text} ${line.trim()}`.trim()
    else stray.push(line.trim())
  }
  return { entries, stray }
}

function digitsOf(written: string): number {
  let value = 0
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0
    const zero = digitZeros.find((candidate) => code >= candidate && code <= candidate + 9)
    value = value * 10 + (zero === undefined ? 0 : code - zero)
  }
  return value
}
