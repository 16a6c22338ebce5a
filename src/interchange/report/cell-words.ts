/** What a cell of the matrix shows in a report: the sign that is used everywhere (DESIGN 6), and the same in words. */
import type { Cell } from '#domain/cell.ts'
import { judgements, type Judgement, type OmissionReason } from '#domain/judgement.ts'
import { formatNumber } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { name, say, type Line, type TableCell } from './document.ts'

/** Where the look alone tells it on screen, a report has words. */
export const signs: Readonly<Record<Judgement | 'split', string>> = {
  agrees: '=',
  differs: '≠',
  omits: '∅',
  unclear: '?',
  split: '/',
}

/** A judgement in words, for omissions with the reason. */
export function judgementWords(judgement: Judgement, hasFacets: boolean, reason: OmissionReason | null): string {
  const words = uiMessages.judgement
  if (judgement === 'omits') return words[reason ?? 'noReason']
  return judgement === 'agrees' && hasFacets ? words.agreesWithFacets : words[judgement]
}

/** The same for a cell, with its sign. */
export function cellLine(cell: Cell): Line {
  const words = uiMessages.judgement
  switch (cell.state) {
    case 'notAsked':
      return []
    case 'notAssessed':
      return [say(words.notAssessed)]
    case 'waiting':
      return [say(words.waiting(cell.count))]
    case 'split': {
      const counts = judgements.flatMap((judgement) => {
        const count = cell.judgements[judgement]
        return count === undefined ? [] : `${signs[judgement]} ${formatNumber(count)}`
      })
      return [say(`${signs.split} ${words.split}: ${counts.join(', ')}`)]
    }
    case 'judged': {
      const said = judgementWords(cell.judgement, cell.facets.length > 0, cell.omission?.reason ?? null)
      const stated = cell.facets.flatMap(({ stated: value }) => value ?? [])
      const changed = cell.stale === null ? [] : [say(` (${matrixMessages.stale})`)]
      return [
        say(`${signs[cell.judgement]} ${said}`),
        ...stated.flatMap((text, index) => [say(index === 0 ? ': ' : ', '), name(text)]),
        ...changed,
      ]
    }
  }
}

/** With a colour beside it. */
export function tableCell(cell: Cell): TableCell {
  const tone = cell.state === 'judged' ? cell.judgement : cell.state === 'notAsked' ? null : 'open'
  return { line: cellLine(cell), tone }
}
