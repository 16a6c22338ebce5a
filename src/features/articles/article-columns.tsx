/** The columns and facets of the table of articles. Constants: a new list would rebuild the table. */
import { BookOpenCheck } from 'lucide-react'
import { articlesMessages as words } from '#i18n/messages/articles.ts'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { dateWords } from '#i18n/date-words.ts'
import { formatLanguage, formatNumber } from '#i18n/format.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { UnusualSign } from '#ui/marks/UnusualSign.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { NameCell } from './NameCell.tsx'
import { shownTitle, type ArticleRow } from './article-row.ts'
import styles from './articles.module.css'

const count = (value: number) => (value === 0 ? <span className={styles['zero']}>0</span> : formatNumber(value))
const text = (value: string | null) => (value === null ? null : <Isolated>{value}</Isolated>)
const day = ({ published }: ArticleRow) => published?.earliest ?? published?.latest ?? null

export const articleColumns: readonly DataColumn<ArticleRow>[] = [
  {
    id: 'title',
    title: words.columns.title,
    value: (row) => row.title ?? row.firstWords,
    cell: (row) => (
      <span className={row.title === null ? styles['untitled'] : styles['title']}>
        <NameSign name={shownTitle(row)} />
        <UnusualSign count={row.unusual} />
        <Quote text={shownTitle(row)} lang={row.language.tag} dir={row.language.direction} as="line" />
      </span>
    ),
    edit: ({ title, language }) => ({ typed: title ?? '', lang: language.tag }),
    width: 230,
    grow: 6,
    always: true,
  },
  {
    id: 'language',
    title: words.columns.language,
    value: (row) => formatLanguage(row.language.tag),
    cell: (row) => <LanguageTag tag={row.language.tag} basis={row.language.basis} show="code" />,
    width: 92,
  },
  {
    id: 'outlet',
    title: words.columns.outlet,
    value: (row) => row.outlet,
    cell: (row) => <NameCell name={row.outlet} />,
    edit: ({ outlet }) => ({ typed: outlet ?? '' }),
    width: 96,
    grow: 1,
  },
  {
    id: 'published',
    title: words.columns.published,
    value: day,
    cell: (row) => <DateText bounds={row.published} />,
    text: ({ published }) => (published === null ? '' : dateWords(published)),
    dates: (row) => row.published,
    edit: ({ published }) => ({ typed: published === null ? '' : dateWords(published) }),
    width: 112,
  },
  {
    id: 'story',
    title: words.columns.story,
    value: (row) => (row.storyWords === '' ? null : row.storyWords),
    cell: (row) => (
      <span className={styles['story']}>
        {text(row.storyWords)}
        {row.isSource ? <span className={styles['faint']}>· {words.source}</span> : null}
        {row.proposed ? <span className={styles['faint']}>· {words.proposed}</span> : null}
      </span>
    ),
    width: 112,
    grow: 2,
  },
  {
    id: 'words',
    title: words.columns.words,
    value: (row) => row.words,
    cell: (row) => count(row.words),
    width: 66,
    numeric: true,
  },
  {
    id: 'unusual',
    title: unusualSigns.column,
    value: (row) => row.unusual,
    cell: (row) => (row.unusual === null ? <span className={styles['zero']}>–</span> : count(row.unusual)),
    width: 96,
    numeric: true,
    hiddenAtFirst: true,
  },
  {
    id: 'passages',
    title: words.columns.passages,
    value: (row) => row.passages,
    cell: (row) => count(row.passages),
    width: 82,
    numeric: true,
  },
  {
    id: 'claims',
    title: words.columns.claims,
    value: (row) => row.claims,
    cell: (row) => count(row.claims),
    width: 66,
    numeric: true,
  },
  {
    id: 'assessed',
    title: words.columns.assessed,
    value: (row) => (row.asked === 0 ? null : row.assessed / row.asked),
    cell: (row) => <Assessed row={row} />,
    text: (row) => assessedWords([row]),
    together: assessedWords,
    ranged: false,
    width: 96,
    numeric: true,
  },
  {
    id: 'read',
    title: words.columns.read,
    value: (row) => Number(row.readByMe),
    cell: (row) => (row.readByMe ? <ReadMark /> : ''),
    text: (row) => (row.readByMe ? words.read : ''),
    together: (rows) => `${rows.filter((row) => row.readByMe).length}/${rows.length}`,
    width: 58,
  },
  {
    id: 'batch',
    title: words.columns.batch,
    value: (row) => row.batch,
    cell: (row) => text(row.batch),
    width: 130,
    hiddenAtFirst: true,
  },
  {
    id: 'tags',
    title: words.columns.tags,
    value: (row) => (row.tags.length === 0 ? null : row.tags.join(', ')),
    cell: (row) => text(row.tags.join(', ')),
    width: 130,
    hiddenAtFirst: true,
  },
  {
    id: 'author',
    title: words.columns.author,
    value: (row) => row.author,
    cell: (row) => <NameCell name={row.author} />,
    edit: ({ author }) => ({ typed: author ?? '' }),
    width: 130,
    hiddenAtFirst: true,
  },
  {
    id: 'file',
    title: words.columns.file,
    value: (row) => row.fileName,
    cell: (row) => <NameCell name={row.fileName} />,
    width: 150,
    hiddenAtFirst: true,
  },
  {
    id: 'url',
    title: words.columns.url,
    value: (row) => row.url,
    cell: (row) => <NameCell name={row.url} />,
    edit: ({ url }) => ({ typed: url ?? '' }),
    width: 200,
    hiddenAtFirst: true,
  },
]

export const articleFacets: readonly DataFacet<ArticleRow>[] = [
  { id: 'language', title: words.columns.language, values: (row) => [row.language.tag], label: formatLanguage },
  { id: 'outlet', title: words.columns.outlet, values: (row) => (row.outlet === null ? [] : [row.outlet]) },
  { id: 'story', title: words.columns.story, values: (row) => row.stories },
  {
    id: 'published',
    title: words.facets.published,
    values: (row) => [day(row)?.slice(0, 7) ?? 'none'],
    label: (value) => (value === 'none' ? words.undated : value),
  },
  {
    id: 'progress',
    title: words.facets.progress,
    values: (row) => [progressOf(row)],
    label: (value) => words.progress[value as ReturnType<typeof progressOf>] ?? value,
  },
  {
    id: 'read',
    title: words.facets.read,
    values: (row) => [row.readByMe ? 'yes' : 'no'],
    label: (value) => (value === 'yes' ? words.yes : words.no),
  },
  {
    id: 'unusual',
    title: unusualSigns.column,
    values: (row) => [row.unusual === null ? 'notCounted' : row.unusual > 0 ? 'some' : 'nothing'],
    label: (value) => unusualSigns.counted[value as keyof typeof unusualSigns.counted] ?? value,
  },
  { id: 'tags', title: words.columns.tags, values: (row) => row.tags },
  { id: 'batch', title: words.columns.batch, values: (row) => [row.batch] },
]

/** Where no text holds anything unusual there is nothing to ask for. */
export const ordinaryFacets = articleFacets.filter(({ id }) => id !== 'unusual')

/** How far an article is judged (C3): what is not asked is no work left. */
export function progressOf({ asked, assessed }: ArticleRow): keyof typeof words.progress {
  if (asked === 0) return 'notAsked'
  if (assessed === 0) return 'none'
  return assessed < asked ? 'some' : 'all'
}

/** Claims judged of those that are asked, over all the rows; empty where nothing is asked. */
function assessedWords(rows: readonly Pick<ArticleRow, 'asked' | 'assessed'>[]): string {
  const asked = rows.reduce((sum, row) => sum + row.asked, 0)
  return asked === 0 ? '' : `${rows.reduce((sum, row) => sum + row.assessed, 0)}/${asked}`
}

function Assessed({ row }: { readonly row: ArticleRow }) {
  if (row.asked === 0) return null
  return (
    <span className={styles['assessed']} title={words.assessed(row.assessed, row.asked)}>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['fill']} style={{ inlineSize: `${(100 * row.assessed) / row.asked}%` }} />
      </span>
      {assessedWords([row])}
    </span>
  )
}

function ReadMark() {
  return (
    <span className={styles['readMark']} title={words.read}>
      <BookOpenCheck size={15} aria-hidden="true" />
      <span className="visually-hidden">{words.read}</span>
    </span>
  )
}
