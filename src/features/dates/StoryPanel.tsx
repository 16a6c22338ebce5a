/** The stories beside the work list: confirm, rename, dissolve, source document, take out, origin (C6, C8). */
import { MoreHorizontal, Plus } from 'lucide-react'
import { useState } from 'react'
import { confirmStories } from '#commands/stories/confirm-stories.ts'
import { deleteStory } from '#commands/stories/delete-story.ts'
import { removeFromStory } from '#commands/stories/remove-from-story.ts'
import { setSourceDocument } from '#commands/stories/set-source-document.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { groupingMessages } from '#i18n/messages/grouping.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { showNotice } from '#ui/notices.ts'
import { unattended } from '#ui/unattended.ts'
import { rowTitle } from './date-row.ts'
import styles from './dates.module.css'
import { RenameStoryDialog } from './RenameStoryDialog.tsx'
import { storyMembers, storyRows, storyTables, type StoryMemberRow, type StoryRow } from './story-rows.ts'

const words = datesMessages.stories
/** More are reached through the table, which filters by story. */
const mostShown = 100

/** Every story can be unfolded. */
export function StoryPanel() {
  const stories = useRows(storyRows, storyTables)
  const act = useAct()
  const [, setOverlay] = useView('overlay')
  const [renaming, setRenaming] = useState<StoryRow | null>(null)
  const waiting = stories.filter(({ isProposed }) => isProposed)
  return (
    <aside className={styles['stories']} aria-labelledby="stories">
      <header className={styles['storiesHead']}>
        <h2 id="stories">{words.title}</h2>
        {waiting.length > 1 ? (
          <Button
            size="small"
            onPress={() => unattended(act(confirmStories, { stories: waiting.map(({ id }) => id) }))}
          >
            {words.confirmAll}
          </Button>
        ) : null}
        <Button size="small" onPress={() => setOverlay({ name: 'proposedStories' })}>
          {groupingMessages.open}
        </Button>
        <Button
          size="small"
          icon={<Plus size={14} />}
          onPress={() => setOverlay({ name: 'articleStory', articles: [] })}
        >
          {words.new}
        </Button>
      </header>
      {stories.length === 0 ? <p className={styles['quiet']}>{words.none}</p> : null}
      <ul className={styles['storyList']}>
        {stories.slice(0, mostShown).map((story, place) => (
          <li key={story.id} className={styles['story']}>
            <Story story={story} isOpen={place === 0 && stories.length < 8} onRename={() => setRenaming(story)} />
          </li>
        ))}
      </ul>
      {renaming === null ? null : <RenameStoryDialog story={renaming} onClose={() => setRenaming(null)} />}
    </aside>
  )
}

interface StoryProps {
  readonly story: StoryRow
  readonly isOpen: boolean
  readonly onRename: () => void
}

function Story({ story, isOpen, onRename }: StoryProps) {
  const act = useAct()
  const session = useSession()
  const dissolve = async () => {
    if ((await act(deleteStory, { story: story.id })) !== 'written') return
    showNotice(words.dissolved, { action: { label: words.undo, run: () => unattended(session.undo()) } })
  }
  const entries: readonly MenuEntry[] = [
    { id: 'rename', label: words.rename, run: onRename },
    { id: 'dissolve', label: words.dissolve, isDanger: true, run: () => unattended(dissolve()) },
  ]
  return (
    <>
      <div className={styles['storyActions']}>
        {story.isProposed ? (
          <Button size="small" onPress={() => unattended(act(confirmStories, { stories: [story.id] }))}>
            {words.confirm}
          </Button>
        ) : null}
        <Menu
          label={words.more(story.name)}
          groups={[{ id: 'story', title: null, entries }]}
          trigger={<IconButton size="small" label={words.more(story.name)} icon={<MoreHorizontal size={16} />} />}
        />
      </div>
      <Disclosure
        isOpenAtFirst={isOpen}
        title={
          <span className={styles['storyName']}>
            <Isolated>{story.name}</Isolated>
            <span className={styles['quiet']}>{words.count(story.count)}</span>
            {story.isProposed ? <Chip tone="warning">{words.proposed}</Chip> : null}
          </span>
        }
      >
        <Members story={story} />
      </Disclosure>
    </>
  )
}

function Members({ story }: { readonly story: StoryRow }) {
  const members = useRows((snapshot) => storyMembers(snapshot, story.id), storyTables, [story.id])
  if (members.length === 0) return <p className={styles['quiet']}>{words.empty}</p>
  return (
    <ul className={styles['members']}>
      {members.map((member) => (
        <Member key={member.article.id} story={story} member={member} />
      ))}
    </ul>
  )
}

function Member({ story, member }: { readonly story: StoryRow; readonly member: StoryMemberRow }) {
  const { article, isSource, origin, originWords } = member
  const act = useAct()
  const { project } = useSession()
  const [, setOverlay] = useView('overlay')
  const title = rowTitle(article)
  const entries: readonly MenuEntry[] = [
    {
      id: 'source',
      label: isSource ? words.notSource : words.makeSource,
      run: () => unattended(act(setSourceDocument, { story: story.id, article: isSource ? null : article.id })),
    },
    { id: 'origin', label: words.origin, run: () => setOverlay({ name: 'articleOrigin', articles: [article.id] }) },
    {
      id: 'remove',
      label: words.remove,
      run: () => unattended(act(removeFromStory, { story: story.id, articles: [article.id] })),
    },
  ]
  return (
    <li className={styles['member']}>
      <span className={styles['memberWords']}>
        <Link to={readAddressOf(project, [article.id])} className={styles['memberTitle']}>
          <Quote text={title} lang={article.language.tag} dir={article.language.direction} />
        </Link>
        <span className={styles['memberFacts']}>
          <LanguageTag tag={article.language.tag} show="code" />
          <Isolated>{article.outlet ?? ''}</Isolated>
          <DateText bounds={article.published} />
          {isSource ? <Chip tone="accent">{words.source}</Chip> : null}
          {origin === null ? null : (
            <span>
              {datesMessages.origin.short[origin]} <Isolated>{originWords}</Isolated>
            </span>
          )}
        </span>
      </span>
      <Menu
        label={words.moreArticle(title)}
        groups={[{ id: 'member', title: null, entries }]}
        trigger={<IconButton size="small" label={words.moreArticle(title)} icon={<MoreHorizontal size={16} />} />}
      />
    </li>
  )
}
