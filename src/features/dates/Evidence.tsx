/** What a date was read from, in the words that stand there (C7, C9). */
import { datesMessages as words } from '#i18n/messages/dates.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { rowTitle, type DateRow } from './date-row.ts'
import { ProposalWords } from './ProposalCell.tsx'
import styles from './dates.module.css'

interface EvidenceProps {
  readonly row: DateRow
}

/** Of the date an article has, else of the proposal shown; nothing where no words are known. */
export function Evidence({ row }: EvidenceProps) {
  const proposal = row.published === null ? row.proposal : null
  const date = row.published ?? proposal?.bounds ?? null
  if (date?.snippet == null) return null
  const isOfText = date.basis === 'text' || date.basis === 'inferred'
  const lang = isOfText ? row.language.tag : 'und'
  return (
    <span title={date.snippet} className={styles['quiet']}>
      {proposal?.line == null ? null : `${words.line(proposal.line)} `}
      <Quote text={date.snippet} lang={lang} {...(isOfText ? { dir: row.language.direction } : {})} />
    </span>
  )
}

/** The same in full, with what is proposed, for the row one is at: the columns have no room for it. */
export function EvidenceStrip({ row }: EvidenceProps) {
  return (
    <div className={styles['strip']} role="note" aria-label={words.columns.evidence}>
      <span>
        <Quote text={rowTitle(row)} lang={row.language.tag} dir={row.language.direction} />
      </span>
      <ProposalWords row={row} />
      <Evidence row={row} />
    </div>
  )
}
