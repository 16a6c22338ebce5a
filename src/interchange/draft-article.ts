/**
 * From what a format found to a draft: hash, language, title, furniture, dates and glosses are proposed here, the same
 * way for every format. The text itself is not changed but for line ends (T1).
 */
import type { DateBounds } from '#domain/date-bounds.ts'
import type { ArticleDraft, GlossDraft, ReadingReason } from '#domain/import-draft.ts'
import type { JsonObject } from '#domain/json.ts'
import { positionIn } from '#domain/passages.ts'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { identifyLanguage, type IdentifiedLanguage } from '#language/identify.ts'
import { countWords } from './count-words.ts'
import { unifyLineEnds, type DecodedText } from './decode.ts'
import { glossesOf } from './gloss-alignment.ts'
import { metadataDate } from './metadata-date.ts'
import type { RawArticle } from './raw-article.ts'
import { textHash } from './text-hash.ts'
import { proposeAbout } from './text-proposals.ts'

/** Longest text of one article, in UTF-16 code units; a longer one is not a news article and would stop every view. */
export const longestArticle = 5_000_000

/** Where an article was found. */
export interface DraftPlace {
  readonly number: number
  readonly file: number
  readonly fileName: string | null
  readonly decoding: Pick<DecodedText, 'charset' | 'byteOrderMark' | 'lineEndsChanged'>
  /** The language of a translation, unless file or letters say otherwise. */
  readonly glossLanguage: LanguageTag
}

/** A draft with its text, or why there is none. `duplicate` is left to the batch, which knows the others. */
export type DraftedArticle =
  { readonly draft: ArticleDraft; readonly text: string } | { readonly refused: ReadingReason }

/** Proposes everything about one article. */
export function draftArticle(raw: RawArticle, place: DraftPlace): DraftedArticle {
  const { text, changed } = unifyLineEnds(raw.text)
  if (text.trim() === '') return { refused: { key: 'emptyArticle', params: { entry: raw.entry ?? 1 } } }
  if (text.length > longestArticle) return { refused: { key: 'longArticle', params: { length: text.length } } }
  const found = identifyLanguage(text)
  const language = languageMark(raw.language, found)
  const proposed = proposeAbout(text, language.tag)
  const stated = raw.title?.trim()
  const title = stated ? stated : proposed.title
  const published = raw.published === null ? null : metadataDate(raw.published)
  const retrieved = raw.retrieved === null ? null : metadataDate(raw.retrieved)
  const draft: ArticleDraft = {
    number: place.number,
    file: place.file,
    fileName: place.fileName,
    entry: raw.entry,
    textHash: textHash(text),
    length: text.length,
    words: countWords(text),
    decoding: { ...place.decoding, lineEndsChanged: place.decoding.lineEndsChanged || changed },
    title,
    titleBasis: stated ? 'metadata' : title === null ? null : 'text',
    firstWords: proposed.firstWords,
    language,
    otherLanguages: found.alternatives.map((other) => other.language),
    outlet: raw.outlet,
    author: raw.author,
    url: raw.url,
    published,
    retrieved,
    tags: raw.tags,
    regions: proposed.regions,
    glosses: draftGlosses(text, raw, place.glossLanguage),
    extra: extraOf(raw, { published: published === null, retrieved: retrieved === null }),
    duplicate: null,
    warnings: warningsOf(raw, text, published),
  }
  return { draft, text }
}

function warningsOf(raw: RawArticle, text: string, published: DateBounds | null): readonly ReadingReason[] {
  const warnings = [...raw.warnings]
  if (!text.isWellFormed()) warnings.push({ key: 'loneSurrogates', params: {} })
  // The words stay in `extra`; without a remark nobody would look for them there (C7).
  if (raw.published !== null && published === null)
    warnings.push({ key: 'unreadDate', params: { date: raw.published } })
  return warnings
}

/** A language a file declares stands, unless the letters belong to another script altogether (T5). */
function languageMark(declared: string | null, found: IdentifiedLanguage): LanguageMark {
  if (declared !== null && agrees(declared, found)) {
    return {
      tag: withScript(declared, found),
      direction: directionOfLanguage(declared),
      basis: 'declared',
      evidence: null,
    }
  }
  return { tag: found.language, direction: found.direction, basis: 'detected', evidence: evidenceOf(found) }
}

function agrees(declared: string, found: IdentifiedLanguage): boolean {
  return found.language === 'und' || found.margin < 0.5 || baseOf(declared) === baseOf(found.language)
}

/** `sr` becomes `sr-Latn` where the letters say so: the script is part of how a text is read. */
function withScript(declared: string, found: IdentifiedLanguage): string {
  return !declared.includes('-') && baseOf(declared) === baseOf(found.language) ? found.language : declared
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

function evidenceOf({ reason, script }: IdentifiedLanguage): string | null {
  if (reason.kind === 'letters') return `letters: ${reason.letters.join(' ')}`
  if (reason.kind === 'words') return `words: ${reason.words.join(' ')}`
  return reason.kind === 'script' ? `script: ${script}` : null
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
