/** The number line: the values that versions state on a claim about a quantity, with their bounds. */
import type { ProjectId, StoryId } from '#domain/ids.ts'
import { formatNumber } from '#i18n/format.ts'
import { isolated } from '#i18n/isolated.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { matrixAddressOf } from '#ui/address.ts'
import { numberAxis } from '#ui/charts/axis.ts'
import { plain, type Ink, type Words } from '#ui/charts/picture.ts'
import { spansPicture, type Span } from '#ui/charts/spans-picture.ts'
import { cellMark } from '#ui/marks/cell-mark.ts'
import { quantityWords } from '#i18n/quantity-words.ts'
import { markWords } from '#ui/marks/JudgementMark.tsx'
import { articleWords, claimWords, typedWords } from './names.ts'
import type { Reach } from './reach.ts'
import type { ShownPicture } from './shown-picture.ts'
import type { StatedValue, StatedValues, VersionValues } from './stated-values.ts'

export function valuesPicture(stated: StatedValues, project: ProjectId, story: StoryId): ShownPicture {
  const { claim, own, versions, leftOut } = stated
  const value = quantityWords(claim.quantity)
  const drawn = versions.flatMap(({ values }) => values.flatMap(({ reach }) => reach ?? []))
  const ends = [own, ...drawn].flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)
  const isPowers = numberAxis(ends, [0, 1000], String).byPowers
  return {
    summary: words.values.summary(value, versions.filter(({ values }) => values.length > 0).length, versions.length),
    remarks: [
      words.values.reading,
      ...(isPowers ? [words.values.byPowers] : []),
      ...(leftOut > 0 ? [words.leftOutVersions(leftOut)] : []),
    ],
    draw: (room) =>
      spansPicture(
        {
          axis: (range) => numberAxis(ends, range, formatNumber),
          reference: { ...own, ink: 'accent', title: words.values.ofClaim(value) },
          rows: [
            {
              head: { words: claimWords(claim), remark: words.values.claimed },
              spans: [spanOf(own, 'accent', words.values.ofClaim(value))],
              says: plain(value),
            },
            ...versions.map((version) => ({
              head: {
                words: articleWords(version.article),
                remark: version.sourceDocument
                  ? words.sourceOf(version.article.language.tag)
                  : version.article.language.tag,
              },
              state: cellMark(version.cell),
              spans: version.values.flatMap(({ reach, written }) =>
                reach === null ? [] : [spanOf(reach, inkOf(version), written ?? value)],
              ),
              says: saidBy(version, value),
            })),
          ],
        },
        room,
      ),
    table: {
      heads: [words.version, words.judgement, words.values.stated, words.values.readAs].map(plain),
      rows: versions.map((version) => ({
        id: version.article.id,
        cells: [
          {
            words: [articleWords(version.article)],
            to: matrixAddressOf(project, { story, cell: { claim: claim.id, article: version.article.id } }),
          },
          { words: [plain(markWords(cellMark(version.cell)))], mark: cellMark(version.cell) },
          { words: version.values.map((one) => writtenWords(one)) },
          { words: version.values.map(({ reach }) => plain(reachWords(reach))) },
        ],
      })),
    },
  }
}

function inkOf({ cell }: VersionValues): Ink {
  if (cell.state !== 'judged') return 'ink-soft'
  return cell.judgement === 'agrees' || cell.judgement === 'differs' ? cell.judgement : 'ink-soft'
}

function spanOf(reach: Reach, ink: Ink, title: string): Span {
  return { ...reach, ink, title }
}

function saidBy({ values, cell }: VersionValues, value: string): Words {
  if (values.length === 0) return plain(markWords(cellMark(cell)))
  const written = values.map((one) => one.written ?? (one.reach === null ? words.values.notWritten : value))
  const [first = '', ...others] = written
  return others.length === 0 ? typedWords(first) : plain(written.map(isolated).join(' / '))
}

function writtenWords({ written, reach }: StatedValue): Words {
  if (written !== null) return typedWords(written)
  return plain(reach === null ? words.values.notWritten : words.values.asClaim)
}

/** `7,000`, `about 7,000`, `at least 2,000,000`, `5 – 7`; says that there is no figure for `null`. */
function reachWords(reach: Reach | null): string {
  const { noFigure, about, from: atLeast, to: atMost, between } = words.values
  if (reach === null) return noFigure
  const { from, to, approximate } = reach
  if (from === null) return atMost(formatNumber(to ?? 0))
  if (to === null) return atLeast(formatNumber(from))
  const number = from === to ? formatNumber(from) : between(formatNumber(from), formatNumber(to))
  return approximate ? about(number) : number
}
