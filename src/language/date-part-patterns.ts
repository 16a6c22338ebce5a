/** Patterns for the words that name a part of a year or a month, made of `date-part-words.ts`. For `date-parts.ts` only. */
import { DATE_PART_WORDS } from './date-part-words.ts'
import { LETTER } from './letter-class.ts'

export interface PartPatterns {
  /** Matches at the end of what stands before a date. Groups: `early`, `mid`, `late`, or the ordinal of a `half…` or a `quarter…`. */
  readonly before: RegExp
  /** Matches at the beginning of what stands after it, with the same groups. */
  readonly after: RegExp
  /** What each of the four ordinals is, as a whole. */
  readonly ordinals: readonly RegExp[]
}

const FIGURES = ['i|1', 'ii|2', 'iii|3', 'iv|4'] as const
/** `III.`, `3-й`, `3er`: a figure may have an ending. */
const ENDING = `(?:[.ºª]|-${LETTER}{1,4}|(?<=\\d)${LETTER}{1,4})?`
const CODES = String.raw`q(?<quarterCode>[1-4])|(?<quarterLast>[1-4])q|h(?<halfCode>[12])`
/** Neither within a word, nor behind "until": "до конца 2023" is no date in its last part. */
const FREE = `(?<!${LETTER}|\\d|(?<!${LETTER})(?:до|do)\\s)`
/** Languages that part no words, or hardly. */
const TIGHT: ReadonlySet<string> = new Set(['zh', 'ja', 'ko'])
const compiled = new Map<string, PartPatterns>()

/** The patterns of a base language; one without words of its own knows `Q3` and `H1`. */
export function partPatterns(base: string): PartPatterns {
  const known = compiled.get(base) ?? compile(DATE_PART_WORDS[base] ?? '', base)
  compiled.set(base, known)
  return known
}

/** The fields of a line of `date-part-words.ts`, for all endings and apostrophes. */
function fieldsOf(line: string) {
  const source = line.replaceAll('~', `${LETTER}*`).replaceAll('’', "['’ʻ‘]")
  const fields = source.split(';').map((field) => field.trim())
  const [place = '', early = '', mid = '', late = '', half = '', quarter = '', ordinals = '', little = ''] = fields
  return { place, named: { early, mid, late }, half, quarter, ordinals: ordinals.split(','), little }
}

function compile(line: string, base: string): PartPatterns {
  const { place, named, half, quarter, ordinals, little } = fieldsOf(line)
  const ranks = FIGURES.map((figure, at) => [ordinals[at]?.trim() ?? '', figure].filter(Boolean).join('|'))
  const isTight = TIGHT.has(base)
  const gap = isTight ? String.raw`\s?` : String.raw`[\s-]+`
  const glue = little === '' ? '' : `(?:(?:${little})${gap})*`
  const rank = isTight ? `第?(?:${ranks.join('|')})` : `(?:${ranks.join('|')})${ENDING}`
  const words = [
    ...countedSources('half', half, rank, `${gap}${glue}`),
    ...countedSources('quarter', quarter, rank, `${gap}${glue}`),
    ...Object.entries(named).flatMap(([name, of]) => (of === '' ? [] : [`(?<${name}>${of})`])),
  ]
  const [ahead, behind] = place === '>' ? [[], words] : [words, []]
  const front = `^(?:['’]${LETTER}{1,4})?${gap}${glue}`
  return {
    before: new RegExp(`${FREE}(?:${[...ahead, CODES].join('|')})${gap}${glue}$`, 'iu'),
    after: new RegExp(`${front}(?:${[...behind, CODES].join('|')})${endOf(base)}`, 'iu'),
    ordinals: ranks.map((each) => new RegExp(`^第?(?:${each})${ENDING}$`, 'iu')),
  }
}

/** An ordinal and its noun, in either order; none for a language without the noun. */
function countedSources(name: string, noun: string, rank: string, between: string): readonly string[] {
  if (noun === '') return []
  return [`(?<${name}>${rank})${between}(?:${noun})`, `(?:${noun})${between}(?<${name}Behind>${rank})`]
}

/** Where words are not parted nothing is known of their end; Korean particles are written onto it. */
function endOf(base: string): string {
  if (base === 'zh' || base === 'ja') return ''
  return base === 'ko' ? `(?=[에의]|부터|까지|(?!${LETTER}))` : `(?!${LETTER}|\\d)`
}
