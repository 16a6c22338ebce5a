/** The preview of what was read first: as it is proposed, or as it was decided when the same was read before. */
import { OutdatedError } from '#domain/build-watch.ts'
import type { ImportReading } from '#domain/import-draft.ts'
import type { ImportRun } from '#domain/import-reader.ts'
import { ReadingTakenError } from '#domain/left-reading.ts'
import { importMessages } from '#i18n/messages/import.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { showNotice } from '#ui/notices.ts'
import { preferences } from '#ui/preferences/preferences.ts'
import { idle, type ImportState } from './import-state.ts'
import { decideAgain, type Decided } from './kept-decisions.ts'
import { matchRevisions } from './match-revisions.ts'
import { NoSpaceError } from './mind-space.ts'
import { storyNamed, untouched, type Preview } from './preview.ts'
import { noteHeldHere } from './tab-reading.ts'
import { tellTaken } from './tell-taken.ts'

/** Says it where something that was decided fits nothing any more. */
export async function firstPreview(
  session: ProjectSession,
  run: ImportRun,
  reading: ImportReading,
  decided: Decided & Required<Pick<Decided, 'choices'>>,
): Promise<Preview> {
  const unkept = await run.unkept()
  const matches = await matchRevisions(session, run, reading.drafts)
  const story = storyNamed(session.snapshot, decided.choices.story)
  const fresh = untouched(reading, matches, { keepsOriginals: preferences().originals, story, unkept })
  const { preview, unfit } = decideAgain(fresh, decided, session.snapshot)
  if (unfit > 0) showNotice(importMessages.left.unfit(unfit), { tone: 'problem' })
  return preview
}

/** What an import is at when its reading failed; `run` is `null` where it never began. */
export function notRead(error: unknown, run: Pick<ImportRun, 'id'> | null): ImportState {
  if (error instanceof NoSpaceError) return { kind: 'failed', during: 'space', message: error.message }
  if (error instanceof OutdatedError) return { kind: 'failed', during: 'outdated', message: error.message }
  if (!(error instanceof ReadingTakenError)) return { kind: 'failed', during: 'reading', message: messageOf(error) }
  if (run) noteHeldHere(run.id, false)
  tellTaken()
  return idle
}

/** In the words of whoever threw it. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
