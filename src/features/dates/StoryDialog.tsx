/** Puts articles into a story, one that is there or a new one, or takes them out (C8). Without articles it makes a story. */
import { useRef } from 'react'
import { addToStory } from '#commands/stories/add-to-story.ts'
import { createStory } from '#commands/stories/create-story.ts'
import { removeFromStory } from '#commands/stories/remove-from-story.ts'
import { storyArticleId } from '#domain/row-ids.ts'
import type { Story } from '#domain/records.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useKeptText } from '#ui/kept-draft.ts'
import { KeptRemark } from '#ui/KeptRemark.tsx'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { requestedArticles } from './article-request.ts'
import styles from './dates.module.css'

const words = datesMessages.storyDialog

/** One step for all articles. */
export function StoryDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const act = useAct()
  const stories = useRows((snapshot) => [...snapshot.all('stories')], ['stories'])
  const present = useRows(
    (snapshot) => [
      ...new Set(articles.flatMap((id) => snapshot.byIndex('storyArticles', 'article', id).map(({ story }) => story))),
    ],
    ['storyArticles'],
    [request],
  )
  const kept = useKeptText(`stories/for/${articles.toSorted().join(' ')}`, '')
  const { typed: text, type: setText } = kept
  const isPutting = useRef(false)
  const chosen = stories.find(({ name }) => name === text.trim()) ?? null
  const canPut = text.trim() !== '' && (articles.length > 0 || chosen === null)
  const put = async () => {
    // A second Enter while the first is being written would make a second story.
    if (isPutting.current) return
    isPutting.current = true
    const name = text.trim()
    const isDone = chosen
      ? await act(addToStory, { story: chosen.id, articles })
      : await act(createStory, { name, articles })
    isPutting.current = false
    if (!isDone) return
    kept.drop()
    onClose()
  }
  return (
    <Dialog
      title={articles.length === 0 ? words.newTitle : words.title(articles.length)}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button kind="primary" isDisabled={!canPut} type="submit" form="article-story">
            {chosen ? words.add : words.create}
          </Button>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
        </>
      }
    >
      <form
        id="article-story"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (canPut) unattended(put())
        }}
      >
        <ComboBox
          label={words.field}
          help={articles.length === 0 ? undefined : words.help}
          autoFocus
          options={stories.map(({ id, name }) => ({ id: String(id), label: name, dir: 'auto' as const }))}
          value={chosen === null ? null : String(chosen.id)}
          onChange={(id) => {
            const story = stories.find((each) => each.id === id)
            if (story) setText(story.name)
          }}
          text={text}
          onTextChange={setText}
          onNewValue={setText}
        />
        <KeptRemark {...kept} />
        <Present stories={stories.filter(({ id }) => present.includes(id))} articles={articles} />
      </form>
    </Dialog>
  )
}

function Present({ stories, articles }: { stories: readonly Story[]; articles: ReturnType<typeof requestedArticles> }) {
  const act = useAct()
  const members = useRows(
    (snapshot) =>
      new Map(
        stories.map(({ id }) => [
          id,
          articles.filter((article) => snapshot.get('storyArticles', storyArticleId(id, article))),
        ]),
      ),
    ['storyArticles'],
    [stories.map(({ id }) => id).join(' '), articles.join(' ')],
  )
  if (stories.length === 0) return null
  return (
    <div role="group" aria-label={words.present} className={styles['form']}>
      <p className={styles['quiet']}>{words.present}</p>
      <div className={styles['buttons']}>
        {stories.map((story) => (
          <Chip
            key={story.id}
            removeLabel={words.take(story.name)}
            onRemove={() =>
              unattended(act(removeFromStory, { story: story.id, articles: members.get(story.id) ?? [] }))
            }
          >
            {story.name}
          </Chip>
        ))}
      </div>
    </div>
  )
}
