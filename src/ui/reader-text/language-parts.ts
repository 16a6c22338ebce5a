/** Where the language changes inside a text: for whole lines, and inside one. Pure. */
import type { LanguageStretch, Span } from './text-layer.ts'

/** What of a line stands in another language than the text. */
export interface LineLanguages {
  /** Covers all of the line but white space; `null` for none. */
  readonly whole: LanguageStretch | null
  /** Those that cover a part of the line, in order; empty where one covers the whole. */
  readonly inside: readonly LanguageStretch[]
}

/** `stretches` in order, without overlap; offsets in UTF-16 code units. */
export function lineLanguages(text: string, line: Span, stretches: readonly LanguageStretch[]): LineLanguages {
  const here = stretches.filter(({ start, end }) => start < line.end && end > line.start)
  const [first] = here
  const isBlank = (start: number, end: number) => text.slice(start, end).trim() === ''
  if (first && isBlank(line.start, first.start) && isBlank(first.end, line.end)) return { whole: first, inside: [] }
  return { whole: null, inside: here }
}

/** Cuts a span at the bounds of the stretches in it; `stretch` is `null` for what is in the language around it. */
export function languageParts(
  { start, end }: Span,
  stretches: readonly LanguageStretch[],
): readonly (Span & { readonly stretch: LanguageStretch | null })[] {
  const parts: (Span & { readonly stretch: LanguageStretch | null })[] = []
  let from = start
  for (const stretch of stretches) {
    const [first, last] = [Math.max(stretch.start, from), Math.min(stretch.end, end)]
    if (first >= last) continue
    if (from < first) parts.push({ start: from, end: first, stretch: null })
    parts.push({ start: first, end: last, stretch })
    from = last
  }
  if (from < end) parts.push({ start: from, end, stretch: null })
  return parts
}
