/** Reads what somebody typed into a search field. Whatever is typed means something: what cannot be understood is said. */
import {
  HAD_THINGS,
  SEARCH_FIELDS,
  type Query,
  type QueryProblem,
  type ReadQuery,
  type SearchField,
  type SoughtWords,
  type WordMode,
} from '#domain/search/query.ts'
import { judgements } from '#domain/judgement.ts'
import { normaliseForSearch } from '#language/match-text.ts'
import { parseNumbers } from '#language/numbers.ts'
import { isUnspacedCharacter, searchWords } from '#language/search/search-words.ts'
import { readDateRange } from '#domain/search/date-range.ts'
import { soughtWord } from '#language/search/word-grade.ts'

export interface QueryOptions {
  /** Words of other scripts that sound alike are meant too. */
  readonly otherScripts: boolean
}

/** Longer ones would only cost time; what comes behind is not read. In UTF-16 code units. */
export const LONGEST_QUERY = 2000
const DEEPEST = 40

type Lexeme =
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not'; readonly at: number; readonly typed: string }
  | { readonly kind: 'part'; readonly part: Query | null; readonly at: number; readonly typed: string }

/** Words without a sign between them are all meant. `OR` binds less than that; `NOT` and `-` exclude what follows. */
export function parseQuery(typed: string, { otherScripts }: QueryOptions): ReadQuery {
  const problems: QueryProblem[] = []
  const parser = new Parser(lexemesOf(typed.slice(0, LONGEST_QUERY), otherScripts, problems), problems)
  const query = parser.whole()
  return { query, problems: problems.toSorted((one, other) => one.at - other.at) }
}

class Parser {
  readonly #lexemes: readonly Lexeme[]
  readonly #problems: QueryProblem[]
  #at = 0
  #depth = 0

  constructor(lexemes: readonly Lexeme[], problems: QueryProblem[]) {
    this.#lexemes = lexemes
    this.#problems = problems
  }

  whole(): Query | null {
    const parts: (Query | null)[] = []
    while (this.#at < this.#lexemes.length) {
      parts.push(this.#any())
      // A bracket that closes nothing is passed over.
      const stray = this.#lexemes[this.#at++]
      if (stray !== undefined) this.#problems.push({ kind: 'strayBracket', at: stray.at, typed: stray.typed })
    }
    return joined('all', parts)
  }

  #any(): Query | null {
    const parts = [this.#all()]
    while (this.#lexemes[this.#at]?.kind === 'or') {
      this.#at += 1
      parts.push(this.#all())
    }
    return joined('any', parts)
  }

  #all(): Query | null {
    const parts: (Query | null)[] = []
    for (let next = this.#lexemes[this.#at]; next !== undefined; next = this.#lexemes[this.#at]) {
      if (next.kind === 'or' || next.kind === 'close') break
      if (next.kind === 'and') this.#at += 1
      else parts.push(this.#one(next))
    }
    return joined('all', parts)
  }

  #one(lexeme: Lexeme): Query | null {
    this.#at += 1
    if (lexeme.kind === 'part') return lexeme.part
    if (lexeme.kind === 'not') return this.#not(lexeme)
    this.#depth += 1
    const inner = this.#depth > DEEPEST ? null : this.#any()
    this.#depth -= 1
    if (this.#lexemes[this.#at]?.kind === 'close') this.#at += 1
    else this.#problems.push({ kind: 'openBracket', at: lexeme.at, typed: lexeme.typed })
    return inner
  }

  #not({ at, typed }: Lexeme): Query | null {
    const next = this.#lexemes[this.#at]
    const excluded = next === undefined || !['part', 'open'].includes(next.kind) ? null : this.#one(next)
    if (excluded !== null) return { kind: 'not', part: excluded }
    this.#problems.push({ kind: 'nothingToExclude', at, typed })
    return null
  }
}

/** One part alone stands for itself. */
function joined(kind: 'all' | 'any', parts: readonly (Query | null)[]): Query | null {
  const there = parts.filter((part) => part !== null)
  return there.length > 1 ? { kind, parts: there } : (there[0] ?? null)
}

const SPACE = /\s+/y
const SIGNS = new Map([
  ['(', 'open'],
  [')', 'close'],
  ['|', 'or'],
] as const)
const WORD_SIGNS = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
] as const)
const QUOTED = /["„“”«»]([^"“”»]*)(["“”»]?)/y
const PATTERN = /\/((?:[^/\\]|\\.)*)(\/?)/y
const GROUPED = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d\p{L}])/uy
const FIELD = new RegExp(`(${SEARCH_FIELDS.join('|')}):(?!//)`, 'iy')
/** A mark between letters belongs to the word: צה"ל. */
const BARE = /(?:[^\s()|"„“”«»]|(?<=\p{L})"(?=\p{L}))+/uy
const GROUPS = /^\d{1,3}([ .,'’\u00a0\u202f])\d{3}(?:\1\d{3})*$/

function lexemesOf(typed: string, otherScripts: boolean, problems: QueryProblem[]): readonly Lexeme[] {
  const lexemes: Lexeme[] = []
  for (let at = 0; at < typed.length;) {
    const space = matchAt(SPACE, typed, at)
    if (space !== null) {
      at += space[0].length
      continue
    }
    const { lexeme, length } = lexemeAt(typed, at, otherScripts, problems)
    lexemes.push(lexeme)
    at += length
  }
  return lexemes
}

interface LexemeAt {
  readonly lexeme: Lexeme
  /** At least 1. */
  readonly length: number
}

function lexemeAt(typed: string, at: number, otherScripts: boolean, problems: QueryProblem[]): LexemeAt {
  const sign = signAt(typed, at)
  if (sign !== null) return { lexeme: { kind: sign, at, typed: typed.charAt(at) }, length: 1 }
  const field = matchAt(FIELD, typed, at)
  if (field !== null) return fieldAt(typed, at, field, problems)
  const closed = closedAt(typed, at, problems)
  if (closed !== null) return partOf(typed, at, closed.part, closed.length)
  const [bare = typed.charAt(at)] = matchAt(BARE, typed, at) ?? []
  const meaning = WORD_SIGNS.get(bare as 'AND')
  if (meaning !== undefined) return { lexeme: { kind: meaning, at, typed: bare }, length: bare.length }
  return partOf(typed, at, bareWords(bare, otherScripts), bare.length)
}

function signAt(typed: string, at: number): 'open' | 'close' | 'or' | 'not' | null {
  const isMinus = typed.charAt(at) === '-' && /[^\s)|-]/.test(typed.charAt(at + 1))
  return isMinus ? 'not' : (SIGNS.get(typed.charAt(at) as '(') ?? null)
}

function partOf(typed: string, at: number, part: Query | null, length: number): LexemeAt {
  return { lexeme: { kind: 'part', part, at, typed: typed.slice(at, at + length) }, length }
}

/** What has an end of its own: words in quotes, an expression between slashes, a number in groups of digits. */
function closedAt(
  typed: string,
  at: number,
  problems: QueryProblem[],
): { readonly part: Query | null; readonly length: number } | null {
  const quoted = matchAt(QUOTED, typed, at)
  if (quoted !== null) {
    if (quoted[2] === '') problems.push({ kind: 'openQuote', at, typed: quoted[0] })
    return { part: wordsOf(quoted[1] ?? '', 'exact', false), length: quoted[0].length }
  }
  const pattern = matchAt(PATTERN, typed, at)
  if (pattern !== null) return { part: patternOf(pattern, at, problems), length: pattern[0].length }
  const grouped = matchAt(GROUPED, typed, at)
  return grouped && { part: wordsOf(grouped[0], 'forms', false), length: grouped[0].length }
}

function bareWords(bare: string, otherScripts: boolean): SoughtWords | null {
  const [, stem = bare, sign = ''] = /^(.+?)([*~])$/su.exec(bare) ?? []
  return wordsOf(stem, sign === '*' ? 'beginning' : sign === '~' ? 'alike' : 'forms', otherScripts)
}

/** `null` where there is no letter and no digit. */
function wordsOf(typed: string, mode: WordMode, otherScripts: boolean): SoughtWords | null {
  const found = searchWords(typed)
  // The last character of an unspaced run stands in the pair before it.
  const kept = found.filter((word, at) => word.end > (found[at - 1]?.end ?? -1))
  if (kept.length === 0) return null
  const words = kept.map(({ folded }) =>
    soughtWord(folded, isUnspacedCharacter(folded) ? 'beginning' : mode, otherScripts),
  )
  return { kind: 'words', words, value: valueOf(typed) }
}

/** Of what is one number and nothing else. */
function valueOf(typed: string): number | null {
  const written = typed.trim()
  if (!/^\p{Nd}/u.test(written)) return null
  // What one types alone has no language: three digits behind any sign are a group.
  if (GROUPS.test(written)) return Number(written.replace(/\D/g, ''))
  const [number, ...more] = parseNumbers(written, 'en')
  const isWhole = number?.start === 0 && number.end === written.length && number.high === null && more.length === 0
  return isWhole ? number.value : null
}

function patternOf([typed, source = '', end]: RegExpExecArray, at: number, problems: QueryProblem[]): Query | null {
  if (end === '') problems.push({ kind: 'openPattern', at, typed })
  if (source === '') return null
  try {
    RegExp(source, 'giu')
    return { kind: 'pattern', source }
  } catch {
    problems.push({ kind: 'badPattern', at, typed })
    return null
  }
}

function fieldAt(typed: string, at: number, [head, name = '']: RegExpExecArray, problems: QueryProblem[]): LexemeAt {
  const field = name.toLowerCase() as SearchField
  const { values, length, isOpen } = valuesAt(typed, at + head.length)
  const whole = typed.slice(at, at + head.length + length)
  const wanted = values.map((value) => fieldValue(field, value.trim())).filter((value) => value !== '')
  if (isOpen) problems.push({ kind: 'openQuote', at, typed: whole })
  const kind = wanted.length === 0 ? 'emptyField' : fieldProblem(field, wanted)
  if (kind !== null) problems.push({ kind, at, typed: whole })
  const part: Query | null = kind === null ? { kind: 'field', field, values: wanted } : null
  return { lexeme: { kind: 'part', part, at, typed: whole }, length: whole.length }
}

/** One in quotes, or several parted by commas. `isOpen`: the quote does not end. */
function valuesAt(
  typed: string,
  from: number,
): { readonly values: readonly string[]; readonly length: number; readonly isOpen: boolean } {
  const [quote, inside = '', end] = matchAt(QUOTED, typed, from) ?? []
  if (quote !== undefined) return { values: [inside], length: quote.length, isOpen: end === '' }
  const [bare = ''] = matchAt(BARE, typed, from) ?? []
  return { values: bare.split(','), length: bare.length, isOpen: false }
}

function fieldValue(field: SearchField, value: string): string {
  return field === 'date' ? value : normaliseForSearch(value).folded.trim()
}

function fieldProblem(field: SearchField, values: readonly string[]): QueryProblem['kind'] | null {
  const known = (list: readonly string[]) => values.every((value) => list.includes(value))
  if (field === 'judgement' && !known(judgements)) return 'unknownJudgement'
  if (field === 'has' && !known(HAD_THINGS)) return 'unknownThing'
  return field === 'date' && values.some((value) => readDateRange(value) === null) ? 'badDate' : null
}

function matchAt(pattern: RegExp, typed: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(typed)
}
