/** Where in Read a sentence of the collation stands. Pure. */
import type { ProjectId } from '#domain/ids.ts'
import type { BoundCorrection } from '#domain/sentence-bounds.ts'
import { segmentText } from '#language/segment.ts'
import { readAddressOf, type ReadAddress } from '#ui/address.ts'
import type { Version } from './use-collated.ts'

/** `start` in UTF-16 code units; `null` for the beginning of the article. */
export function readingPlace(
  project: ProjectId,
  { article, text }: Pick<Version, 'article' | 'text'>,
  start: number | null,
  corrections: readonly BoundCorrection[] = [],
): ReadAddress {
  const { sentences } = segmentText(text, article.language.tag, corrections)
  const number =
    start === null ? -1 : sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  return readAddressOf(project, [article.id], { sentence: number < 0 ? null : number })
}
