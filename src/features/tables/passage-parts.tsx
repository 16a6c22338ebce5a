/** Columns and facets that tables whose rows are about a passage have in common. */
import type { Article, Passage } from '#domain/records.ts'
import { dateWords } from '#i18n/date-words.ts'
import { formatInstant, formatLanguage } from '#i18n/format.ts'
import { tablesMessages } from '#i18n/messages/tables.ts'
import { uiMessages } from '#i18n/messages/ui.ts'
import { DateText } from '#ui/marks/DateText.tsx'
import { JudgementMark, markWords, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import type { DataColumn, DataFacet } from '#ui/table/data-column.ts'
import { publishedOn, shownTitle } from './article-facts.ts'
import { ArticleCell, NameCell } from './cells.tsx'
import styles from './tables.module.css'

const words = tablesMessages.passages.columns

/** What such a row has. */
export interface AboutPassage {
  readonly passage: Passage
  readonly article: Article
  readonly stories: readonly string[]
  readonly analyst: string
}

/** The quote in its own language and direction (T5). */
export function quoteColumn<Row extends AboutPassage>(width: number): DataColumn<Row> {
  return {
    id: 'quote',
    title: words.quote,
    value: ({ passage }) => passage.quote,
    cell: ({ passage: { quote, language } }) => (
      <Quote text={quote} lang={language.tag} dir={language.direction} as="line" />
    ),
    width,
    grow: 5,
    always: true,
  }
}

/** Where it stands. `title` says whether the article's title shows at first: outlet and date name it where room is short. */
export function articleColumns<Row extends AboutPassage>(title: 'shown' | 'hidden'): readonly DataColumn<Row>[] {
  return [
    {
      id: 'language',
      title: words.language,
      value: ({ passage }) => formatLanguage(passage.language.tag),
      cell: ({ passage: { language } }) => <LanguageTag tag={language.tag} basis={language.basis} show="code" />,
      width: 92,
    },
    {
      id: 'article',
      title: words.article,
      value: ({ article }) => shownTitle(article),
      cell: ({ article }) => <ArticleCell article={article} />,
      width: 150,
      grow: 3,
      hiddenAtFirst: title === 'hidden',
    },
    {
      id: 'outlet',
      title: words.outlet,
      value: ({ article }) => article.outlet,
      cell: ({ article }) => <NameCell name={article.outlet} />,
      width: 96,
      grow: 1,
    },
    {
      id: 'published',
      title: words.published,
      value: ({ article }) => publishedOn(article),
      cell: ({ article }) => <DateText bounds={article.published} />,
      text: ({ article: { published } }) => (published === null ? '' : dateWords(published)),
      dates: ({ article }) => article.published,
      width: 112,
    },
    {
      id: 'story',
      title: words.story,
      value: ({ stories }) => stories.join('; ') || null,
      cell: ({ stories }) => <NameCell name={stories.join('; ')} />,
      width: 120,
      grow: 1,
      hiddenAtFirst: true,
    },
  ]
}

/** Who wrote the row, and when. */
export function writtenColumns<Row extends AboutPassage>(at: (row: Row) => string): readonly DataColumn<Row>[] {
  return [
    {
      id: 'analyst',
      title: words.analyst,
      value: ({ analyst }) => analyst || null,
      cell: ({ analyst }) => <NameCell name={analyst} />,
      width: 84,
    },
    { ...instantColumn(words.at, at), hiddenAtFirst: true },
  ]
}

/** When something was done; filtered by days. */
export function instantColumn<Row>(title: string, at: (row: Row) => string): DataColumn<Row> {
  const day = (row: Row) => at(row).slice(0, 10)
  return {
    id: 'at',
    title,
    value: at,
    cell: (row) => formatInstant(at(row)),
    text: (row) => formatInstant(at(row)),
    dates: (row) => ({ earliest: day(row), latest: day(row) }),
    width: 136,
  }
}

/** How the article is judged on the claims of the row, in their order. */
export function judgementColumn<Row>(marksOf: (row: Row) => readonly MarkState[]): DataColumn<Row> {
  return {
    id: 'judgement',
    title: words.judgement,
    value: (row) => marksOf(row).map(markWords).join(', ') || null,
    cell: (row) => {
      const marks = marksOf(row)
      return (
        <span className={styles['marks']}>
          {marks.map((state, place) => (
            <JudgementMark key={place} state={state} size="small" withWords={marks.length === 1} />
          ))}
        </span>
      )
    },
    width: 120,
  }
}

/** Language, outlet, story. */
export function articleFacets<Row extends AboutPassage>(): readonly DataFacet<Row>[] {
  return [
    {
      id: 'language',
      title: words.language,
      values: ({ passage }) => [passage.language.tag],
      label: formatLanguage,
    },
    { id: 'outlet', title: words.outlet, values: ({ article }) => (article.outlet === null ? [] : [article.outlet]) },
    { id: 'story', title: words.story, values: ({ stories }) => stories },
  ]
}

/** By the sign, whatever the reason of an omission; a passage without a claim has none. */
export function judgementFacet<Row>(marksOf: (row: Row) => readonly MarkState[]): DataFacet<Row> {
  return {
    id: 'judgement',
    title: words.judgement,
    values: (row) => marksOf(row).map(({ kind }) => kind),
    label: (kind) => judgementWords[kind as MarkState['kind']] ?? kind,
  }
}

/** Who wrote the row. */
export function analystFacet<Row extends Pick<AboutPassage, 'analyst'>>(): DataFacet<Row> {
  return { id: 'analyst', title: words.analyst, values: ({ analyst }) => (analyst === '' ? [] : [analyst]) }
}

const { agrees, differs, unclear, omits, notAssessed, notAsked, split } = uiMessages.judgement
const judgementWords: Readonly<Record<MarkState['kind'], string>> = {
  agrees,
  differs,
  unclear,
  omits,
  notAssessed,
  notAsked,
  split,
}
