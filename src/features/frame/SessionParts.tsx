/** What the open project puts into the top line: how far reading is, undo and redo, the saved mark; its notices, and its places for the palette. */
import { useKeptAnchors } from '#state/use-kept-anchors.ts'
import { IndexProgress } from './IndexProgress.tsx'
import { OpeningNotices } from './OpeningNotices.tsx'
import { ProjectPlaces } from './ProjectPlaces.tsx'
import { SavedMark } from './SavedMark.tsx'
import { SessionNotices } from './SessionNotices.tsx'
import { UndoButtons } from './UndoButtons.tsx'

/** Inside a `SessionProvider` and the frame. */
export function SessionParts() {
  useKeptAnchors()
  return (
    <>
      <IndexProgress />
      <UndoButtons />
      <SavedMark />
      <SessionNotices />
      <OpeningNotices />
      <ProjectPlaces />
    </>
  )
}
