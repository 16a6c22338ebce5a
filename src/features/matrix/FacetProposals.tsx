/** The facets that the words propose, each with its reasons (C9); ticked ones are taken with the judgement, and only then. */
import type { FacetProposal } from '#domain/facet-proposals.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { Differences } from '#ui/marks/Differences.tsx'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { toggleMark, type FacetChoice } from './facet-choice.ts'
import styles from './FacetPalette.module.css'

interface FacetProposalsProps {
  readonly proposals: readonly FacetProposal[]
  readonly choice: FacetChoice
  readonly onChange: (choice: FacetChoice) => void
  /** BCP 47 tags of claim and passage. */
  readonly lang: { readonly here: string; readonly there: string }
}

const words = matrixMessages.palette

/** Nothing where nothing is proposed. What is not right often enough to be ticked in advance says that it is only possible. */
export function FacetProposals({ proposals, choice, onChange, lang }: FacetProposalsProps) {
  if (proposals.length === 0) return null
  return (
    <div role="group" aria-label={words.proposed} className={styles['proposals']}>
      <p className={styles['help']}>{words.proposed}</p>
      {proposals.map(({ mark, reasons, isLikely }) => (
        <ToggleButton
          key={mark.facet}
          isSelected={choice.some(({ facet }) => facet === mark.facet)}
          onChange={() => onChange(toggleMark(choice, mark))}
        >
          {words.facets[mark.facet]} {isLikely ? null : <span className={styles['possible']}>({words.possible}) </span>}
          <Differences differences={reasons} lang={lang} />
        </ToggleButton>
      ))}
    </div>
  )
}
