/** Two texts of one article side by side with what differs, and the passages of the earlier one that wait for a place in the later. */
import { useCallback, useMemo, useState } from 'react'
import type { Article, Revision } from '#domain/records.ts'
import { revisionsMessages as words } from '#i18n/messages/revisions.ts'
import { visibleArticle } from '#state/select.ts'
import { useRows } from '#state/use-rows.ts'
import { readAddressOf, revisionsAddressOf, type RevisionsAddress } from '#ui/address.ts'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { SplitPanes } from '#ui/SplitPanes.tsx'
import { navigate } from '#ui/use-address.ts'
import { useMedia } from '#ui/use-media.ts'
import { chosenTexts, type Revisions } from './chosen-texts.ts'
import { PaneHead } from './PaneHead.tsx'
import { placesIn } from './places-in.ts'
import { ReviewCard } from './ReviewCard.tsx'
import { MissingText, RevisionPane } from './RevisionPane.tsx'
import { RevisionsBar } from './RevisionsBar.tsx'
import type { ReviewItem } from './review-items.ts'
import { usePair } from './use-pair.ts'
import { useReview, type Review } from './use-review.ts'
import styles from './revisions.module.css'

/** Where panes beside each other would be too narrow to read they are a stack. */
const roomForPanes = '(width >= 900px)'

/** Of the article of the address; without one of the articles whose passages wait. */
export function RevisionsScreen({ address }: { readonly address: RevisionsAddress }) {
  usePageTitle(words.title)
  return <Review key={address.article} address={address} />
}

function Review({ address }: { readonly address: RevisionsAddress }) {
  const review = useReview(address)
  const id = address.article ?? review.item?.passage.article ?? null
  const article = useRows((snapshot) => visibleArticle(snapshot, id), ['articles', 'batches'], [id])
  const revisions = useRows(
    (snapshot) =>
      snapshot.byIndex('revisions', 'article', id ?? '').toSorted((one, other) => one.number - other.number),
    ['revisions'],
    [id],
  )
  if (id === null) return <EmptyState title={words.nothingOpen}>{words.nothingOpenText}</EmptyState>
  if (!article) return <EmptyState title={words.noSuchArticle}>{words.noSuchArticleText}</EmptyState>
  const [first, second, ...more] = revisions
  if (!first || !second) {
    const read = <Link to={readAddressOf(address.project, [article.id])}>{words.read}</Link>
    return (
      <EmptyState title={words.onlyOne} actions={read}>
        {words.onlyOneText}
      </EmptyState>
    )
  }
  return <Chosen address={address} article={article} revisions={[first, second, ...more]} review={review} />
}

interface ChosenProps {
  readonly address: RevisionsAddress
  readonly article: Article
  readonly revisions: Revisions
  readonly review: Review
}

function Chosen({ address, article, revisions, review }: ChosenProps) {
  const { older, newer, item } = chosenTexts(address, article, revisions, review.item)
  return <Pair key={`${older.id} ${newer.id}`} {...{ address, article, revisions, review, older, newer, item }} />
}

interface PairProps extends ChosenProps {
  readonly older: Revision
  readonly newer: Revision
  /** The passage that is looked for in these two texts. */
  readonly item: ReviewItem | null
}

function Pair({ address, article, revisions, review, older, newer, item }: PairProps) {
  const pair = usePair(article, older, newer)
  const [selected, setSelected] = useState<Span | null>(null)
  const [change, setChange] = useState<number | null>(null)
  const isBeside = useMedia(roomForPanes)
  const ignore = useCallback(() => undefined, [])
  const at = change === null ? undefined : pair.differences?.changes[change]
  const focus = useFocus(item, at ?? null)
  const show = (which: 'older' | 'newer') => (number: number) =>
    navigate(
      revisionsAddressOf(address.project, article.id, { older: older.number, newer: newer.number, [which]: number }),
    )
  const heads = {
    older: <PaneHead which="older" {...{ article, revisions }} revision={older} onChoose={show('older')} />,
    newer: <PaneHead which="newer" {...{ article, revisions }} revision={newer} onChoose={show('newer')} />,
  }
  return (
    <div className={styles['screen']}>
      <RevisionsBar
        {...{ article, pair, change }}
        onChange={setChange}
        project={address.project}
        isReviewing={item !== null}
      />
      {item ? <ReviewCard {...{ review, item, pair, selected }} /> : null}
      <div className={styles['panes']}>
        <SplitPanes
          id="revisions"
          orientation={isBeside ? 'horizontal' : 'vertical'}
          panes={[
            {
              id: 'older',
              content: (
                <Side {...{ article, pair }} which="older" head={heads.older} focus={focus.older} onSelected={ignore} />
              ),
            },
            {
              id: 'newer',
              content: (
                <Side
                  {...{ article, pair }}
                  which="newer"
                  head={heads.newer}
                  focus={focus.newer}
                  onSelected={setSelected}
                />
              ),
            },
          ]}
        />
      </div>
    </div>
  )
}

/** What both texts show: the change gone to, else the passage looked for. */
function useFocus(item: ReviewItem | null, change: { readonly older: Span; readonly newer: Span } | null) {
  return useMemo(() => {
    if (change) return change
    if (!item) return { older: null, newer: null }
    const { start, end } = item.passage
    return { older: { start, end }, newer: item.place }
  }, [item, change])
}

interface SideProps extends Pick<Parameters<typeof RevisionPane>[0], 'article' | 'head' | 'focus' | 'onSelected'> {
  readonly pair: ReturnType<typeof usePair>
  readonly which: 'older' | 'newer'
}

function Side({ article, pair, which, head, focus, onSelected }: SideProps) {
  const revision = pair[which]
  const isOlder = which === 'older'
  const marks = useRows((snapshot) => placesIn(snapshot, revision), ['passages', 'anchors'], [revision])
  const title = article.title ?? article.firstWords
  const label = (isOlder ? words.olderName : words.newerName)(revision.number, title)
  const cut = isOlder ? pair.was : pair.is
  if (!cut) return pair.state === 'missing' ? <MissingText label={label} head={head} /> : null
  const changed = pair.differences?.[isOlder ? 'removed' : 'added'] ?? none
  return (
    <RevisionPane
      as={isOlder ? 'removed' : 'added'}
      {...{ article, label, head, cut, marks, changed, focus, onSelected }}
    />
  )
}

const none: readonly Span[] = []
