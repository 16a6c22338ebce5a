/** The sentences of a story that may be worth a claim: make one of each, or refuse it, or all (C9). */
import { useState } from 'react'
import { turnDownClaims } from '#commands/suggestions/turn-down-claims.ts'
import { asId, type ArticleId, type StoryId } from '#domain/ids.ts'
import type { Story } from '#domain/records.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { useAct } from '#state/use-act.ts'
import type { Asked } from '#state/use-answer.ts'
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

/**
 * `story` of the request is shown first, else the first there is; with `article` of its stories, what it tells. What was compared stays
 * while a claim is made of it.
 */
export function ProposedClaimsDialog({ request, onClose }: OverlayProps) {
  const toldIn = typeof request['article'] === 'string' ? asId<ArticleId>(request['article']) : null
  const stories = useRows((snapshot) => storiesOf(snapshot, toldIn), ['stories', 'storyArticles'], [toldIn])
  const [chosen, setChosen] = useState<StoryId | null>(null)
  const story = stories.find(({ id }) => id === (chosen ?? request['story'])) ?? stories[0] ?? null
  const { state, versions, isPart, proposals, texts } = useStoryProposals(story?.id ?? null, toldIn)
  const [place, setPlace] = useState(0)
  const [making, setMaking] = useState<AskedPlace | null>(null)
  const refuse = useRefuse()
  if (making) return <ClaimFromPassage place={making} onClose={() => setMaking(null)} />
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide" canUndo>
      <StoryChoice
        stories={stories}
        story={story}
        onChange={(id) => {
          setChosen(id)
          setPlace(0)
        }}
      />
      <p className={styles['help']} role="status">
        {story === null ? words.noStory : statusOf(state, proposals.length, toldIn !== null)}
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

interface StoryChoiceProps {
  readonly stories: readonly Story[]
  readonly story: Story | null
  readonly onChange: (story: StoryId) => void
}

/** Nothing where there is no choice. */
function StoryChoice({ stories, story, onChange }: StoryChoiceProps) {
  if (stories.length < 2) return null
  const options = stories.map(({ id, name }) => ({ id, label: name }))
  return <Select label={words.story} options={options} value={story?.id ?? null} onChange={onChange} />
}

function statusOf(state: Asked<unknown>['state'], count: number, isOfArticle: boolean): string {
  if (state !== 'found') return words[state]
  return isOfArticle ? words.foundHere(count) : words.found(count)
}

/** Those an article is in, or (`null`) all. */
function storiesOf(snapshot: Snapshot, article: ArticleId | null): readonly Story[] {
  const stories =
    article === null
      ? [...snapshot.all('stories')]
      : snapshot
          .byIndex('storyArticles', 'article', article)
          .flatMap(({ story }) => snapshot.get('stories', story) ?? [])
  return stories.toSorted((one, other) => one.name.localeCompare(other.name))
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
