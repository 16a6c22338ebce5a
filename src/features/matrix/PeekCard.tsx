/** What is behind a place of the matrix: quotes with glosses, what was judged, why, by whom and when. Only to be read. */
import type { CellRef } from '#domain/cell.ts'
import { formatInstant } from '#i18n/format.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { Isolated } from '#ui/Isolated.tsx'
import { DateText } from '#ui/marks/DateText.tsx'
import { GlossLine } from '#ui/marks/GlossLine.tsx'
import { JudgementMark } from '#ui/marks/JudgementMark.tsx'
import { LanguageTag } from '#ui/marks/LanguageTag.tsx'
import { cellMark } from '#ui/marks/cell-mark.ts'
import { Quote } from '#ui/marks/Quote.tsx'
import type { GridPlace } from './grid-cursor.ts'
import type { GridLayout } from './grid-layout.ts'
import { GroupName } from './GroupName.tsx'
import { markOf } from './JudgementWords.tsx'
import { OtherJudgement } from './OtherJudgement.tsx'
import { spreadOf, spreadWords } from './spread.ts'
import { useCell, type CellContent, type CellMention } from './use-cell.ts'
import { useViewer } from './use-viewer.ts'
import styles from './Peek.module.css'

interface PeekCardProps {
  readonly layout: GridLayout
  readonly place: GridPlace
}

/** Heads and cells of several articles have less to tell. */
export function PeekCard({ layout, place }: PeekCardProps) {
  const row = layout.rows[place.row]
  const column = layout.columns[place.column]
  if (row && column?.kind === 'article') return <CellPeek cell={{ claim: row.claim.id, article: column.article.id }} />
  return (
    <>
      {row ? (
        <p>
          <Quote text={row.claim.wording} lang={row.claim.language} dir="auto" />
        </p>
      ) : null}
      {row && !column ? <Note text={row.claim.note} /> : null}
      {column?.kind === 'article' ? <ArticleLine article={column.article} withTitle /> : null}
      {column?.kind === 'folded' ? (
        <p className={styles['faint']}>
          <GroupName head={column.head} />
          {row ? `: ${spreadWords(spreadOf(row, column.columns))}` : null}
        </p>
      ) : null}
    </>
  )
}

function CellPeek({ cell }: { readonly cell: CellRef }) {
  const analyst = useAnalyst()
  const content = useCell(cell, analyst.id)
  if (!content) return null
  const { claim, article, mentions } = content
  return (
    <>
      <p className={styles['claim']}>
        <Quote text={claim.wording} lang={claim.language} dir="auto" />
      </p>
      <ArticleLine article={article} />
      {mentions.map((mention) => (
        <MentionPeek key={mention.mention.id} shown={mention} />
      ))}
      <Judged content={content} by={analyst.name} />
    </>
  )
}

interface ArticleLineProps {
  readonly article: CellContent['article']
  readonly withTitle?: boolean
}

function ArticleLine({ article, withTitle = false }: ArticleLineProps) {
  const { tag, direction } = article.language
  return (
    <>
      <p className={styles['article']}>
        <Isolated>{article.outlet ?? matrixMessages.noOutlet}</Isolated>
        <LanguageTag tag={tag} />
        <DateText bounds={article.published} />
      </p>
      {withTitle ? (
        <p>
          <Quote text={article.title ?? `[${article.firstWords}]`} lang={tag} dir={direction} />
        </p>
      ) : null}
      {withTitle ? <Note text={article.note} /> : null}
    </>
  )
}

/** Nothing for an empty note. */
function Note({ text }: { readonly text: string }) {
  if (text === '') return null
  return (
    <p className={styles['note']} dir="auto" translate="no">
      {text}
    </p>
  )
}

function MentionPeek({ shown: { mention, passage, glosses, speaker } }: { readonly shown: CellMention }) {
  const { roles, roleWith } = matrixMessages.panel
  return (
    <div className={styles['mention']}>
      <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} as="block" />
      {glosses.map((gloss) => (
        <GlossLine key={gloss.id} gloss={gloss} />
      ))}
      {mention.role === 'supports' && !speaker ? null : (
        <p className={styles['faint']}>{speaker ? roleWith(mention.role, speaker.name) : roles[mention.role]}</p>
      )}
    </div>
  )
}

/** Every judgement of the cell, the project's decision first; that there is none, where there is none. */
function Judged({ content, by }: { readonly content: CellContent; readonly by: string }) {
  const { own, ownStale, others, decision, mine, article } = content
  const viewer = useViewer()
  const all = own ? [{ assessment: own, by, isMe: false, stale: ownStale }, ...others] : others
  if (all.length === 0 && !decision)
    return (
      <p>
        <JudgementMark state={cellMark(mine)} withWords />
      </p>
    )
  return (
    <ul className={styles['judged']}>
      {decision ? (
        <li>
          <p className={styles['article']}>
            <strong>{matrixMessages.analysts.decision}</strong>
            <Isolated>{viewer.nameOf(decision.analyst)}</Isolated>
            <span className={styles['faint']}>{formatInstant(decision.at)}</span>
          </p>
          <p>
            <JudgementMark state={markOf(decision)} withWords />
          </p>
          {decision.reason === '' ? null : (
            <p dir="auto" translate="no">
              {decision.reason}
            </p>
          )}
        </li>
      ) : null}
      {all.map((judged) => (
        <OtherJudgement
          key={judged.assessment.id}
          judged={judged}
          lang={article.language.tag}
          keyName={null}
          onSame={null}
        />
      ))}
    </ul>
  )
}
