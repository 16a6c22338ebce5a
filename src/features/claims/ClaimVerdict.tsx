/** The project's finding on a claim: rating, why, what it rests on, who read it a second time, and what is missing. */
import { useState } from 'react'
import { removeVerdict } from '#commands/verdicts/remove-verdict.ts'
import { setVerdict } from '#commands/verdicts/set-verdict.ts'
import { analystName } from '#domain/analyst-names.ts'
import { sourceRange } from '#domain/sources-range.ts'
import type { Claim, Rating, Verdict } from '#domain/records.ts'
import { projectRatings, verdictsOf, verdictWarnings } from '#domain/verdict.ts'
import { formatInstant } from '#i18n/format.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { verdictMessages } from '#i18n/messages/verdict.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import type { Option } from '#ui/option.ts'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { WrittenField } from '#ui/WrittenField.tsx'
import { RatingsDialog } from './RatingsDialog.tsx'
import { VerdictReaders } from './VerdictReaders.tsx'
import { VerdictSources } from './VerdictSources.tsx'
import styles from './claims.module.css'

interface ClaimVerdictProps {
  readonly claim: Claim
}

const words = verdictMessages
const notRated = { id: '', label: words.notRated }

/** Nothing is refused for what is missing; it is said. */
export function ClaimVerdict({ claim }: ClaimVerdictProps) {
  const act = useAct()
  const [isEditing, setEditing] = useState(false)
  const { verdict, others, ratings, warnings } = useRows(
    (snapshot) => {
      const [first, ...rest] = verdictsOf(snapshot, claim.id)
      return {
        verdict: first ?? null,
        others: rest,
        ratings: projectRatings(snapshot) ?? words.defaults,
        warnings: first ? verdictWarnings(snapshot, first) : [],
      }
    },
    ['verdicts', 'ratingScales', 'sources', 'citations', 'verdictReadings', 'analysts'],
    [claim.id],
  )
  const rating = verdict?.rating ?? ''
  return (
    <div className={styles['part']}>
      <div className={styles['chips']}>
        <Select
          label={words.rating}
          options={[notRated, ...ratingOptions(ratings, rating)]}
          value={rating}
          onChange={(next) => unattended(act(setVerdict, { claim: claim.id, rating: next }))}
        />
        <Button kind="quiet" onPress={() => setEditing(true)}>
          {words.edit}
        </Button>
      </div>
      <WrittenField
        draftKey={`claims/${claim.id}/verdict/explanation`}
        label={words.explanation}
        help={words.explanationHelp}
        isLong
        value={verdict?.explanation ?? ''}
        onWrite={(explanation) => unattended(act(setVerdict, { claim: claim.id, explanation }))}
      />
      <VerdictSources claim={claim} verdict={verdict} />
      <IndependentSources claim={claim} />
      {verdict ? <VerdictReaders verdict={verdict} /> : null}
      {warnings.length === 0 ? null : (
        <ul className={styles['warnings']} aria-label={words.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{words.warning[warning]}</li>
          ))}
        </ul>
      )}
      {verdict ? <VerdictFoot verdict={verdict} /> : null}
      {others.length === 0 ? null : (
        <section className={styles['part']} aria-label={words.others}>
          <h4 className={styles['faint']}>{words.others}</h4>
          {others.map((other) => (
            <div key={other.id}>
              <p>
                <Isolated>{other.rating === '' ? words.notRated : other.rating}</Isolated>
              </p>
              <p dir="auto" translate="no">
                {other.explanation}
              </p>
              <VerdictFoot verdict={other} />
            </div>
          ))}
        </section>
      )}
      {isEditing ? <RatingsDialog ratings={ratings} onClose={() => setEditing(false)} /> : null}
    </div>
  )
}

function VerdictFoot({ verdict }: { readonly verdict: Verdict }) {
  const act = useAct()
  const author = useRows((snapshot) => analystName(snapshot, verdict.analyst), ['analysts'], [verdict.analyst])
  return (
    <p className={styles['row']}>
      <span className={styles['faint']}>{words.by(author, formatInstant(verdict.at))}</span>
      <Button kind="quiet" size="small" onPress={() => unattended(act(removeVerdict, { verdict: verdict.id }))}>
        {words.remove}
      </Button>
    </p>
  )
}

/** What the articles have, beside what the verdict cites (C6). */
function IndependentSources({ claim }: ClaimVerdictProps) {
  const { least, most } = useRows(
    (snapshot) => sourceRange(snapshot, claim.id),
    ['mentions', 'derivations', 'sources'],
    [claim.id],
  )
  return <p className={styles['faint']}>{words.independent(claimsMessages.drawer.sources(least, most))}</p>
}

/** The vocabulary, and the present rating even if it is no longer in it. */
function ratingOptions(ratings: readonly Rating[], present: string): readonly Option[] {
  const options = ratings.map(({ name, meaning }) => ({
    id: name,
    label: name,
    ...(meaning === '' ? {} : { hint: meaning }),
  }))
  if (present === '' || ratings.some(({ name }) => name === present)) return options
  return [...options, { id: present, label: present, hint: words.notInScale }]
}
