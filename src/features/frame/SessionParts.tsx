/** What the open project puts into the top line: how far reading is, undo and redo, the saved mark; and its notices. */
import type { Notice } from '#commands/define-command.ts'
import type { CommitHead } from '#domain/ports.ts'
import type { Rejection } from '#domain/rejection.ts'
import { useKeptAnchors } from '#state/use-kept-anchors.ts'
import { IndexProgress } from './IndexProgress.tsx'
import { SavedMark } from './SavedMark.tsx'
import { SessionNotices } from './SessionNotices.tsx'
import { UndoButtons } from './UndoButtons.tsx'

/** How steps, notices and refusals are worded; handed in because every feature has its own. */
export interface SessionWords {
  /** A step in a few words: "mark 3 passages". */
  readonly step: (head: CommitHead) => string
  readonly notice: (notice: Notice | Rejection) => string
}

/** Inside a `SessionProvider` and the frame. */
export function SessionParts({ words }: { readonly words: SessionWords }) {
  useKeptAnchors()
  return (
    <>
      <IndexProgress />
      <UndoButtons words={words} />
      <SavedMark words={words} />
      <SessionNotices words={words} />
    </>
  )
}
