/** The sentences of a story that may be worth a claim: make one of each, or refuse it, or all (C9). */
import { useState } from 'react'
import { turnDownClaims } from '#commands/suggestions/turn-down-claims.ts'
import type { StoryId } from '#domain/ids.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Dialog } from '#ui/Dialog.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import type { AskedPlace } from './asked-place.ts'
import { ClaimFromPassage } from './ClaimFromPassage.tsx'
import type { OpenProposal } from './proposed-claims.ts'
import { ProposedClaimList } from './ProposedClaimList.tsx'
import { useStoryProposals } from './use-story-proposals.ts'
import styles from './ProposedClaims.module.css'

const words = claimsMessages.proposed

/** `story` of the request is shown first, else the first there is. What was compared stays while a claim is made of it. */
export function ProposedClaimsDialog({ request, onClose }: OverlayProps) {
  const stories = useRows(
    (snapshot) => [...snapshot.all('stories')].sort((one, other) => one.name.localeCompare(other.name)),
    ['stories'],
  )
  const [chosen, setChosen] = useState<StoryId | null>(null)
  const story = stories.find(({ id }) => id === (chosen ?? request['story'])) ?? stories[0] ?? null
  const { state, versions, isPart, proposals, texts } = useStoryProposals(story?.id ?? null)
  const [place, setPlace] = useState(0)
  const [making, setMaking] = useState<AskedPlace | null>(null)
  const refuse = useRefuse()
  if (making) return <ClaimFromPassage place={making} onClose={() => setMaking(null)} />
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide">
      {stories.length < 2 ? null : (
        <Select
          label={words.story}
          options={stories.map(({ id, name }) => ({ id, label: name }))}
          value={story?.id ?? null}
          onChange={(id) => {
            setChosen(id)
            setPlace(0)
          }}
        />
      )}
      <p className={styles['help']} role="status">
        {story === null ? words.noStory : state === 'found' ? words.found(proposals.length) : words[state]}
      </p>
      {isPart ? <p className={styles['help']}>{words.onlySome(versions)}</p> : null}
      <ProposedClaimList
        proposals={proposals}
        texts={texts}
        versions={versions}
        place={place}
        onPlace={setPlace}
        onMake={({ article, proposed: { start, end } }) =>
          setMaking({ article: article.id, start, end, sentence: start })
        }
        onRefuse={refuse}
      />
    </Dialog>
  )
}

/** One step, however many. */
function useRefuse() {
  const act = useAct()
  return (refused: readonly OpenProposal[]) => {
    const sentences = refused.map(({ article, proposed: { start, end } }) => ({
      revision: article.revision,
      start,
      end,
    }))
    unattended(act(turnDownClaims, { sentences }, { origin: 'suggestion' }))
  }
}
