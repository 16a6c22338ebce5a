/**
 * Characters that turn the direction of writing where no text from right to left asks for them. Follows the bidirectional algorithm in how
 * they pair (UAX 9, BD9 and BD11) and ends them with the paragraph; does not compute the order itself.
 */
import type { UnusualPlace } from '#domain/unusual.ts'
import { directionOfText } from '../direction.ts'

/** LRM, RLM, ALM, embeddings, overrides, isolates. */
const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g
const paragraphEnd = /[\n\r\u0085\u2029]/g
const paragraphBreak = /[\n\r\u0085\u2029]/
const rightToLeft =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u

const [LRE, PDF, LRO, RLO] = [0x202a, 0x202c, 0x202d, 0x202e]
const [LRI, FSI, PDI] = [0x2066, 0x2068, 0x2069]
/** One or two marks side by side are typing; more of them say something. */
const mostMarks = 2

interface Control {
  readonly at: number
  readonly code: number
  /** How many stretches between controls before it hold a letter from right to left. */
  readonly before: number
}

interface Paragraph {
  readonly end: number
  readonly controls: readonly Control[]
  readonly stretches: number
  /** Whether marks are at home: it has letters from right to left, or the text is mostly of them. */
  readonly isTurned: boolean
}

/** In order. One pass over the text, whatever is in it. */
export function* turningPlaces(text: string): Generator<UnusualPlace> {
  let isMostlyTurned: boolean | undefined
  let from = 0
  for (;;) {
    turning.lastIndex = from
    const found = turning.exec(text)
    if (!found) return
    paragraphEnd.lastIndex = found.index
    const end = paragraphEnd.exec(text)?.index ?? text.length
    const start = paragraphStart(text, from, found.index)
    const { controls, stretches } = controlsIn(text, start, end)
    const isTurned = stretches > 0 || (isMostlyTurned ??= directionOfText(text) === 'rtl')
    yield* placesIn({ end, controls, stretches, isTurned })
    from = end
  }
}

function paragraphStart(text: string, from: number, at: number): number {
  for (let place = at; place > from; place--) if (paragraphBreak.test(text.charAt(place - 1))) return place
  return from
}

function controlsIn(text: string, start: number, end: number): Pick<Paragraph, 'controls' | 'stretches'> {
  const controls: Control[] = []
  let before = 0
  let from = start
  turning.lastIndex = start
  for (let found = turning.exec(text); found && found.index < end; found = turning.exec(text)) {
    if (rightToLeft.test(text.slice(from, found.index))) before += 1
    controls.push({ at: found.index, code: text.charCodeAt(found.index), before })
    from = found.index + 1
  }
  return { controls, stretches: before + (rightToLeft.test(text.slice(from, end)) ? 1 : 0) }
}

function* placesIn(paragraph: Paragraph): Generator<UnusualPlace> {
  const { controls, isTurned } = paragraph
  const found = pairs(controls)
  let number = 0
  for (let control = controls[0]; control; control = controls[number]) {
    const marks = marksFrom(controls, number)
    const isMany = marks > (isTurned ? mostMarks : 0)
    if (isMany) yield place('directionMark', control.at, control.at + marks)
    else if (marks === 0) yield* turningPlace(number, control, paragraph, found)
    number += Math.max(1, marks)
  }
}

/** Nothing where it belongs to a pair that is at home. */
function* turningPlace(number: number, control: Control, paragraph: Paragraph, found: Pairs): Generator<UnusualPlace> {
  const { controls, end } = paragraph
  const begins = found.openers.get(number) ?? number
  const opener = controls[begins] ?? control
  const closer = controls[found.closedAt.get(begins) ?? -1]
  if (closer && isAtHome(opener, closer, paragraph)) return
  const cut = closer ?? controls[found.cutAt.get(begins) ?? -1]
  const reach = isCloser(control.code) ? 0 : (cut?.at ?? end)
  yield place(isOverride(opener) ? 'override' : 'turning', control.at, control.at + 1, reach)
}

interface Pairs {
  /** For each opener the closer of it. */
  readonly closedAt: Map<number, number>
  /** For each opener inside of an isolate that is still open when that ends, its end. */
  readonly cutAt: Map<number, number>
  /** For each closer the opener it closes. */
  readonly openers: Map<number, number>
}

/** All by number. */
function pairs(controls: readonly Control[]): Pairs {
  const found: Pairs = { closedAt: new Map(), cutAt: new Map(), openers: new Map() }
  const open: number[] = []
  let isolates = 0
  for (const [number, { code }] of controls.entries()) {
    if (isMark(code)) continue
    if (!isCloser(code)) {
      open.push(number)
      if (isIsolate(controls[number])) isolates += 1
      continue
    }
    if (code === PDI && isolates > 0) {
      cutInside(controls, open, number, found)
      isolates -= 1
    } else if (code === PDI || isIsolate(controls[open.at(-1) ?? -1])) continue
    const opener = open.pop()
    if (opener === undefined) continue
    found.closedAt.set(opener, number)
    found.openers.set(number, opener)
  }
  return found
}

/** What is open inside of the last isolate ends with it, unpaired. */
function cutInside(controls: readonly Control[], open: number[], end: number, { cutAt }: Pairs): void {
  for (let last = open.at(-1); last !== undefined && !isIsolate(controls[last]); last = open.at(-1)) {
    open.pop()
    cutAt.set(last, end)
  }
}

/**
 * A pair has something to do where it sets a stretch apart in a paragraph with letters from right to left: one that runs to the left holds
 * such letters, one that runs to the right has them around it. An override never is.
 */
function isAtHome(opener: Control, closer: Control, { stretches }: Paragraph): boolean {
  const inside = closer.before - opener.before
  if (isOverride(opener) || stretches === 0) return false
  if (opener.code === FSI) return true
  return opener.code === LRE || opener.code === LRI ? stretches > inside : inside > 0
}

/** How many marks stand side by side from a control on. */
function marksFrom(controls: readonly Control[], first: number): number {
  const at = controls[first]?.at ?? 0
  let length = 0
  for (
    let next = controls[first];
    next && next.at === at + length && isMark(next.code);
    next = controls[first + length]
  )
    length += 1
  return length
}

function isMark(code: number): boolean {
  return code < LRE || code === 0x061c
}

function isIsolate(control: Control | undefined): boolean {
  return control !== undefined && control.code >= LRI && control.code <= FSI
}

function isOverride({ code }: Control): boolean {
  return code === LRO || code === RLO
}

function isCloser(code: number): boolean {
  return code === PDF || code === PDI
}

function place(kind: UnusualPlace['kind'], start: number, end: number, reach = end): UnusualPlace {
  return { kind, start, end, reach: Math.max(reach, end), spells: null }
}
