/** Finds the names of a table in running text, inflected as each language does, the longest first. */
import { remembered } from '../remembered.ts'
import { isUnspaced } from '../script.ts'
import { tokensOf, type Token } from '../tokens.ts'
import type { Span } from '../words.ts'
import { changedForms } from './consonant-change.ts'
import { isFormOf, stemOf, normalForm, withoutPrefix } from './inflection.ts'

/** What a name stands for. */
export interface Named {
  readonly kind: 'territory' | 'people' | 'city' | 'weekday' | 'alias'
  readonly key: string
}

export interface FoundName extends Span {
  readonly named: Named
  /** Index of the last token it takes; -1 for one found in a text without spaces. */
  readonly last: number
}

interface NameWord {
  readonly word: string
  readonly stem: string
  /** Whole forms that do not begin with the stem. */
  readonly changed: readonly string[]
}

interface NameEntry {
  readonly named: Named
  readonly words: readonly NameWord[]
  readonly isAcronym: boolean
  /** True where no capital is needed. */
  readonly isSmall: boolean
}

/**
 * Whether a word, in lower case, is rather a common word than a form of a name of which it has so many letters; infinitely many if it is
 * the name itself.
 */
export type IsCommon = (word: string, letters: number) => boolean

/** A name whose first word a word of a text can be, in the form in which it was looked up. */
interface BegunName {
  readonly entry: NameEntry
  readonly form: string
}

/** Languages without capitals. */
const CASELESS: ReadonlySet<string> = new Set('ka he ar fa ur hi'.split(' '))
/** Many languages write peoples and weekdays small. */
const MAY_BE_SMALL: ReadonlySet<string> = new Set(['people', 'weekday'])

export class NameTable {
  readonly #base: string
  readonly #isCommon: IsCommon
  readonly #byBeginning = new Map<string, NameEntry[]>()
  readonly #unspaced = new Map<string, { readonly name: string; readonly named: Named }[]>()
  /** The names that a word, in lower case, can be the first word of; of nearly all words there are none. */
  #begunBy = remembered((lower) => this.#namesBegunBy(lower))

  /** `base` is the base language of the texts. Names of the analyst are taken whatever `isCommon` says. */
  constructor(base: string, isCommon: IsCommon = () => false) {
    this.#base = base
    this.#isCommon = isCommon
  }

  /** Adds a name. One without a word, or of a single letter, is not added. */
  add(name: string, named: Named): void {
    this.#begunBy = remembered((lower) => this.#namesBegunBy(lower))
    // Without spaces names are looked for at every character.
    if (isUnspaced(name)) {
      push(this.#unspaced, name.charAt(0), { name, named })
      return
    }
    const words = tokensOf(name)
      .filter(({ kind }) => kind !== 'sign')
      .map(({ lower }) => this.#wordOf(normalForm(lower, this.#base)))
    const first = words[0]
    if (first === undefined || (words.length === 1 && first.word.length < 2)) return
    const isAcronym = words.length === 1 && /^\p{Lu}{2,6}$/u.test(name)
    // A name is written as the analyst wrote it.
    const isSmall = MAY_BE_SMALL.has(named.kind) || (named.kind === 'alias' && !isCapital(name, 1))
    for (const forms of [words, ...this.#withoutArticle(words)])
      push(this.#byBeginning, forms[0]?.stem.slice(0, 2) ?? '', { named, words: forms, isAcronym, isSmall })
  }

  /** The Hebrew article goes behind a little word: `המכון` is in `במכון`. */
  #withoutArticle([first, ...rest]: readonly NameWord[]): (readonly NameWord[])[] {
    if (this.#base !== 'he' || !/^ה.{3}/u.test(first?.word ?? '')) return []
    const word = first?.word.slice(1) ?? ''
    return [[this.#wordOf(word), ...rest]]
  }

  #wordOf(word: string): NameWord {
    return { word, stem: stemOf(word, this.#base), changed: changedForms(word, this.#base) }
  }

  /** The name that begins at the token at `index`; `null` if there is none. */
  at(tokens: readonly Token[], index: number): FoundName | null {
    const token = tokens[index]
    if (token?.kind !== 'word') return null
    let best: FoundName | null = null
    for (const begun of this.#begunBy(token.lower)) {
      const last = this.#lastOf(begun, tokens, index)
      const end = last === null ? undefined : tokens[last]?.end
      if (last !== null && end !== undefined && (best === null || end > best.end))
        best = { start: token.start, end, named: begun.entry.named, last }
    }
    return best
  }

  #namesBegunBy(lower: string): readonly BegunName[] {
    return withoutPrefix(normalForm(lower, this.#base), this.#base).flatMap((form) =>
      (this.#byBeginning.get(form.slice(0, 2)) ?? [])
        .filter(({ words: [first] }) => first !== undefined && this.#isForm(form, first))
        .filter((entry) => !this.#isAnotherWord(lower, entry))
        .map((entry) => ({ entry, form })),
    )
  }

  /** `puolue` is a party, and no Pole. Names of several words, and what the analyst calls a name, are taken as they are. */
  #isAnotherWord(lower: string, { named, words }: NameEntry): boolean {
    const [first, second] = words
    if (first === undefined || second !== undefined || named.kind === 'alias') return false
    const form = normalForm(lower, this.#base)
    if (form === first.word) return this.#isCommon(lower, Infinity)
    // The whole name with an ending is only less than a longer word; so is a weekday, for many are everyday nouns: `среда`.
    const isStrong = named.kind === 'weekday' || form.startsWith(first.word)
    return this.#isCommon(lower, isStrong ? first.word.length + 1 : first.stem.length)
  }

  /** Names in a text written without spaces, in reading order, without overlap. */
  inside(text: string): FoundName[] {
    const found: FoundName[] = []
    if (this.#unspaced.size === 0) return found
    for (let at = 0; at < text.length; at++) {
      const here = (this.#unspaced.get(text.charAt(at)) ?? []).filter(
        ({ name }) => text.startsWith(name, at) && !isInsideLoan(text, at, at + name.length),
      )
      const longest = here.toSorted((one, other) => other.name.length - one.name.length)[0]
      if (longest === undefined) continue
      found.push({ start: at, end: at + longest.name.length, named: longest.named, last: -1 })
      at += longest.name.length - 1
    }
    return found
  }

  /** Index of the last token of the name, if it is written as one and the words behind the first are its too. */
  #lastOf({ entry, form }: BegunName, tokens: readonly Token[], index: number): number | null {
    if (!isWrittenLike(entry, tokens[index]?.text ?? '', form)) return null
    let at = index
    for (const name of entry.words.slice(1)) {
      at = nextWord(tokens, at)
      if (!this.#isForm(tokens[at]?.lower, name)) return null
    }
    return at
  }

  #isForm(spoken: string | undefined, { word, stem, changed }: NameWord): boolean {
    const form = normalForm(spoken ?? '', this.#base)
    // Where no capital tells a name, a short one begins too many words: `განა` is Ghana, `განაგრძობს` goes on.
    if (CASELESS.has(this.#base) && form.length - stem.length > stem.length) return form === word
    return isFormOf(form, word, stem, this.#base) || changed.includes(form)
  }
}

/**
 * Names have a capital where the script has them; an acronym is all capitals, and takes an ending only behind an apostrophe. `lookedUp`
 * is the word in its normal form.
 */
function isWrittenLike({ isAcronym, isSmall, words }: NameEntry, written: string, lookedUp: string): boolean {
  if (isAcronym) return lookedUp.replace(/’.*$/u, '') === words[0]?.word && isCapital(written, 2)
  return isSmall || isCapital(written, 1)
}

const KATAKANA = /^[\p{sc=Katakana}ー]{2}$/u

/** Katakana writes a loan word as one: no `タイ` (Thailand) is in `タイトル` (title). */
function isInsideLoan(text: string, start: number, end: number): boolean {
  return [start, end].some((edge) => KATAKANA.test(text.charAt(edge - 1) + text.charAt(edge)))
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** True where the first `count` letters are capitals, or the script knows none. */
function isCapital(word: string, count: number): boolean {
  const letters = [...word].filter((letter) => /\p{L}/u.test(letter)).slice(0, count)
  return letters.every(
    (letter) => !/\p{Ll}/u.test(letter) || letter.toUpperCase() === letter || /[\u10d0-\u10ff]/u.test(letter),
  )
}

/** The index of the word after the one at `at`, over one hyphen, full stop or mark of a Hebrew abbreviation. */
function nextWord(tokens: readonly Token[], at: number): number {
  return /^[-–."״]$/u.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
}
