/**
 * Tells which language a text is in: by script, then by letters peculiar to a language, then by function words. It says
 * what it went by, so that a person can agree or not. No statistics of a corpus, no download.
 */
import { directionOfScript } from './direction.ts'
import type { Direction } from './direction.ts'
import { languagesWith } from './function-words.ts'
import { ARABIC, CYRILLIC, LATIN, SCRIPT_LANGUAGE, SIMPLIFIED, TRADITIONAL } from './identify-letters.ts'
import type { Spelling } from './identify-letters.ts'
import { countScripts, mainScript } from './script.ts'
import type { Script } from './script.ts'

/** What the decision rests on: the kind that tipped it, and the evidence found, strongest first, at most six each. */
export interface LanguageReason {
  /** `none`: no letters, or nothing that speaks for one language. */
  readonly kind: 'script' | 'letters' | 'words' | 'none'
  readonly letters: readonly string[]
  readonly words: readonly string[]
}

/** The language of a text and how sure it is. */
export interface IdentifiedLanguage {
  /** BCP 47 tag; `und` if nothing can be said. The script subtag stands only where a language has two scripts. */
  readonly language: string
  readonly script: Script
  readonly direction: Direction
  /** 0 (a tie) to 1 (no rival): the lead over the next language, damped where there is little evidence. */
  readonly margin: number
  readonly reason: LanguageReason
  /** The next best, at most three, best first, each with its share of the winner's score (0 to 1). */
  readonly alternatives: readonly { readonly language: string; readonly share: number }[]
}

/** Hints for one call. */
export interface IdentifyOptions {
  /** The language of the surrounding article, for a sentence: wins unless the script or clear evidence says otherwise. */
  readonly expected?: string
}

/** Evidence is summed over this many code units from the start; a longer text says nothing new. */
const SAMPLE = 20_000
const EXPECTED_BONUS = 3
const LETTER_GAIN = 0.8
const FOREIGN_LETTER = -1.2
const SEQUENCE_GAIN = 0.22
const NEVER_LETTER = 0.35
const DAMPING = 1.5
/** Sums that differ by less were only added up in another order. */
const SAME = 1e-9

interface Score {
  readonly spelling: Spelling
  letters: number
  words: number
  readonly lettersFound: Map<string, number>
  readonly wordsFound: Map<string, number>
}

/** A language with all that speaks for it and against it. */
interface Ranked {
  readonly score: Score
  readonly total: number
}

/** Identifies the language of a text or a snippet. Never throws; linear in the first 20,000 code units. [T5] */
export function identifyLanguage(text: string, options: IdentifyOptions = {}): IdentifiedLanguage {
  const sample = text.slice(0, SAMPLE).normalize('NFC')
  const script = mainScript(countScripts(sample))
  if (script === 'Zyyy') return decided('und', script, 0, { kind: 'none', letters: [], words: [] })
  if (script === 'Latn') return byEvidence(sample, script, LATIN, options)
  if (script === 'Cyrl') return byEvidence(sample, script, CYRILLIC, options)
  if (script === 'Arab') return byEvidence(sample, script, ARABIC, options)
  if (script === 'Hani') return chinese(sample)
  const only = SCRIPT_LANGUAGE[script]
  return decided(only ?? 'und', script, only === undefined ? 0 : 1, {
    kind: only === undefined ? 'none' : 'script',
    letters: [],
    words: [],
  })
}

function decided(
  language: string,
  script: Script,
  margin: number,
  reason: LanguageReason,
  alternatives: IdentifiedLanguage['alternatives'] = [],
): IdentifiedLanguage {
  return { language, script, direction: directionOfScript(script), margin, reason, alternatives }
}

function chinese(sample: string): IdentifiedLanguage {
  const simplified: string[] = []
  const traditional: string[] = []
  for (const character of sample) {
    const inSimplified = SIMPLIFIED.includes(character)
    const inTraditional = TRADITIONAL.includes(character)
    if (inSimplified && !inTraditional) simplified.push(character)
    else if (inTraditional && !inSimplified) traditional.push(character)
  }
  const isTraditional = traditional.length > simplified.length
  const [more, fewer] = isTraditional ? [traditional, simplified] : [simplified, traditional]
  const margin = (more.length - fewer.length) / (more.length + 1)
  const letters = [...new Set(more)].slice(0, 6)
  const [language, other] = isTraditional ? ['zh-Hant', 'zh-Hans'] : ['zh-Hans', 'zh-Hant']
  const share = more.length === 0 ? 1 : fewer.length / more.length
  return decided(language, 'Hani', margin, { kind: letters.length > 0 ? 'letters' : 'script', letters, words: [] }, [
    { language: other, share },
  ])
}

/** One common sequence of plain letters and no function word: "x" alone must not make an English scrap Azerbaijani (T5). */
function isScrap({ words, lettersFound }: Score): boolean {
  return words === 0 && lettersFound.size === 1 && [...lettersFound.keys()].every((found) => /^[a-z$]+$/u.test(found))
}

function byEvidence(
  sample: string,
  script: Script,
  spellings: readonly Spelling[],
  options: IdentifyOptions,
): IdentifiedLanguage {
  const scores: Score[] = spellings.map((spelling) => ({
    spelling,
    letters: 0,
    words: 0,
    lettersFound: new Map(),
    wordsFound: new Map(),
  }))
  const lower = sample.toLowerCase().replaceAll('\u0307', '')
  const tokens = lower.match(/[\p{L}\p{M}'’‘ʻʼ·]+/gu) ?? []
  weighLetters(lower, tokens, scores)
  weighWords(tokens, scores)
  const foundAny = scores.some((score) => score.letters > 0 || score.words > 0)
  const bonusFor = (score: Score): number => (isExpected(score.spelling.tag, options.expected) ? EXPECTED_BONUS : 0)
  const ranked = scores
    .map((score) => ({ score, total: score.letters + score.words + bonusFor(score) }))
    .toSorted((a, b) => b.total - a.total)
  const [first, second] = ranked
  if (first === undefined || second === undefined || first.total <= 0 || isScrap(first.score)) {
    return undecided(script, [])
  }
  if (first.total - second.total < SAME) return undecided(script, ranked)
  const letters = strongest(first.score.lettersFound)
  const words = strongest(first.score.wordsFound)
  const kind = foundAny ? strongerKind(first.score, second.score) : 'none'
  const margin = Math.min(1, (first.total - Math.max(0, second.total)) / (first.total + DAMPING))
  const others = nextBest(ranked.slice(1), first.total)
  return decided(first.score.spelling.tag, script, margin, { kind, letters, words }, others)
}

/** By which kind of evidence a language leads the next one. */
function strongerKind(best: Score, next: Score): 'letters' | 'words' {
  const byLetters = best.letters - next.letters > best.words - next.words && best.lettersFound.size > 0
  return byLetters || best.wordsFound.size === 0 ? 'letters' : 'words'
}

/** Nothing speaks for a language, or all of it for two alike: the one that stands first in our table is no answer (T5). */
function undecided(script: Script, ranked: readonly Ranked[]): IdentifiedLanguage {
  const none = { kind: 'none', letters: [], words: [] } as const
  return decided('und', script, 0, none, nextBest(ranked, ranked[0]?.total ?? 0))
}

function nextBest(ranked: readonly Ranked[], most: number): IdentifiedLanguage['alternatives'] {
  return ranked
    .slice(0, 3)
    .filter(({ total }) => total > 0)
    .map(({ score, total }) => ({ language: score.spelling.tag, share: total / most }))
}

function isExpected(tag: string, expected: string | undefined): boolean {
  return expected !== undefined && (tag === expected || tag.split('-')[0] === expected)
}

function strongest(found: ReadonlyMap<string, number>): string[] {
  return [...found]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([key]) => key)
}

/** Letters: rare ones say more. Sequences: weak. Absence of what a language cannot do without: against it. */
function weighLetters(lower: string, tokens: readonly string[], scores: readonly Score[]): void {
  const counts = new Map<string, number>()
  for (const character of lower) counts.set(character, (counts.get(character) ?? 0) + 1)
  const owners = (letter: string): number => scores.filter((score) => score.spelling.letters.includes(letter)).length
  for (const [letter, count] of counts) {
    const having = owners(letter)
    if (having === 0) continue
    const gain = (LETTER_GAIN * Math.log((scores.length + 1) / having)) / Math.log(scores.length + 1)
    // The tenth of a letter says less than the first.
    const weight = Math.sqrt(count) * Math.sqrt(1 + count / 8)
    for (const score of scores) {
      if (!score.spelling.letters.includes(letter)) {
        score.letters += FOREIGN_LETTER * gain * weight
        continue
      }
      score.letters += gain * weight
      score.lettersFound.set(letter, gain * weight)
    }
  }
  weighAbsent(counts, tokens, scores)
  weighSequences(tokens, scores)
}

function weighAbsent(counts: ReadonlyMap<string, number>, tokens: readonly string[], scores: readonly Score[]): void {
  const size = tokens.reduce((sum, token) => sum + token.length, 0)
  // Half a page without a common letter is odd; two sentences without it are not, whatever the language.
  const penalty = Math.min(2, Math.max(0, size - 200) / 200)
  for (const score of scores) {
    for (const letter of score.spelling.common) if (!counts.has(letter)) score.letters -= penalty
    for (const letter of score.spelling.never) score.letters -= NEVER_LETTER * Math.sqrt(counts.get(letter) ?? 0)
  }
}

function weighSequences(tokens: readonly string[], scores: readonly Score[]): void {
  const joined = tokens.map((token) => `${token}$`).join(' ')
  const whole = new Map<string, number>()
  for (const token of tokens) whole.set(`${token}$`, (whole.get(`${token}$`) ?? 0) + 1)
  const seen = new Map<string, number>()
  for (const score of scores) {
    for (const sequence of score.spelling.sequences) {
      let count = seen.get(sequence)
      if (count === undefined) {
        // An ending has a stem before it: the word "in" is no ending "in".
        count = joined.split(sequence).length - 1 - (whole.get(sequence) ?? 0)
        // A single letter of everybody's alphabet says no more for standing there twice: "maximum", "index", "Texas".
        if (/^[a-z]$/u.test(sequence)) count = Math.min(1, count)
        seen.set(sequence, count)
      }
      score.letters += SEQUENCE_GAIN * Math.sqrt(count)
      if (count > 0) score.lettersFound.set(sequence.replace('$', ''), SEQUENCE_GAIN * Math.sqrt(count) * 0.5)
    }
  }
}

/** Function words: each counts by how few languages share it. */
function weighWords(tokens: readonly string[], scores: readonly Score[]): void {
  const counts = new Map<string, number>()
  for (const token of tokens) {
    const word = token.replaceAll('’', "'").replace(/^'+|'+$/g, '')
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  for (const [word, count] of counts) {
    const keys = [word]
    for (let length = 3; length <= Math.min(12, word.length); length++) keys.push(`${word.slice(0, length)}*`)
    for (const key of keys) {
      const languages = languagesWith(key)
      if (languages === null) continue
      const owners = scores.filter((score) => languages.has(score.spelling.tag))
      const weight = (count ** 0.75 * (key === word && word.length === 1 ? 0.6 : 1)) / owners.length ** 0.7
      for (const score of owners) {
        score.words += weight
        score.wordsFound.set(word, (score.wordsFound.get(word) ?? 0) + weight)
      }
    }
  }
}
