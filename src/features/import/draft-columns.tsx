/** Columns and facets of the preview table. Constants: a new list would rebuild the table. */
import type { DateProposal } from '#domain/date-proposal.ts'
import type { AlikeTexts } from '#domain/import-draft.ts'
import type { LanguageMark } from '#domain/records.ts'
import { datesMessages } from '#i18n/messages/dates.ts'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { interchangeMessages, wordReading } from '#i18n/messages/interchange.ts'
import { importMessages as words } from '#i18n/messages/import.ts'
import { formatLanguage, formatNumber } from '#i18n/format.ts'
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { Chip } from '#ui/Chip.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { MarkedName } from '#ui/marks/MarkedName.tsx'
import { proposalDate } from '#ui/marks/proposal-date.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import { UnusualSign } from '#ui/marks/UnusualSign.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import type { DraftRow } from './draft-row.ts'
import styles from './import.module.css'

const name = (value: string | null) =>
  value === null ? null : <MarkedName name={value} isUnusual={isUnusualName(value)} />

/** The title, or the first words in brackets. */
export function draftTitle(row: Pick<DraftRow, 'title' | 'firstWords'>): string {
  return row.title ?? `[${row.firstWords}]`
}

/** The file and the place in it. */
export function draftPlace({ fileName, entry }: Pick<DraftRow, 'fileName' | 'entry'>): string {
  if (fileName === null) return words.pasted
  return entry === null ? fileName : words.entry(fileName, entry)
}

/** How the language was decided (T5): by whom, or by what. */
export function languageBasis({ tag, basis, evidence }: LanguageMark): string {
  if (tag === 'und') return words.noLanguage
  return evidence === null ? interchangeMessages.languageBasis[basis] : words.evidence(evidence)
}

type Remarked = Pick<DraftRow, 'warnings' | 'match' | 'state' | 'alike' | 'unusual'>

/** What the person should know of an article, in sentences; empty where there is nothing. */
export function remarks({ warnings, match, state, alike, unusual }: Remarked): string {
  const revision =
    match && (state === 'revision' ? words.match.revision(match) : state === 'leftOut' ? null : words.match.own(match))
  const like = alike ? words.alikeRemark(alike.drafts.length + alike.articles.length - 1) : null
  const hidden = unusual > 0 ? unusualSigns.remark(unusual) : null
  return [...[revision, like, hidden].filter((one) => one !== null), ...warnings.map(wordReading)].join(' ')
}

/** The kinds of furniture found, each once. */
export function furnitureKinds(row: DraftRow): string {
  return [...new Set(row.furniture.map((reason) => words.furniture(reason)))].join(', ')
}

/** Names a group of texts that are nearly the same by its first draft. */
function alikeLabel({ drafts, articles }: AlikeTexts): string {
  return words.alikeGroup((drafts[0] ?? 0) + 1, drafts.length + articles.length)
}

/** With the dates that are proposed; `draftColumns` where there are none. */
export const datedColumns: readonly DataColumn<DraftRow>[] = [
  {
    id: 'state',
    title: words.columns.state,
    value: (row) => words.states[row.state],
    cell: (row) => (
      <Chip tone={row.state === 'new' || row.state === 'revision' ? 'accent' : 'plain'}>{words.states[row.state]}</Chip>
    ),
    width: 150,
    always: true,
  },
  {
    id: 'title',
    title: words.columns.title,
    value: (row) => row.title ?? row.firstWords,
    cell: (row) => (
      <span className={row.title === null ? styles['quiet'] : undefined}>
        <UnusualSign count={row.unusual} />
        <Quote text={draftTitle(row)} lang={row.language.tag} dir={row.language.direction} />
      </span>
    ),
    width: 230,
    grow: 4,
    always: true,
  },
  {
    id: 'alike',
    title: words.columns.alike,
    value: (row) => row.alike && alikeLabel(row.alike),
    cell: (row) => (row.alike ? alikeLabel(row.alike) : ''),
    width: 130,
    hiddenAtFirst: true,
  },
  {
    id: 'language',
    title: words.columns.language,
    value: (row) => formatLanguage(row.language.tag),
    cell: ({ language }) => (
      <span title={languageBasis(language)}>
        <LanguageTag tag={language.tag} basis={language.basis} />
        <span className={styles['evidence']}> {languageBasis(language)}</span>
      </span>
    ),
    width: 210,
    grow: 1,
  },
  {
    id: 'words',
    title: words.columns.words,
    value: (row) => row.words,
    cell: (row) => formatNumber(row.words),
    width: 72,
    numeric: true,
  },
  {
    id: 'furniture',
    title: words.columns.furniture,
    value: (row) => row.furniture.length,
    cell: (row) =>
      row.furniture.length === 0 ? (
        ''
      ) : (
        <span title={furnitureKinds(row)}>
          {row.furniture.length}: {furnitureKinds(row)}
        </span>
      ),
    width: 110,
    grow: 1,
  },
  {
    id: 'published',
    title: words.columns.published,
    value: (row) => row.published?.earliest ?? row.published?.latest ?? null,
    cell: (row) => <DateText bounds={row.published} />,
    width: 104,
  },
  {
    id: 'proposed',
    title: words.columns.proposed,
    value: (row) => openProposal(row)?.bounds.earliest ?? openProposal(row)?.bounds.latest ?? null,
    cell: (row) => <ProposedDate row={row} />,
    width: 220,
    grow: 1,
  },
  {
    id: 'outlet',
    title: words.columns.outlet,
    value: (row) => row.outlet,
    cell: (row) => name(row.outlet),
    width: 120,
    hiddenAtFirst: true,
  },
  {
    id: 'glosses',
    title: words.columns.glosses,
    value: (row) => row.glosses,
    cell: (row) => (row.glosses === 0 ? '' : formatNumber(row.glosses)),
    width: 80,
    numeric: true,
    hiddenAtFirst: true,
  },
  {
    id: 'file',
    title: words.columns.file,
    value: draftPlace,
    cell: (row) => name(draftPlace(row)),
    width: 140,
    grow: 1,
  },
  {
    id: 'problems',
    title: words.columns.problems,
    value: (row) => remarks(row) || null,
    cell: (row) => <span title={remarks(row)}>{remarks(row)}</span>,
    width: 140,
    grow: 1,
  },
]

export const draftColumns = datedColumns.filter(({ id }) => id !== 'proposed')

export const draftFacets: readonly DataFacet<DraftRow>[] = [
  {
    id: 'state',
    title: words.columns.state,
    values: (row) => [row.state],
    label: (value) => words.states[value as DraftRow['state']] ?? value,
  },
  {
    id: 'proposed',
    title: words.columns.proposed,
    values: proposedKinds,
    label: (value) => datesMessages.proposed[value as DateProposal['kind']] ?? value,
  },
  { id: 'alike', title: words.columns.alike, values: (row) => (row.alike ? [alikeLabel(row.alike)] : []) },
  { id: 'language', title: words.columns.language, values: (row) => [row.language.tag], label: formatLanguage },
  {
    id: 'unusual',
    title: unusualSigns.column,
    values: (row) => [row.unusual > 0 ? 'some' : 'nothing'],
    label: (value) => unusualSigns.counted[value as keyof typeof unusualSigns.counted] ?? value,
  },
  {
    id: 'furniture',
    title: words.columns.furniture,
    values: (row) => [...new Set(row.furniture.map((reason) => words.furniture(reason)))],
  },
]

/** The likeliest date of a draft that has none; `null` where it has one, or nothing is proposed. */
function openProposal({ proposedDates, isDateTaken }: DraftRow): DateProposal | null {
  return isDateTaken ? null : (proposedDates[0] ?? null)
}

function proposedKinds(row: DraftRow): readonly DateProposal['kind'][] {
  const proposal = openProposal(row)
  return proposal === null ? [] : [proposal.kind]
}

/** The date, what it rests on, and the words it was read from (C9). */
function ProposedDate({ row }: { readonly row: DraftRow }) {
  const proposal = openProposal(row)
  if (proposal === null) return null
  const { snippet } = proposal.bounds
  const ground = datesMessages.proposed[proposal.kind]
  return (
    <span title={snippet === null ? ground : `${ground}: ${snippet}`}>
      {proposalDate(proposal)}
      <span className={styles['evidence']}>
        {' '}
        {ground}{' '}
        {snippet === null ? null : <Quote text={snippet} lang={row.language.tag} dir={row.language.direction} />}
      </span>
    </span>
  )
}

/** What the search of the preview looks in. */
export function draftSearchText(row: DraftRow): string {
  return `${row.title ?? row.firstWords} ${draftPlace(row)} ${row.outlet ?? ''}`
}
