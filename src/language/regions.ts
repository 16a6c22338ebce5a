/**
 * Stretches of a text in another language than its article: a quotation left in the original, a notice in English. In the script of the
 * article whole paragraphs are clear sooner than sentences. Conservative: what is not clear counts as the article's language. Pure; nothing
 * of it is stored but by a person (T5).
 */
import type { LanguageMark } from '#domain/records.ts'
import { identifyLanguage, type IdentifiedLanguage } from './identify.ts'
import { detectedMark } from './language-mark.ts'
import { baseLanguage, languageInfo } from './language-names.ts'
import { countScripts, mainScript, type Script } from './script.ts'
import { segmentText } from './segment.ts'
import type { Span } from './words.ts'

/** One or more sentences that follow each other. */
export interface LanguageRegion extends Span {
  /** The language with what it was recognised by. */
  readonly mark: LanguageMark
  /** Of the sentence or paragraph that is least sure. */
  readonly margin: number
}

/** Too alike to be told apart in a sentence. */
const CLOSE: readonly ReadonlySet<string>[] = ['hr bs sr', 'da nb sv', 'cs sk', 'bg mk', 'tr az', 'kk ky', 'id ms'].map(
  (line) => new Set(line.split(' ')),
)
/** Of a sentence in the article's own script; in another script less says as much. */
const LEAST_MARGIN = 0.25
const LEAST_WORDS = 4
/** Of a paragraph: over the next language, and over the article's. Two that are close to each other may be hard to tell apart there. */
const LEAST_PARAGRAPH_MARGIN = 0.05
const LEAST_LEAD = 0.3
const LEAST_PARAGRAPH_WORDS = 12
const LEAST_WORDS_OF_SCRIPT = 2
const LEAST_LETTERS_OF_SCRIPT = 8
/** Share of the letters of a text. */
const LEAST_OWN = 0.1
/** A longer one is looked at by its beginning, in UTF-16 code units. */
const SAMPLE = 1000
const LONGEST_PARAGRAPH = 10 * SAMPLE

/** A sentence with the other language it is in; `null` for that of the article. */
export interface ToldSentence {
  readonly sentence: Span
  readonly found: IdentifiedLanguage | null
}

export interface RegionOptions {
  /** Only those in another script are looked for, which costs little. */
  readonly otherScripts?: boolean
}

/** Regions in reading order, without overlap. `sentences` as `segmentText` gives them, `language` is the article's; none for `und`. */
export function languageRegions(
  text: string,
  language: string,
  sentences: readonly Span[],
  options: RegionOptions = {},
): LanguageRegion[] {
  return regionsOf([...toldParagraphs(text, language, sentences, options)])
}

/** The same, one paragraph after the other: a long text takes a while. `regionsOf` all of them are its regions. */
export function* toldParagraphs(
  text: string,
  language: string,
  sentences: readonly Span[],
  { otherScripts = false }: RegionOptions = {},
): Generator<readonly ToldSentence[]> {
  if (baseLanguage(language) === 'und') return
  const own = ownScript(text, language)
  for (const paragraph of paragraphsOf(text, sentences)) {
    const whole = otherScripts ? null : foreignParagraph(text, paragraph, language, own)
    yield paragraph.map((sentence) => {
      const words = sampleOf(text, sentence)
      const isAsked = !otherScripts || mainScript(countScripts(words)) !== own
      return { sentence, found: whole ?? (isAsked ? foreign(words, language, own) : null) }
    })
  }
}

/** Sentences in the same language that follow each other are one region. */
export function regionsOf(paragraphs: readonly (readonly ToldSentence[])[]): LanguageRegion[] {
  const regions: LanguageRegion[] = []
  let isNext = false
  for (const { sentence, found } of paragraphs.flat()) {
    const { start, end } = sentence
    const before = regions.at(-1)
    if (found !== null && isNext && before?.mark.tag === found.language)
      regions[regions.length - 1] = { ...before, end, margin: Math.min(before.margin, found.margin) }
    else if (found !== null) regions.push({ start, end, mark: detectedMark(found), margin: found.margin })
    isNext = found !== null
  }
  return regions
}

/** The sentences by the paragraphs they stand in. */
function paragraphsOf(text: string, sentences: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = []
  let before: Span | null = null
  for (const sentence of sentences) {
    const isNew = before === null || text.slice(before.start, sentence.start).includes('\n')
    if (isNew) paragraphs.push([sentence])
    else paragraphs.at(-1)?.push(sentence)
    before = sentence
  }
  return paragraphs
}

function sampleOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + SAMPLE))
}

/**
 * The other language of the same script that a whole paragraph is clearly in; `null` for a short one, and where one of its sentences
 * speaks for another.
 */
function foreignParagraph(
  text: string,
  sentences: readonly Span[],
  language: string,
  own: Script,
): IdentifiedLanguage | null {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (first === undefined || last === undefined) return null
  const paragraph = sampleOf(text, { start: first.start, end: last.end })
  if (smallWords(paragraph) < LEAST_PARAGRAPH_WORDS) return null
  const found = identifyLanguage(paragraph, { expected: language })
  if (found.script !== own || !isOther(found.language, language)) return null
  if (found.margin < LEAST_PARAGRAPH_MARGIN || leadOver(found, language) < LEAST_LEAD) return null
  const isAlike = (sentence: string) =>
    smallWords(sentence) < LEAST_WORDS ||
    leaders(identifyLanguage(sentence)).every((leader) => leader !== 'und' && !isOther(leader, found.language))
  return sentences.every((sentence) => isAlike(sampleOf(text, sentence))) ? found : null
}

/** The language found, or those of which none leads. */
function leaders({ language, alternatives }: IdentifiedLanguage): readonly string[] {
  const level = alternatives.filter(({ share }) => share === 1).map((other) => other.language)
  return language === 'und' && level.length > 0 ? level : [language]
}

/** The lead of what was found over one language, 0 to 1: where that is not told beside it, at least the lead over the third that is. */
function leadOver({ alternatives }: IdentifiedLanguage, language: string): number {
  const base = baseLanguage(language)
  const same = alternatives.find((other) => baseLanguage(other.language) === base)
  return 1 - (same ?? alternatives[2] ?? { share: 0 }).share
}

/** True for another language, and not one that is too alike. */
function isOther(found: string, language: string): boolean {
  const [base, other] = [baseLanguage(language), baseLanguage(found)]
  return other !== 'und' && other !== base && !CLOSE.some((close) => close.has(base) && close.has(other))
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

/** The language of one sentence of an article: another than the article's only where that or its paragraph's is clear (T5). */
export function languageAt(text: string, own: LanguageMark, sentence: Span): LanguageMark {
  const regions = languageRegions(text, own.tag, paragraphAround(text, own.tag, sentence))
  return (regionAt(regions, sentence) ?? languageRegions(text, own.tag, [sentence])[0])?.mark ?? own
}

/** The sentences of the paragraph; none of one so long that it is none. */
function paragraphAround(text: string, language: string, { start, end }: Span): readonly Span[] {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next === -1 ? text.length : next
  if (to - from > LONGEST_PARAGRAPH) return []
  const { sentences } = segmentText(text.slice(from, to), language)
  return sentences.map((sentence) => ({ start: sentence.start + from, end: sentence.end + from }))
}

/** The other language a sentence is clearly in; `null` for the article's own, and when in doubt. */
function foreign(sentence: string, language: string, own: Script): IdentifiedLanguage | null {
  const found = identifyLanguage(sentence, { expected: language })
  if (!isOther(found.language, language)) return null
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
  return margin >= LEAST_MARGIN && reason.words.length > 0 && smallWords(sentence) >= LEAST_WORDS
}

/** Scripts without capitals have no others. */
function smallWords(text: string): number {
  return wordsOf(text).filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length
}

function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/\p{L}{2,}/gu) ?? []
}
