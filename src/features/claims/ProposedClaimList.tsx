/** The list of proposed claims, by key or button: arrows move, N or Enter makes the claim, X refuses it. */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { Button } from '#ui/Button.tsx'
import { pressedEntry } from '#ui/operations/use-key-listener.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import type { OpenProposal } from './proposed-claims.ts'
import { ProposedClaimOption } from './ProposedClaimOption.tsx'
import styles from './ProposedClaims.module.css'

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
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, 'queue.next': 1, 'queue.previous': -1 }

/** Takes the focus when it is first drawn. */
export function ProposedClaimList(props: ProposedClaimListProps) {
  const { proposals, texts, versions, place, onPlace, onMake, onRefuse } = props
  const active = Math.min(place, proposals.length - 1)
  const list = useRef<HTMLDivElement>(null)
  const keyOf = useKeyNames()
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const answer = (give: (proposal: OpenProposal) => void) => {
    const proposal = proposals[active]
    if (proposal) give(proposal)
    list.current?.focus()
  }
  const refuse = (proposal: OpenProposal) => onRefuse([proposal])
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const operation = pressedEntry(event.nativeEvent)?.operation
    const step = STEPS[event.key] ?? STEPS[operation ?? '']
    if (step !== undefined) onPlace(Math.max(0, Math.min(proposals.length - 1, active + step)))
    else if (event.key === 'Enter' || operation === 'claim.new') answer(onMake)
    else if (operation === 'suggestion.reject') answer(refuse)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <div className={styles['answers']}>
        <Button size="small" isDisabled={active < 0} keyName={keyOf('claim.new')} onPress={() => answer(onMake)}>
          {words.make}
        </Button>
        <Button
          size="small"
          isDisabled={active < 0}
          keyName={keyOf('suggestion.reject')}
          onPress={() => answer(refuse)}
        >
          {words.refuse}
        </Button>
        <Button
          size="small"
          kind="quiet"
          isDisabled={active < 0}
          onPress={() => {
            onRefuse(proposals)
            list.current?.focus()
          }}
        >
          {words.refuseAll(proposals.length)}
        </Button>
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={words.label}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        className={styles['list']}
        onKeyDown={press}
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
      </div>
    </>
  )
}

function optionId(index: number): string {
  return `proposed-claim-${index}`
}
