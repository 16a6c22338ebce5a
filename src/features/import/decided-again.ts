/** What a person decided in a preview, in one of the same files read once more. Pure. */
import type { ArticleDraft } from '#domain/import-draft.ts'
import type { Preview } from './import-job.ts'

/** Every decision stays with its article, which may have another number now; one whose article is gone is dropped. */
export function decidedAgain(before: Preview, now: Preview): Preview {
  const numbers = new Map(now.reading.drafts.map((draft) => [placeOf(draft), draft.number]))
  const renumbered = new Map(before.reading.drafts.map((draft) => [draft.number, numbers.get(placeOf(draft))]))
  const moved = (old: Iterable<number>) => Array.from(old).flatMap((number) => renumbered.get(number) ?? [])
  const edits = [...before.edits].flatMap(([number, some]) => moved([number]).map((other) => [other, some] as const))
  const wereMatched = new Set(moved(before.matches.keys()))
  const wereRevising = new Set(moved(before.revising))
  const revising = [...now.matches.keys()].filter((number) =>
    wereMatched.has(number) ? wereRevising.has(number) : now.revising.has(number),
  )
  return {
    ...now,
    name: before.name,
    story: before.story,
    edits: new Map(edits),
    leftOut: new Set(moved(before.leftOut)),
    revising: new Set(revising),
  }
}

function placeOf({ file, entry }: ArticleDraft): string {
  return `${file} ${entry}`
}
