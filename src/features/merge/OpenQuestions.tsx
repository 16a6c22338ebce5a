/** What several people changed without knowing of each other, to be decided one by one or together (F4). */
import { useState } from 'react'
import { decideConflicts } from '#commands/merge/decide-conflicts.ts'
import { openQuestions } from '#domain/open-questions.ts'
import type { MergeConflict } from '#domain/records.ts'
import { tableNames } from '#domain/tables.ts'
import { mergeMessages } from '#i18n/messages/merge.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { ENTRIES, moveFocus } from '#ui/entry-focus.ts'
import { operation } from '#ui/operations/operation.ts'
import { useOperations } from '#ui/operations/use-operations.ts'
import { unattended } from '#ui/unattended.ts'
import { describeQuestion } from './describe-question.ts'
import { QuestionItem } from './QuestionItem.tsx'
import styles from './merge.module.css'

const words = mergeMessages.questions

/** The rest comes on demand. */
const firstShown = 50

/** Judgements first, then claims, then the rest: what the matrix shows depends on them. */
const order: readonly string[] = ['assessments', 'decisions', 'claims', 'mentions', 'articles', 'stories']

export function OpenQuestions() {
  const act = useAct()
  const [all, setAll] = useState(false)
  const conflicts = useRows((snapshot) => [...openQuestions(snapshot)].sort(byWeight), tableNames)
  const shown = useRows(
    (snapshot) =>
      (all ? conflicts : conflicts.slice(0, firstShown)).flatMap(
        (conflict) => describeQuestion(snapshot, conflict) ?? [],
      ),
    ['mergeConflicts', 'claims', 'articles', 'analysts', 'assessments', 'stories', 'passages', 'sources', 'verdicts'],
    [conflicts, all],
  )
  useOperations([
    operation('queue.next', words.next, () => moveFocus(1)),
    operation('queue.previous', words.previous, () => moveFocus(-1)),
  ])
  if (conflicts.length === 0) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  const keepAll = () =>
    act(decideConflicts, { decisions: conflicts.map(({ id }) => ({ conflict: id, value: 'present' as const })) })
  return (
    <section className={styles['questions']} aria-labelledby="questions" tabIndex={-1} {...{ [ENTRIES]: '' }}>
      <div className={styles['head']}>
        <h2 id="questions">{words.title(conflicts.length)}</h2>
        <Button size="small" onPress={() => unattended(keepAll())}>
          {words.keepAll(conflicts.length)}
        </Button>
      </div>
      <p className={styles['soft']}>{words.help}</p>
      <ul className={styles['list']}>
        {shown.map((question) => (
          <QuestionItem key={question.conflict.id} question={question} />
        ))}
      </ul>
      {shown.length < conflicts.length && !all ? (
        <Button size="small" onPress={() => setAll(true)}>
          {words.all(conflicts.length)}
        </Button>
      ) : null}
    </section>
  )
}

function byWeight(one: MergeConflict, other: MergeConflict): number {
  const weight = ({ table }: MergeConflict) => (order.includes(table) ? order.indexOf(table) : order.length)
  return weight(one) - weight(other) || (one.id < other.id ? -1 : 1)
}
