/** For an address of a story that is not in the project: says so, and offers those that are. Nothing else is shown in its place. */
import { History } from 'lucide-react'
import type { StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { storyGoneMessages as words } from '#i18n/messages/story-gone.ts'
import { Button } from './Button.tsx'
import { EmptyState } from './EmptyState.tsx'
import { Select } from './Select.tsx'

interface StoryGoneProps {
  /** All there are. */
  readonly stories: readonly Pick<Story, 'id' | 'name'>[]
  readonly onStory: (story: StoryId) => void
  /** Left out where there is no view of all of them. */
  readonly onAll?: () => void
  /** Shows what was deleted, and when. */
  readonly onHistory: () => void
}

/** It may come back at any time: by undo, or from another tab. */
export function StoryGone({ stories, onStory, onAll, onHistory }: StoryGoneProps) {
  return (
    <EmptyState
      title={words.title}
      actions={
        <>
          {stories.length === 0 ? null : (
            <Select
              label={words.others}
              options={stories.map(({ id, name }) => ({ id, label: name }))}
              value={null}
              onChange={onStory}
              placeholder={words.choose(stories.length)}
            />
          )}
          {onAll ? <Button onPress={onAll}>{words.all}</Button> : null}
          <Button icon={<History size={16} />} onPress={onHistory}>
            {words.history}
          </Button>
        </>
      }
    >
      {words.text}
    </EmptyState>
  )
}
