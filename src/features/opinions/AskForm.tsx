/** Picks the cells a second opinion is asked about, says what leaves, and writes the file. */
import { MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import { askOpinions } from '#commands/opinions/ask-opinions.ts'
import { withdrawRequests } from '#commands/opinions/withdraw-requests.ts'
import type { OpinionRequest } from '#domain/records.ts'
import { opinionSnapshot, seenWorks } from '#domain/opinion-file.ts'
import { opinionRequestId } from '#domain/row-ids.ts'
import { cellsToAsk, opinionTables, reasonsToAsk, type CellToAsk, type ReasonToAsk } from '#domain/second-opinion.ts'
import type { Snapshot } from '#domain/snapshot.ts'
import { cellKey } from '#domain/tables.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { matrixAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { useKeptDraft } from '#ui/kept-draft.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { unattended } from '#ui/unattended.ts'
import { navigate } from '#ui/use-address.ts'
import { nothingChanged, readAskedSoFar, type AskedSoFar } from './asked-so-far.ts'
import { CellToAskItem } from './CellToAskItem.tsx'
import { useOpinionFile } from './use-opinion-file.ts'
import { WritingLine } from './WritingLine.tsx'
import styles from './opinions.module.css'

const words = opinionsMessages.ask
/** What is drawn at once. */
const atOnce = 50

/** All that want a second look are chosen until a kind or a cell is taken out. */
export function AskForm() {
  const session = useSession()
  const { id } = useAnalyst()
  const act = useAct()
  const kept = useKeptDraft('opinions/ask', nothingChanged, readAskedSoFar)
  const { picked, questions, seen } = kept.typed
  const kinds = new Set(kept.typed.kinds)
  const change = (part: Partial<AskedSoFar>) => kept.type({ ...kept.typed, ...part })
  const [limit, setLimit] = useState(atOnce)
  const { writing, write } = useOpinionFile()
  const cells = useRows((snapshot) => cellsToAsk(snapshot, id), opinionTables, [id])
  const isChosen = (cell: CellToAsk) => picked[keyOf(cell)] ?? isOfKinds(cell, kinds)
  const chosen = cells.filter(isChosen)
  const questionOf = (cell: CellToAsk) => questions[keyOf(cell)] ?? cell.question
  const send = async () => {
    const requests = chosen.map((cell) => ({
      claim: cell.claim.id,
      article: cell.article.id,
      question: questionOf(cell).trim(),
    }))
    // A file of questions that wait could not hold them.
    if ((await act(askOpinions, { requests })) !== 'written') return
    change({ questions: {} })
    const { snapshot } = session
    const written = requests.flatMap(({ claim, article }): readonly OpinionRequest[] =>
      [snapshot.get('opinionRequests', opinionRequestId(claim, article, id))].filter((row) => row !== undefined),
    )
    await write(opinionSnapshot(snapshot, written, seen), 'asked')
  }
  if (cells.length === 0) return <NothingToAsk />
  return (
    <section className={styles['part']} aria-labelledby="opinions-ask">
      <h2 id="opinions-ask">{words.title}</h2>
      <p className={styles['soft']}>{words.help}</p>
      <Kinds cells={cells} kinds={kinds} onChoose={(next) => change({ kinds: [...next], picked: {} })} />
      <ol className={styles['cells']} aria-label={words.which}>
        {cells.slice(0, limit).map((cell, place) => (
          <CellToAskItem
            key={keyOf(cell)}
            cell={cell}
            isFirstOfClaim={cells[place - 1]?.claim.id !== cell.claim.id}
            isChosen={isChosen(cell)}
            question={questionOf(cell)}
            onChoose={(isWanted) => change({ picked: { ...picked, [keyOf(cell)]: isWanted } })}
            onQuestion={(question) => change({ questions: { ...questions, [keyOf(cell)]: question } })}
            onWithdraw={(request) => unattended(act(withdrawRequests, { requests: [request] }))}
          />
        ))}
      </ol>
      {cells.length > limit ? (
        <p>
          <Button onPress={() => setLimit(limit + atOnce)}>
            {opinionsMessages.given.more(Math.min(cells.length - limit, atOnce))}
          </Button>
        </p>
      ) : null}
      <RadioGroup
        label={words.seen}
        options={seenWorks.map((work) => ({ id: work, ...words.seenWorks[work] }))}
        value={seen}
        onChange={(work) => change({ seen: work })}
      />
      <WhatLeaves chosen={chosen} />
      <p>
        <Button
          kind="primary"
          isDisabled={chosen.length === 0 || writing.kind === 'writing'}
          onPress={() => unattended(send())}
        >
          {words.write(chosen.length)}
        </Button>
      </p>
      <WritingLine writing={writing} />
    </section>
  )
}

function keyOf({ claim, article }: CellToAsk): string {
  return cellKey(claim.id, article.id)
}

/** What was asked about in the matrix has no reason of its own and is meant. */
function isOfKinds({ reasons }: CellToAsk, kinds: ReadonlySet<ReasonToAsk>): boolean {
  return reasons.length === 0 || reasons.some((reason) => kinds.has(reason))
}

interface KindsProps {
  readonly cells: readonly CellToAsk[]
  readonly kinds: ReadonlySet<ReasonToAsk>
  readonly onChoose: (kinds: ReadonlySet<ReasonToAsk>) => void
}

/** Which cells are chosen to begin with; choosing a kind begins anew. */
function Kinds({ cells, kinds, onChoose }: KindsProps) {
  const counts = reasonsToAsk.map(
    (reason) => [reason, cells.filter(({ reasons }) => reasons.includes(reason)).length] as const,
  )
  return (
    <fieldset className={styles['kinds']}>
      <legend>{words.which}</legend>
      {counts
        .filter(([, count]) => count > 0)
        .map(([reason, count]) => (
          <Checkbox
            key={reason}
            isSelected={kinds.has(reason)}
            onChange={(isWanted) =>
              onChoose(new Set(isWanted ? [...kinds, reason] : [...kinds].filter((kind) => kind !== reason)))
            }
          >
            {words.ofReason(words.reasons[reason], count)}
          </Checkbox>
        ))}
    </fieldset>
  )
}

/** What a file holds must be readable before it is written (F3). */
function WhatLeaves({ chosen }: { readonly chosen: readonly CellToAsk[] }) {
  const { snapshot } = useSession()
  const different = (ids: readonly string[]) => new Set(ids).size
  return (
    <div className={styles['leaves']}>
      <h3>{words.leaves}</h3>
      <ul>
        <li>{words.cells(chosen.length)}</li>
        <li>{words.claims(different(chosen.map(({ claim }) => claim.id)))}</li>
        <li>{words.articles(different(chosen.map(({ article }) => article.id)))}</li>
        <li>{words.glosses(glossesOf(snapshot, chosen))}</li>
        <li>{words.around}</li>
        <li>{words.names(snapshot.size('analysts'))}</li>
        <li>{words.noNotes}</li>
      </ul>
    </div>
  )
}

function glossesOf(snapshot: Snapshot, chosen: readonly CellToAsk[]): number {
  const articles = new Map(chosen.map(({ article }) => [article.id, article]))
  return [...articles.keys()]
    .flatMap((article) => snapshot.byIndex('revisions', 'article', article))
    .reduce((sum, { id }) => sum + snapshot.byIndex('glosses', 'revision', id).length, 0)
}

function NothingToAsk() {
  const { project } = useSession()
  return (
    <EmptyState
      icon={<MessageCircleQuestion size={22} />}
      title={words.empty}
      actions={<Button onPress={() => navigate(matrixAddressOf(project))}>{words.toMatrix}</Button>}
    >
      <p>{words.emptyText}</p>
    </EmptyState>
  )
}
