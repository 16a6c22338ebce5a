/** One passage that waits: its words before and now, and the answers, by key and button. */
import { useEffect, useMemo } from 'react'
import { placedAnchor, type PlacedAnchor } from '#domain/placed-anchor.ts'
import type { PassageId } from '#domain/ids.ts'
import { revisionsMessages } from '#i18n/messages/revisions.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { OperationButton } from '#ui/operations/OperationButton.tsx'
import { useOperations } from '#ui/operations/use-operations.ts'
import type { Span } from '#ui/reader-text/text-layer.ts'
import { unattended } from '#ui/unattended.ts'
import { PlaceQuote } from './PlaceQuote.tsx'
import { reviewItem, type ReviewItem } from './review-items.ts'
import { shownPair, type ShownPair } from './shown-pair.ts'
import type { RevisionPair } from './use-pair.ts'
import type { Review } from './use-review.ts'
import { useShifts } from './use-shifts.ts'
import styles from './revisions.module.css'

const words = revisionsMessages.review

interface ReviewCardProps {
  readonly review: Review
  readonly item: ReviewItem
  readonly pair: RevisionPair
  /** What is selected in the later text; `null` for nothing. */
  readonly selected: Span | null
}

/** The texts of `pair` are the one the passage was marked in and the one that is shown. */
export function ReviewCard({ review, item, pair, selected }: ReviewCardProps) {
  const { article, was, is, compare } = pair
  const shown = useMemo(
    () => (was && is && compare ? shownPair(was, is, item.passage, item.place, article.language.tag, compare) : null),
    [was, is, compare, item, article],
  )
  const place = review.items.indexOf(item.passage.id)
  useOperations(useAnswers({ review, item, pair, selected }))
  const title = words.title(place + 1, review.items.length)
  const rest = review.open === 0 ? words.done : words.open(review.open)
  const told = `${title}. ${item.passage.quote} ${rest}`
  useEffect(() => announce(told), [told])
  return (
    <section className={styles['card']} aria-label={title}>
      <header className={styles['cardHead']}>
        <h2>{title}</h2>
        <State item={item} shown={shown} />
        <span className={styles['soft']}>{rest}</span>
      </header>
      <LinkedClaims item={item} />
      <div className={styles['pair']}>
        <Side label={words.was}>
          {shown ? <PlaceQuote place={shown.was} as="removed" {...languageOf(article)} /> : null}
        </Side>
        <Side label={words.is}>
          {shown?.is ? <PlaceQuote place={shown.is} as="added" {...languageOf(article)} /> : null}
          {shown && !shown.is ? <p className={styles['soft']}>{item.anchor ? words.lost : words.looking}</p> : null}
        </Side>
      </div>
      <Answers {...{ review, item, pair }} shift={shown?.shift ?? null} />
    </section>
  )
}

function languageOf({ language }: RevisionPair['article']) {
  return { lang: language.tag, dir: language.direction }
}

function Side({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles['side']}>
      <h3 className={styles['sideHead']}>{label}</h3>
      {children}
    </div>
  )
}

function State({ item, shown }: { readonly item: ReviewItem; readonly shown: ShownPair | null }) {
  if (item.state !== 'open') return <Chip tone="accent">{words.decided[item.state]}</Chip>
  if (!shown) return null
  const { was, is, shift } = shown
  const isGrave = was.grave.length + (is?.grave.length ?? 0) > 0
  const kind = is === null ? 'lost' : isGrave ? 'grave' : shift === null ? 'same' : 'words'
  return <Chip tone={kind === 'grave' ? 'warning' : 'plain'}>{words.kinds[kind]}</Chip>
}

function LinkedClaims({ item }: { readonly item: ReviewItem }) {
  const claims = useRows(
    (snapshot) =>
      [...new Set(snapshot.byIndex('mentions', 'passage', item.passage.id).map(({ claim }) => claim))].flatMap(
        (id) => snapshot.get('claims', id) ?? [],
      ),
    ['mentions', 'claims'],
    [item.passage.id],
  )
  if (claims.length === 0) return null
  return (
    <p className={styles['soft']}>
      {words.claims}{' '}
      {claims.map((claim, index) => (
        <span key={claim.id}>
          {index === 0 ? '' : ' · '}
          <Quote text={claim.wording} lang={claim.language} />
        </span>
      ))}
    </p>
  )
}

interface AnswersProps extends Pick<ReviewCardProps, 'review' | 'item' | 'pair'> {
  readonly shift: string | null
}

function Answers({ review, item, pair, shift }: AnswersProps) {
  return (
    <p className={styles['actions']}>
      <OperationButton id="row.take" label={words.accept} kind="primary" />
      <OperationButton id="passage.bounds" label={words.place} />
      <OperationButton id="judge.omits" label={words.gone} />
      <OperationButton id="queue.skip" label={words.skip} kind="quiet" />
      <OperationButton id="queue.previous" label={words.previous} kind="quiet" />
      <OperationButton id="queue.next" label={words.next} kind="quiet" />
      <ForAll review={review} item={item} pair={pair} shift={shift} />
    </p>
  )
}

/** One answer for all that changed in the same way; nothing where it is the only one. */
function ForAll({ review, item, pair, shift }: AnswersProps) {
  const { snapshot } = useSession()
  const shifts = useShifts(pair, review.items)
  const { is, newer } = pair
  const alike = review.items.filter(
    (id) =>
      id !== item.passage.id &&
      shift !== null &&
      shifts.get(id) === shift &&
      reviewItem(snapshot, id)?.state === 'open',
  )
  if (alike.length === 0 || !is || item.state !== 'open') return null
  const anchorOf = (id: PassageId): PlacedAnchor | null => {
    const one = reviewItem(snapshot, id)
    if (!one) return null
    return one.place ? placedAnchor(one.passage, is.text, one.place) : goneAnchor(id)
  }
  const all = () => {
    const anchors = [item.passage.id, ...alike].flatMap((id) => anchorOf(id) ?? [])
    unattended(review.decide(newer.id, anchors))
  }
  const isGone = item.place === null
  return (
    <Button size="small" onPress={all}>
      {isGone ? words.goneAll(alike.length) : words.acceptAll(alike.length)}
    </Button>
  )
}

function goneAnchor(passage: PassageId): PlacedAnchor {
  return { passage, outcome: 'lost', start: null, end: null }
}

function useAnswers({ review, item, pair, selected }: ReviewCardProps): readonly Operation[] {
  const { is, newer } = pair
  const { items, go, skip, decide } = review
  const at = items.indexOf(item.passage.id)
  const place = (span: Span | null) => async () => {
    if (span && is) await decide(newer.id, [placedAnchor(item.passage, is.text, span)])
  }
  const step = (to: PassageId | undefined) => () => {
    if (to !== undefined) go(to)
  }
  const { reasons } = words
  return [
    operation('row.take', words.accept, place(item.place), item.place === null ? reasons.noPlace : null),
    operation('passage.bounds', words.place, place(selected), selected === null ? reasons.noSelection : null),
    operation('judge.omits', words.gone, async () => decide(newer.id, [goneAnchor(item.passage.id)])),
    operation('queue.skip', words.skip, skip),
    operation('queue.next', words.next, step(items[at + 1]), items[at + 1] === undefined ? reasons.last : null),
    operation('queue.previous', words.previous, step(items[at - 1]), at > 0 ? null : reasons.first),
  ]
}
