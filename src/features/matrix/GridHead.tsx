/** The heads of the matrix: groups, and under them the articles with outlet, language and date; a folded group is a head of its own. */
import { memo } from 'react'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { isUnusualName } from '#language/unusual/unusual-name.ts'
import { classNames } from '#ui/class-names.ts'
import { DateText } from '#ui/marks/DateText.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { MarkedName } from '#ui/marks/MarkedName.tsx'
import { NameSign } from '#ui/marks/NameSign.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { matrixViewMessages } from '#i18n/messages/matrix-view.ts'
import type { ArticleColumn, ColumnLayout, FoldedColumn } from './grid-layout.ts'
import { GroupName, groupWords } from './GroupName.tsx'
import { NoteSign } from './NoteSign.tsx'
import type { Slot } from './grid-slots.ts'
import styles from './MatrixGrid.module.css'

interface GridHeadProps {
  readonly across: ColumnLayout
  readonly columns: readonly Slot[]
  /** Column of the cursor while it stands in the heads (-1 for the corner), else `null`. */
  readonly currentColumn: number | null
}

/** Stays at the top while rows scroll beneath. */
export const GridHead = memo(function GridHead({ across, columns, currentColumn }: GridHeadProps) {
  const shownGroups = new Set(columns.map(({ index }) => across.columns[index]?.group))
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <div
        role="columnheader"
        aria-colindex={1}
        tabIndex={currentColumn === -1 ? 0 : -1}
        data-row={-1}
        data-column={-1}
        className={classNames(styles['corner'], currentColumn === -1 && styles['current'])}
      >
        {matrixMessages.claims}
      </div>
      <div role="presentation" className={styles['cells']} style={{ inlineSize: across.width }}>
        {across.groups.map((group, index) =>
          shownGroups.has(index) ? (
            <div
              key={group.first}
              role="presentation"
              className={styles['group']}
              style={{ insetInlineStart: group.x, inlineSize: group.width }}
            >
              <span className={styles['groupName']} aria-hidden="true">
                <GroupName head={group.head} />
              </span>
            </div>
          ) : null,
        )}
        {columns.map(({ index: at, slot }) => {
          const column = across.columns[at]
          if (!column) return null
          const place = { index: at, isCurrent: currentColumn === at }
          return column.kind === 'folded' ? (
            <FoldedHead key={slot} column={column} {...place} />
          ) : (
            <ColumnHead key={slot} across={across} column={column} {...place} />
          )
        })}
      </div>
      <div role="columnheader" aria-colindex={across.columns.length + 2} className={styles['endHead']}>
        {matrixMessages.rowEnd.head}
      </div>
    </div>
  )
})

interface ColumnHeadProps {
  readonly across: ColumnLayout
  readonly column: ArticleColumn
  readonly index: number
  readonly isCurrent: boolean
}

function ColumnHead({ across, column, index, isCurrent }: ColumnHeadProps) {
  const { article, sourceDocument } = column
  const head = across.groups[column.group]?.head
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      tabIndex={isCurrent ? 0 : -1}
      data-row={-1}
      data-column={index}
      title={article.title ?? `[${article.firstWords}]`}
      className={classNames(
        styles['columnHead'],
        sourceDocument && styles['sourceHead'],
        isCurrent && styles['current'],
      )}
      style={{ insetInlineStart: column.x }}
    >
      <span className={styles['outlet']}>
        {article.outlet === null ? (
          <>
            <NameSign name={article.title ?? article.firstWords} />
            <Quote
              text={article.title ?? `[${article.firstWords}]`}
              lang={article.language.tag}
              dir={article.language.direction}
            />
          </>
        ) : (
          <MarkedName name={article.outlet} isUnusual={isUnusualName(article.outlet)} />
        )}
      </span>
      <HeadLine article={article} sourceDocument={sourceDocument} />
      <span className={styles['headDate']}>
        <DateText bounds={article.published} />
      </span>
      {head?.by === 'story' && head.story ? <span className="visually-hidden">, {head.story.name}</span> : null}
    </div>
  )
}

function HeadLine({ article, sourceDocument }: Pick<ArticleColumn, 'article' | 'sourceDocument'>) {
  return (
    <span className={styles['headLine']}>
      <LanguageTag tag={article.language.tag} show="code" />
      {article.note === '' ? null : (
        <>
          <NoteSign />
          <span className="visually-hidden">{matrixViewMessages.note.sign}</span>
        </>
      )}
      {sourceDocument ? <span className={styles['sourceTag']}>{matrixMessages.sourceShort}</span> : null}
    </span>
  )
}

interface FoldedHeadProps extends Pick<ColumnHeadProps, 'index' | 'isCurrent'> {
  readonly column: FoldedColumn
}

function FoldedHead({ column, index, isCurrent }: FoldedHeadProps) {
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      tabIndex={isCurrent ? 0 : -1}
      data-row={-1}
      data-column={index}
      title={groupWords(column.head)}
      className={classNames(styles['columnHead'], isCurrent && styles['current'])}
      style={{ insetInlineStart: column.x }}
    >
      <span className={styles['outlet']}>
        <GroupName head={column.head} />
      </span>
      <span className={styles['headDate']}>{matrixViewMessages.articles(column.columns.length)}</span>
    </div>
  )
}
