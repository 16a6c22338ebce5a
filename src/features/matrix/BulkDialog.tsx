/** Judging several cells at once: what changes is shown, what is needed is asked for, and then it is written in one step. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { assessMany } from '#commands/assessments/assess-many.ts'
import { clearAssessment } from '#commands/assessments/clear-assessment.ts'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import { settleOmissions } from '#commands/assessments/settle-omissions.ts'
import type { Omission } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAct, type Done } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { unattended } from '#ui/unattended.ts'
import { sharedGrounds, touchedBy, type BulkCells, type BulkKind } from './bulk.ts'
import { BulkPreviewList } from './BulkPreviewList.tsx'
import type { FacetChoice } from './facet-choice.ts'
import { FacetPalette } from './FacetPalette.tsx'
import { focusAsked } from './focus-asked.ts'
import { firstOmission } from './omission-choice.ts'
import { OmissionForm } from './OmissionForm.tsx'
import { QuestionForm } from './QuestionForm.tsx'

const words = matrixMessages.bulk
const aboutNoSaying = { aboutSaying: false, language: 'und' }
const noFacets: FacetChoice = []
const tooEarly = {
  judgement: 'omits',
  omission: { reason: 'predates', reference: null },
  // Nobody read the articles for it: the dates decide, and the reason is doubted when they change (C4).
  basis: { read: 'rule', medium: 'original', glossOrigin: null },
} as const

interface BulkDialogProps {
  readonly kind: BulkKind
  readonly cells: BulkCells
  readonly onClose: () => void
}

/** Where nothing could be judged so, it says why and asks for nothing. */
export function BulkDialog({ kind, cells, onClose }: BulkDialogProps) {
  const touched = touchedBy(cells, kind)
  return (
    <Dialog title={words.titles[kind]} isOpen onClose={onClose}>
      <Asking>
        {kind === 'omits' || kind === 'settle' ? (
          <BulkOmission kind={kind} cells={cells} onClose={onClose} />
        ) : (
          <>
            <BulkPreviewList kind={kind} cells={cells} omission={null} />
            {touched.length === 0 ? null : <BulkForm kind={kind} cells={cells} onClose={onClose} />}
          </>
        )}
      </Asking>
    </Dialog>
  )
}

/** What is typed at once is meant for the question, not for the keys of judging. */
function Asking({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => focusAsked(part.current), [])
  return <div ref={part}>{children}</div>
}

interface BulkFormProps extends BulkDialogProps {
  readonly kind: Exclude<BulkKind, 'omits' | 'settle'>
}

function BulkForm({ kind, cells, onClose }: BulkFormProps) {
  const act = useAct()
  const touched = touchedBy(cells, kind)
  const write = useWrite(onClose)
  const judge = { cells: touched, skipRefused: true }
  const form = {
    draftKey: `bulk/${kind}/${touched.map(({ claim, article }) => cellKey(claim, article)).join(' ')}`,
    writeLabel: words.write,
    onLeave: onClose,
  }
  switch (kind) {
    case 'differs':
      return (
        <FacetPalette
          claim={aboutNoSaying}
          judgement={kind}
          given={noFacets}
          lang="und"
          {...form}
          onWrite={(facets) => write(act(assessMany, { ...judge, judgement: kind, facets }))}
        />
      )
    case 'unclear':
      return (
        <QuestionForm
          title={words.titles[kind]}
          question=""
          {...form}
          onWrite={(question) => write(act(assessMany, { ...judge, judgement: kind, question }))}
        />
      )
    case 'agrees':
      return <WriteButton onPress={() => write(act(assessMany, { ...judge, judgement: kind }))} />
    case 'early':
      return <WriteButton onPress={() => write(act(assessMany, { ...judge, ...tooEarly }))} />
    case 'stillHolds':
      return <WriteButton onPress={() => write(act(confirmStillHolds, { cells: touched }))} />
    case 'clear':
      return <WriteButton onPress={() => write(act(clearAssessment, { cells: touched }))} />
  }
}

function WriteButton({ onPress }: { readonly onPress: () => Promise<boolean> }) {
  return (
    <Button kind="primary" autoFocus onPress={() => unattended(onPress())}>
      {words.write}
    </Button>
  )
}

interface BulkOmissionProps extends BulkDialogProps {
  readonly kind: 'omits' | 'settle'
}

function BulkOmission({ kind, cells, onClose }: BulkOmissionProps) {
  const { snapshot } = useSession()
  const act = useAct()
  const write = useWrite(onClose)
  const touched = touchedBy(cells, kind)
  const [grounds] = useState(() => sharedGrounds(snapshot, touched))
  const [omission, setOmission] = useState<Omission>(() => firstOmission(grounds, null))
  const judge = () =>
    kind === 'settle'
      ? act(settleOmissions, { cells: touched, omission })
      : act(assessMany, { cells: touched, judgement: 'omits', omission, skipRefused: true })
  return (
    <>
      <BulkPreviewList kind={kind} cells={cells} omission={omission} />
      {touched.length === 0 ? null : (
        <OmissionForm
          title={words.titles[kind]}
          grounds={grounds}
          omission={omission}
          unlinks={0}
          writeLabel={words.write}
          onChange={setOmission}
          onWrite={() => unattended(write(judge()))}
          onLeave={onClose}
        />
      )}
    </>
  )
}

/** Closes when it was done; a refusal is told and leaves the dialog as it is. */
function useWrite(onClose: () => void): (work: Promise<Done>) => Promise<boolean> {
  return async (work) => {
    const isDone = (await work) !== false
    if (isDone) onClose()
    return isDone
  }
}
