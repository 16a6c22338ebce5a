/** Columns and facets of the table of claims. */
import type { Judgement } from '#domain/judgement.ts'
import type { ClaimType } from '#domain/records.ts'
import { dateWords } from '#i18n/date-words.ts'
import { formatLanguage, formatNumber } from '#i18n/format.ts'
import { claimsMessages } from '#i18n/messages/claims.ts'
import { quantityWords } from '#i18n/quantity-words.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { ClaimMark } from '#ui/marks/ClaimMark.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import type { ClaimRow } from './claim-rows.ts'
import styles from './claims.module.css'

const words = claimsMessages.columns

/** In the order in which they stand. */
export const claimColumns: readonly DataColumn<ClaimRow>[] = [
  {
    id: 'wording',
    title: words.wording,
    value: ({ claim }) => claim.wording,
    cell: ({ claim, style }) => (
      <span className={styles['wording']}>
        {style ? <ClaimMark style={style} /> : null}
        <NameSign name={claim.wording} />
        <Quote text={claim.wording} lang={claim.language} as="line" />
      </span>
    ),
    edit: ({ claim }) => ({ typed: claim.wording, lang: claim.language }),
    width: 380,
    grow: 4,
    always: true,
  },
  { id: 'type', title: words.type, value: ({ claim }) => claimsMessages.types[claim.type], width: 92 },
  {
    id: 'value',
    title: words.value,
    value: ({ claim }) => claim.quantity?.value ?? null,
    ranged: true,
    cell: ({ claim }) => (claim.quantity ? <Isolated>{quantityWords(claim.quantity)}</Isolated> : null),
    text: ({ claim }) => (claim.quantity ? quantityWords(claim.quantity) : ''),
    width: 130,
  },
  {
    id: 'time',
    title: words.time,
    value: ({ claim }) => claim.time?.earliest ?? claim.time?.latest ?? null,
    cell: ({ claim }) => (claim.time ? <DateText bounds={claim.time} /> : null),
    text: ({ claim }) => (claim.time ? dateWords(claim.time) : ''),
    dates: ({ claim }) => claim.time,
    edit: ({ claim }) => ({ typed: claim.time ? dateWords(claim.time) : '' }),
    width: 165,
  },
  {
    id: 'stories',
    title: words.stories,
    value: ({ stories }) => stories.map((story) => story.name).join(', ') || null,
    width: 130,
    grow: 1,
  },
  judgementColumn('agrees'),
  judgementColumn('differs'),
  judgementColumn('omits'),
  judgementColumn('unclear'),
  {
    id: 'open',
    title: words.open,
    value: ({ row }) => row.coverage.asked - row.coverage.assessed,
    cell: ({ row }) => count(row.coverage.asked - row.coverage.assessed),
    width: 86,
    numeric: true,
  },
  {
    id: 'sources',
    title: words.sources,
    value: ({ row }) => row.sources.most,
    cell: ({ row }) => claimsMessages.sources(row.sources.least, row.sources.most),
    text: ({ row }) => claimsMessages.sources(row.sources.least, row.sources.most),
    // The same source may stand behind several claims: a sum would say nothing.
    together: () => '',
    width: 80,
    numeric: true,
  },
  {
    id: 'verdict',
    title: words.verdict,
    value: ({ rating }) => rating,
    cell: ({ rating }) => (rating === null ? null : <Isolated>{rating}</Isolated>),
    width: 110,
  },
  {
    id: 'stale',
    title: words.stale,
    value: ({ row }) => row.coverage.stale,
    cell: ({ row }) => count(row.coverage.stale),
    width: 110,
    numeric: true,
  },
]

/** What claims can be filtered by. */
export const claimFacets: readonly DataFacet<ClaimRow>[] = [
  { id: 'story', title: words.stories, values: ({ stories }) => stories.map((story) => story.name) },
  {
    id: 'type',
    title: words.type,
    values: ({ claim }) => [claim.type],
    label: (type) => claimsMessages.types[type as ClaimType],
  },
  {
    id: 'verdict',
    title: words.verdict,
    values: ({ rating }) => (rating === null ? [] : [rating]),
  },
  {
    id: 'language',
    title: claimsMessages.fields.language,
    values: ({ claim }) => [claim.language],
    label: formatLanguage,
  },
  {
    id: 'stale',
    title: words.stale,
    values: ({ row }) => [row.coverage.stale > 0 ? 'yes' : 'no'],
    label: (value) => (value === 'yes' ? claimsMessages.stale.yes : claimsMessages.stale.no),
  },
]

/** What the search looks in. */
export function claimSearchText({ claim, stories }: ClaimRow): string {
  return [claim.wording, claim.note, ...claim.actors, ...stories.map((story) => story.name)].join(' ')
}

function judgementColumn(judgement: Judgement): DataColumn<ClaimRow> {
  return {
    id: judgement,
    title: words[judgement],
    value: ({ row }) => row.findings.judgements[judgement],
    cell: ({ row }) => count(row.findings.judgements[judgement]),
    width: 74,
    numeric: true,
  }
}

/** A nought is quiet. */
function count(number: number) {
  return <span className={number === 0 ? styles['nought'] : undefined}>{formatNumber(number)}</span>
}
