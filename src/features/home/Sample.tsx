/** What the sample opens with: one difference, one omission, and the tour. Nothing in other projects. */
import { homeMessages } from '#i18n/messages/home.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Link } from '#ui/Link.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { navigate } from '#ui/use-address.ts'
import { shownCells, tourStops, type ShownCell } from './tour-stops.ts'
import styles from './HomeScreen.module.css'

const words = homeMessages.sample

/** Follows the rows: cells that were judged otherwise meanwhile are replaced by others of their kind. */
export function Sample() {
  const { project, snapshot } = useSession()
  const [, setTour] = useView('tour')
  const isSample = useRows((rows) => rows.get('project', project)?.sample === true, ['project'], [project])
  const cells = useRows((rows) => shownCells(project, rows), ['assessments', 'claims', 'articles'], [project])
  if (!isSample) return null
  const start = () => {
    const first = tourStops(project, snapshot)[0]
    setTour(0)
    if (first) navigate(first.to)
  }
  return (
    <section aria-labelledby="sample" className={styles['sample']}>
      <h2 id="sample">{words.title}</h2>
      <p className={styles['soft']}>{words.intro}</p>
      <ul className={styles['cells']}>
        {cells.map((cell) => (
          <CellLine key={cell.name} cell={cell} />
        ))}
      </ul>
      <Button kind="primary" onPress={start}>
        {homeMessages.tour.start}
      </Button>
    </section>
  )
}

function CellLine({ cell }: { readonly cell: ShownCell }) {
  return (
    <li>
      <JudgementMark state={cell.state} />
      <div>
        <p className={styles['soft']}>{words[cell.name]}</p>
        <Link to={cell.to}>
          <Isolated lang={cell.language}>{cell.wording}</Isolated>
        </Link>
        <p className={styles['soft']}>
          <Isolated>{cell.outlet}</Isolated>
        </p>
      </div>
    </li>
  )
}
