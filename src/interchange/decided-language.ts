/** The language of an article that comes in: what its file says, unless that cannot be, else what the text shows (T5). */
import type { ReadingReason } from '#domain/import-draft.ts'
import type { LanguageMark, LanguageTag } from '#domain/records.ts'
import { directionOfLanguage } from '#language/direction.ts'
import type { IdentifiedLanguage } from '#language/identify.ts'
import { isLanguageCode } from '#language/language-codes.ts'
import { detectedMark } from '#language/language-mark.ts'
import { baseLanguage } from '#language/language-names.ts'

/** The language taken, and why it is not the one the file names; `null` where it is, or where the file names none. */
export interface DecidedLanguage {
  readonly mark: LanguageMark
  readonly remark: ReadingReason | null
}

/**
 * A language a file declares stands, unless there is none of that name, or the text is surely in another; where it declares none, the one that was chosen
 * for the whole import, on the same terms.
 */
export function decideLanguage(
  stated: string | null,
  found: IdentifiedLanguage,
  chosen: LanguageTag | null = null,
): DecidedLanguage {
  const detected = detectedMark(found)
  const declared = stated && shortTag(stated)
  if (!declared || baseLanguage(declared) === 'und')
    return { mark: chosenMark(chosen, found) ?? detected, remark: null }
  const params = { declared, taken: found.language }
  if (!isLanguageCode(declared)) return { mark: detected, remark: { key: 'noSuchLanguage', params } }
  if (!agrees(declared, found)) return { mark: detected, remark: { key: 'otherLanguage', params } }
  const direction = directionOfLanguage(declared)
  return { mark: { tag: withScript(declared, found), direction, basis: 'declared', evidence: null }, remark: null }
}

/** What a person chose for the whole import counts only for what may be in it. */
function chosenMark(chosen: LanguageTag | null, found: IdentifiedLanguage): LanguageMark | null {
  if (chosen === null || !agrees(chosen, found)) return null
  return { tag: withScript(chosen, found), direction: directionOfLanguage(chosen), basis: 'analyst', evidence: null }
}

/** Crawlers write `kat` where tags say `ka`. */
function shortTag(tag: string): string {
  try {
    return /^[a-z]{3}$/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? tag) : tag
  } catch {
    return tag
  }
}

function agrees(declared: string, found: IdentifiedLanguage): boolean {
  return found.language === 'und' || found.margin < 0.5 || baseLanguage(declared) === baseLanguage(found.language)
}

/** `sr` becomes `sr-Latn` where the letters say so: the script is part of how a text is read. */
function withScript(declared: string, found: IdentifiedLanguage): string {
  return !declared.includes('-') && baseLanguage(declared) === baseLanguage(found.language) ? found.language : declared
}
