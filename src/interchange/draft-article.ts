/**
 * From what a format found to a draft: hash, language, title, furniture, dates and glosses are proposed here, the same
 * way for every format. The text itself is not changed but for line ends (T1).
 */
import type { ImportChoices } from '#domain/import-choices.ts'
import type { ArticleDraft, GlossDraft, ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import { positionIn } from '#domain/passages.ts'
import type { LanguageTag } from '#domain/records.ts'
import { identifyLanguage } from '#language/identify.ts'
import { unusualIn } from '#language/unusual/unusual-text.ts'
import { countWords } from './count-words.ts'
import { decideLanguage } from './decided-language.ts'
import { unifyLineEnds, type DecodedText } from './decode.ts'
import { glossesOf } from './gloss-alignment.ts'
import { remarksOnHidden } from './hidden-characters.ts'
import type { RawArticle, RawRegion } from './raw-article.ts'
import { statedDate, type StatedDate } from './stated-date.ts'
import { textHash } from './text-hash.ts'
import { proposeAbout } from './text-proposals.ts'

/** Longest text of one article, in UTF-16 code units; a longer one is not a news article and would stop every view. */
export const longestArticle = 5_000_000

/** A paragraph beyond this, in UTF-16 code units, has probably lost its line ends. */
const longParagraph = 100_000

/** Anything that shows: white space, controls and zero-width characters alone are no text. */
const visible = /[^\s\p{Cc}\p{Cf}]/u

/** Half of a character of two code units. */
const loneSurrogate = /\p{Surrogate}/gu
const shownHalves = 5

/** Where an article was found. */
export interface DraftPlace {
  readonly number: number
  readonly file: number
  readonly fileName: string | null
  readonly decoding: Pick<DecodedText, 'charset' | 'byteOrderMark' | 'lineEndsChanged'>
  /** The language of a translation, unless file or letters say otherwise. */
  readonly glossLanguage: LanguageTag
  /** What a person chose for all articles whose file does not say. */
  readonly choices: Pick<ImportChoices, 'furniture' | 'language' | 'outlet'>
}

/** A draft with its text, or why there is none. `duplicate` is left to the batch, which knows the others. */
export type DraftedArticle =
  | { readonly draft: ArticleDraft; readonly text: string }
  | { readonly refused: ReadingReason }

/** Proposes everything about one article. */
export function draftArticle(raw: RawArticle, place: DraftPlace): DraftedArticle {
  const { text, changed } = unifyLineEnds(raw.text)
  if (!visible.test(text)) return { refused: { key: 'emptyArticle', params: { entry: raw.entry ?? 1 } } }
  if (text.length > longestArticle) return { refused: { key: 'longArticle', params: { length: text.length } } }
  const found = identifyLanguage(withoutFurniture(text, raw.regions))
  const language = decideLanguage(raw.language, found, place.choices.language)
  const { tag } = language.mark
  const proposed = proposeAbout(text, raw.regions, place.choices.furniture !== 'none')
  const { title, titleBasis } = titleOf(raw, proposed.title)
  const published = dateOf(raw.published, tag)
  const retrieved = dateOf(raw.retrieved, tag)
  const draft: ArticleDraft = {
    number: place.number,
    file: place.file,
    fileName: place.fileName,
    entry: raw.entry,
    textHash: textHash(text),
    length: text.length,
    words: countWords(text),
    unusual: unusualIn(text, 0).count,
    decoding: { ...place.decoding, lineEndsChanged: place.decoding.lineEndsChanged || changed },
    title,
    titleBasis,
    firstWords: proposed.firstWords,
    language: language.mark,
    otherLanguages: found.alternatives.map((other) => other.language),
    outlet: raw.outlet ?? place.choices.outlet,
    author: raw.author,
    url: raw.url,
    published: published.bounds,
    retrieved: retrieved.bounds,
    tags: raw.tags,
    regions: proposed.regions,
    glosses: draftGlosses(text, raw, place.glossLanguage),
    extra: extraOf(raw, { published: published.bounds === null, retrieved: retrieved.bounds === null }),
    original: null,
    duplicate: null,
    warnings: [
      ...raw.warnings,
      ...remarksOnText(text, raw.entry),
      ...remarksOnHidden(title ?? proposed.firstWords, 'title'),
      ...(raw.entry === null && place.fileName !== null ? remarksOnHidden(place.fileName, 'fileName') : []),
      ...[language.remark, published.remark, retrieved.remark].filter((remark) => remark !== null),
    ],
  }
  return { draft, text }
}

function titleOf(raw: RawArticle, proposed: string | null): Pick<ArticleDraft, 'title' | 'titleBasis'> {
  const stated = raw.title?.trim()
  if (stated) return { title: stated, titleBasis: 'metadata' }
  return { title: proposed, titleBasis: proposed === null ? null : 'text' }
}

/** The text with what surrounds the article left out: menus are often in another language than the article. */
function withoutFurniture(text: string, regions: readonly RawRegion[]): string {
  const furniture = regions.filter(({ kind }) => kind === 'furniture')
  if (furniture.length === 0) return text
  let own = ''
  let at = 0
  for (const { start, end } of furniture) {
    own += text.slice(at, start)
    at = end
  }
  return own + text.slice(at)
}

function remarksOnText(text: string, entry: number | null): readonly ReadingReason[] {
  const remarks: ReadingReason[] = []
  const zeros = text.split('\0').length - 1
  if (zeros > 0) remarks.push({ key: 'zeroCharacters', params: { count: zeros } })
  const halves = Array.from(text.matchAll(loneSurrogate), ({ index }) => index + 1)
  if (halves.length > 0) {
    const places = halves.slice(0, shownHalves).join(', ') + (halves.length > shownHalves ? ', …' : '')
    remarks.push({ key: 'loneSurrogates', params: { count: halves.length, places, entry: entry ?? '' } })
  }
  const longest = text.split('\n').reduce((most, { length }) => Math.max(most, length), 0)
  if (longest > longParagraph) remarks.push({ key: 'longParagraph', params: { length: longest } })
  return remarks
}

function dateOf(raw: string | null, language: LanguageTag): StatedDate {
  return raw === null ? { bounds: null, remark: null } : statedDate(raw, language)
}

function draftGlosses(text: string, raw: RawArticle, expected: LanguageTag): readonly GlossDraft[] {
  if (raw.translation === null) return []
  const translation = unifyLineEnds(raw.translation.text).text
  const tag = raw.translation.language ?? identifyLanguage(translation, { expected }).language
  return glossesOf(text, translation).map(({ start, end, gloss }) => ({
    ...positionIn(text, start, end),
    language: tag,
    text: gloss,
  }))
}

/** Dates nobody could read are kept as they were (F1). */
function extraOf(
  raw: RawArticle,
  unread: { readonly published: boolean; readonly retrieved: boolean },
): JsonObject | null {
  const kept: [string, string][] = []
  if (unread.published && raw.published !== null) kept.push(['published', raw.published])
  if (unread.retrieved && raw.retrieved !== null) kept.push(['retrieved', raw.retrieved])
  if (raw.language !== null) kept.push(['language', raw.language])
  if (kept.length === 0) return raw.extra
  return { ...Object.fromEntries(kept), ...raw.extra }
}
