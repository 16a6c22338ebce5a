/**
 * The annotations of one text as brat keeps them (`.ann`), with the text beside them where it is at hand. Only stretches become
 * annotations; their attributes are tags, their notes comments, and relations, events and the rest are kept word for word (F1).
 */
import type { ForeignProblem } from '#domain/foreign-passages.ts'
import type { JsonValue } from '#domain/json.ts'
import { readJson } from '../read-json.ts'
import { dialects } from './dialects.ts'
import type {
  ForeignAnnotation,
  ForeignPosition,
  ForeignQuote,
  ForeignSelection,
  ForeignSource,
} from './foreign-annotation.ts'
import { fieldOf, objectsOf } from './json-parts.ts'
import { asOwn, ownField } from './own-mark.ts'
import { PlacesInText } from './place-annotation.ts'
import { positionOf } from './read-selection.ts'
import { quoteInFile, sourceOfText } from './text-source.ts'

/** A file of annotations with its text. */
export interface BratFile {
  /** Of the file of annotations, as it was handed in. */
  readonly name: string
  readonly annotations: string
  /** `null` where it was not handed in. */
  readonly text: string | null
}

interface Stretch {
  readonly id: string
  readonly type: string
  readonly parts: readonly ForeignPosition[]
  /** Its words, the parts with a space between them. */
  readonly words: string
  /** Which line of the file, from 1. */
  readonly line: number
}

/** What other lines say of stretches, by their ids. */
interface Beside {
  readonly tags: Map<string, string[]>
  readonly notes: Map<string, string[]>
  readonly own: Map<string, JsonValue>
  readonly others: Map<string, string[]>
}

const { unit, written } = dialects.brat

/** Whether a text looks like a file of annotations: its first line is one of the kinds there are. */
export function looksLikeBrat(text: string): boolean {
  const first = /^\s*([^\n]+)/.exec(text)?.[1] ?? ''
  return /^(?:[TREAMN]\d+|#\d*|\*)\t\S/.test(first)
}

/** Reads all lines; one that is none is told, and the rest is read. */
export function readBrat(file: BratFile): {
  readonly annotations: readonly ForeignAnnotation[]
  readonly problems: readonly ForeignProblem[]
} {
  const stretches: Stretch[] = []
  const problems: ForeignProblem[] = []
  const beside: Beside = { tags: new Map(), notes: new Map(), own: new Map(), others: new Map() }
  for (const [index, ended] of file.annotations.split('\n').entries()) {
    const text = ended.endsWith('\r') ? ended.slice(0, -1) : ended
    if (text.trim() === '') continue
    const stretch = text.startsWith('T') ? readStretch(text, index + 1) : null
    if (stretch) stretches.push(stretch)
    else if (text.startsWith('T') || !takeBeside(text, beside))
      problems.push({ reason: 'brokenLine', path: `${file.name}:${index + 1}` })
  }
  const name = file.name.replace(/^.*\//, '').replace(/\.ann$/i, '')
  const places = file.text === null ? null : new PlacesInText(file.text)
  const source: ForeignSource = places
    ? sourceOfText(places.text, name)
    : { address: name === '' ? null : name, via: null, language: null }
  const annotations = stretches.map((stretch) => annotationOf(file.name, stretch, beside, source, places))
  return { annotations, problems }
}

function readStretch(text: string, line: number): Stretch | null {
  const found = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/su.exec(text)
  const [, id = '', type = '', places = '', words = ''] = found ?? []
  const parts = places.split(';').flatMap((part) => {
    const [start, end] = part.split(' ').map(Number)
    return positionOf(start, end) ?? []
  })
  return found && parts.length === places.split(';').length ? { id, type, parts, words, line } : null
}

/** False for a line of no kind that there is. */
function takeBeside(text: string, beside: Beside): boolean {
  const [id = '', what = '', ...more] = text.split('\t')
  if (!/^(?:[REAMN]\S+|#\S*|\*)$/.test(id) || what === '') return false
  const [kind = '', about = '', ...values] = what.split(' ')
  if (/^[AM]/.test(id) && about !== '') {
    add(beside.tags, about, [kind, ...values].join(': '))
    return true
  }
  if (id.startsWith('#') && takeNote(kind, about, more.join('\t'), beside)) return true
  const stretches = what.split(/[\s:]+/).filter((word) => /^T\d/.test(word))
  for (const stretch of new Set(stretches)) add(beside.others, stretch, text)
  return true
}

/** False for a note of another kind, which is kept as it is. */
function takeNote(kind: string, about: string, words: string, { notes, own }: Beside): boolean {
  if (kind === 'AnnotatorNotes') add(notes, about, words)
  else if (kind === ownField) {
    const reading = readJson(words)
    if ('value' in reading) own.set(about, reading.value)
  } else return false
  return true
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const there = lists.get(key)
  if (there) there.push(value)
  else lists.set(key, [value])
}

function annotationOf(
  file: string,
  { id, type, parts, words, line }: Stretch,
  beside: Beside,
  source: ForeignSource,
  places: PlacesInText | null,
): ForeignAnnotation {
  const others = beside.others.get(id)
  const read: ForeignAnnotation = {
    id,
    path: `${file}:${line}`,
    motivations: ['tagging'],
    targets: selectionsOf(parts, words, places).map((selection) => ({ source, selection, rest: null })),
    comments: (beside.notes.get(id) ?? []).map((text) => ({ text, purpose: null, language: null })),
    links: [],
    tags: [type, ...(beside.tags.get(id) ?? [])],
    creator: null,
    created: null,
    rest: others ? { lines: others } : {},
  }
  const mark = beside.own.get(id)
  const own = asOwn(read, mark, written, parts)
  return own.ours ? { ...own, targets: [wholeOf(own, mark, places)] } : own
}

/** The stretch this program wrote in parts, with the line ends that brat allows in none. */
function wholeOf(own: ForeignAnnotation, mark: JsonValue | undefined, places: PlacesInText | null) {
  const [target] = own.targets as readonly [ForeignAnnotation['targets'][number]]
  const whole = objectsOf({ mark: mark ?? null }, 'mark').flatMap((one) => objectsOf(one, 'whole'))[0]
  const position = whole ? positionOf(fieldOf(whole, 'start'), fieldOf(whole, 'end')) : null
  if (!position) return target
  const quote = places ? quoteInFile(places, position, written, null) : null
  const isSame = position.start === target.selection.position?.start && position.end === target.selection.position.end
  return { ...target, selection: { quote: quote ?? (isSame ? target.selection.quote : null), position, refined: null } }
}

/** One for the parts that only line ends keep apart, as brat has a stretch over several lines; else one for each. */
function selectionsOf(
  parts: readonly ForeignPosition[],
  words: string,
  places: PlacesInText | null,
): readonly ForeignSelection[] {
  const [first, last] = [parts[0], parts[parts.length - 1]]
  if (!first || !last) return []
  const position = { start: first.start, end: last.end }
  const isWhole = parts.length === 1 || (places ? areJoined(parts, places) : areAdjacent(parts))
  const split = parts.length === 1 ? [words] : wordsOfParts(parts, words)
  if (isWhole) {
    const exact = split ? joined(parts, split) : null
    return [{ quote: quoteOf(places, position, exact), position, refined: null }]
  }
  return parts.map((part, index) => ({
    quote: quoteOf(places, part, split?.[index] ?? null),
    position: part,
    refined: null,
  }))
}

/** With the text beside it its own words are known; else those of the line. */
function quoteOf(places: PlacesInText | null, position: ForeignPosition, exact: string | null): ForeignQuote | null {
  const given = exact === null || exact === '' ? null : exact
  if (!places) return given === null ? null : { exact: given, prefix: null, suffix: null }
  // A file that counts otherwise gives the words that it means.
  return quoteInFile(places, position, null, given) ?? quoteInFile(places, position, unit, null)
}

/** Line ends are what stands between the parts, as far as they can be told without the text. */
function joined(parts: readonly ForeignPosition[], words: readonly string[]): string {
  return words.map((word, index) => '\n'.repeat(gapBefore(parts, index)) + word).join('')
}

function gapBefore(parts: readonly ForeignPosition[], index: number): number {
  const [before, part] = [parts[index - 1], parts[index]]
  return before && part ? part.start - before.end : 0
}

function areAdjacent(parts: readonly ForeignPosition[]): boolean {
  return parts.every((_, index) => index === 0 || gapBefore(parts, index) === 1)
}

function areJoined(parts: readonly ForeignPosition[], places: PlacesInText): boolean {
  return parts.every((part, index) => {
    const before = parts[index - 1]
    if (!before) return true
    const gap = places.ofCodePoints({ start: before.end, end: part.start })
    return gap !== null && /^\s+$/.test(places.text.slice(gap.start, gap.end))
  })
}

/** The words of each part, by their lengths in code points; `null` where the line does not fit its numbers. */
function wordsOfParts(parts: readonly ForeignPosition[], words: string): readonly string[] | null {
  const characters = Array.from(words)
  const split: string[] = []
  let at = 0
  for (const { start, end } of parts) {
    split.push(characters.slice(at, at + end - start).join(''))
    at += end - start + 1
  }
  return at - 1 === characters.length ? split : null
}
