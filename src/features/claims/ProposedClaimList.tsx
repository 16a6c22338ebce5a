/** The list of proposed claims, by key or button: arrows move, N or Enter makes the claim, X refuses it. */
import type { ArticleId } from '#domain/ids.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { AnswerList } from '#ui/AnswerList.tsx'
import type { OpenProposal } from './proposed-claims.ts'
import { ProposedClaimOption } from './ProposedClaimOption.tsx'

interface ProposedClaimListProps {
  readonly proposals: readonly OpenProposal[]
  readonly texts: ReadonlyMap<ArticleId, string>
  /** How many versions were compared. */
  readonly versions: number
  /** The one chosen, from 0; it may be beyond the end. */
  readonly place: number
  readonly onPlace: (place: number) => void
  readonly onMake: (proposal: OpenProposal) => void
  readonly onRefuse: (proposals: readonly OpenProposal[]) => void
}

const words = claimsMessages.proposed

/** Takes the focus when it is first drawn. */
export function ProposedClaimList(props: ProposedClaimListProps) {
  const { proposals, texts, versions, place, onPlace, onMake, onRefuse } = props
  const active = Math.min(place, proposals.length - 1)
  const answer = (give: (proposal: OpenProposal) => void) => () => {
    const proposal = proposals[active]
    if (proposal) give(proposal)
  }
  const refuseAll = { label: words.refuseAll(proposals.length), give: () => onRefuse(proposals), isQuiet: true }
  return (
    <AnswerList
      label={words.label}
      answers={[
        { operation: 'claim.new', label: words.make, give: answer(onMake) },
        { operation: 'suggestion.reject', label: words.refuse, give: answer((proposal) => onRefuse([proposal])) },
        { operation: null, ...refuseAll },
      ]}
      count={proposals.length}
      active={active}
      optionId={optionId}
      onMove={onPlace}
      nothing={words.nothing}
    >
      {proposals.map((proposal, index) => (
        <ProposedClaimOption
          key={proposal.key}
          id={optionId(index)}
          proposal={proposal}
          texts={texts}
          versions={versions}
          isActive={index === active}
          onChoose={() => onPlace(index)}
        />
      ))}
    </AnswerList>
  )
}

function optionId(index: number): string {
  return `proposed-claim-${index}`
}
