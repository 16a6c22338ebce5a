/** Makes a claim from a passage: what the passage says is offered, and nothing is taken without the analyst's word. */
import { useMemo } from 'react'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { graphemeStart } from '#ui/reader-text/boundaries.ts'
import type { AskedPlace } from './asked-place.ts'
import { claimDraftReader, emptyDraft, type ClaimDraft } from './claim-draft.ts'
import { proposalsIn, type ClaimProposal } from './claim-proposals.ts'
import { NewClaimForm } from './NewClaimForm.tsx'
import { useMakeClaim } from './use-make-claim.ts'
import { usePassageSource, type PassageSource } from './use-passage-source.ts'
import styles from './NewClaimForm.module.css'

const words = claimsMessages.form

/** Of a longer passage only the beginning is shown and read for figures and dates, in UTF-16 code units. */
const mostRead = 2000

interface ClaimFromPassageProps {
  readonly place: AskedPlace
  readonly onClose: () => void
}

/** Nothing until the text is there. */
export function ClaimFromPassage({ place, onClose }: ClaimFromPassageProps) {
  const source = usePassageSource(place)
  return source ? <PassageForm source={source} onClose={onClose} /> : null
}

function PassageForm({ source, onClose }: { readonly source: PassageSource; readonly onClose: () => void }) {
  const { article, text, place } = source
  const { language, published } = article
  const kept = useKeptClaim(source)
  const { typed: draft } = kept
  const end = place.end - place.start > mostRead ? graphemeStart(text, place.start + mostRead) : place.end
  const proposals = useMemo(
    () => proposalsIn(text, { start: place.start, end }, language.tag, published),
    [text, place, end, language.tag, published],
  )
  const make = useMakeClaim(source)
  return (
    <NewClaimForm
      kept={kept}
      hasSpeaker
      onMake={async (entered) => {
        if (!(await make(entered, draft.speaker.trim()))) return
        kept.drop()
        onClose()
      }}
      onClose={onClose}
      source={
        <Quote
          text={end < place.end ? `${text.slice(place.start, end)}…` : text.slice(place.start, end)}
          lang={language.tag}
          dir={language.direction}
          as="block"
          source={words.quote}
        />
      }
      proposals={
        <Proposals
          proposals={proposals}
          onTake={(fields) => kept.type({ ...draft, ...inLanguageOf(draft, language.tag, fields) })}
        />
      }
    />
  )
}

/** By the sentence the passage begins in: it is found again after a reload, and a selection in it is not. */
function useKeptClaim({ revision, place }: PassageSource) {
  const blank = emptyDraft(useAnalyst().glossLanguage)
  return useKeptDraft(`new-claims/${revision.id}/${place.sentence}`, blank, claimDraftReader(blank))
}

/** A unit stands in the language of the wording: the word of an article in another one is left to the analyst. */
function inLanguageOf(draft: ClaimDraft, articleTag: string, fields: Partial<ClaimDraft>): Partial<ClaimDraft> {
  if (fields.unit === undefined || !/\p{L}/u.test(fields.unit)) return fields
  const [wording, article] = [draft.language, articleTag].map((tag) => tag.split('-')[0])
  return wording === article ? fields : { ...fields, unit: draft.unit }
}

interface ProposalsProps {
  readonly proposals: readonly ClaimProposal[]
  readonly onTake: (next: Partial<ClaimDraft>) => void
}

function Proposals({ proposals, onTake }: ProposalsProps) {
  return (
    <div className={styles['proposals']} role="group" aria-label={words.found}>
      <span className={styles['found']}>{proposals.length === 0 ? words.noneFound : words.found}</span>
      {proposals.map((proposal) => (
        <Button key={proposal.key} size="small" onPress={() => onTake(proposal.fields)}>
          <Isolated lang={proposal.language}>{proposal.snippet}</Isolated> → {proposal.meaning}
        </Button>
      ))}
    </div>
  )
}
