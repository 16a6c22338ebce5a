/** What the analyst changed about proposals before taking them: names, and articles left out. */
import type { TakenStory } from '#commands/stories/take-stories.ts'
import type { ArticleId } from '#domain/ids.ts'
import { nameFor, type ProposedStory } from './grouping-list.ts'

export interface StoryEdit {
  /** `null` while the proposed name stands. */
  readonly name: string | null
  readonly leftOut: readonly string[]
}

/** By the keys of proposals. */
export type StoryEdits = Readonly<Record<string, StoryEdit>>

const unchanged: StoryEdit = { name: null, leftOut: [] }

/** Reads kept edits; `null` when they are damaged. */
export function readStoryEdits(kept: unknown): StoryEdits | null {
  if (typeof kept !== 'object' || kept === null) return null
  const isFit = (edit: unknown): edit is StoryEdit =>
    typeof edit === 'object' &&
    edit !== null &&
    'name' in edit &&
    (edit.name === null || typeof edit.name === 'string') &&
    'leftOut' in edit &&
    Array.isArray(edit.leftOut)
  const edits = Object.entries(kept)
  return edits.every(([, edit]) => isFit(edit)) ? Object.fromEntries(edits) : null
}

export function editOf(edits: StoryEdits, { key }: ProposedStory): StoryEdit {
  return edits[key] ?? unchanged
}

/** What taking it means: the ticked articles come together, the others are not proposed for that story again. */
export function takenStory(story: ProposedStory, { name, leftOut }: StoryEdit, read: readonly string[]): TakenStory {
  const ids: readonly ArticleId[] = story.articles.map(({ id }) => id)
  return {
    story: story.story?.id ?? null,
    name: name ?? nameFor(story, read),
    articles: ids.filter((id) => !leftOut.includes(id)),
    leftOut: ids.filter((id) => leftOut.includes(id)),
  }
}

/** False where nothing is ticked, or a new story has no name. */
export function canTake({ story, name, articles }: TakenStory): boolean {
  return articles.length > 0 && (story !== null || name.trim() !== '')
}
