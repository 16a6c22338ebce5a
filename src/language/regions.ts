/**
 * Stretches of a text in another language than its article: a quotation left in the original, a notice in English. Conservative: what is
 * not clear counts as the article's language. Pure; nothing of it is stored but by a person (T5).
 */
import type { LanguageMark } from '#domain/records.ts'
import { identifyLanguage, type IdentifiedLanguage } from './identify.ts'
import { detectedMark } from './language-mark.ts'
import { baseLanguage, languageInfo } from './language-names.ts'
import { countScripts, mainScript, type Script } from './script.ts'
import type { Span } from './words.ts'

/** One or more sentences that follow each other. */
export interface LanguageRegion extends Span {
  /** The language with what it was recognised by. */
  readonly mark: LanguageMark
  /** Of the sentence that is least sure. */
  readonly margin: number
}

/** Too alike to be told apart in a sentence. */
const CLOSE: readonly ReadonlySet<string>[] = ['hr bs sr', 'da nb sv', 'cs sk', 'bg mk', 'tr az', 'kk ky', 'id ms'].map(
  (line) => new Set(line.split(' ')),
)
/** Of a sentence in the article's own script; in another script less says as much. */
const LEAST_MARGIN = 0.25
const LEAST_WORDS = 4
const LEAST_WORDS_OF_SCRIPT = 2
const LEAST_LETTERS_OF_SCRIPT = 8
/** Share of the letters of a text. */
const LEAST_OWN = 0.1
/** A longer one is looked at by its beginning, in UTF-16 code units. */
const SAMPLE = 1000

/**
 * Regions in reading order, without overlap. `sentences` as `segmentText` gives them, `language` is the article's; none for `und`.
 * With `otherScripts` only those in another script are looked for, which costs little.
 */
export function languageRegions(
  text: string,
  language: string,
  sentences: readonly Span[],
  { otherScripts = false }: { readonly otherScripts?: boolean } = {},
): LanguageRegion[] {
  const base = baseLanguage(language)
  if (base === 'und') return []
  const own = ownScript(text, language)
  const regions: LanguageRegion[] = []
  let isNext = false
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, Math.min(end, start + SAMPLE))
    const isAsked = !otherScripts || mainScript(countScripts(sentence)) !== own
    const found = isAsked ? foreign(sentence, language, own) : null
    const before = regions.at(-1)
    if (found !== null && isNext && before?.mark.tag === found.language)
      regions[regions.length - 1] = { ...before, end, margin: Math.min(before.margin, found.margin) }
    else if (found !== null) regions.push({ start, end, mark: detectedMark(found), margin: found.margin })
    isNext = found !== null
  }
  return regions
}

/** The script the language is written in, unless this text hardly has it: some languages have two. */
function ownScript(text: string, language: string): Script {
  const counts = countScripts(text.slice(0, 10 * SAMPLE))
  const letters = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const script = languageInfo(language)?.script
  return script !== undefined && (counts.get(script) ?? 0) >= LEAST_OWN * letters ? script : mainScript(counts)
}

/** The region that holds a stretch whole; `null` where it is the article's language, or only partly another. */
export function regionAt<Region extends Span>(regions: readonly Region[], { start, end }: Span): Region | null {
  return regions.find((region) => region.start <= start && end <= region.end) ?? null
}

/** The language of one sentence of an article: another than the article's only where that is clear (T5). */
export function languageAt(text: string, own: LanguageMark, sentence: Span): LanguageMark {
  return languageRegions(text, own.tag, [sentence])[0]?.mark ?? own
}

/** The other language a sentence is clearly in; `null` for the article's own, and when in doubt. */
function foreign(sentence: string, language: string, own: Script): IdentifiedLanguage | null {
  const found = identifyLanguage(sentence, { expected: language })
  const [base, other] = [baseLanguage(language), baseLanguage(found.language)]
  if (other === 'und' || other === base) return null
  if (CLOSE.some((close) => close.has(base) && close.has(other))) return null
  const isClear = found.script === own ? isClearByWords(sentence, found) : isClearByScript(sentence, own)
  return isClear ? found : null
}

function isClearByScript(sentence: string, own: Script): boolean {
  // A name in other letters may be most of a short sentence.
  if ((countScripts(sentence).get(own) ?? 0) > LEAST_WORDS_OF_SCRIPT) return false
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0
  const words = wordsOf(sentence).length
  const isEnough = words >= LEAST_WORDS_OF_SCRIPT || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sentence)
  return letters >= LEAST_LETTERS_OF_SCRIPT && isEnough
}

/** Names alone make no language: it takes words in small letters. */
function isClearByWords(sentence: string, { margin, reason }: IdentifiedLanguage): boolean {
  const small = wordsOf(sentence).filter((word) => /^\p{Ll}/u.test(word)).length
  return margin >= LEAST_MARGIN && reason.words.length > 0 && small >= LEAST_WORDS
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/\p{L}{2,}/gu) ?? []
}
