/** One open question: every value with its author, what stands there now first, and a button each. */
import { useId, useRef } from 'react'
import { decideConflicts } from '#commands/merge/decide-conflicts.ts'
import { mergeMessages } from '#i18n/messages/merge.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { ENTRY, handFocusOn } from '#ui/entry-focus.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { unattended } from '#ui/unattended.ts'
import type { Choice, Question } from './describe-question.ts'
import styles from './merge.module.css'

const words = mergeMessages.questions

export function QuestionItem({ question }: { readonly question: Question }) {
  const act = useAct()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const { conflict, about, name, choices, isExistence } = question
  const decide = (value: Choice['value']) => {
    if (item.current) handFocusOn(item.current)
    unattended(act(decideConflicts, { decisions: [{ conflict: conflict.id, value }] }))
  }
  return (
    <li ref={item} className={styles['question']} tabIndex={-1} aria-labelledby={id} {...{ [ENTRY]: '' }}>
      <p id={id}>
        <span className={styles['soft']}>{about}</span>
        <br />
        <strong>
          <Isolated>{name}</Isolated>
        </strong>
      </p>
      {isExistence ? <p className={styles['soft']}>{words.stays}</p> : null}
      <ul className={styles['choices']}>
        {choices.map((choice, index) => (
          <li key={index} className={styles['choice']} data-present={choice.isPresent}>
            <Said choice={choice} isExistence={isExistence} />
            <Button size="small" onPress={() => decide(choice.value)}>
              {labelOf(choice, isExistence)}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  )
}

function labelOf({ isPresent }: Choice, isExistence: boolean): string {
  if (isExistence) return isPresent ? words.keepRow : words.remove
  return isPresent ? words.keep : words.take
}

function Said({
  choice: { lines, by, isPresent },
  isExistence,
}: {
  readonly choice: Choice
  readonly isExistence: boolean
}) {
  const [only, ...more] = lines
  return (
    <div className={styles['said']}>
      {only && more.length === 0 ? (
        <p>
          <Isolated>{only.value}</Isolated>
        </p>
      ) : null}
      {more.length > 0 ? (
        <dl>
          {lines.map(({ field, value }) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>
                <Isolated>{value}</Isolated>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      <p className={styles['soft']}>
        {isPresent && !isExistence ? <span className={styles['here']}>{words.here}</span> : null} {by}
      </p>
    </div>
  )
}
