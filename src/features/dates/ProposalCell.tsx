/** What is proposed as the date of an article: the proposal shown, and the others in a menu (C9). */
import { setPublished } from '#commands/articles/set-published.ts'
import { datesMessages as words } from '#i18n/messages/dates.ts'
import type { DateProposal } from '#domain/date-proposal.ts'
import { useAct } from '#state/use-act.ts'
import { Button } from '#ui/Button.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { proposalDate } from '#ui/marks/proposal-date.ts'
import { Menu } from '#ui/Menu.tsx'
import { unattended } from '#ui/unattended.ts'
import { rowTitle, type DateRow } from './date-row.ts'
import styles from './dates.module.css'

interface ProposalCellProps {
  readonly row: DateRow
}

/** Nothing for an article that has a date. */
export function ProposalCell({ row }: ProposalCellProps) {
  const { published, proposal, proposals } = row
  const hasOthers = published === null && proposal != null && proposals.length > 1
  if (!hasOthers) return <ProposalWords row={row} />
  return (
    <span className={styles['proposal']}>
      <ProposalWords row={row} />
      <Others row={row} shown={proposal} />
    </span>
  )
}

/** The date proposed, or why there is none, and what it rests on. */
export function ProposalWords({ row: { published, proposal } }: ProposalCellProps) {
  if (published !== null) return null
  if (proposal === undefined) return <span className={styles['quiet']}>{words.looking}</span>
  if (proposal === null) return <span className={styles['quiet']}>{words.notFound}</span>
  return (
    <span className={styles['words']}>
      <Isolated className="tabular">{proposalDate(proposal)}</Isolated>
      <span className={styles['ground']} title={words.proposed[proposal.kind]}>
        {words.proposed[proposal.kind]}
      </span>
    </span>
  )
}

function Others({ row, shown }: { readonly row: DateRow; readonly shown: DateProposal }) {
  const act = useAct()
  const { id, proposals } = row
  const entries = proposals.map((proposal, at) => ({
    id: String(at),
    label: words.entry(proposalDate(proposal), words.proposed[proposal.kind], proposal.line),
    run: () => unattended(act(setPublished, { articles: [id], published: proposal.bounds })),
  }))
  const count = words.which(proposals.indexOf(shown) + 1, proposals.length)
  return (
    <Menu
      label={words.proposalsOf(rowTitle(row))}
      groups={[{ id: 'proposals', title: words.take, entries }]}
      trigger={
        <Button kind="quiet" size="small" aria-label={`${count}. ${words.proposalsOf(rowTitle(row))}`}>
          {count}
        </Button>
      }
    />
  )
}
