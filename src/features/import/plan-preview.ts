/** From what was decided in a preview to the import that is written. Pure but for the ids. */
import { asId, type StepId, type StoryId, type TextHash } from '#domain/ids.ts'
import { planImport, type ImportPlan } from '#interchange/import-plan.ts'
import { importName } from './import-name.ts'
import type { ImportHead } from './import-steps.ts'
import { lateDuplicates, revisionsOf, type Preview } from './preview.ts'

/** `known` are the hashes of the texts that are in the project by now; `newId` gives a new UUIDv7 at each call. */
export function planPreview(
  preview: Preview,
  known: ReadonlySet<TextHash>,
  newId: () => string,
): { readonly plan: ImportPlan; readonly head: ImportHead } {
  const { reading, edits, leftOut, keepsOriginals, story: choice } = preview
  const name = preview.name.trim() || importName(reading.files)
  const story = choice && 'name' in choice ? { id: asId<StoryId>(newId()), name: choice.name } : null
  const plan = planImport({
    name,
    files: reading.files,
    drafts: reading.drafts.filter(({ number }) => !leftOut.has(number)),
    edits,
    revisions: revisionsOf(preview),
    late: lateDuplicates(reading.drafts, known),
    keepsOriginals,
    story: story?.id ?? (choice && 'existing' in choice ? choice.existing : null),
    newId,
  })
  const { files, revised } = plan.complete
  return { plan, head: { step: asId<StepId>(newId()), name, story, files, revised, articles: plan.articles } }
}
