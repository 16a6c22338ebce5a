/** Why a claim is not there (C4): the reason, what shows that it was available, and the two dates of "too early". */
import { useId, type KeyboardEvent } from 'react'
import type { OmissionReason } from '#domain/judgement.ts'
import type { PredatesProposal } from '#domain/omission.ts'
import type { Omission } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '#ui/Button.tsx'
import { dateWords } from '#i18n/date-words.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { omissionProblem } from './panel-mode.ts'
import {
  reasonsInOrder,
  referenceKey,
  withReason,
  type OmissionGrounds,
  type ReferenceChoice,
} from './omission-choice.ts'
import styles from './OmissionForm.module.css'

interface OmissionFormProps {
  readonly title: string
  readonly grounds: OmissionGrounds
  readonly omission: Omission
  readonly onChange: (omission: Omission) => void
  readonly onWrite: () => void
  readonly onLeave: () => void
  /** How many of the analyst's passages are unlinked in the same step (C2). */
  readonly unlinks: number
  readonly writeLabel?: string
}

const words = matrixMessages.omission

/** Controlled; Enter writes, Esc leaves. */
export function OmissionForm(props: OmissionFormProps) {
  const { title, grounds, omission, onChange, onWrite, onLeave, unlinks } = props
  const problem = omissionProblem(omission)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      if (problem === null) onWrite()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <section className={styles['form']} aria-label={title} onKeyDownCapture={press}>
      <div data-autofocus-radio className={styles['reasons']}>
        <RadioGroup<OmissionReason>
          label={title}
          options={reasonsInOrder.map((reason) => ({
            id: reason,
            label: words.reasons[reason],
            hint: words.reasonHelp[reason],
          }))}
          value={omission.reason}
          onChange={(reason) => onChange(withReason(omission, reason, grounds))}
        />
        <span className={styles['sign']}>
          <JudgementMark state={{ kind: 'omits', reason: omission.reason }} size="large" silent />
        </span>
      </div>
      {omission.reason === 'available' ? (
        <References grounds={grounds} omission={omission} onChange={onChange} />
      ) : null}
      {grounds.predates ? <Proposal proposal={grounds.predates} /> : null}
      {problem === null || grounds.references.length > 0 ? null : (
        <p className={styles['problem']}>{words.noReference}</p>
      )}
      {unlinks > 0 ? <p className={styles['problem']}>{words.unlink(unlinks)}</p> : null}
      <div className={styles['buttons']}>
        <Button kind="primary" onPress={onWrite} isDisabled={problem !== null} keyName="Enter">
          {props.writeLabel ?? words.write}
        </Button>
        <Button kind="quiet" onPress={onLeave} keyName="Escape">
          {matrixMessages.panel.leave}
        </Button>
      </div>
      <p className={styles['help']}>{words.help}</p>
    </section>
  )
}

type ReferencesProps = Pick<OmissionFormProps, 'grounds' | 'omission' | 'onChange'>

function References({ grounds, omission, onChange }: ReferencesProps) {
  const name = useId()
  if (grounds.references.length === 0) return null
  const chosen = omission.reference ? referenceKey(omission.reference) : null
  return (
    <fieldset className={styles['references']}>
      <legend>{words.reference}</legend>
      {grounds.references.map((choice) => (
        <label key={choice.key} className={styles['reference']}>
          <input
            type="radio"
            name={name}
            checked={choice.key === chosen}
            onChange={() => onChange({ reason: 'available', reference: choice.reference })}
          />
          <ReferenceWords choice={choice} />
        </label>
      ))}
    </fieldset>
  )
}

function ReferenceWords({ choice }: { readonly choice: ReferenceChoice }) {
  const { article, passage, knownEarlier } = choice
  const about = passage === null ? words.document : knownEarlier ? words.knownEarlier : words.maybeEarlier
  return (
    <span>
      <Isolated>{article.outlet ?? article.title ?? article.firstWords}</Isolated>, {dateWords(article.published)}
      <span className={styles['about']}> ({about})</span>
      {passage === null ? null : (
        <span className={styles['quote']}>
          <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
        </span>
      )}
    </span>
  )
}

function Proposal({ proposal }: { readonly proposal: PredatesProposal }) {
  const { article, claim, claimDate } = proposal
  return (
    <p className={styles['proposal']}>
      <strong>{words.proposed}.</strong>{' '}
      {words.predates(
        dateWords(article),
        uiMessages.dateBasis[article.basis],
        words[claimDate],
        dateWords(claim),
        uiMessages.dateBasis[claim.basis],
      )}
    </p>
  )
}
