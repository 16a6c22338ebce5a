/** Keeps what is to be written of a preview, so that the import goes on without the files it came from (H2). */
import type { ImportRun } from '#domain/import-reader.ts'
import type { ImportPlan } from '#interchange/import-plan.ts'
import type { ProjectSession } from '#state/project-session.ts'
import { leftBehind } from './import-lock.ts'
import { forgetUnbegun, prepareImport, type ImportHead, type WritingControl } from './import-steps.ts'
import type { Preview } from './preview.ts'

interface PlannedImport {
  readonly preview: Pick<Preview, 'keepsOriginals'>
  readonly plan: ImportPlan
  readonly head: ImportHead
}

/** Rejects when something could not be kept; the copies of the files are there still then. */
export async function keepImport(
  session: ProjectSession,
  run: ImportRun,
  { preview, plan, head }: PlannedImport,
  control: WritingControl,
): Promise<void> {
  await forgetUnbegun(session, leftBehind)
  // Where that is not kept, the reading and its batch are offered apart.
  await run.noteBatch(plan.start.batch).catch(() => undefined)
  await prepareImport(session, head, plan, {
    ...control,
    textsOf: (hashes) => run.texts(hashes),
    keepOriginals: preview.keepsOriginals ? run.keepOriginals : () => Promise.resolve(),
  })
  // Copies that cannot be removed now go with the run.
  await run.dropCopies().catch(() => undefined)
}
