/** What article it is, how many changes there are between the two texts, and the ways to them. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ProjectId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import { revisionsMessages as words } from '#i18n/messages/revisions.ts'
import { readAddressOf } from '#ui/address.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { Link } from '#ui/Link.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { RevisionPair } from './use-pair.ts'
import styles from './revisions.module.css'

interface RevisionsBarProps {
  readonly project: ProjectId
  readonly article: Article
  readonly pair: RevisionPair
  /** The change that is looked at, from 0; `null` for none. */
  readonly change: number | null
  readonly onChange: (change: number) => void
  /** True while the keys of going on mean passages. */
  readonly isReviewing: boolean
}

export function RevisionsBar({ project, article, pair, change, onChange, isReviewing }: RevisionsBarProps) {
  const count = pair.differences?.changes.length ?? 0
  const go = (by: 1 | -1) => () => {
    if (count === 0) return
    const next = change === null ? (by === 1 ? 0 : count - 1) : (change + by + count) % count
    onChange(next)
    announce(words.change(next + 1, count))
  }
  const nothing = count === 0 ? words.same : null
  const next = operation('revisions.next', words.nextChange, go(1), nothing)
  const previous = operation('revisions.previous', words.previousChange, go(-1), nothing)
  useOperations(
    isReviewing
      ? [next, previous]
      : [next, previous, { ...next, id: 'queue.next' }, { ...previous, id: 'queue.previous' }],
  )
  const { tag, direction } = article.language
  return (
    <div className={styles['bar']}>
      <h1 className={styles['title']}>
        <Quote text={article.title ?? article.firstWords} lang={tag} dir={direction} as="line" />
      </h1>
      <span role="status" className={styles['soft']}>
        {told(pair, change, count)}
      </span>
      <IconButton
        label={words.previousChange}
        icon={<ChevronLeft size={16} />}
        isDisabled={count === 0}
        onPress={go(-1)}
      />
      <IconButton label={words.nextChange} icon={<ChevronRight size={16} />} isDisabled={count === 0} onPress={go(1)} />
      <Link to={readAddressOf(project, [article.id])}>{words.read}</Link>
    </div>
  )
}

function told({ differences, state }: RevisionPair, change: number | null, count: number): string {
  if (state === 'missing') return ''
  if (!differences) return words.comparing
  if (count === 0) return words.same
  return change === null ? words.changes(count) : words.change(change + 1, count)
}
