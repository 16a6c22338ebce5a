/** Merges claims: which one stays, and, before anything is written, which of unequal judgements hold (C2). */
import { useState } from 'react'
import { mergeClaims } from '#commands/claims/merge-claims.ts'
import { analystName } from '#domain/analyst-names.ts'
import type { ClaimId } from '#domain/ids.ts'
import { unequalJudgements, unequalKey, type UnequalCell } from '#domain/merge-claims.ts'
import type { Assessment, Decision } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { markState, markWords } from '#ui/marks/JudgementMark.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { navigate } from '#ui/use-address.ts'
import styles from './claims.module.css'

interface MergeDialogProps {
  /** One or more; with one the other is chosen here. */
  readonly claims: readonly ClaimId[]
  readonly onClose: () => void
}

type Answers = Readonly<Record<string, ClaimId | null>>
const words = claimsMessages.merge
const neither = 'neither'

/** One undo takes the whole merge back. */
export function MergeDialog({ claims: given, onClose }: MergeDialogProps) {
  const { project } = useSession()
  const act = useAct()
  const [other, setOther] = useState<ClaimId | null>(null)
  const [into, setInto] = useState<ClaimId | null>(given[0] ?? null)
  const [answers, setAnswers] = useState<Answers>({})
  const claims = other === null || given.includes(other) ? given : [...given, other]
  const all = useRows((snapshot) => [...snapshot.all('claims')], ['claims'])
  const unequal = useRows(
    (snapshot) => (claims.length > 1 ? unequalJudgements(snapshot, claims) : []),
    ['claims', 'assessments', 'decisions'],
    [claims.join(' ')],
  )
  const wordingOf = (id: ClaimId): string => all.find((claim) => claim.id === id)?.wording ?? ''
  const isReady = claims.length > 1 && into !== null && unequal.every((cell) => answers[unequalKey(cell)] !== undefined)
  const merge = async () => {
    if (into === null) return
    const merged = claims.filter((id) => id !== into)
    if (!(await act(mergeClaims, { into, claims: merged, answers }))) return
    onClose()
    navigate({ screen: 'claim', project, claim: into })
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button kind="primary" onPress={() => void merge()} isDisabled={!isReady}>
            {words.write}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <p>{words.intro}</p>
      {given.length > 1 ? null : (
        <ComboBox
          label={words.with}
          options={all
            .filter((claim) => !given.includes(claim.id))
            .map((claim) => ({ id: claim.id, label: claim.wording, lang: claim.language }))}
          value={other}
          onChange={setOther}
          autoFocus
        />
      )}
      {claims.length < 2 ? null : (
        <RadioGroup
          label={words.into}
          options={claims.map((id) => ({ id, label: wordingOf(id) }))}
          value={into}
          onChange={setInto}
        />
      )}
      {unequal.length === 0 ? null : (
        <section className={styles['unequal']}>
          <p role="status">
            <strong>{words.unequal(unequal.length)}</strong>
          </p>
          {unequal.map((cell) => (
            <UnequalQuestion
              key={unequalKey(cell)}
              cell={cell}
              wordingOf={wordingOf}
              answer={answers[unequalKey(cell)]}
              onAnswer={(answer) => setAnswers((before) => ({ ...before, [unequalKey(cell)]: answer }))}
            />
          ))}
        </section>
      )}
    </Dialog>
  )
}

interface UnequalQuestionProps {
  readonly cell: UnequalCell
  readonly wordingOf: (claim: ClaimId) => string
  readonly answer: ClaimId | null | undefined
  readonly onAnswer: (answer: ClaimId | null) => void
}

function UnequalQuestion({ cell, wordingOf, answer, onAnswer }: UnequalQuestionProps) {
  const names = useRows(
    (snapshot) => {
      const article = snapshot.get('articles', cell.article)
      const analyst = cell.analyst === null ? words.decision : analystName(snapshot, cell.analyst)
      return words.holds(article?.outlet ?? article?.title ?? article?.firstWords ?? '', analyst)
    },
    ['articles', 'analysts'],
    [cell.article, cell.analyst],
  )
  const choices = cell.choices.map((choice) => ({
    id: choice.claim as string,
    label: stateWords(choice),
    hint: wordingOf(choice.claim),
  }))
  return (
    <RadioGroup<string>
      label={names}
      options={[...choices, { id: neither, label: words.neither }]}
      value={answer === undefined ? null : (answer ?? neither)}
      onChange={(id) => onAnswer(cell.choices.find((choice) => choice.claim === id)?.claim ?? null)}
    />
  )
}

function stateWords({ judgement, facets, omission }: Assessment | Decision): string {
  return markWords(markState(judgement, facets.length > 0, omission?.reason ?? null))
}
