/** What can be done with a row and its cells. Each is one step; a refusal is told. */
import { useMemo } from 'react'
import { assessCells, type CellInput } from '#commands/assessments/assess-cells.ts'
import { assess } from '#commands/assessments/assess.ts'
import { createClaim } from '#commands/claims/create-claim.ts'
import { markPassage } from '#commands/passages/mark-passage.ts'
import type { Command } from '#commands/define-command.ts'
import { linkSentences, type SentencePair } from '#commands/sentences/link-sentences.ts'
import { readsLanguage } from '#domain/assessment-basis.ts'
import type { CollationCell, CollationRow, CollationSentence } from '#domain/collation.ts'
import { asId, type ClaimId, type StoryId } from '#domain/ids.ts'
import { positionIn } from '#domain/passages.ts'
import type { Claim, SentencePlace } from '#domain/records.ts'
import type { DispatchOptions } from '#state/dispatch-result.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useSession } from '#state/use-session.tsx'
import { joinLinks, moveLinks, splitLinks, type RowLink, type RowParts, type RowSentence } from './row-links.ts'
import type { Version } from './use-collated.ts'

const suggested: DispatchOptions = { origin: 'suggestion' }

export interface RowActions {
  /** Claim, passages and mentions of all versions in the row; `null` when it was refused. */
  readonly makeClaim: (row: CollationRow) => Promise<ClaimId | null>
  readonly take: (claim: Claim, proposals: readonly CellInput[]) => Promise<boolean>
  readonly agree: (claim: Claim, cell: CollationCell) => Promise<boolean>
  readonly link: (claim: Claim, cell: CollationCell) => Promise<boolean>
  readonly takeOut: (row: CollationRow, cell: CollationCell) => Promise<boolean>
  /** Out of the row it stands in, into another. */
  readonly move: (from: CollationRow, cell: CollationCell, to: CollationRow) => Promise<boolean>
  readonly join: (row: CollationRow, other: CollationRow) => Promise<boolean>
  readonly split: (parts: RowParts) => Promise<boolean>
}

export function useRowActions(story: StoryId, versions: readonly Version[]): RowActions {
  const act = useAct()
  const session = useSession()
  const { id: analyst, glossLanguage } = useAnalyst()
  return useMemo(() => {
    const versionOf = ({ article }: Pick<CollationCell, 'article'>) =>
      versions.find((version) => version.article.id === article) ?? null
    const marksOf = (cell: CollationCell) => {
      const version = versionOf(cell)
      return version ? cell.sentences.map((sentence) => markOf(version, sentence)) : []
    }
    const placeOf = ({ article, sentence: { start, end } }: RowSentence): SentencePlace | null => {
      const version = versionOf({ article })
      return version && { revision: version.article.revision, ...positionIn(version.text, start, end) }
    }
    const placesOf = ({ article, sentences }: CollationCell) =>
      sentences.flatMap((sentence) => placeOf({ article, sentence }) ?? [])
    const pairs = (kind: SentencePair['kind'], cell: CollationCell, others: readonly CollationCell[]) =>
      placesOf(cell).flatMap((one) =>
        others.flatMap((other) => placesOf(other).map((place): SentencePair => ({ kind, one, other: place }))),
      )
    const linksOf = (links: readonly RowLink[]) =>
      links.flatMap(({ kind, one, other }): readonly SentencePair[] => {
        const [here, there] = [placeOf(one), placeOf(other)]
        return here && there ? [{ kind, one: here, other: there }] : []
      })
    const isWritten = async <Args>(command: Command<Args>, args: Args, options?: DispatchOptions) =>
      (await act(command, args, options)) === 'written'
    const othersOf = ({ cells }: CollationRow, cell: CollationCell) => cells.filter((one) => one !== cell)
    return {
      makeClaim: async (row) => {
        const isRead = (cell: CollationCell) =>
          readsLanguage(session.snapshot, analyst, versionOf(cell)?.article.language.tag ?? '')
        const told = row.cells.find(isRead) ?? row.cells[0]
        const version = versionOf(told)
        const [from, ...more] = marksOf(told)
        if (!version || !from) return null
        const id = asId<ClaimId>(session.newId())
        const mentions = [...more, ...othersOf(row, told).flatMap(marksOf)].map((mark) => ({ mark }))
        const wording = wordingOf(version, told, isRead(told) ? null : glossLanguage)
        return (await isWritten(createClaim, { id, ...wording, from: { mark: from }, mentions, stories: [story] }))
          ? id
          : null
      },
      take: async (claim, cells) => isWritten(assessCells, { claim: claim.id, cells }, suggested),
      agree: async (claim, cell) => {
        const [mark] = marksOf(cell)
        const ref = { claim: claim.id, article: cell.article }
        return mark !== undefined && isWritten(assess, { ...ref, judgement: 'agrees', mark: { mark } })
      },
      link: async (claim, cell) => {
        const [mark] = marksOf(cell)
        return mark !== undefined && isWritten(markPassage, { ...mark, link: { claim: claim.id } })
      },
      takeOut: async (row, cell) => isWritten(linkSentences, { links: pairs('apart', cell, othersOf(row, cell)) }),
      move: async (from, cell, to) => isWritten(linkSentences, { links: linksOf(moveLinks(from, cell, to)) }),
      join: async (row, other) => isWritten(linkSentences, { links: linksOf(joinLinks(row, other)) }),
      split: async (parts) => isWritten(linkSentences, { links: linksOf(splitLinks(parts)) }),
    }
  }, [act, session, analyst, glossLanguage, story, versions])
}

function markOf({ article, text }: Version, { start, end, language }: CollationSentence) {
  return {
    revision: article.revision,
    position: positionIn(text, start, end),
    language: language ?? article.language,
  }
}

/** The words of the version; in the language of glosses, with `into`, where one is under them. */
function wordingOf({ article, text, glosses }: Version, cell: CollationCell, into: string | null) {
  const first = cell.sentences[0]
  const gloss = glosses.find(({ start, end, language }) => language === into && start < first.end && end > first.start)
  if (gloss) return { wording: gloss.text, language: gloss.language }
  return { wording: wordsOf(text, cell, ' '), language: (first.language ?? article.language).tag }
}

/** The words of a cell. */
export function wordsOf(text: string, { sentences }: CollationCell, joint: string): string {
  return sentences.map(({ start, end }) => text.slice(start, end)).join(joint)
}
