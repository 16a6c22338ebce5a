/**
 * Words whose letters come from two scripts that have letters of the same look, so that a name reads as another one. Knows no dictionary.
 * Scripts that nobody confuses (Latin beside Han, kana, Hangul, Georgian, Arabic) are no mixture, nor are parts joined by a hyphen or an
 * apostrophe ("SIM-карта", "Facebook’ом").
 */
import type { UnusualPlace } from '#domain/unusual.ts'

/** Two letters side by side, marks between them aside, of scripts that look alike. */
const seam =
  /\p{sc=Latn}\p{M}*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}]|\p{sc=Cyrl}\p{M}*[\p{sc=Latn}\p{sc=Grek}\p{sc=Armn}]|\p{sc=Grek}\p{M}*[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Armn}]|[\p{sc=Armn}\p{sc=Cher}]\p{M}*[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/gu
const inWord = /[\p{L}\p{M}]/u
const restOfWord = /[\p{L}\p{M}]*/uy
/** Of a longer run of letters the beginning decides. */
const mostLetters = 200
const notMark = /\P{M}/gu
const scripts = [/\p{sc=Latn}/gu, /\p{sc=Cyrl}/gu, /\p{sc=Grek}/gu] as const

/** Greek letters that look like Latin ones; the others (μ, Ω, β) stand beside Latin ones in units and formulas. */
const greekLikeLatin = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυικχϲϳϜ\u1f00-\u1fff]/u
const latinLikeGreek = /[ABEZHIKMNOPTYXavopuikx]/u
/** `TNFα`: the names of proteins and the like. */
const formula = /^[A-Z]{2,}α$/u
/** `XIXв`: a century without its space. */
const century = /^[IVXLCDM]{2,}\p{Ll}{1,3}$/u

/** In order. One pass: words are looked at once. */
export function* mixedWords(text: string): Generator<UnusualPlace> {
  let from = 0
  for (;;) {
    seam.lastIndex = from
    const found = seam.exec(text)
    if (!found) return
    const start = wordStart(text, found.index, from)
    const end = wordEnd(text, found.index + found[0].length)
    if (isMixed(text.slice(start, Math.min(end, start + mostLetters))))
      yield { kind: 'mixedScript', start, end, reach: end, spells: null }
    from = end
  }
}

function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least) {
    const before = start > 1 && isLow(text, start - 1) ? start - 2 : start - 1
    if (before < least || !inWord.test(text.slice(before, start))) break
    start = before
  }
  return start
}

function wordEnd(text: string, at: number): number {
  restOfWord.lastIndex = at
  return at + (restOfWord.exec(text)?.[0].length ?? 0)
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code < 0xe000
}

function isMixed(word: string): boolean {
  const [latin, cyrillic, greek] = scripts.map((script) => lettersOf(word, script))
  if (!latin || !cyrillic || !greek || cyrillic.length > 0 || greek.length === 0) return !century.test(word)
  if (formula.test(word)) return false
  const isLikeLatin = latin.length > 1 && greek.every((letter) => greekLikeLatin.test(letter))
  const isLikeGreek = greek.length > 1 && latin.every((letter) => latinLikeGreek.test(letter))
  return isLikeLatin || isLikeGreek
}

function lettersOf(word: string, script: RegExp): readonly string[] {
  return (word.match(notMark)?.join('') ?? '').match(script) ?? []
}
