/** All analysts' judgements of a cell, and the project's decision with its reason (C10). */
import { useState } from 'react'
import { decideCell } from '#commands/assessments/decide-cell.ts'
import type { AssessmentId } from '#domain/ids.ts'
import type { Assessment } from '#domain/records.ts'
import { formatInstant } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { facetWords } from '#ui/marks/cell-mark.ts'
import { JudgementMark, markState, markWords } from '#ui/marks/JudgementMark.tsx'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#state/use-act.ts'
import type { CellContent } from './use-cell.ts'
import styles from './CellPanel.module.css'

const words = matrixMessages.analysts

/** Shown where somebody else judged the cell too, or the project decided it. */
export function AnalystsPart({ content }: { readonly content: CellContent }) {
  const { all, decision, claim, article } = content
  const act = useAct()
  const [isDeciding, setDeciding] = useState(false)
  const names = useRows(
    (snapshot) =>
      new Map(
        [...snapshot.all('analysts')].map((analyst) => [analyst.id, analyst.name || matrixMessages.panel.nameless]),
      ),
    ['analysts'],
  )
  const nameOf = (id: Assessment['analyst']): string => names.get(id) ?? matrixMessages.panel.nameless
  if (all.length < 2 && !decision) return null
  const cell = { claim: claim.id, article: article.id }
  return (
    <section className={styles['analysts']} aria-label={words.title}>
      <h3 className={styles['small']}>{words.title}</h3>
      <ul className={styles['judged']}>
        {all.map((one) => (
          <li key={one.id}>
            <JudgementMark state={stateOf(one)} withWords />
            <span className={styles['faint']}>
              {one.facets.map((mark) => facetWords(mark)).join(', ')}{' '}
              <bdi>{words.by(nameOf(one.analyst), formatInstant(one.at))}</bdi>
            </span>
          </li>
        ))}
        {decision ? (
          <li className={styles['decision']}>
            <strong>{words.decision}</strong> <JudgementMark state={stateOf(decision)} withWords />
            <bdi translate="no">{decision.reason}</bdi>
            <span className={styles['faint']}>{words.by(nameOf(decision.analyst), formatInstant(decision.at))}</span>
          </li>
        ) : null}
      </ul>
      {isDeciding ? (
        <DecisionForm
          choices={all}
          nameOf={nameOf}
          onLeave={() => setDeciding(false)}
          onDecide={async (chosen, reason) => {
            const { judgement, facets, omission } = chosen
            const decided = { judgement, facets, reason, ...(omission ? { omission } : {}) }
            if (await act(decideCell, { ...cell, decision: decided })) setDeciding(false)
          }}
        />
      ) : (
        <div className={styles['buttons']}>
          <Button size="small" onPress={() => setDeciding(true)} isDisabled={all.length === 0}>
            {words.decide}
          </Button>
          {decision ? (
            <Button size="small" kind="quiet" onPress={() => void act(decideCell, { ...cell, decision: null })}>
              {words.withdraw}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}

interface DecisionFormProps {
  readonly choices: readonly Assessment[]
  readonly nameOf: (id: Assessment['analyst']) => string
  readonly onDecide: (chosen: Assessment, reason: string) => Promise<void>
  readonly onLeave: () => void
}

function DecisionForm({ choices, nameOf, onDecide, onLeave }: DecisionFormProps) {
  const [chosen, setChosen] = useState<AssessmentId | null>(choices[0]?.id ?? null)
  const [reason, setReason] = useState('')
  const assessment = choices.find((one) => one.id === chosen)
  const isReady = assessment !== undefined && reason.trim() !== ''
  return (
    <div className={styles['details']}>
      <div className={styles['wide']}>
        <RadioGroup
          label={words.choose}
          options={choices.map((one) => ({ id: one.id, label: `${markWords(stateOf(one))} (${nameOf(one.analyst)})` }))}
          value={chosen}
          onChange={setChosen}
        />
        <TextField label={words.reason} value={reason} onChange={setReason} isRequired autoFocus />
      </div>
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          size="small"
          isDisabled={!isReady}
          onPress={() => void (assessment && onDecide(assessment, reason))}
        >
          {words.write}
        </Button>
        <Button kind="quiet" size="small" onPress={onLeave}>
          {matrixMessages.panel.leave}
        </Button>
      </div>
    </div>
  )
}

function stateOf(judged: Pick<Assessment, 'judgement' | 'facets' | 'omission'>) {
  return markState(judged.judgement, judged.facets.length > 0, judged.omission?.reason ?? null)
}
