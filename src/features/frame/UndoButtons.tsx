/** Undo and redo, each saying what it would do (H2). */
import { Redo2, Undo2 } from 'lucide-react'
import { useMemo } from 'react'
import { sessionMessages as words } from '#i18n/messages/session.ts'
import type { DispatchResult } from '#state/dispatch-result.ts'
import { tellRefusal } from '#state/session-view.ts'
import { useHistory } from '#state/use-history.ts'
import { useSession } from '#state/use-session.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { dismissDone, showNotice } from '#ui/notices.ts'
import { operation } from '#ui/operations/operation.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { wordNotice, wordStep } from './session-words.ts'

/** Two buttons; the same two operations answer the keys. */
export function UndoButtons() {
  const session = useSession()
  const { undoable, redoable } = useHistory()
  const undoWords = words.undo(undoable === null ? null : wordStep(undoable))
  const redoWords = words.redo(redoable === null ? null : wordStep(redoable))
  const operations = useMemo(() => {
    const tell = async (doing: Promise<DispatchResult>, done: string) => {
      dismissDone()
      const result = await doing
      if (result.ok) announce(done)
      else if (result.inTheWayOf !== undefined) tellRefusal(session.view, result)
      else showNotice(wordNotice(result.rejection), { tone: 'refusal' })
    }
    const undoReason = undoable === null ? words.nothingToUndo : null
    const redoReason = redoable === null ? words.nothingToRedo : null
    return {
      undo: operation('history.undo', undoWords, () => tell(session.undo(), undoWords), undoReason),
      redo: operation('history.redo', redoWords, () => tell(session.redo(), redoWords), redoReason),
    }
  }, [session, undoable, redoable, undoWords, redoWords])
  useOperations(useMemo(() => [operations.undo, operations.redo], [operations]))
  const undoKey = useKeyName('history.undo')
  const redoKey = useKeyName('history.redo')
  return (
    <>
      <IconButton
        label={undoWords}
        keyName={undoKey}
        icon={<Undo2 size={16} />}
        isDisabled={undoable === null}
        onPress={() => runOperation(operations.undo)}
      />
      <IconButton
        label={redoWords}
        keyName={redoKey}
        icon={<Redo2 size={16} />}
        isDisabled={redoable === null}
        onPress={() => runOperation(operations.redo)}
      />
    </>
  )
}
