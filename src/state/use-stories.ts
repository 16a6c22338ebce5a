/** The stories to choose from, and whether the one asked for is among them. */
import type { StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { compareText } from '#domain/visible-articles.ts'
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
