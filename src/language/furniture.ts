/**
 * Proposes which lines of a text are page furniture: what a web page put around the article. Proposals only, never a
 * cut; a person reverses each with one key. [T1]
 */
import { ADVICE_CUES, CHANNEL, LINE_RULES, SECTION_LABELS, SUBSCRIBE_VERB } from './furniture-rules.ts'
import type { FurnitureReason } from './furniture-rules.ts'
import { paragraphsOf } from './segment.ts'
import type { Span } from './words.ts'

export type { FurnitureReason } from './furniture-rules.ts'

/** A whole line, trimmed, in UTF-16 code units, and why it is taken for furniture. */
export interface FurnitureRegion extends Span {
  readonly reason: FurnitureReason
}

const LONGEST_ADVICE = 700
const LONGEST_TITLE = 160

/**
 * Regions of furniture in reading order, one for each line, without overlap. Never all lines of a text: where every line
 * looks like furniture nothing is proposed. Rules of all languages are tried, because a page often frames its article in another one.
 */
export function proposeFurniture(text: string): FurnitureRegion[] {
  const lines = paragraphsOf(text)
  const reasons = lines.map((line) => reasonOf(text.slice(line.start, line.end)))
  markRepeated(text, lines, reasons)
  markRelatedTitles(text, lines, reasons)
  markSectionLabel(text, lines, reasons)
  if (reasons.every((reason) => reason !== null)) return []
  return lines.flatMap((line, index) => {
    const reason = reasons[index]
    return reason == null ? [] : [{ start: line.start, end: line.end, reason }]
  })
}

function folded(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[’ʼ‘`]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function reasonOf(line: string): FurnitureReason | null {
  if (line.length > LONGEST_ADVICE) return null
  const plain = folded(line)
  const rule = LINE_RULES.find(({ longest, pattern }) => plain.length <= longest && pattern.test(plain))
  if (rule !== undefined) return rule.reason
  const points = ADVICE_CUES.reduce((sum, [value, pattern]) => sum + (pattern.test(plain) ? value : 0), 0)
  const subscribes = SUBSCRIBE_VERB.test(plain) && CHANNEL.test(plain)
  // News about blocked sites has one or two of these words; advice to the reader has most of them.
  if (points >= 4 || (points >= 3 && subscribes)) return 'mirrorAdvice'
  return subscribes && line.length <= 300 ? 'subscribeAdvice' : null
}

/** The same line again: usually a caption that the page prints under a picture and in its gallery. */
function markRepeated(text: string, lines: readonly Span[], reasons: (FurnitureReason | null)[]): void {
  const seen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const plain = folded(text.slice(line.start, line.end))
    if (seen.has(plain) && reasons[index] === null && plain.length >= 12) reasons[index] = 'repeatedLine'
    seen.add(plain)
  }
}

/** Titles listed under a lone "read also", as far as the end of the text or the next furniture. */
function markRelatedTitles(text: string, lines: readonly Span[], reasons: (FurnitureReason | null)[]): void {
  for (const [index, line] of lines.entries()) {
    const isLone = reasons[index] === 'readAlso' && line.end - line.start <= 60
    if (!isLone) continue
    let next = index + 1
    while (next < lines.length && next <= index + 6 && reasons[next] === null && isTitle(text, lines[next])) next++
    const closes = next === lines.length || reasons[next] !== null
    if (closes) for (let at = index + 1; at < next; at++) reasons[at] = 'readAlso'
  }
}

function isTitle(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start <= LONGEST_TITLE &&
    !/[.。։।]["”»]?$/u.test(text.slice(line.start, line.end))
  )
}

/** One label between the headline and the first full sentence, or above the headline. */
function markSectionLabel(text: string, lines: readonly Span[], reasons: (FurnitureReason | null)[]): void {
  const own = lines.map((_line, index) => index).filter((index) => reasons[index] === null)
  const [first, second, third] = own
  if (first === undefined || second === undefined || third === undefined) return
  const label = [first, second].find((index) => isSectionLabel(text, lines[index], index === second))
  if (label !== undefined) reasons[label] = 'sectionLabel'
}

/** A known name of a section, or, below the headline, a few words that no sentence and no name would be. */
function isSectionLabel(text: string, line: Span | undefined, isBelow: boolean): boolean {
  const label = line === undefined ? '' : text.slice(line.start, line.end)
  if (label === '' || label.length > 30 || label.split(/\s+/).length > 3) return false
  return SECTION_LABELS.has(folded(label)) || (isBelow && /^\p{Ll}[\p{Ll} -]*$/u.test(label))
}
