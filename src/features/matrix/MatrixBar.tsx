/** The line above the matrix: which story, how it is looked at, how much is done, and the review switch. */
import {
  ArrowDownUp,
  ChartNoAxesGantt,
  CircleHelp,
  FileOutput,
  MoreHorizontal,
  Plus,
  Rows3,
  Scale,
  Search,
} from 'lucide-react'
import { memo } from 'react'
import type { StoryId } from '#domain/ids.ts'
import type { Coverage } from '#domain/coverage.ts'
import type { Article } from '#domain/records.ts'
import { omissionReasons } from '#domain/judgement.ts'
import { collationMessages } from '#i18n/messages/collation.ts'
import { findMessages } from '#i18n/messages/find.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { picturesMessages } from '#i18n/messages/pictures.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { useSession } from '#state/use-session.tsx'
import { useStories } from '#state/use-stories.ts'
import { agreementAddressOf, collationAddressOf, picturesAddressOf, type Address } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { JudgementMark, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { Link } from '#ui/Link.tsx'
import { Popover } from '#ui/Popover.tsx'
import { Select } from '#ui/Select.tsx'
import { Switch } from '#ui/Switch.tsx'
import { useMedia } from '#ui/use-media.ts'
import type { MatrixShape } from '#ui/matrix-shape.ts'
import type { MatrixSettings } from './matrix-settings.ts'
import type { QueueOrder } from './review-queue.ts'
import { ViewMenu } from './ViewMenu.tsx'
import styles from './MatrixScreen.module.css'

interface MatrixBarProps {
  readonly story: StoryId | null
  readonly summary: Coverage
  /** How many omissions of the analyst have an open reason. */
  readonly open: number
  readonly onSettle: () => void
  readonly settings: MatrixSettings
  readonly onSettings: (change: Partial<MatrixSettings>) => void
  readonly isReviewing: boolean
  readonly onReview: (review: boolean) => void
  /** Of the columns, each once. */
  readonly articles: readonly Article[]
  readonly shape: MatrixShape
  readonly onShape: (change: Partial<MatrixShape>) => void
  readonly onStory: (story: StoryId | null) => void
  /** `null` while the order is right. */
  readonly onSortAgain: (() => void) | null
  readonly onFind: () => void
  readonly onNewClaim: () => void
  /** The Export screen with the claims and articles that are shown here; `null` where there are none. */
  readonly exportTo: Address | null
}

const words = matrixMessages
const all = 'all'

/**
 * Wraps where there is little room; on a small screen all that is not needed at every moment stands behind one button, so that the grid
 * has the room. A judgement changes the sums; the controls are drawn again only for themselves.
 */
export function MatrixBar(props: MatrixBarProps) {
  const { story, onStory, onSortAgain, ...view } = props
  const { settings, onSettings, isReviewing, onReview } = view
  const isNarrow = useMedia('(max-width: 46rem)')
  const review = (
    <ReviewSwitch settings={settings} onSettings={onSettings} isReviewing={isReviewing} onReview={onReview} />
  )
  return (
    <div className={styles['bar']}>
      <StoryChoice story={story} onStory={onStory} />
      <ViewMenu {...view} />
      {onSortAgain === null ? null : (
        <Button size="small" kind="quiet" icon={<ArrowDownUp size={14} />} onPress={onSortAgain}>
          {words.sortAgain}
        </Button>
      )}
      {isNarrow ? (
        <>
          <Folded {...props} />
          {review}
        </>
      ) : (
        <>
          <Overview {...props} />
          <span className={styles['spring']} />
          {review}
          <Actions onFind={view.onFind} onNewClaim={view.onNewClaim} />
        </>
      )}
    </div>
  )
}

/** The same as on a wide screen, behind one button. Whatever is done with it, it closes. */
function Folded(props: MatrixBarProps) {
  return (
    <Popover
      label={uiMessages.more}
      trigger={<IconButton label={uiMessages.more} icon={<MoreHorizontal size={16} />} size="small" />}
    >
      {(close) => {
        const closing = (work: () => void) => () => {
          close()
          work()
        }
        return (
          <div className={styles['more']}>
            <Overview {...props} onSettle={closing(props.onSettle)} />
            <Actions onFind={closing(props.onFind)} onNewClaim={closing(props.onNewClaim)} />
          </div>
        )
      }}
    </Popover>
  )
}

/** Other views of the same, how much is done, and what was left open. */
function Overview({ story, summary, open, onSettle, exportTo }: MatrixBarProps) {
  const { project } = useSession()
  return (
    <>
      {story === null ? null : (
        <Link to={collationAddressOf(project, story)} className={styles['collate']}>
          <Rows3 size={14} aria-hidden="true" /> {collationMessages.open}
        </Link>
      )}
      <Link to={picturesAddressOf(project, { story })} className={styles['collate']}>
        <ChartNoAxesGantt size={14} aria-hidden="true" /> {picturesMessages.open}
      </Link>
      <Link to={agreementAddressOf(project, story)} className={styles['collate']}>
        <Scale size={14} aria-hidden="true" /> {words.agreement}
      </Link>
      {exportTo === null ? null : (
        <Link to={exportTo} className={styles['collate']}>
          <FileOutput size={14} aria-hidden="true" /> {words.exportShown}
        </Link>
      )}
      <SummaryLine summary={summary} />
      {open === 0 ? null : (
        <Button size="small" kind="quiet" onPress={onSettle}>
          {words.bulk.settle(open)}
        </Button>
      )}
    </>
  )
}

const StoryChoice = memo(function StoryChoice({ story, onStory }: Pick<MatrixBarProps, 'story' | 'onStory'>) {
  const stories = useStories()
  return (
    <Select<string>
      label={words.story}
      hideLabel
      options={[{ id: all, label: words.allStories }, ...stories.map(({ id, name }) => ({ id, label: name }))]}
      value={story ?? all}
      onChange={(id) => onStory(id === all ? null : (stories.find((one) => one.id === id)?.id ?? null))}
    />
  )
})

const ReviewSwitch = memo(function ReviewSwitch({
  settings,
  onSettings,
  isReviewing,
  onReview,
}: Pick<MatrixBarProps, 'settings' | 'onSettings' | 'isReviewing' | 'onReview'>) {
  return (
    <>
      <Switch isSelected={isReviewing} onChange={onReview}>
        {words.queue.auto}
      </Switch>
      {isReviewing ? (
        <Select<QueueOrder>
          label={words.queue.order}
          hideLabel
          options={(['article', 'claim'] as const).map((id) => ({ id, label: words.queue.orders[id] }))}
          value={settings.order}
          onChange={(order) => onSettings({ order })}
        />
      ) : null}
    </>
  )
})

const Actions = memo(function Actions({ onFind, onNewClaim }: Pick<MatrixBarProps, 'onFind' | 'onNewClaim'>) {
  const keyOf = useKeyNames()
  return (
    <>
      <Button size="small" icon={<Search size={14} />} onPress={onFind} keyName={keyOf('versions.find')}>
        {findMessages.title}
      </Button>
      <Button size="small" icon={<Plus size={14} />} onPress={onNewClaim} keyName={keyOf('claim.new')}>
        {words.newClaim}
      </Button>
      <Legend />
    </>
  )
})

/** How much is asked, assessed and unclear (C3, C13): cells not asked are in none of the numbers. */
function SummaryLine({ summary }: { readonly summary: Coverage }) {
  const { asked, assessed, judgements, stale, split } = summary
  const parts = [
    words.summary.asked(asked),
    words.summary.assessed(assessed),
    words.summary.open(asked - assessed),
    words.summary.unclear(judgements.unclear),
    ...(stale > 0 ? [words.summary.stale(stale)] : []),
    ...(split > 0 ? [words.summary.split(split)] : []),
  ]
  return (
    <p className={styles['summary']}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}

const signs: readonly MarkState[] = [
  { kind: 'agrees', withFacets: false },
  { kind: 'agrees', withFacets: true },
  { kind: 'differs' },
  { kind: 'unclear' },
  ...omissionReasons.map((reason): MarkState => ({ kind: 'omits', reason })),
  { kind: 'split' },
  { kind: 'notAssessed', waiting: 0 },
  { kind: 'notAssessed', waiting: 1 },
]

function Legend() {
  return (
    <Popover
      label={words.legend}
      placement="bottom end"
      trigger={<IconButton label={words.legend} icon={<CircleHelp size={16} />} size="small" />}
    >
      <ul className={styles['legend']}>
        {signs.map((state) => (
          <li key={JSON.stringify(state)}>
            <JudgementMark state={state} withWords />
          </li>
        ))}
        <li>
          <span className={styles['staleSign']} aria-hidden="true" /> {words.stale}
        </li>
        <li>
          <span className={styles['othersSign']} aria-hidden="true">
            AB
          </span>{' '}
          {words.othersSign}
        </li>
      </ul>
      <p className={styles['legendNote']}>{words.legendIntro}</p>
      <p className={styles['legendNote']}>{words.help}</p>
    </Popover>
  )
}
