/** What others judged, beside the own judgement and never as it, and the project's decision with its reason (C10). */
import { useState } from 'react'
import { decideCell } from '#commands/assessments/decide-cell.ts'
import { analystNames } from '#domain/analyst-names.ts'
import type { AssessmentId } from '#domain/ids.ts'
import type { Assessment } from '#domain/records.ts'
import { formatInstant } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { JudgementMark, markWords } from '#ui/marks/JudgementMark.tsx'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { useAct } from '#state/use-act.ts'
import { markOf } from './JudgementWords.tsx'
import { OtherJudgement } from './OtherJudgement.tsx'
import { saysTheSame, sharedJudgement } from './shared-judgement.ts'
import type { CellContent } from './use-cell.ts'
import type { Judging } from './use-judging.ts'
import styles from './CellPanel.module.css'

const words = matrixMessages.analysts

interface AnalystsPartProps {
  readonly content: CellContent
  readonly judging: Judging
}

/** Shown where somebody else judged the cell, or the project decided it. */
export function AnalystsPart({ content, judging }: AnalystsPartProps) {
  const { own, others, decision, article } = content
  const keyName = useKeyName('judge.same')
  if (others.length === 0 && !decision) return null
  const shared = sharedJudgement(content)
  return (
    <>
      {others.length === 0 ? null : (
        <section className={styles['analysts']} aria-label={words.title}>
          <h3 className={styles['small']}>{words.title}</h3>
          <ul className={styles['judged']}>
            {others.map((judged) => (
              <OtherJudgement
                key={judged.assessment.id}
                judged={judged}
                lang={article.language.tag}
                keyName={judged.assessment === shared ? keyName : null}
                onSame={
                  own && saysTheSame(own, judged.assessment) ? null : () => void judging.judgeLike(judged.assessment)
                }
              />
            ))}
          </ul>
        </section>
      )}
      <DecisionPart content={content} />
    </>
  )
}

function DecisionPart({ content }: { readonly content: CellContent }) {
  const { own, others, decision, claim, article } = content
  const act = useAct()
  const [isDeciding, setDeciding] = useState(false)
  const names = useRows(analystNames, ['analysts'])
  const nameOf = (id: Assessment['analyst']): string => names.get(id) || matrixMessages.panel.nameless
  const all = [...(own ? [own] : []), ...others.map(({ assessment }) => assessment)]
  if (all.length < 2 && !decision) return null
  const cell = { claim: claim.id, article: article.id }
  return (
    <section className={styles['analysts']} aria-label={words.decision}>
      {decision ? (
        <>
          <h3 className={styles['small']}>{words.decision}</h3>
          <p className={styles['whose']}>
            <JudgementMark state={markOf(decision)} withWords />
            <Isolated>{decision.reason}</Isolated>
          </p>
          <p className={styles['faint']}>
            <Isolated>{nameOf(decision.analyst)}</Isolated>, {formatInstant(decision.at)}
          </p>
        </>
      ) : null}
      {isDeciding ? (
        <DecisionForm
          draftKey={`cells/${claim.id}.${article.id}/decision`}
          choices={all}
          nameOf={nameOf}
          onLeave={() => setDeciding(false)}
          onDecide={async (chosen, reason) => {
            const { judgement, facets, omission } = chosen
            const decided = { judgement, facets, reason, ...(omission ? { omission } : {}) }
            const isDecided = (await act(decideCell, { ...cell, decision: decided })) !== false
            if (isDecided) setDeciding(false)
            return isDecided
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
  /** Names the cell's decision, so that the reason outlives a reload. */
  readonly draftKey: string
  readonly choices: readonly Assessment[]
  readonly nameOf: (id: Assessment['analyst']) => string
  /** True when it was written. */
  readonly onDecide: (chosen: Assessment, reason: string) => Promise<boolean>
  readonly onLeave: () => void
}

function DecisionForm({ draftKey, choices, nameOf, onDecide, onLeave }: DecisionFormProps) {
  const [chosen, setChosen] = useState<AssessmentId | null>(choices[0]?.id ?? null)
  const kept = useKeptText(draftKey, '')
  const reason = kept.typed
  const assessment = choices.find((one) => one.id === chosen)
  const isReady = assessment !== undefined && reason.trim() !== ''
  const decide = async () => {
    if (assessment && (await onDecide(assessment, reason))) kept.drop()
  }
  return (
    <div className={styles['details']} data-keeps>
      <div className={styles['wide']}>
        <RadioGroup
          label={words.choose}
          options={choices.map((one) => ({ id: one.id, label: `${markWords(markOf(one))} (${nameOf(one.analyst)})` }))}
          value={chosen}
          onChange={setChosen}
        />
        <TextField label={words.reason} value={reason} onChange={kept.type} isRequired autoFocus />
        <KeptRemark {...kept} />
      </div>
      <div className={styles['buttons']}>
        <Button kind="primary" size="small" isDisabled={!isReady} onPress={() => unattended(decide())}>
          {words.write}
        </Button>
        <Button kind="quiet" size="small" onPress={onLeave}>
          {matrixMessages.panel.leave}
        </Button>
      </div>
    </div>
  )
}
