/** Second opinions on the open cell: what others ask, what the analyst asks, and asking. */
import { askOpinions } from '#commands/opinions/ask-opinions.ts'
import { withdrawRequests } from '#commands/opinions/withdraw-requests.ts'
import { analystName } from '#domain/analyst-names.ts'
import { personOf } from '#domain/person.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { unattended } from '#ui/unattended.ts'
import type { CellContent } from './use-cell.ts'
import styles from './CellPanel.module.css'

const words = opinionsMessages.cell

interface OpinionPartProps {
  readonly content: CellContent
}

/** What others ask stands above the judgement: it is what the analyst is to answer. */
export function AskedHere({ content }: OpinionPartProps) {
  const { others } = useRequests(content)
  return others.map(({ request, by }) => (
    <section key={request.id} className={styles['analysts']} aria-label={words.asks(by)}>
      <h3 className={styles['small']}>{words.asks(by)}</h3>
      <p>{request.question === '' ? words.noQuestion : <Isolated>{request.question}</Isolated>}</p>
    </section>
  ))
}

/** Asking leaves nothing yet: the file is written where all that is asked stands together. */
export function AskHere({ content }: OpinionPartProps) {
  const { project } = useSession()
  const act = useAct()
  const { own: mine } = useRequests(content)
  const { own, claim, article } = content
  const ask = () =>
    act(askOpinions, { requests: [{ claim: claim.id, article: article.id, question: own?.question ?? '' }] })
  if (mine === null)
    return own === null ? null : (
      <div className={styles['buttons']}>
        <Button size="small" kind="quiet" onPress={() => unattended(ask())}>
          {words.ask}
        </Button>
      </div>
    )
  return (
    <section className={styles['analysts']} aria-label={words.youAsk}>
      <h3 className={styles['small']}>{words.youAsk}</h3>
      {mine.question === '' ? null : (
        <p>
          <Isolated>{mine.question}</Isolated>
        </p>
      )}
      <div className={styles['buttons']}>
        <Button size="small" kind="quiet" onPress={() => unattended(act(withdrawRequests, { requests: [mine.id] }))}>
          {opinionsMessages.given.withdraw}
        </Button>
        <Link to={{ screen: 'opinions', project }}>{words.all}</Link>
      </div>
    </section>
  )
}

function useRequests({ claim, article }: CellContent) {
  const { id } = useAnalyst()
  const key = cellKey(claim.id, article.id)
  return useRows((snapshot) => readRequests(snapshot, key, id), ['opinionRequests', 'analysts'], [key, id])
}

function readRequests(snapshot: Snapshot, cell: string, analyst: Parameters<typeof personOf>[1]) {
  const person = personOf(snapshot, analyst)
  const requests = snapshot.byIndex('opinionRequests', 'cell', cell)
  const isOwn = (request: (typeof requests)[number]) => personOf(snapshot, request.analyst) === person
  const others = requests
    .filter((request) => !isOwn(request))
    .map((request) => ({ request, by: analystName(snapshot, request.analyst) || matrixMessages.panel.nameless }))
  return { own: requests.find(isOwn) ?? null, others }
}
