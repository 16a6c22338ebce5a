/** Lists what stands in the way of taking a step back, and offers to take back first what is one's own (H2). */
import { useEffect, useState } from 'react'
import { analystNames } from '#domain/analyst-names.ts'
import { asId, type AnalystId, type StepId } from '#domain/ids.ts'
import { historySentence } from '#i18n/messages/history.ts'
import { historyScreenMessages } from '#i18n/messages/history-screen.ts'
import type { InTheWay } from '#state/in-the-way.ts'
import { tell } from '#state/session-view.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { dismissDone, showNotice } from '#ui/notices.ts'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { namesOfRows } from './describe-change.ts'
import { describeObstacle } from './describe-obstacle.ts'
import styles from './HistoryScreen.module.css'

const words = historyScreenMessages.inTheWay
const shownAtMost = 20
const stepsShown = 10

/** Asks for nothing where nothing stands in the way any more. */
export function InTheWayDialog({ request, onClose }: OverlayProps) {
  const session = useSession()
  const [step] = useState(() => asId<StepId>(String(request['step'])))
  const [found, setFound] = useState<InTheWay | 'failed' | null>(null)
  useEffect(() => {
    let shown = true
    session.inTheWay(step).then(
      (all) => shown && setFound(all),
      () => shown && setFound('failed'),
    )
    return () => {
      shown = false
    }
  }, [session, step])
  const takeBack = async (later: number) => {
    dismissDone()
    const result = await session.undoWithLater(step)
    onClose()
    if (result.ok) showNotice(words.done(later))
    else tell(session.view, [result.rejection])
  }
  const openHistory = () => {
    onClose()
    navigate({ screen: 'history', project: session.project })
  }
  const isReady = found !== null && found !== 'failed'
  const canGo = isReady && found.whyNot === null && found.obstacles.length > 0
  return (
    <Dialog
      title={words.title}
      role="alertdialog"
      isOpen
      onClose={onClose}
      footer={
        <>
          {canGo ? (
            <Button kind="primary" onPress={() => unattended(takeBack(found.later.length))}>
              {words.takeBack(found.later.length)}
            </Button>
          ) : null}
          {isReady && found.whyNot === 'others' ? <Button onPress={openHistory}>{words.history}</Button> : null}
          <Button onPress={onClose}>{words.close}</Button>
        </>
      }
    >
      {found === null ? <p role="status">{words.looking}</p> : null}
      {found === 'failed' ? <p role="alert">{words.failed}</p> : null}
      {isReady ? <Obstacles found={found} /> : null}
    </Dialog>
  )
}

function Obstacles({ found: { obstacles, later, whyNot } }: { readonly found: InTheWay }) {
  const { snapshot } = useSession()
  if (obstacles.length === 0) return <p>{words.free}</p>
  const nameOf = namesOfRows(snapshot, [])
  const analysts = analystNames(snapshot)
  const nameOfAnalyst = (id: string) => analysts.get(asId<AnalystId>(id)) ?? ''
  const rest = obstacles.length - shownAtMost
  return (
    <>
      <p>
        {words.kept} {words.count(obstacles.length)}
      </p>
      <ul className={styles['obstacles']}>
        {obstacles.slice(0, shownAtMost).map((each) => {
          const { key, what, name, dispute, by } = describeObstacle(each, snapshot, nameOf, nameOfAnalyst)
          return (
            <li key={key}>
              <p className={styles['row']}>
                {what}
                {name === '' ? null : (
                  <>
                    : <Isolated>{name}</Isolated>
                  </>
                )}
              </p>
              <p>{dispute}</p>
              <p className={styles['soft']}>{by}</p>
            </li>
          )
        })}
      </ul>
      {rest > 0 ? <p>{words.more(rest)}</p> : null}
      {whyNot === null ? null : <p>{words.whyNot[whyNot]}</p>}
      {whyNot === null && later.length > 0 ? (
        <>
          <p>{words.later(later.length)}</p>
          <ol className={styles['crossed']}>
            {later.slice(0, stepsShown).map(({ applied, head }) => (
              <li key={applied}>{historySentence(head.command, head.subject)}</li>
            ))}
          </ol>
          {later.length > stepsShown ? <p>{words.more(later.length - stepsShown)}</p> : null}
        </>
      ) : null}
    </>
  )
}
