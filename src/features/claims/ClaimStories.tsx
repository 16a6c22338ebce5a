/** Where a claim is asked (C13): its stories, more of them, or none. */
import { askClaimOf } from '#commands/claims/ask-claim-of.ts'
import { stopAskingClaimOf } from '#commands/claims/stop-asking-claim-of.ts'
import type { StoryId } from '#domain/ids.ts'
import type { Claim, Story } from '#domain/records.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Chip } from '#ui/Chip.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './claims.module.css'

interface ClaimStoriesProps {
  readonly claim: Claim
  readonly stories: readonly Story[]
}

const words = claimsMessages.drawer

/** What was judged stays when a story is no longer asked. */
export function ClaimStories({ claim, stories }: ClaimStoriesProps) {
  const act = useAct()
  const others = useRows(
    (snapshot) => [...snapshot.all('stories')].filter((story) => !stories.includes(story)),
    ['stories', 'storyClaims'],
    [stories],
  )
  return (
    <section className={styles['asked']} aria-label={words.asked}>
      <h3 className={styles['small']}>{words.asked}</h3>
      <div className={styles['chips']}>
        {stories.map((story) => (
          <Chip
            key={story.id}
            removeLabel={words.stopAsking(story.name)}
            onRemove={() => void act(stopAskingClaimOf, { claims: [claim.id], stories: [story.id] })}
          >
            {story.name}
          </Chip>
        ))}
        {stories.length === 0 ? <span className={styles['faint']}>{words.notAsked}</span> : null}
        {others.length === 0 ? null : (
          <Select<StoryId>
            key={stories.length}
            label={words.askMore}
            hideLabel
            placeholder={words.askMore}
            options={others.map(({ id, name }) => ({ id, label: name }))}
            value={null}
            onChange={(story) => void act(askClaimOf, { claims: [claim.id], stories: [story] })}
          />
        )}
      </div>
    </section>
  )
}
