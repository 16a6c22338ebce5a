/** The line and the dialog for several chosen cells: what would change is said before it is written. */
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { assessMany } from '#commands/assessments/assess-many.ts'
import { clearAssessment } from '#commands/assessments/clear-assessment.ts'
import { confirmStillHolds } from '#commands/assessments/confirm-still-holds.ts'
import { settleOmissions } from '#commands/assessments/settle-omissions.ts'
import { judgements } from '#domain/judgement.ts'
import type { Omission } from '#domain/records.ts'
import { cellKey } from '#domain/tables.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useSession } from '#state/use-session.tsx'
import { useAct, type Act } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { unattended } from '#ui/unattended.ts'
import { sharedGrounds, touchedBy, type BulkCells, type BulkKind } from './bulk.ts'
import { FacetPalette } from './FacetPalette.tsx'
import { focusAsked } from './focus-asked.ts'
import type { FacetChoice } from './facet-choice.ts'
import { firstOmission } from './omission-choice.ts'
import { OmissionForm } from './OmissionForm.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import styles from './MatrixScreen.module.css'

const words = matrixMessages.bulk
const aboutNoSaying = { aboutSaying: false, language: 'und' }
const noFacets: FacetChoice = []

/** The kinds that ask for something before they can be written. */
export type BulkQuestion = 'agrees' | 'differs' | 'omits' | 'unclear' | 'settle'

/** Writes what needs no more words; `null` when it was written or refused, else what has to be asked. */
export function beginBulk(kind: BulkKind, cells: BulkCells, act: Act): BulkQuestion | Promise<boolean> {
  const touched = touchedBy(cells, kind)
  switch (kind) {
    case 'agrees':
      // How cells differ is never dropped without a word.
      return cells.otherwise.length > 0 ? kind : act(assessMany, { cells: touched, judgement: kind, skipRefused: true })
    case 'stillHolds':
      return act(confirmStillHolds, { cells: touched })
    case 'clear':
      return act(clearAssessment, { cells: touched })
    default:
      return kind
  }
}

interface BulkBarProps {
  readonly cells: BulkCells
  readonly onBulk: (kind: BulkKind) => void
  readonly onNone: () => void
}

/** Stands below the matrix while several cells are chosen. */
export function BulkBar({ cells, onBulk, onNone }: BulkBarProps) {
  const keyOf = useKeyNames()
  return (
    <div role="toolbar" aria-label={words.label} className={styles['bulk']}>
      <strong role="status">{words.chosen(cells.chosen)}</strong>
      <span className={styles['faint']}>{words.asked(cells.asked.length)}</span>
      {judgements.map((judgement) => (
        <Button
          key={judgement}
          size="small"
          keyName={keyOf(`judge.${judgement}`)}
          isDisabled={touchedBy(cells, judgement).length === 0}
          onPress={() => onBulk(judgement)}
        >
          {matrixMessages.judge[judgement]}
        </Button>
      ))}
      {cells.stale.length === 0 ? null : (
        <Button size="small" keyName={keyOf('judge.stillHolds')} onPress={() => onBulk('stillHolds')}>
          {words.stillHolds(cells.stale.length)}
        </Button>
      )}
      {cells.open.length === 0 ? null : (
        <Button size="small" onPress={() => onBulk('settle')}>
          {words.settle(cells.open.length)}
        </Button>
      )}
      {cells.judged.length === 0 ? null : (
        <Button size="small" kind="quiet" keyName={keyOf('item.clear')} onPress={() => onBulk('clear')}>
          {words.clear}
        </Button>
      )}
      <Button size="small" kind="quiet" onPress={onNone}>
        {words.none}
      </Button>
    </div>
  )
}

interface BulkDialogProps {
  readonly kind: BulkQuestion
  readonly cells: BulkCells
  readonly onClose: () => void
}

/** Asks for facets, a reason or a question, and says how many cells it changes. */
export function BulkDialog({ kind, cells, onClose }: BulkDialogProps) {
  const touched = touchedBy(cells, kind)
  const act = useAct()
  const draftKey = `bulk/${kind}/${touched.map(({ claim, article }) => cellKey(claim, article)).join(' ')}`
  const write = async (done: Promise<boolean>) => {
    const isWritten = await done
    if (isWritten) onClose()
    return isWritten
  }
  return (
    <Dialog title={words.titles[kind]} isOpen onClose={onClose}>
      <Asking>
        <p className={styles['faint']}>{words.willChange(touched.length, cells.chosen)}</p>
        {kind === 'agrees' ? (
          <>
            <p>{words.otherwise(cells.otherwise.length)}</p>
            <Button
              kind="primary"
              onPress={() =>
                unattended(write(act(assessMany, { cells: touched, judgement: 'agrees', skipRefused: true })))
              }
            >
              {words.write}
            </Button>
          </>
        ) : null}
        {kind === 'differs' ? (
          <FacetPalette
            claim={aboutNoSaying}
            judgement={kind}
            given={noFacets}
            draftKey={draftKey}
            lang="und"
            writeLabel={words.write}
            onLeave={onClose}
            onWrite={(facets) =>
              write(act(assessMany, { cells: touched, judgement: 'differs', facets, skipRefused: true }))
            }
          />
        ) : null}
        {kind === 'unclear' ? (
          <QuestionForm
            title={words.titles[kind]}
            question=""
            draftKey={draftKey}
            writeLabel={words.write}
            onLeave={onClose}
            onWrite={(question) =>
              write(act(assessMany, { cells: touched, judgement: 'unclear', question, skipRefused: true }))
            }
          />
        ) : null}
        {kind === 'omits' || kind === 'settle' ? (
          <BulkOmission
            kind={kind}
            cells={cells}
            onLeave={onClose}
            onWrite={(omission) =>
              unattended(
                write(
                  kind === 'settle'
                    ? act(settleOmissions, { cells: touched, omission })
                    : act(assessMany, { cells: touched, judgement: 'omits', omission, skipRefused: true }),
                ),
              )
            }
          />
        ) : null}
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

interface BulkOmissionProps {
  readonly kind: 'omits' | 'settle'
  readonly cells: BulkCells
  readonly onWrite: (omission: Omission) => void
  readonly onLeave: () => void
}

function BulkOmission({ kind, cells, onWrite, onLeave }: BulkOmissionProps) {
  const { snapshot } = useSession()
  const [grounds] = useState(() => sharedGrounds(snapshot, touchedBy(cells, kind)))
  const [omission, setOmission] = useState(() => firstOmission(grounds, null))
  return (
    <OmissionForm
      title={words.titles[kind]}
      grounds={grounds}
      omission={omission}
      unlinks={0}
      writeLabel={words.write}
      onChange={setOmission}
      onWrite={() => onWrite(omission)}
      onLeave={onLeave}
    />
  )
}
