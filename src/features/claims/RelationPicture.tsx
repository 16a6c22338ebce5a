/**
 * The open claim and its neighbours as a small picture: lines with arrows to the claims it stands in relation to, and brackets between
 * those. The list beside it is its table.
 */
import { relationsMessages } from '#i18n/messages/relations.ts'
import type { ClaimId } from '#domain/ids.ts'
import type { Claim } from '#domain/records.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { useSession } from '#state/use-session.tsx'
import { Link } from '#ui/Link.tsx'
import type { Bracket, Neighbour, RelationGraph } from './relation-graph.ts'
import styles from './RelationPicture.module.css'

interface RelationPictureProps extends Pick<RelationGraph, 'neighbours' | 'brackets'> {
  readonly claim: Claim
  readonly onOpen: (claim: ClaimId) => void
}

const words = relationsMessages
/** Heights in pixels; widths are shares of the picture, so that it fits any drawer. */
const rowHeight = 84
const leastHeight = 112
const edge = { start: '36%', end: '48%' }
const bracket = { start: '94%', end: '98%' }

export function RelationPicture({ claim, neighbours, brackets, onOpen }: RelationPictureProps) {
  const height = Math.max(neighbours.length * rowHeight, leastHeight)
  const top = (height - neighbours.length * rowHeight) / 2
  const middleOf = (place: number) => top + (place + 0.5) * rowHeight
  return (
    <figure className={styles['picture']} style={{ blockSize: height }} aria-label={words.graph(neighbours.length)}>
      <svg className={styles['lines']} aria-hidden="true">
        <defs>
          <marker
            id="relation-arrow"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {neighbours.map((neighbour, place) => (
          <NeighbourLine key={neighbour.claim.id} neighbour={neighbour} from={height / 2} to={middleOf(place)} />
        ))}
        {brackets.map((each) => (
          <BracketLine key={each.relation.id} bracket={each} middleOf={middleOf} />
        ))}
      </svg>
      <div className={styles['open']}>
        <span className={styles['says']}>{words.this}</span>
        <Quote text={claim.wording} lang={claim.language} />
      </div>
      <ul className={styles['neighbours']} style={{ insetBlockStart: top }}>
        {neighbours.map((neighbour) => (
          <NeighbourNode key={neighbour.claim.id} neighbour={neighbour} onOpen={onOpen} />
        ))}
      </ul>
    </figure>
  )
}

/** An arrow the way the relation goes; one at each end where there are both ways, none where it has no direction. */
function NeighbourLine({ neighbour, from, to }: { neighbour: Neighbour; from: number; to: number }) {
  const goes = (side: 'from' | 'to') => neighbour.relations.some((relation) => relation.side === side)
  const isMutual = !goes('from') && !goes('to')
  return (
    <line
      x1={edge.start}
      y1={from}
      x2={edge.end}
      y2={to}
      className={isMutual ? styles['mutual'] : undefined}
      {...(goes('from') ? { markerEnd: 'url(#relation-arrow)' } : {})}
      {...(goes('to') ? { markerStart: 'url(#relation-arrow)' } : {})}
    />
  )
}

interface BracketLineProps {
  readonly bracket: Bracket
  readonly middleOf: (place: number) => number
}

function BracketLine({ bracket: { from, to, isMutual }, middleOf }: BracketLineProps) {
  // Beside the middle, so that several brackets of one claim can be told apart.
  const [start, end] = [middleOf(from) + 6, middleOf(to) - 6]
  const className = isMutual ? styles['mutual'] : undefined
  return (
    <g className={className}>
      <line x1={bracket.start} y1={start} x2={bracket.end} y2={start} />
      <line x1={bracket.end} y1={start} x2={bracket.end} y2={end} />
      <line
        x1={bracket.end}
        y1={end}
        x2={bracket.start}
        y2={end}
        {...(isMutual ? {} : { markerEnd: 'url(#relation-arrow)' })}
      />
    </g>
  )
}

function NeighbourNode({ neighbour, onOpen }: { neighbour: Neighbour; onOpen: (claim: ClaimId) => void }) {
  const { project } = useSession()
  const { claim, relations } = neighbour
  return (
    <li className={styles['row']} style={{ blockSize: rowHeight }}>
      <Link
        to={{ screen: 'claim', project, claim: claim.id }}
        className={styles['node']}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          onOpen(claim.id)
        }}
      >
        <span className={styles['says']}>
          {relations.map(({ kind, side }) => words.kinds[kind][side === 'to' ? 'to' : 'from']).join(', ')}
        </span>
        <Quote text={claim.wording} lang={claim.language} />
      </Link>
    </li>
  )
}
