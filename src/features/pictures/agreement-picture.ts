/** The heat map: claims and versions, the sign of a judgement in each cell. */
import type { Cell } from '#domain/cell.ts'
import type { ProjectId, StoryId } from '#domain/ids.ts'
import { isolated } from '#i18n/isolated.ts'
import { picturesMessages as words } from '#i18n/messages/pictures.ts'
import { matrixAddressOf } from '#ui/address.ts'
import { gridPicture } from '#ui/charts/grid-picture.ts'
import { plain, type Words } from '#ui/charts/picture.ts'
import { cellMark, facetWord } from '#ui/marks/cell-mark.ts'
import { markWords } from '#ui/marks/JudgementMark.tsx'
import type { Agreement } from './agreement.ts'
import { articleWords, claimWords } from './names.ts'
import type { ShownPicture } from './shown-picture.ts'

export function agreementPicture(agreement: Agreement, project: ProjectId, story: StoryId): ShownPicture {
  const { claims, columns, cells, counts, leftOut } = agreement
  const heads = columns.map(({ article, sourceDocument }) => ({
    words: articleWords(article),
    remark: sourceDocument ? words.sourceOf(article.language.tag) : article.language.tag,
  }))
  return {
    summary: words.agreement.summary(claims.length, columns.length, counts),
    remarks: [
      words.agreement.order,
      ...(leftOut.claims > 0 ? [words.leftOutClaims(leftOut.claims)] : []),
      ...(leftOut.versions > 0 ? [words.leftOutVersions(leftOut.versions)] : []),
    ],
    draw: (room) =>
      gridPicture(
        {
          rows: claims.map((claim) => ({ words: claimWords(claim), remark: null })),
          columns: heads,
          columnWidth: 26,
          cell: (row, column) => {
            const cell = cells[row]?.[column]
            const state = cell ? cellMark(cell) : ({ kind: 'notAsked' } as const)
            const said = [heads[column]?.words.text ?? '', claims[row]?.wording ?? ''].map(isolated).join(' · ')
            return { kind: 'mark', state, title: `${said}: ${markWords(state)}` }
          },
        },
        room,
      ),
    table: {
      heads: [plain(words.claim), ...heads.map(({ words: name }) => name)],
      rows: claims.map((claim, row) => ({
        id: claim.id,
        cells: [
          { words: [claimWords(claim)], to: { screen: 'claim', project, claim: claim.id } },
          ...(cells[row] ?? []).map((cell) => ({
            mark: cellMark(cell),
            words: [plain(markWords(cellMark(cell))), ...facetsOf(cell)],
            to: matrixAddressOf(project, { story, cell: { claim: cell.claim, article: cell.article } }),
          })),
        ],
      })),
    },
  }
}

function facetsOf(cell: Cell): readonly Words[] {
  if (cell.state !== 'judged') return []
  return cell.facets.map((mark) =>
    plain(mark.stated === null ? facetWord(mark) : `${facetWord(mark)}: ${isolated(mark.stated)}`),
  )
}
