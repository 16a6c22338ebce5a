/** What goes along with a judgement: the value stated in all, note, confidence, and what it rests on (C11). */
import { defaultBasis } from '#domain/assessment-basis.ts'
import type { Assessment, AssessmentBasis } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Select } from '#ui/Select.tsx'
import { WrittenField } from '#ui/WrittenField.tsx'
import type { CellContent } from './use-cell.ts'
import type { JudgementDetails } from './kept-details.ts'
import styles from './CellPanel.module.css'

interface CellDetailsProps {
  readonly content: CellContent
  /** Typed and not written yet. */
  readonly details: JudgementDetails
  readonly onChange: (details: JudgementDetails) => void
}

const words = matrixMessages.details
const nothing = { statedValue: null, note: '', confidence: null }
type Confidence = NonNullable<Assessment['confidence']> | 'none'
const confidences = (['none', 'low', 'medium', 'high'] as const).map((id) => ({ id, label: words.confidences[id] }))
const reads = (['whole', 'candidates'] as const).map((id) => ({ id, label: words.reads[id] }))
const mediums = (['original', 'gloss'] as const).map((id) => ({ id, label: words.mediums[id] }))

/** On a judged cell every change is written when the field is left; before, it waits for the judgement. */
export function CellDetails({ content, details, onChange }: CellDetailsProps) {
  const { own, article } = content
  const analyst = useAnalyst()
  const usual = useRows(
    (snapshot) => defaultBasis(snapshot, article, analyst.id),
    ['articles', 'analysts', 'glosses'],
    [article, analyst.id],
  )
  const now = { ...(own ?? nothing), ...details }
  const draftKey = `cells/${content.claim.id}.${article.id}`
  return (
    <Disclosure title={words.title} level={3} isOpenAtFirst={now.note !== ''}>
      <div className={styles['details']}>
        <WrittenField
          draftKey={`${draftKey}/stated`}
          label={words.stated}
          placeholder={words.statedHint}
          lang={article.language.tag}
          value={now.statedValue ?? ''}
          onWrite={(text) => onChange({ statedValue: text.trim() === '' ? null : text })}
        />
        <Select<Confidence>
          label={words.confidence}
          options={confidences}
          value={now.confidence ?? 'none'}
          onChange={(id) => onChange({ confidence: id === 'none' ? null : id })}
        />
        <BasisFields
          basis={details.basis ?? own?.basis ?? usual}
          usual={usual}
          draftKey={draftKey}
          onChange={(basis) => onChange({ basis })}
        />
        <div className={styles['wide']}>
          <WrittenField
            draftKey={`${draftKey}/note`}
            label={words.note}
            value={now.note}
            isLong
            onWrite={(note) => onChange({ note })}
          />
        </div>
      </div>
    </Disclosure>
  )
}

interface BasisFieldsProps {
  /** Names the cell's fields. */
  readonly draftKey: string
  readonly basis: AssessmentBasis
  /** What is known without being told (C11). */
  readonly usual: AssessmentBasis
  readonly onChange: (basis: AssessmentBasis) => void
}

function BasisFields({ draftKey, basis, usual, onChange }: BasisFieldsProps) {
  const setBasis = (change: Partial<AssessmentBasis>) => {
    const next = { ...basis, ...change }
    const glossOrigin = next.medium === 'gloss' ? (next.glossOrigin ?? usual.glossOrigin ?? 'typed') : null
    onChange({ ...next, glossOrigin })
  }
  return (
    <>
      <Select
        label={words.read}
        options={basis.read === 'rule' ? [...reads, { id: 'rule', label: words.reads.rule }] : reads}
        value={basis.read}
        onChange={(read) => setBasis({ read })}
      />
      <Select label={words.medium} options={mediums} value={basis.medium} onChange={(medium) => setBasis({ medium })} />
      {basis.medium === 'gloss' ? (
        <WrittenField
          draftKey={`${draftKey}/gloss-origin`}
          label={words.glossOrigin}
          value={basis.glossOrigin ?? ''}
          onWrite={(text) => setBasis({ glossOrigin: text.trim() === '' ? null : text })}
        />
      ) : null}
    </>
  )
}
