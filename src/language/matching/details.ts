/** What a sentence says besides what it is found by: how its figures are bounded and counted, what it denies, who speaks, who is named. */
import type { Anchor, AnchorKind } from '../anchors/anchor.ts'
import { unelidedTokensOf } from '../anchors/elision.ts'
import type { UnitKey } from '../anchors/unit-names.ts'
import type { Vocabulary } from '../anchors/vocabulary.ts'
import { comparatorAfter, comparatorBefore, showsBounds, type ComparatorSpan } from '../comparators.ts'
import { datelineOf } from '../dateline.ts'
import { freeSpans } from '../free-spans.ts'
import { findNegations } from '../negation.ts'
import type { Token } from '../tokens.ts'
import type { Span } from '../words.ts'

/** A figure with what it counts. */
export interface Figure extends Span {
  readonly value: number
  readonly comparator: ComparatorSpan | null
  /** The unit of measure or currency; `null` for things, and where nothing is known of the word. */
  readonly unit: (Span & { readonly keys: readonly UnitKey[] }) | null
  /** The word after it where the lexicon knows that it means a thing. */
  readonly counted: Span | null
  /** What that word may mean: keys of concepts. */
  readonly things: readonly string[]
  /** In letters: such a word may hold its unit (`сорокафутовый`). */
  readonly isSpelled: boolean
}

/** A cue with the keys of the concepts it may turn around: those beside it. */
export interface Negation extends Span {
  readonly denied: ReadonlySet<string>
}

/** All spans in UTF-16 code units of the sentence. */
export interface Details {
  readonly figures: readonly Figure[]
  /** False in languages whose words for bounds are not all known. */
  readonly showsBounds: boolean
  readonly negations: readonly Negation[]
  /** Words that tell who says it. */
  readonly sayings: readonly Span[]
  /** Whether anything at all may tell so: a question, a ruling, quotation marks. */
  readonly mayBeSaid: boolean
  /** People and bodies by name: two and more words with capitals that are no place. None where capitals tell no names. */
  readonly names: readonly Span[]
  /** False in languages that write no capitals, or all nouns with one. */
  readonly showsNames: boolean
  /** Where it says when and where it was written; `null` where it does not. */
  readonly dateline: Span | null
}

const keysOf = (concepts: string) => new Set(concepts.split(' ').map((concept) => `concept ${concept}`))
/** Hardly ever anything but somebody's saying. */
const SAYING: ReadonlySet<string> = keysOf('say declare according')
/** Perhaps. */
const MAYBE_SAYING: ReadonlySet<string> = keysOf(
  'report explain stress note-remark answer warn accuse deny admit opinion criticism praise quote confirm demand request ' +
    'promise question expect information source spokesperson complain insist ruling decision',
)
const QUOTED = /[«»„“”"「」『』]/u
/** How far from a word its denial stands, in UTF-16 code units. */
const REACH = 2
/** Everywhere else capitals tell names from other words. */
const WITHOUT_NAMES: ReadonlySet<string> = new Set('de ka he ar fa hi zh ja ko'.split(' '))

const DATES: ReadonlySet<AnchorKind> = new Set(['date', 'month', 'year'])
const PLACES: ReadonlySet<AnchorKind> = new Set(['city', 'territory'])

/** `anchors` are those of the text. */
export function detailsOf(text: string, anchors: readonly Anchor[], vocabulary: Vocabulary): Details {
  const tokens = unelidedTokensOf(text, vocabulary.base)
  const of = (kinds: ReadonlySet<AnchorKind>) => anchors.filter(({ kind }) => kinds.has(kind))
  const showsNames = !WITHOUT_NAMES.has(vocabulary.base)
  const figures = anchors
    .filter(({ kind }) => kind === 'number')
    .map((anchor) => figureOf(text, tokens, anchor, anchors, vocabulary))
  // "No more than sixty" denies nothing.
  const isFree = freeSpans(figures.flatMap(({ comparator }) => comparator ?? []))
  return {
    figures,
    showsBounds: showsBounds(vocabulary.base),
    negations: findNegations(text, vocabulary.language)
      .filter(isFree)
      .map((cue) => ({ ...cue, denied: deniedBy(cue, anchors) })),
    sayings: anchors.filter(({ key }) => SAYING.has(key)).map(spanOf),
    mayBeSaid: text.search(QUOTED) >= 0 || anchors.some(({ key }) => SAYING.has(key) || MAYBE_SAYING.has(key)),
    names: showsNames ? namesIn(tokens, anchors, vocabulary) : [],
    showsNames,
    dateline: datelineOf(text, of(DATES), of(PLACES), vocabulary.isFunctionWord),
  }
}

function figureOf(
  text: string,
  tokens: readonly Token[],
  anchor: Anchor,
  anchors: readonly Anchor[],
  vocabulary: Vocabulary,
): Figure {
  const { start, end } = anchor
  const counted =
    anchors.find((other) => other.kind === 'concept' && other.start >= end && isJoined(text.slice(end, other.start))) ??
    null
  const unit = unitOf(text, tokens, anchor, vocabulary)
  return {
    start,
    end,
    value: valueOf(anchor),
    unit,
    counted: counted && spanOf(counted),
    things: anchors.filter((other) => other.kind === 'concept' && other.start === counted?.start).map(({ key }) => key),
    isSpelled: !/\p{N}/u.test(text.slice(start, end)),
    comparator: boundOf(text, start, end, unit?.end ?? counted?.end ?? end, vocabulary.base),
  }
}

/** A lone short word for "up to" too often means a direction and no bound: `до`, `hasta`, `дейін`. */
function boundOf(text: string, start: number, end: number, unitEnd: number, base: string): ComparatorSpan | null {
  const found = comparatorBefore(text, start, base) ?? comparatorAfter(text, end, unitEnd, base)
  const isDirection = found?.kind === 'upTo' && /^[^\s-]{1,5}$/u.test(text.slice(found.start, found.end))
  return isDirection ? null : found
}

/** In the figure itself (`85 million €`), right after it, or in the sign or word before it (`$5`, `yüzde 5`). */
function unitOf(text: string, tokens: readonly Token[], { start, end }: Span, vocabulary: Vocabulary): Figure['unit'] {
  const rest = text.slice(end, end + 12)
  const ahead = vocabulary.units.ahead(rest.trimStart())
  if (ahead !== null) {
    const from = end + rest.length - rest.trimStart().length
    return { start: from, end: from + ahead.length, keys: ahead.units }
  }
  const mayBeUnit = ({ lower }: Token) =>
    !/^(?:-|of|de)$/u.test(lower) && !(lower.length > 1 && vocabulary.isFunctionWord(lower))
  const inside = tokens.filter(
    (token) => token.kind !== 'digits' && token.start >= start && token.end <= end && mayBeUnit(token),
  )
  const after = tokens
    .filter((token) => token.start >= end && isJoined(text.slice(end, token.start)))
    .filter(mayBeUnit)
    .slice(0, 1)
  const before = tokens.filter((token) => token.end <= start).slice(-1)
  for (const token of [...inside.filter(isNoMagnitude(vocabulary)), ...after, ...before.filter(isSignBefore)]) {
    const keys = vocabulary.units.of(token.lower)
    if (keys.length > 0) return { ...spanOf(token), keys }
  }
  return null
}

/** A million begins like a mile. */
function isNoMagnitude({ beside, base }: Vocabulary): (token: Token) => boolean {
  return ({ lower }) => beside.magnitudeOf(lower, base) === 1
}

/** A verb may carry its denial, or have it behind or before it. */
function deniedBy(cue: Span, anchors: readonly Anchor[]): ReadonlySet<string> {
  const near = anchors.filter(
    ({ kind, start, end }) => kind === 'concept' && start < cue.end + REACH && end > cue.start - REACH,
  )
  return new Set(near.map(({ key }) => key))
}

function isSignBefore({ kind, lower }: Token): boolean {
  return kind === 'sign' || lower === 'yüzde' || /^[a-z]{3}$/u.test(lower)
}

function isJoined(between: string): boolean {
  return /^[-\s\u2019']*(?:of|de)?\s*$/u.test(between)
}

/** Runs of words with capitals that mean nothing else: `Red Crescent` has another name in each language. A single one is too often the beginning of a sentence, or a place no list knows. */
function namesIn(tokens: readonly Token[], anchors: readonly Anchor[], { isFunctionWord }: Vocabulary): Span[] {
  const isFree = freeSpans(anchors.map(spanOf))
  const names: Span[] = []
  let run: Token[] = []
  const close = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (run.length > 1 && first && last) names.push({ start: first.start, end: last.end })
    run = []
  }
  for (const token of tokens) {
    const isName = isFree(token) && /^\p{Lu}\p{Ll}/u.test(token.text) && !isFunctionWord(token.lower)
    const previous = run.at(-1)
    if (!isName || (previous && token.start - previous.end > 1)) close()
    if (isName) run.push(token)
  }
  close()
  return names
}

function valueOf({ key }: Anchor): number {
  return Number(key.slice('number '.length))
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
