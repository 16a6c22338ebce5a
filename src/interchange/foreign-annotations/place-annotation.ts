/**
 * Where a stretch that another tool marked stands in a text. Its position is read in both units, its quote decides, and nothing is
 * taken that is only alike (T4): what is not certain comes back as candidates for a person.
 */
import type { OffsetUnit } from '../offsets.ts'
import { offsetConverter, type OffsetConverter } from '../offsets.ts'
import { utf16, type CodePointOffset } from '#domain/ids.ts'
import type { ForeignPosition, ForeignQuote, ForeignSelection } from './foreign-annotation.ts'
import { endsAlike, spacelessText, startsAlike, type SpacelessText } from './spaceless-text.ts'

/** A stretch of a text in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * `exact`: there, as the file says. `moved`: the quote stands elsewhere, and only there. `ambiguous`: in several places, and nothing
 * decides. `changed`: only with other white space, or something else between the same words. `lost`: not at all.
 */
export type Placing =
  | { readonly outcome: 'exact' | 'moved'; readonly stretch: Stretch }
  | { readonly outcome: 'ambiguous' | 'changed'; readonly candidates: readonly Stretch[] }
  | { readonly outcome: 'lost' }

/** So many are offered to choose from. */
const mostCandidates = 3
/** A quote that stands more often than this is not told apart by its context. */
const mostOccurrences = 2000

/** A text in which stretches are looked for; what is derived of it is made once. */
export class PlacesInText {
  readonly text: string
  #offsets: OffsetConverter | null = null
  #spaceless: SpacelessText | null = null

  constructor(text: string) {
    this.text = text
  }

  /** A position in code points as a stretch; `null` when it lies outside the text. */
  ofCodePoints({ start, end }: ForeignPosition): Stretch | null {
    this.#offsets ??= offsetConverter(this.text)
    const [from, to] = [this.#offsets.toUtf16(start as CodePointOffset), this.#offsets.toUtf16(end as CodePointOffset)]
    return from === null || to === null ? null : { start: from, end: to }
  }

  ofUtf16({ start, end }: ForeignPosition): Stretch | null {
    return end <= this.text.length ? { start: utf16(start), end: utf16(end) } : null
  }

  get spaceless(): SpacelessText {
    return (this.#spaceless ??= spacelessText(this.text))
  }
}

/** Finds a selection in a text. `unit`: what the format counts in; `null` where that is not known. */
export function placeAnnotation(places: PlacesInText, selection: ForeignSelection, unit: OffsetUnit | null): Placing {
  const { quote, position, refined } = selection
  const placing = quote ? placeQuote(places, quote, position, unit) : placePosition(places, position, unit)
  if (!refined || !('stretch' in placing)) return placing
  const { start, end } = placing.stretch
  return shifted(placeAnnotation(new PlacesInText(places.text.slice(start, end)), refined, unit), start)
}

function shifted(placing: Placing, by: number): Placing {
  const shift = ({ start, end }: Stretch) => ({ start: start + by, end: end + by })
  if ('stretch' in placing) return { ...placing, stretch: shift(placing.stretch) }
  return 'candidates' in placing ? { ...placing, candidates: placing.candidates.map(shift) } : placing
}

/** A position alone counts only where both units mean the same, or the format's is known. */
function placePosition(places: PlacesInText, position: ForeignPosition | null, unit: OffsetUnit | null): Placing {
  if (!position) return { outcome: 'lost' }
  const [first, second] = readings(places, position)
  if (!first) return { outcome: 'lost' }
  if (!second) {
    const isCertain =
      unit === null || areEqual(first, unit === 'utf16' ? places.ofUtf16(position) : places.ofCodePoints(position))
    return isCertain ? { outcome: 'exact', stretch: first } : { outcome: 'changed', candidates: [first] }
  }
  const known =
    unit === 'utf16' ? places.ofUtf16(position) : unit === 'codePoint' ? places.ofCodePoints(position) : null
  return known ? { outcome: 'exact', stretch: known } : { outcome: 'ambiguous', candidates: [first, second] }
}

/** Where both readings of a position have the words, the context decides, then the unit of the format. */
function placeQuote(
  places: PlacesInText,
  quote: ForeignQuote,
  position: ForeignPosition | null,
  unit: OffsetUnit | null,
): Placing {
  const { text } = places
  const fitting = (position ? readings(places, position) : []).filter(
    ({ start, end }) => text.slice(start, end) === quote.exact,
  )
  const [only] = fitting
  if (only && fitting.length === 1) return { outcome: 'exact', stretch: only }
  if (only) {
    const placing = decide(text, fitting, quote, 'exact')
    return 'stretch' in placing || unit === null ? placing : placePosition(places, position, unit)
  }
  const found = occurrences(text, quote.exact)
  if (found.length > 0) return decide(text, found, quote, position ? 'moved' : 'exact')
  return quote.exact.includes('\r')
    ? placeQuote(places, withUnifiedLines(quote), position, unit)
    : changed(places, quote)
}

/** The only one of the places, or the only one with the context. */
function decide(text: string, found: readonly Stretch[], quote: ForeignQuote, outcome: 'exact' | 'moved'): Placing {
  const decided = found.length === 1 ? found : found.filter((stretch) => standsIn(text, stretch, quote))
  const [stretch] = decided
  if (stretch && decided.length === 1 && found.length < mostOccurrences) return { outcome, stretch }
  return { outcome: 'ambiguous', candidates: (decided.length > 0 ? decided : found).slice(0, mostCandidates) }
}

/** Line ends as texts have them here, where they were unified once before hashing (T1). */
function withUnifiedLines({ exact, prefix, suffix }: ForeignQuote): ForeignQuote {
  const unified = (words: string) => words.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  return { exact: unified(exact), prefix: prefix && unified(prefix), suffix: suffix && unified(suffix) }
}

/** What a position means in either unit: one stretch where both mean the same. */
function readings(places: PlacesInText, position: ForeignPosition): readonly Stretch[] {
  const [one, other] = [places.ofUtf16(position), places.ofCodePoints(position)]
  if (!one || !other || areEqual(one, other)) return [one ?? other].filter((stretch) => stretch !== null)
  return [one, other]
}

function areEqual(one: Stretch, other: Stretch | null): boolean {
  return one.start === other?.start && one.end === other.end
}

/** All places of a quote, those that overlap too, up to the number that can be told apart. */
function occurrences(text: string, quote: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
    if (found.length === mostOccurrences) break
  }
  return found
}

/** Whether the context that is given stands around a stretch, whatever the white space. False when none is given. */
function standsIn(text: string, { start, end }: Stretch, { prefix, suffix }: ForeignQuote): boolean {
  const [before, after] = [prefix?.trim() ?? '', suffix?.trim() ?? '']
  if (before === '' && after === '') return false
  return endsAlike(text, start, before) && startsAlike(text, end, after)
}

/** A quote whose letters stand there with other white space, or a place with the same words on both sides. */
function changed(places: PlacesInText, quote: ForeignQuote): Placing {
  const respaced = places.spaceless.find(quote.exact, mostCandidates)
  const candidates = respaced.length > 0 ? respaced : betweenContext(places.text, quote)
  return candidates.length > 0 ? { outcome: 'changed', candidates } : { outcome: 'lost' }
}

/** Context shorter than this stands anywhere. */
const shortestContext = 8

/** Stretches between the words that stood before and after, not much longer than the quote. */
function betweenContext(text: string, { exact, prefix, suffix }: ForeignQuote): readonly Stretch[] {
  if (prefix === null || suffix === null) return []
  if (prefix.trim().length < shortestContext || suffix.trim().length < shortestContext) return []
  const found: Stretch[] = []
  for (let at = text.indexOf(prefix); at !== -1 && found.length < mostCandidates; at = text.indexOf(prefix, at + 1)) {
    const start = at + prefix.length
    const end = text.indexOf(suffix, start)
    if (end > start && end - start <= exact.length * 2 + shortestContext) found.push({ start, end })
  }
  return found
}
