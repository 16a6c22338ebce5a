/** Articles that seem to tell one story, with what speaks for it; single ones can be left out (C8, C9). */
import { groupingMessages as words } from '#i18n/messages/grouping.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { TextField } from '#ui/TextField.tsx'
import { rowTitle } from './date-row.ts'
import { ArticleFacts } from './ArticleFacts.tsx'
import type { ProposedStory } from './grouping-list.ts'
import styles from './GroupingDialog.module.css'
import { ProposalFrame } from './ProposalFrame.tsx'
import { Reasons } from './Reasons.tsx'
import { canTake, takenStory, type StoryEdit } from './story-edits.ts'

interface StoryProposalProps {
  readonly story: ProposedStory
  readonly edit: StoryEdit
  readonly onEdit: (edit: StoryEdit) => void
  readonly isFirst: boolean
  readonly onTake: () => void
  readonly onRefuse: () => void
}

/** What is changed is kept by the dialog. */
export function StoryProposal({ story, edit, onEdit, isFirst, onTake, onRefuse }: StoryProposalProps) {
  const { languagesRead } = useAnalyst()
  const { articles, proposal } = story
  const taken = takenStory(story, edit, languagesRead)
  const isReady = canTake(taken)
  const title = story.story === null ? words.newStory(articles.length) : words.joins(articles.length)
  return (
    <ProposalFrame
      label={`${title}: ${story.story?.name ?? taken.name}`}
      takeLabel={words.take}
      isDisabled={!isReady}
      isFirst={isFirst}
      onTake={onTake}
      onRefuse={onRefuse}
    >
      <p className={styles['heading']}>
        <strong>{title}</strong> {story.story === null ? null : <Isolated>{story.story.name}</Isolated>}
      </p>
      {story.story === null ? (
        <TextField
          label={words.name}
          value={taken.name}
          onChange={(name) => onEdit({ ...edit, name })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && isReady) onTake()
            else event.continuePropagation()
          }}
        />
      ) : null}
      <ul className={styles['articles']}>
        {articles.map((article) => (
          <li key={article.id} className={styles['article']}>
            <Checkbox
              aria-label={words.include(rowTitle(article))}
              isSelected={!edit.leftOut.includes(article.id)}
              onChange={(isIn) => {
                const others = edit.leftOut.filter((id) => id !== article.id)
                onEdit({ ...edit, leftOut: isIn ? others : [...others, article.id] })
              }}
            />
            <span className={styles['words']}>
              <Quote text={rowTitle(article)} lang={article.language.tag} dir={article.language.direction} />
              <ArticleFacts article={article} />
            </span>
          </li>
        ))}
      </ul>
      <Reasons proposal={proposal} />
    </ProposalFrame>
  )
}
