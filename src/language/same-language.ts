/** Which versions can be compared by their words. */
import type { ArticleId } from '#domain/ids.ts'
import type { LanguageTag } from '#domain/records.ts'
import { baseLanguage } from './language-names.ts'

/** Two versions of one language: the words of the first are those that go, those of the second those that come. */
export interface SameLanguage {
  readonly first: ArticleId
  readonly second: ArticleId
  readonly language: LanguageTag
}

/** Every version with the first one of its language, in their order. Regions and scripts of a language are no other language. */
export function sameLanguage(
  versions: readonly { readonly article: ArticleId; readonly language: LanguageTag }[],
): readonly SameLanguage[] {
  return versions.flatMap(({ article, language }) => {
    const first = versions.find((one) => baseLanguage(one.language) === baseLanguage(language))
    return first && first.article !== article ? [{ first: first.article, second: article, language }] : []
  })
}
