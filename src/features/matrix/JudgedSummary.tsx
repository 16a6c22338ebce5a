/** What stands in a cell now, in words: the judgement, how it differs, why it is not there, and what changed since (C12). */
import type { Staleness } from '#domain/claim-version.ts'
import type { Assessment } from '#domain/records.ts'
import { matrixMessages } from '#i18n/messages/matrix.ts'
import { useRows } from '#state/use-rows.ts'
import { Button } from '#ui/Button.tsx'
import { cellMark, facetWord, staleWords } from '#ui/marks/cell-mark.ts'
import { dateWords } from '#ui/marks/DateText.tsx'
import { JudgementMark, markState, type MarkState } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { useKeyName } from '#ui/operations/use-key-names.ts'
import type { CellContent } from './use-cell.ts'
import type { Judging } from './use-judging.ts'
import styles from './CellPanel.module.css'

interface JudgedSummaryProps {
  readonly content: CellContent
  readonly judging: Judging
}

/** The own judgement; where there is none, what the cell shows. */
export function JudgedSummary({ content, judging }: JudgedSummaryProps) {
  const { own, cell, article } = content
  const stale = own && 'stale' in cell ? cell.stale : null
  const mark = own ? ownMark(own) : cellMark(cell)
  return (
    <div className={styles['summary']}>
      <p className={styles['verdict']}>
        <JudgementMark state={mark} size="large" withWords />
      </p>
      {cell.asked ? null : <p className={styles['faint']}>{matrixMessages.panel.notAsked}</p>}
      {own?.basis.read === 'rule' && own.judgement === 'agrees' ? (
        <p className={styles['faint']}>{matrixMessages.panel.byRule}</p>
      ) : null}
      {own ? <OwnWords own={own} lang={article.language.tag} /> : null}
      <ReferenceLine content={content} />
      {stale ? <StaleLine stale={stale} onStillHolds={() => void judging.stillHolds()} /> : null}
      {own?.judgement === 'agrees' ? (
        <div>
          <Button size="small" kind="quiet" onPress={judging.openForm}>
            {matrixMessages.palette.title.agrees}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** What changed since; a key confirms what a newer claim or article leaves as it is (C12), but not a reason that dates speak against. */
function StaleLine({ stale, onStillHolds }: { readonly stale: Staleness; readonly onStillHolds: () => void }) {
  const keyName = useKeyName('judge.stillHolds')
  return (
    <p className={styles['staleLine']}>
      <span>{staleWords(stale)}</span>
      {stale.claimChanged || stale.articleChanged ? (
        <Button size="small" onPress={onStillHolds} keyName={keyName}>
          {matrixMessages.judge.stillHolds}
        </Button>
      ) : null}
    </p>
  )
}

/** How it differs, what it states in all, and the question. */
function OwnWords({ own, lang }: { readonly own: Assessment; readonly lang: string }) {
  return (
    <>
      {own.facets.length > 0 ? (
        <ul className={styles['facets']}>
          {own.facets.map((facet, index) => (
            <li key={`${facet.facet}-${index}`} className={facet.truthConditional ? styles['truth'] : styles['form']}>
              <strong>{facetWord(facet)}</strong>
              {facet.stated === null ? null : <Quote text={facet.stated} lang={lang} dir="auto" />}
              {facet.detail === null ? null : <span translate="no">{facet.detail}</span>}
            </li>
          ))}
        </ul>
      ) : null}
      {own.statedValue ? (
        <p className={styles['faint']}>
          {matrixMessages.details.stated}: <Quote text={own.statedValue} lang={lang} dir="auto" />
        </p>
      ) : null}
      {own.question ? <p translate="no">{own.question}</p> : null}
    </>
  )
}

function ownMark({ judgement, facets, omission }: Assessment): MarkState {
  return markState(judgement, facets.length > 0, omission?.reason ?? null)
}

/** Where an omitted fact was available (C4). */
function ReferenceLine({ content }: { readonly content: CellContent }) {
  const reference = content.own?.omission?.reference ?? null
  const shown = useRows(
    (snapshot) => {
      const mention = snapshot.get('mentions', reference?.mention ?? null)
      const article = snapshot.get('articles', reference?.article ?? null)
      return article ? { article, passage: snapshot.get('passages', mention?.passage ?? null) ?? null } : null
    },
    ['articles', 'mentions', 'passages'],
    [reference],
  )
  if (!shown) return null
  const { article, passage } = shown
  return (
    <p className={styles['reference']}>
      {matrixMessages.omission.reference}{' '}
      <bdi translate="no">{article.outlet ?? article.title ?? article.firstWords}</bdi>, {dateWords(article.published)}
      {passage ? (
        <>
          : <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
        </>
      ) : null}
    </p>
  )
}
