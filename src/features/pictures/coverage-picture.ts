/** Coverage: how much of what was asked of each article is judged, left out with which reason, or still to do (C3). */
import type { ProjectId, StoryId } from '#domain/ids.ts'
import { formatNumber } from '#i18n/format.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { matrixAddressOf } from '#ui/address.ts'
import { barsPicture } from '#ui/charts/bars-picture.ts'
import { plain } from '#ui/charts/picture.ts'
import { markWords, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { articleWords } from './names.ts'
import type { ShownPicture } from './shown-picture.ts'
import { coverageKinds, type CoverageCounts, type CoverageKind, type StoryCoverage } from './story-coverage.ts'

export function coveragePicture(coverage: StoryCoverage, project: ProjectId, story: StoryId): ShownPicture {
  const { articles, asked, assessed, counts, leftOut } = coverage
  const kinds = coverageKinds.filter((kind) => counts[kind] > 0)
  return {
    summary: words.coverage.summary(asked, assessed, articles.length + leftOut),
    remarks: [words.coverage.reading, ...(leftOut > 0 ? [words.leftOutVersions(leftOut)] : [])],
    draw: (room) =>
      barsPicture(
        articles.map((one) => ({
          head: {
            words: articleWords(one.article),
            remark: one.sourceDocument ? words.sourceOf(one.article.language.tag) : one.article.language.tag,
          },
          parts: coverageKinds.map((kind) => ({ state: stateOf(kind), count: one.counts[kind] })),
          total: words.coverage.of(one.assessed, one.asked),
        })),
        room,
      ),
    table: {
      heads: [
        words.coverage.article,
        words.coverage.asked,
        words.coverage.assessed,
        ...kinds.map((kind) => markWords(stateOf(kind))),
      ].map(plain),
      rows: [
        ...articles.map((one) => ({
          id: one.article.id,
          cells: [
            { words: [articleWords(one.article)], to: matrixAddressOf(project, { story }) },
            ...numbers(one.asked, one.assessed, one.counts, kinds),
          ],
        })),
        {
          id: 'all',
          cells: [{ words: [plain(words.coverage.all)] }, ...numbers(asked, assessed, counts, kinds)],
        },
      ],
    },
  }
}

function numbers(asked: number, assessed: number, counts: CoverageCounts, kinds: readonly CoverageKind[]) {
  return [asked, assessed, ...kinds.map((kind) => counts[kind])].map((count) => ({
    words: [plain(formatNumber(count))],
  }))
}

/** The sign a kind is drawn with. A kind of waiting cells says how they look, not how many passages wait. */
function stateOf(kind: CoverageKind): MarkState {
  if (kind === 'agrees') return { kind, withFacets: false }
  if (kind === 'differs' || kind === 'unclear' || kind === 'split') return { kind }
  if (kind === 'waiting') return { kind: 'notAssessed', waiting: 1 }
  if (kind === 'notAssessed') return { kind, waiting: 0 }
  return { kind: 'omits', reason: kind === 'noReason' ? null : kind }
}
