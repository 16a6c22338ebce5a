/** What is found out while a preview is looked at: texts that are nearly the same, then dates. */
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { ImportRun } from '#domain/import-reader.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { today } from '#ui/today.ts'
import { findAlike } from './find-alike.ts'
import { findDates } from './find-dates.ts'
import type { Preview } from './preview.ts'

export type FoundFurther = Partial<Pick<Preview, 'alike' | 'proposedDates'>>

interface FurtherSearch {
  readonly isWanted: () => boolean
  readonly found: (part: FoundFurther) => void
}

/** Never rejects: what fails leaves the preview without an answer. */
export async function lookFurther(
  session: ProjectSession,
  run: ImportRun,
  drafts: readonly ArticleDraft[],
  { isWanted, found }: FurtherSearch,
): Promise<void> {
  found({ alike: await findAlike(session, run, isWanted).catch(() => []) })
  const search = {
    today: today(),
    isWanted,
    found: (proposedDates: Preview['proposedDates']) => found({ proposedDates }),
  }
  await findDates(run, drafts, search).catch(() => undefined)
}
