/** Proposed stories and origins: a list to take or refuse, one by one by key or all at once (C6, C8, C9). */
import { useRef } from 'react'
import { groupingMessages as words } from '#i18n/messages/grouping.ts'
import { useGrouping } from '#state/use-grouping.ts'
import { useRows } from '#state/use-rows.ts'
import type { Grouping } from '#domain/grouping.ts'
import { Button } from '#ui/Button.tsx'
import { useAnalyst } from '#state/use-analyst.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ErrorNotice } from '#ui/ErrorNotice.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import { ProgressBar } from '#ui/ProgressBar.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { CollateTaken } from './CollateTaken.tsx'
import { groupingTables, openOrigins, openStories } from './grouping-list.ts'
import styles from './GroupingDialog.module.css'
import { itemsOf, placeOf } from './proposal-focus.ts'
import { OriginProposal } from './OriginProposal.tsx'
import { StoryProposal } from './StoryProposal.tsx'
import { canTake, editOf, readStoryEdits, takenStory, type StoryEdits } from './story-edits.ts'
import { useGroupingAnswers } from './use-grouping-answers.ts'

const noEdits: StoryEdits = {}

/** Looks when it opens; closing it stops the looking. */
export function GroupingDialog({ onClose }: OverlayProps) {
  const finding = useGrouping()
  return (
    <Dialog title={words.title} isOpen onClose={onClose} size="wide" closeOnOutside={false}>
      {finding.state === 'reading' ? (
        <ProgressBar label={words.reading} done={finding.done} total={finding.total} />
      ) : null}
      {finding.state === 'failed' ? <ErrorNotice {...words.failed} /> : null}
      {finding.state === 'found' ? (
        <Proposals grouping={finding.grouping} looked={finding.total} onClose={onClose} />
      ) : null}
    </Dialog>
  )
}

interface ProposalsProps {
  readonly grouping: Grouping
  /** How many articles were looked at. */
  readonly looked: number
  readonly onClose: () => void
}

function Proposals({ grouping, looked, onClose }: ProposalsProps) {
  const stories = useRows((snapshot) => openStories(snapshot, grouping), groupingTables, [grouping])
  const origins = useRows((snapshot) => openOrigins(snapshot, grouping), groupingTables, [grouping])
  const answers = useGroupingAnswers()
  const { languagesRead } = useAnalyst()
  const kept = useKeptDraft('stories/proposed', noEdits, readStoryEdits)
  const edits = kept.typed
  const taken = stories.map((story) => takenStory(story, editOf(edits, story), languagesRead))
  const list = useRef<HTMLDivElement>(null)
  if (stories.length + origins.length === 0) {
    return (
      <>
        <LastAnswer words={answers.last} onTakeBack={answers.takeBack} />
        <EmptyState
          title={words.none.title}
          actions={answers.taken ? <CollateTaken article={answers.taken} onClose={onClose} /> : undefined}
        >
          <p>{words.none.looked(looked)}</p>
          <p>{words.none.teach}</p>
        </EmptyState>
      </>
    )
  }
  /** The focus goes on to the next: what was answered leaves the list. */
  const moved = async (answer: Promise<boolean>) => {
    const place = placeOf(list.current)
    if (!(await answer)) return
    requestAnimationFrame(() => {
      const items = itemsOf(list.current)
      items[Math.min(place, items.length - 1)]?.focus()
    })
  }
  return (
    <>
      <LastAnswer words={answers.last} onTakeBack={answers.takeBack} />
      <p role="status" className={styles['quiet']}>
        {words.found(stories.length, origins.length)}
      </p>
      <div className={styles['bar']}>
        {stories.length > 1 ? (
          <AllStories
            isReady={taken.every(canTake)}
            onTake={() => unattended(answers.take(taken).then((isDone) => isDone && kept.drop()))}
            onRefuse={() => unattended(answers.refuseStories(stories))}
          />
        ) : null}
        <span className={styles['quiet']}>{words.help}</span>
        <KeptRemark {...kept} />
      </div>
      <div ref={list} className={styles['list']}>
        {stories.map((story, at) => (
          <StoryProposal
            key={story.key}
            story={story}
            edit={editOf(edits, story)}
            onEdit={(edit) => kept.type({ ...edits, [story.key]: edit })}
            isFirst={at === 0}
            onTake={() => unattended(moved(answers.take(taken.slice(at, at + 1))))}
            onRefuse={() => unattended(moved(answers.refuseStories([story])))}
          />
        ))}
        {origins.length > 0 ? (
          <div>
            <h3>{words.origins.title}</h3>
            <p className={styles['quiet']}>{words.origins.help}</p>
          </div>
        ) : null}
        {origins.map((origin, at) => (
          <OriginProposal
            key={origin.key}
            origin={origin}
            isFirst={stories.length + at === 0}
            onRecord={() => unattended(moved(answers.record(origin)))}
            onRefuse={() => unattended(moved(answers.refuseOrigin(origin)))}
          />
        ))}
      </div>
    </>
  )
}

/** What was done last, as long as it can be taken back here. */
function LastAnswer(props: { readonly words: string | null; readonly onTakeBack: () => Promise<void> }) {
  return props.words === null ? null : (
    <div className={styles['bar']}>
      <span role="status">{props.words}</span>
      <Button size="small" onPress={() => unattended(props.onTakeBack())}>
        {words.undo}
      </Button>
    </div>
  )
}

interface AllStoriesProps {
  readonly isReady: boolean
  readonly onTake: () => void
  readonly onRefuse: () => void
}

function AllStories({ isReady, onTake, onRefuse }: AllStoriesProps) {
  return (
    <>
      <Button kind="primary" isDisabled={!isReady} onPress={onTake}>
        {words.takeAll}
      </Button>
      <Button onPress={onRefuse}>{words.refuseAll}</Button>
    </>
  )
}
