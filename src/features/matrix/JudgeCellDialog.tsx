/** The panel of one cell as a dialog, for screens that are not the matrix: judged, it closes and gives the focus back. */
import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { claimStyles } from '#domain/claim-style.ts'
import type { Judgement } from '#domain/judgement.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { useAddress } from '#ui/use-address.ts'
import { cellOperations } from './cell-operations.ts'
import { CellPanel, type CellPanelHandle } from './CellPanel.tsx'
import { judgeRequest } from './judge-request.ts'
import { MatrixGone } from './MatrixEmpty.tsx'
import { useCell, type CellContent } from './use-cell.ts'
import { useJudging } from './use-judging.ts'

/** Asked for with `claim`, `article` and `judgement` (`JudgeRequest`). */
export function JudgeCellDialog({ request, onClose }: OverlayProps) {
  const { cell, judgement } = useMemo(() => judgeRequest(request), [request])
  const content = useCell(cell, useAnalyst().id)
  const article = content?.article
  useLeftFor(onClose)
  return (
    <Dialog
      title={matrixMessages.dialog(article?.outlet ?? article?.title ?? '')}
      isOpen
      onClose={onClose}
      size="wide"
      canUndo
    >
      {content ? (
        <CellJudging content={content} judgement={judgement} onClose={onClose} />
      ) : (
        <MatrixGone onClose={onClose} />
      )}
    </Dialog>
  )
}

interface CellJudgingProps {
  readonly content: CellContent
  readonly judgement: Judgement | null
  readonly onClose: () => void
}

/** Begins the judgement asked for; leaving it closes the dialog, while one begun here leads back to the cell. */
function CellJudging({ content, judgement, onClose }: CellJudgingProps) {
  const panel = useRef<CellPanelHandle>(null)
  const style = useRows(
    (snapshot) => claimStyles(snapshot, null).get(content.claim.id) ?? null,
    ['claims', 'storyClaims'],
    [content.claim.id],
  )
  const nothing = () => undefined
  const judging = useJudging(content, {
    written: onClose,
    asked: nothing,
    left: judgement === null ? nothing : onClose,
  })
  useOperations(cellOperations(content, judging))
  const isBegun = useRef(false)
  const begin = useEffectEvent(() => {
    if (judgement !== null && !isBegun.current) unattended(judging.begin(judgement))
    isBegun.current = true
  })
  useEffect(() => begin(), [])
  const { kind } = judging.mode
  useEffect(() => panel.current?.focus(), [kind])
  return <CellPanel ref={panel} content={content} style={style} judging={judging} onClose={null} />
}

/** Closes when a link of the dialog leads to another screen. */
function useLeftFor(onClose: () => void): void {
  const address = useAddress()
  const from = useRef(address)
  const leave = useEffectEvent(onClose)
  useEffect(() => {
    if (from.current !== address) leave()
  }, [address])
}
