/** The right half of the panel: the claim, the four judgements, and whatever the one begun asks for. */
import { judgements, type Judgement } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { JudgementMark, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { OperationButton } from '#ui/operations/OperationButton.tsx'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { ToggleButton } from '#ui/ToggleButton.tsx'
import { AnalystsPart } from './AnalystsPart.tsx'
import { CellDetails } from './CellDetails.tsx'
import { FacetPalette } from './FacetPalette.tsx'
import { JudgedSummary } from './JudgedSummary.tsx'
import { omissionGrounds, omissionTables } from './omission-choice.ts'
import { OmissionForm } from './OmissionForm.tsx'
import { AskedHere, AskHere } from './OpinionPart.tsx'
import type { PanelMode } from './panel-mode.ts'
import { QuestionForm } from './QuestionForm.tsx'
import type { CellContent } from './use-cell.ts'
import { useFacetProposals } from './use-facet-proposals.ts'
import type { Judging } from './use-judging.ts'
import styles from './CellPanel.module.css'

interface JudgementPartProps {
  readonly content: CellContent
  readonly judging: Judging
}

interface ReviewedPartProps extends JudgementPartProps {
  /** Offers the ways on and back. */
  readonly isReviewing: boolean
}

const words = matrixMessages.judge
const signs: Readonly<Record<Judgement, MarkState>> = {
  agrees: { kind: 'agrees', withFacets: false },
  differs: { kind: 'differs' },
  omits: { kind: 'omits', reason: 'available' },
  unclear: { kind: 'unclear' },
}

/** Buttons do what the keys do. */
export function JudgementPart({ content, judging, isReviewing }: ReviewedPartProps) {
  const keyOf = useKeyNames()
  const begun = begunJudgement(judging.mode)
  const now = begun ?? content.own?.judgement ?? null
  return (
    <section className={styles['judgement']} aria-label={words.label}>
      <AskedHere content={content} />
      <div role="group" aria-label={words.label} className={styles['four']}>
        {judgements.map((judgement) => (
          <ToggleButton
            key={judgement}
            isSelected={now === judgement}
            onChange={() => void judging.begin(judgement)}
            icon={<JudgementMark state={signs[judgement]} silent />}
            keyName={keyOf(`judge.${judgement}`)}
          >
            {words[judgement]}
          </ToggleButton>
        ))}
      </div>
      {isReviewing ? (
        <div className={styles['buttons']}>
          <OperationButton id="queue.previous" label={matrixMessages.queue.backShort} kind="quiet" />
          <OperationButton id="queue.skip" label={matrixMessages.queue.skip} kind="quiet" />
        </div>
      ) : null}
      <ModePart content={content} judging={judging} />
      {judging.mode.kind === 'rest' ? (
        <>
          <JudgedSummary content={content} judging={judging} />
          <CellDetails
            key={`${content.claim.id}.${content.article.id}`}
            content={content}
            details={judging.details}
            onChange={(details) => void judging.changeDetails(details)}
          />
          {content.own ? (
            <div className={styles['buttons']}>
              <Button size="small" kind="quiet" onPress={() => void judging.clear()} keyName={keyOf('item.clear')}>
                {words.clear}
              </Button>
            </div>
          ) : null}
          <AnalystsPart content={content} judging={judging} />
          <AskHere content={content} />
        </>
      ) : null}
    </section>
  )
}

function ModePart({ content, judging }: JudgementPartProps) {
  const { mode } = judging
  const { claim, article } = content
  const draftKey = `cells/${claim.id}.${article.id}`
  const grounds = useRows(
    (snapshot) => omissionGrounds(snapshot, { claim: claim.id, article: article.id }),
    omissionTables,
    [claim.id, article.id],
  )
  if (mode.kind === 'palette')
    return <PalettePart key={draftKey} draftKey={draftKey} content={content} judging={judging} mode={mode} />
  if (mode.kind === 'omission')
    return (
      <OmissionForm
        title={matrixMessages.omission.title}
        grounds={grounds}
        omission={mode.omission}
        unlinks={content.ownMentions}
        onChange={(omission) => judging.setMode({ kind: 'omission', omission })}
        onWrite={() => void judging.write({ judgement: 'omits', omission: mode.omission, sentence: null })}
        onLeave={judging.leave}
      />
    )
  if (mode.kind === 'question')
    return (
      <QuestionForm
        key={draftKey}
        draftKey={`${draftKey}/question`}
        title={matrixMessages.question.title}
        question={mode.question}
        onWrite={(question) => judging.write({ judgement: 'unclear', question, sentence: null })}
        onLeave={judging.leave}
      />
    )
  return null
}

interface PalettePartProps extends JudgementPartProps {
  readonly draftKey: string
  readonly mode: Extract<PanelMode, { kind: 'palette' }>
}

/** What the words propose is proposed for a difference; form on an agreement is the analyst's to see. */
function PalettePart({ draftKey, content, judging, mode }: PalettePartProps) {
  const { judgement, given, sentence } = mode
  const { claim, article } = content
  const proposals = useFacetProposals(content, sentence)
  return (
    <FacetPalette
      draftKey={`${draftKey}/${judgement}`}
      claim={claim}
      judgement={judgement}
      given={given}
      proposals={judgement === 'differs' ? proposals : null}
      lang={article.language.tag}
      onWrite={(facets, isAsProposed) => judging.write({ judgement, facets, sentence }, isAsProposed)}
      onLeave={judging.leave}
    />
  )
}

function begunJudgement(mode: PanelMode): Judgement | null {
  switch (mode.kind) {
    case 'candidates':
      return mode.purpose === 'link' ? null : mode.purpose
    case 'palette':
      return mode.judgement
    case 'omission':
      return 'omits'
    case 'question':
      return 'unclear'
    case 'rest':
      return null
  }
}
