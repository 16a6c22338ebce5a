/** What a judgement may be said to rest on when nobody said so (C11): never more than is known. */
import type { AnalystId } from './ids.ts'
import type { Article, AssessmentBasis, LanguageTag } from './records.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * The basis to start from (C11): `whole` only if the analyst said so, `gloss` with its origin if the analyst does not read the
 * language and the shown revision has a gloss.
 */
export function defaultBasis(snapshot: Snapshot, article: Article, analyst: AnalystId): AssessmentBasis {
  const read = article.readBy.includes(analyst) ? 'whole' : 'candidates'
  const [gloss] = readsLanguage(snapshot, analyst, article.language.tag)
    ? []
    : snapshot.byIndex('glosses', 'revision', article.revision)
  if (!gloss) return { read, medium: 'original', glossOrigin: null }
  return { read, medium: 'gloss', glossOrigin: gloss.origin.engine ?? gloss.origin.kind }
}

/** True when the analyst reads the language; subtags for script and region do not matter unless the analyst gave them. */
export function readsLanguage(snapshot: Snapshot, analyst: AnalystId, tag: string): boolean {
  return isAmongRead(snapshot.get('analysts', analyst)?.languagesRead ?? [], tag)
}

/** The same of a list of languages. */
export function isAmongRead(languagesRead: readonly LanguageTag[], tag: LanguageTag): boolean {
  return languagesRead.some((language) => tag === language || tag.startsWith(`${language}-`))
}
