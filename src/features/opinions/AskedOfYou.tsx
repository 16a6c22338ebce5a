/** What colleagues ask of the analyst: the way into the queue, and the file that answers. Nothing where nobody asks. */
import { useEffect } from 'react'
import { opinionsAskedOf, opinionTables } from '#domain/second-opinion.ts'
import { opinionsMessages } from '#i18n/messages/opinions.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { matrixAddressOf } from '#ui/address.ts'
import { answerAtOnce } from '#ui/answer-at-once.ts'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { plainShape, type MatrixShape } from '#ui/matrix-shape.ts'
import { unattended } from '#ui/unattended.ts'
import { navigate, useSearchParameter } from '#ui/use-address.ts'
import { useOpinionFile } from './use-opinion-file.ts'
import { WritingLine } from './WritingLine.tsx'
import styles from './opinions.module.css'

const words = opinionsMessages.asked
/** Own judgements alone count: whoever asks may have shown theirs. */
const shape: MatrixShape = { ...plainShape, whose: 'me', kinds: ['asked'] }

/** With `answerAtOnce` in the address one goes on to the first open question at once: that is how a file that asks is opened. */
export function AskedOfYou() {
  const session = useSession()
  const { project } = session
  const { id } = useAnalyst()
  const { writing, write } = useOpinionFile()
  const [wanted] = useSearchParameter(answerAtOnce)
  const { cells, open } = useRows((snapshot) => opinionsAskedOf(snapshot, id), opinionTables, [id])
  const [first = null] = open
  const isGoingOn = wanted !== null && first !== null
  useEffect(() => {
    if (isGoingOn) navigate(matrixAddressOf(project, { shape, review: true, cell: first }), { replace: true })
  }, [isGoingOn, project, first])
  if (cells.size === 0) return null
  return (
    <section className={styles['part']} aria-labelledby="opinions-asked">
      <h2 id="opinions-asked">{words.title(cells.size)}</h2>
      <p>{open.length === 0 ? words.done : words.open(open.length)}</p>
      <p className={styles['actions']}>
        {first === null ? null : (
          <Button
            kind="primary"
            onPress={() => navigate(matrixAddressOf(project, { shape, review: true, cell: first }))}
          >
            {words.answer(open.length)}
          </Button>
        )}
        {open.length === cells.size ? null : (
          <Button
            kind={first === null ? 'primary' : 'plain'}
            isDisabled={writing.kind === 'writing'}
            onPress={() => unattended(write(session.snapshot, 'answer'))}
          >
            {words.send}
          </Button>
        )}
        <Link to={matrixAddressOf(project, { shape })}>{words.look}</Link>
      </p>
      <p className={styles['soft']}>{words.sendHelp}</p>
      <WritingLine writing={writing} />
    </section>
  )
}
