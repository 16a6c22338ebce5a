/** What one version says in a row, what of it differs, and what was judged or is proposed of it. Draws; keys are the row's. */
import { memo } from 'react'
import type { CellInput } from '#commands/assessments/assess-cells.ts'
import type { CollationCell, CollationRow, CollationSentence } from '#domain/collation.ts'
import type { FoundDifference, Skeleton, Stretch } from '#domain/finding.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { classNames } from '#ui/class-names.ts'
import { facetWord } from '#ui/marks/cell-mark.ts'
import { Differences } from '#ui/marks/Differences.tsx'
import { differenceWords } from '#ui/marks/evidence-words.ts'
import { JudgementMark, markState, markWords } from '#ui/marks/JudgementMark.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { SkeletonLine } from '#ui/marks/SkeletonLine.tsx'
import type { RowClaim } from './row-claims.ts'
import type { ChangedWords } from './row-words.ts'
import type { Version } from './use-collated.ts'
import styles from './collation.module.css'

interface GridCellProps {
  readonly row: CollationRow
  readonly rowIndex: number
  readonly column: number
  /** `null` where the version has no sentence in the row. */
  readonly cell: CollationCell | null
  readonly version: Version
  readonly lead: Version | null
  /** What figures are compared with, where the lead has none. */
  readonly figured: Version | null
  /** By where each sentence begins; `null` for a language one reads. */
  readonly skeletons: ReadonlyMap<number, Skeleton> | null
  /** Words that other versions of its language have otherwise. */
  readonly changed: ChangedWords | null
  /** The claim that judgements are about; `null` while the row is none. */
  readonly claim: RowClaim | null
  readonly proposal: CellInput | null
  readonly isCurrent: boolean
  readonly isPickedUp: boolean
}

export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, rowIndex, column, cell, version, claim, proposal, isCurrent, isPickedUp } = props
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      tabIndex={isCurrent ? 0 : -1}
      data-row={rowIndex}
      data-column={column}
      data-version={`${version.article.outlet ?? version.article.title ?? version.article.firstWords} · ${version.article.language.tag}`}
      className={classNames(
        styles['cell'],
        cell === null && styles['gap'],
        isCurrent && styles['current'],
        isPickedUp && styles['pickedUp'],
      )}
    >
      {cell ? <Told {...props} cell={cell} /> : <Silent isTold={row.cells.length > 1 || claim !== null} />}
      {claim ? <Judged claim={claim} cell={cell} version={version} proposal={proposal} /> : null}
    </div>
  )
})

function Told(props: GridCellProps & { readonly cell: CollationCell }) {
  const { cell, version, lead, figured } = props
  return (
    <>
      {cell.sentences.map((sentence) => (
        <Sentence key={sentence.start} {...props} sentence={sentence} />
      ))}
      <ToldDifferently differences={cell.differences} from={lead} version={version} />
      <ToldDifferently differences={cell.figures?.differences ?? none} from={figured} version={version} />
    </>
  )
}

interface ToldDifferentlyProps {
  readonly differences: readonly FoundDifference[]
  readonly from: Version | null
  readonly version: Version
}

const none: readonly FoundDifference[] = []

function ToldDifferently({ differences, from: other, version }: ToldDifferentlyProps) {
  if (!other || differences.length === 0) return null
  return (
    <p className={styles['differences']}>
      <Differences
        differences={differenceWords(differences, other.text, version.text, 0)}
        lang={{ here: other.article.language.tag, there: version.article.language.tag }}
      />
    </p>
  )
}

/** In a row that one version has alone, every other is silent: that needs no words. */
function Silent({ isTold }: { readonly isTold: boolean }) {
  return (
    <span className={styles['silent']}>
      <span className="visually-hidden">{words.silent}</span>
      <span aria-hidden="true">{isTold ? words.silentShort : ''}</span>
    </span>
  )
}

interface SentenceProps extends GridCellProps {
  readonly cell: CollationCell
  readonly sentence: CollationSentence
}

function Sentence({ row, cell, sentence, version, skeletons, changed }: SentenceProps) {
  const { glossLanguage } = useAnalyst()
  const { article, text, glosses } = version
  const { start, end } = sentence
  const language = sentence.language ?? article.language
  const under = glosses.filter((gloss) => gloss.start < end && gloss.end > start)
  const skeleton = skeletons?.get(start)
  return (
    <p className={styles['sentence']}>
      <span className={styles['words']}>
        <Quote
          text={text.slice(start, end)}
          lang={language.tag}
          dir={language.direction}
          underlined={from(start, differing(row, cell))}
          underlineMeans="difference"
          changed={changed && { as: changed.as, stretches: from(start, changed.stretches) }}
        />
      </span>
      {under.map((gloss) => (
        <span key={gloss.id} className={styles['gloss']}>
          <Quote text={gloss.text} lang={gloss.language} />
        </span>
      ))}
      {under.length === 0 && skeleton ? <SkeletonLine parts={skeleton.parts} lang={glossLanguage} /> : null}
    </p>
  )
}

/** Counted from where a sentence begins. */
function from(begin: number, stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ start, end }) => ({ start: start - begin, end: end - begin }))
}

/** What another version tells differently from this one, and what this one tells differently from the one it is compared with. */
function differing({ cells: [lead, ...others] }: CollationRow, cell: CollationCell): readonly Stretch[] {
  const fromHere = others.flatMap(({ differences, figures }) => [
    ...(cell === lead ? differences : none),
    ...(figures?.from === cell.article ? figures.differences : none),
  ])
  const own = [...cell.differences, ...(cell.figures?.differences ?? none)]
  return [...fromHere.flatMap(({ here }) => here ?? []), ...own.flatMap(({ there }) => there ?? [])]
}

type JudgedProps = Pick<GridCellProps, 'version' | 'proposal' | 'cell'> & { readonly claim: RowClaim }

function Judged({ claim: { linked, assessments }, cell, version, proposal }: JudgedProps) {
  const { id } = version.article
  const own = assessments.get(id)
  if (own)
    return (
      <span className={styles['judged']}>
        <JudgementMark
          state={markState(own.judgement, own.facets.length > 0, own.omission?.reason ?? null)}
          withWords
        />
      </span>
    )
  if (proposal) {
    const { judgement, facets = [], omission } = proposal
    const state = markState(judgement, facets.length > 0, omission?.reason ?? null)
    const told = [markWords(state), ...facets.map(facetWord)].join(', ')
    return (
      <span className={classNames(styles['judged'], styles['proposed'])}>
        <JudgementMark state={state} silent /> {words.proposed(told)}
      </span>
    )
  }
  return (
    <span className={styles['judged']}>
      <JudgementMark state={{ kind: 'notAssessed', waiting: cell && linked.has(id) ? 1 : 0 }} withWords />
    </span>
  )
}
