/** The stories a claim is asked of, to tick (C13). Holds no state. */
import type { StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import styles from './NewClaimForm.module.css'

interface StoryBoxesProps {
  readonly stories: readonly Story[]
  readonly asked: readonly StoryId[]
  readonly onChange: (asked: readonly StoryId[]) => void
}

/** Nothing where there is no story. */
export function StoryBoxes({ stories, asked, onChange }: StoryBoxesProps) {
  if (stories.length === 0) return null
  const tick = (story: StoryId, isAsked: boolean) =>
    onChange(isAsked ? [...asked, story] : asked.filter((id) => id !== story))
  return (
    <fieldset className={styles['stories']}>
      <legend>{claimsMessages.drawer.asked}</legend>
      {stories.map((story) => (
        <Checkbox key={story.id} isSelected={asked.includes(story.id)} onChange={(isAsked) => tick(story.id, isAsked)}>
          <Isolated>{story.name}</Isolated>
        </Checkbox>
      ))}
    </fieldset>
  )
}
