/** The stories to choose from, and whether the one asked for is among them. */
import type { StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { compareText, membersOf } from '#domain/visible-articles.ts'
import { useRows } from './use-rows.ts'

/** All stories by name. */
export function useStories(): readonly Story[] {
  return useRows(
    (snapshot) => [...snapshot.all('stories')].sort((one, other) => compareText(one.name, other.name)),
    ['stories'],
  )
}

/** True for a story that is not in the project, or not any more; false for `null`, which asks for none. */
export function useIsStoryGone(story: StoryId | null): boolean {
  return useRows((snapshot) => story !== null && !snapshot.get('stories', story), ['stories'], [story])
}

/** What an address shows that may name a story. */
interface ShownStory {
  /** All there are, by name. */
  readonly stories: readonly Story[]
  /** The one asked for, else the first with enough articles; `null` where there is none. */
  readonly story: StoryId | null
  /** The one asked for is not in the project. */
  readonly isGone: boolean
}

/** The story of an address; where it asks for none, the first that has `fewest` articles or more. */
export function useShownStory(asked: StoryId | null, fewest: number): ShownStory {
  const stories = useStories()
  const isGone = useIsStoryGone(asked)
  const first = useRows(
    (snapshot) => stories.find(({ id }) => membersOf(snapshot, id).length >= fewest)?.id ?? null,
    ['storyArticles', 'articles', 'batches'],
    [stories, fewest],
  )
  return { stories, story: asked ?? first, isGone }
}
