/** The words a person types over what was found of one article, before they are kept by the preview. Pure. */
import type { LanguageTag } from '#domain/records.ts'
import type { DraftEdits } from '#interchange/import-plan.ts'
import { directionOfLanguage } from '#language/direction.ts'
import { boundsOfReading, isNoDate, type DateReading } from '#ui/date-reading.ts'
import { dateWords } from '#i18n/date-words.ts'
import type { DraftRow } from './draft-row.ts'

/** As they stand in the fields; `language` is a tag, an empty text says that there is none. */
export type DraftWords = Readonly<Record<'language' | 'title' | 'outlet' | 'author' | 'url' | 'date', string>>

/** Only what differs from what the preview says: what it says may change while these wait. */
export type TypedWords = Partial<DraftWords>

const names: ReadonlySet<string> = new Set(['language', 'title', 'outlet', 'author', 'url', 'date'])

/** What the preview says of an article now. */
export function wordsOf({ language, title, outlet, author, url, published, openDate }: DraftRow): DraftWords {
  return {
    language: language.tag,
    title: title ?? '',
    outlet: outlet ?? '',
    author: author ?? '',
    url: url ?? '',
    date: published ? dateWords(published) : (openDate ?? ''),
  }
}

/** What is typed after one field became `text`. */
export function retype(row: DraftRow, typed: TypedWords, name: keyof DraftWords, text: string): TypedWords {
  const { [name]: _, ...others } = typed
  return text === wordsOf(row)[name] ? others : { ...others, [name]: text }
}

/** Reads what was kept; what is damaged of it is left out. */
export function readTypedWords(kept: unknown): TypedWords | null {
  if (typeof kept !== 'object' || kept === null) return null
  const isWords = ([name, text]: readonly [string, unknown]) => names.has(name) && typeof text === 'string'
  return Object.fromEntries(Object.entries(kept).filter(isWords)) as TypedWords
}

/** What the typed words change; `null` when the date among them has no one reading. `reading` is that of the date shown. */
export function editsOf(typed: TypedWords, reading: DateReading): DraftEdits | null {
  const { language, date, ...texts } = typed
  if (date !== undefined && reading.kind !== 'date' && !isNoDate(reading)) return null
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim() === '' ? null : text.trim()])),
    ...(language === undefined ? {} : languageEdit(language)),
    ...(date === undefined ? {} : { published: boundsOfReading(reading) }),
  }
}

/** The language as the person says it is. */
export function languageEdit(tag: LanguageTag): DraftEdits {
  return { language: { tag, direction: directionOfLanguage(tag), basis: 'analyst', evidence: null } }
}
