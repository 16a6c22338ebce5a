/** The journal in readable steps: who did what and when, what it changed, and the way back (H2, H3). */
import { useDeferredValue, useMemo, useState } from 'react'
import { analystNames } from '#domain/analyst-names.ts'
import { isErasure } from '#domain/erasure/erasure.ts'
import { asId, type AnalystId } from '#domain/ids.ts'
import { formatDay, formatTime } from '#i18n/format.ts'
import { historyScreenMessages as words } from '#i18n/messages/history-screen.ts'
import { tellRefusal } from '#state/session-view.ts'
import { useHistory } from '#state/use-history.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { usePageTitle } from '#ui/page-title.ts'
import { SearchField } from '#ui/SearchField.tsx'
import { Select } from '#ui/Select.tsx'
import { unattended } from '#ui/unattended.ts'
import { useSearchParameter } from '#ui/use-address.ts'
import { GoBackDialog } from './GoBackDialog.tsx'
import { byDay, filterSteps, historySteps, namesAbout, type HistoryStep } from './history-steps.ts'
import { StepDetails } from './StepDetails.tsx'
import { useRecordSteps } from './use-record-steps.ts'
import styles from './HistoryScreen.module.css'

/** What a page draws at once without being felt; the rest comes on request. */
const stepsAtOnce = 100
const anybody = ''

/** Filters live in the address, so that a view of the history can be bookmarked. */
export function HistoryScreen() {
  usePageTitle(words.title)
  const { snapshot } = useSession()
  const { heads } = useHistory()
  const [search, setSearch] = useSearchParameter('q')
  const [analyst, setAnalyst] = useSearchParameter('by')
  const [origin, setOrigin] = useSearchParameter('from')
  const [record, setRecord] = useSearchParameter('record')
  const [limit, setLimit] = useState(stepsAtOnce)
  const analysts = useRows(analystNames, ['analysts'])
  const recordSteps = useRecordSteps(record)
  const steps = useMemo(() => historySteps(heads), [heads])
  const searched = useDeferredValue(search ?? '')
  const shown = useMemo(() => {
    const by = analyst === null ? null : asId<AnalystId>(analyst)
    const filter = { search: searched, analyst: by, origin, steps: recordSteps }
    return filterSteps(steps, filter, (step) => namesAbout(step, snapshot))
  }, [snapshot, steps, searched, analyst, origin, recordSteps])
  const originOptions = Object.entries(words.origins).map(([id, label]) => ({ id, label }))
  const rest = shown.length - limit
  return (
    <div className={styles['history']}>
      <p className={styles['intro']}>{words.intro}</p>
      <div className={styles['filters']}>
        <SearchField
          label={words.search}
          value={search ?? ''}
          onChange={(value) => setSearch(value === '' ? null : value)}
        />
        <Select
          label={words.analyst}
          options={[
            { id: anybody, label: words.anybody },
            ...[...analysts].map(([id, label]) => ({ id: String(id), label })),
          ]}
          value={analyst ?? anybody}
          onChange={(id) => setAnalyst(id === anybody ? null : id)}
        />
        <Select
          label={words.origin}
          options={[{ id: anybody, label: words.anything }, ...originOptions]}
          value={origin ?? anybody}
          onChange={(id) => setOrigin(id === anybody ? null : id)}
        />
      </div>
      {record === null ? null : (
        <p>
          {words.record}{' '}
          <Button size="small" onPress={() => setRecord(null)}>
            {words.allRecords}
          </Button>
        </p>
      )}
      <p role="status" className={styles['found']}>
        {words.found(shown.length, steps.length)}
      </p>
      {shown.length === 0 ? <EmptyState title={steps.length === 0 ? words.nothingYet : words.empty} /> : null}
      <StepList erasedAt={heads.findLast(isErasure)?.sequence ?? 0} steps={shown.slice(0, limit)} names={analysts} />
      {rest > 0 ? (
        <Button onPress={() => setLimit(limit + stepsAtOnce)}>{words.earlier(Math.min(rest, stepsAtOnce))}</Button>
      ) : null}
    </div>
  )
}

interface StepListProps {
  readonly steps: readonly HistoryStep[]
  /** Analyst id to name. */
  readonly names: ReadonlyMap<string, string>
  /** The sequence of the last erasure, which nothing goes back across; 0 when there was none. */
  readonly erasedAt: number
}

function StepList({ steps, names, erasedAt }: StepListProps) {
  const [goingBack, setGoingBack] = useState<number | null>(null)
  return (
    <>
      {byDay(steps).map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={styles['day']}>
            {formatDay(day)}
          </h2>
          <ol className={styles['steps']}>
            {ofDay.map((step) => (
              <StepLine
                key={step.step}
                step={step}
                by={names.get(step.analyst) ?? ''}
                onGoBack={step.sequence < erasedAt ? null : () => setGoingBack(step.sequence)}
              />
            ))}
          </ol>
        </section>
      ))}
      {goingBack === null ? null : <GoBackDialog sequence={goingBack} onClose={() => setGoingBack(null)} />}
    </>
  )
}

interface StepLineProps {
  readonly step: HistoryStep
  readonly by: string
  /** `null` where it cannot be gone back to: a text was erased since. */
  readonly onGoBack: (() => void) | null
}

function StepLine({ step, by, onGoBack }: StepLineProps) {
  const session = useSession()
  const [isOpen, setOpen] = useState(false)
  const about = namesAbout(step, session.snapshot)
  const names = [...new Set([step.named, ...about])].filter((name) => name !== '')
  const takeBack = async () => {
    const result = await session.undoStep(step.step)
    if (!result.ok) tellRefusal(session.view, result)
  }
  return (
    <li className={styles['step']} data-undone={step.isUndone}>
      <time dateTime={step.at}>{formatTime(step.at)}</time>
      <div className={styles['said']}>
        {step.isUndone ? <s>{step.sentence}</s> : step.sentence}
        {names.map((name) => (
          <Isolated key={name} className={styles['named']}>
            {name}
          </Isolated>
        ))}
        <span className={styles['soft']}>
          {[by, words.rows(step.rows), step.isUndone ? words.undone : ''].filter((part) => part !== '').join(', ')}
        </span>
      </div>
      <div className={styles['buttons']}>
        <Button size="small" kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? words.hideDetails : words.details}
        </Button>
        {step.isUndone || step.isReversal || step.isErasure ? null : (
          <Button size="small" kind="quiet" onPress={() => unattended(takeBack())}>
            {words.undoStep}
          </Button>
        )}
        {onGoBack === null ? null : (
          <Button size="small" kind="quiet" onPress={onGoBack}>
            {words.goBack}
          </Button>
        )}
      </div>
      {isOpen ? <StepDetails step={step.step} /> : null}
    </li>
  )
}
