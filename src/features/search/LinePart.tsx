/** The places in texts, one line each, the words that were found below each other; what is ticked can be taken at once. */
import { useMemo, useState } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import type { Article } from '#domain/records.ts'
import type { SearchLine } from '#domain/search/searcher.ts'
import { searchMessages as words } from '#i18n/messages/search.ts'
import { useRows } from '#state/use-rows.ts'
import { MOST_LINES, type UsedSearch } from '#state/use-search.ts'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { announce } from '#ui/LiveRegion.tsx'
import { moveFocus } from '#ui/entry-focus.ts'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { hitStates, hitStateTables } from './hit-state.ts'
import { inOrder, lineKey, LINE_ORDERS, type LineOrder } from './line-order.ts'
import { LineItem } from './LineItem.tsx'
import { useTaking } from './use-taking.ts'
import { useTicks, type Ticks } from './use-ticks.ts'
import styles from './search.module.css'

interface LinePartProps {
  readonly search: UsedSearch
  readonly order: LineOrder
  readonly onOrder: (order: LineOrder) => void
}

export function LinePart({ search, order, onOrder }: LinePartProps) {
  const { hasMore, isFetching, state } = search
  const [claim] = useView('claim')
  const articles = useArticles(search.lines)
  const lines = useMemo(
    () => inOrder(search.lines, order, ({ article }) => articles.get(article)?.published?.earliest ?? ''),
    [search.lines, order, articles],
  )
  const states = useRows((snapshot) => hitStates(snapshot, lines, claim), hitStateTables, [lines, claim])
  const ticks = useTicks(lines)
  const { take, isTaking } = useTaking(claim)
  const takeOne = (line: SearchLine) => unattended(take([line]))
  const isEmpty = lines.length === 0 && !isFetching && state === 'ready'
  return (
    <div className={styles['part']}>
      <div className={styles['tools']}>
        <p role="status" className={styles['status']}>
          {isEmpty ? words.nothing : statusOf(search)}
        </p>
        <Select<LineOrder>
          label={words.order.label}
          hideLabel
          options={LINE_ORDERS.map((id) => ({ id, label: words.order[id] }))}
          value={order}
          onChange={onOrder}
        />
        <TickedPart lines={lines} ticks={ticks} isClaim={claim !== null} isTaking={isTaking} take={take} />
        <TakeAll search={search} isClaim={claim !== null} isTaking={isTaking} take={take} />
      </div>
      {isEmpty ? <p className={styles['nothing']}>{words.nothingHelp}</p> : null}
      <ul className={styles['lines']} aria-label={words.line.list} data-entries>
        {lines.map((line) => (
          <LineItem
            key={lineKey(line)}
            line={line}
            article={articles.get(line.article) ?? null}
            state={states.get(lineKey(line)) ?? null}
            isTicked={ticks.has(line)}
            claim={claim}
            onTick={ticks.toggle}
            onTake={takeOne}
          />
        ))}
      </ul>
      <MoreLines count={lines.length} hasMore={hasMore} isFetching={isFetching} onMore={search.more} />
    </div>
  )
}

interface MoreLinesProps {
  readonly count: number
  readonly hasMore: boolean
  readonly isFetching: boolean
  readonly onMore: () => Promise<void>
}

function MoreLines({ count, hasMore, isFetching, onMore }: MoreLinesProps) {
  if (count >= MOST_LINES) return <p className={styles['status']}>{words.tooMany(MOST_LINES)}</p>
  if (!hasMore) return null
  return (
    <Button isDisabled={isFetching} onPress={() => unattended(onMore())}>
      {words.more}
    </Button>
  )
}

interface TickedPartProps extends TakeParts {
  readonly lines: readonly SearchLine[]
  readonly ticks: Ticks
}

/** Ticks all or none, and takes what is ticked; the keys of the list are here too. */
function TickedPart({ lines, ticks, isClaim, isTaking, take }: TickedPartProps) {
  const keyOf = useKeyNames()
  const { chosen } = ticks
  const label = isClaim ? words.taking.ticked(chosen.length) : words.taking.tickedMark(chosen.length)
  const takeTicked = async () => {
    await take(chosen)
    ticks.none()
  }
  const takeFocused = async () => {
    const focused = document.activeElement?.closest('[data-line]')?.getAttribute('data-line')
    const line = lines.find((one) => lineKey(one) === focused)
    if (line) await take([line])
    else announce(words.line.none)
  }
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
    operation('passage.link', isClaim ? words.taking.one : words.taking.oneMark, takeFocused),
    operation('row.take', label, takeTicked, chosen.length === 0 ? words.taking.nothingTicked : null),
  ])
  return (
    <>
      <Button size="small" isDisabled={lines.length === 0} onPress={chosen.length > 0 ? ticks.none : ticks.all}>
        {chosen.length > 0 ? words.taking.tickNone : words.taking.tickAll}
      </Button>
      <Button
        size="small"
        kind="primary"
        isDisabled={chosen.length === 0 || isTaking}
        keyName={keyOf('row.take')}
        onPress={() => unattended(takeTicked())}
      >
        {label}
      </Button>
    </>
  )
}

interface TakeParts {
  readonly isClaim: boolean
  readonly isTaking: boolean
  readonly take: (lines: readonly SearchLine[]) => Promise<void>
}

interface TakeAllProps extends TakeParts {
  readonly search: UsedSearch
}

/** Fetches all places first, which can be stopped: then nothing is taken. */
function TakeAll({ search, isClaim, isTaking, take }: TakeAllProps) {
  const [stopping, setStopping] = useState<AbortController | null>(null)
  const count = search.lines.filter(({ hit }) => hit !== null).length
  if (stopping)
    return (
      <>
        <span role="status">{words.taking.loading(count)}</span>
        <Button size="small" onPress={() => stopping.abort()}>
          {words.taking.stop}
        </Button>
      </>
    )
  const takeAll = async () => {
    const controller = new AbortController()
    setStopping(controller)
    const lines = await search.all(controller.signal)
    setStopping(null)
    if (!controller.signal.aborted) await take(lines)
  }
  const label = search.hasMore
    ? isClaim
      ? words.taking.allOfThem
      : words.taking.allOfThemMark
    : isClaim
      ? words.taking.all(count)
      : words.taking.allMark(count)
  return (
    <Button size="small" isDisabled={count === 0 || isTaking} onPress={() => unattended(takeAll())}>
      {label}
    </Button>
  )
}

function useArticles(lines: readonly SearchLine[]): ReadonlyMap<ArticleId, Article> {
  return useRows(
    (snapshot) =>
      new Map(
        lines.flatMap(({ article }) => {
          const row = snapshot.get('articles', article)
          return row ? [[article, row] as const] : []
        }),
      ),
    ['articles'],
    [lines],
  )
}

function statusOf({ state, lines, articles, hasMore }: UsedSearch): string {
  if (state === 'asking') return words.asking
  if (lines.length === 0) return ''
  return (hasMore ? words.foundSoFar : words.found)(lines.length, articles)
}
