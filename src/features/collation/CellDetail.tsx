/** Below the grid: why the chosen sentence stands in its row, and what can be done with it by key. */
import type { CollationCell, CollationRow } from '#domain/collation.ts'
import type { Stretch } from '#domain/finding.ts'
import { collationMessages as words } from '#i18n/messages/collation.ts'
import { Button } from '#ui/Button.tsx'
import { evidenceWords } from '#ui/marks/evidence-words.ts'
import { EvidenceLine } from '#ui/marks/EvidenceLine.tsx'
import { OnlyIn } from '#ui/marks/OnlyIn.tsx'
import { versionLabel } from '#ui/marks/VersionName.tsx'
import type { WordMark } from '#ui/marks/word-mark.ts'
import { runOperation } from '#ui/operations/run-operation.ts'
import { useKeyNames } from '#ui/operations/use-key-names.ts'
import { useCurrentOperations } from '#ui/operations/use-operations.ts'
import type { CompareWords } from '#ui/reader-text/word-differences.ts'
import type { PickedUp } from './RowOperations.tsx'
import { rowWords, type RowWords } from './row-words.ts'
import type { Version } from './use-collated.ts'
import styles from './collation.module.css'

interface CellDetailProps {
  readonly row: CollationRow | null
  readonly versions: readonly Version[]
  readonly compare: CompareWords | null
  /** 0 for the head of the row. */
  readonly column: number
  readonly pickedUp: PickedUp | null
}

/** In the order in which they are needed. */
const OFFERED = [
  'claim.pick',
  'judge.agrees',
  'judge.differs',
  'judge.omits',
  'judge.unclear',
  'passage.link',
  'suggestion.reject',
  'sentence.move',
  'row.split',
  'versions.find',
  'collation.read',
]

export function CellDetail({ row, versions, compare, column, pickedUp }: CellDetailProps) {
  const version = versions[column - 1]
  const cell = row?.cells.find(({ article }) => article === version?.article.id) ?? null
  return (
    <section className={styles['detail']} aria-label={words.detail.label}>
      {pickedUp ? (
        <p className={styles['why']}>{pickedUp.cell === null ? words.rowPickedUp : words.pickedUp}</p>
      ) : row && version ? (
        <Why row={row} cell={cell} version={version} versions={versions} />
      ) : (
        <p className={styles['why']}>{words.detail.head}</p>
      )}
      {row && version && compare ? <Words all={rowWords(row, versions, compare)} version={version} /> : null}
      <Offered />
    </section>
  )
}

interface WhyProps {
  readonly row: CollationRow
  readonly cell: CollationCell | null
  readonly version: Version
  readonly versions: readonly Version[]
}

function Why({ row, cell, version, versions }: WhyProps) {
  const [first] = row.cells
  const lead = versions.find(({ article }) => article.id === first.article)
  if (cell === null) return <p className={styles['why']}>{words.detail.silent}</p>
  if (cell === first || !lead) return <p className={styles['why']}>{words.detail.lead}</p>
  if (cell.evidence.length === 0) return <p className={styles['why']}>{words.detail.byHand}</p>
  return (
    <p className={styles['why']}>
      {words.detail.why}{' '}
      <EvidenceLine
        likelihood={cell.isSure ? 'strong' : 'possible'}
        evidence={evidenceWords(cell.evidence, lead.text, version.text, 0)}
        differences={[]}
        encoder={undefined}
        lang={{ here: lead.article.language.tag, there: version.article.language.tag }}
      />
    </p>
  )
}

/** How the version tells it in other words than those of its language. */
function Words({ all, version }: { readonly all: readonly RowWords<Version>[]; readonly version: Version }) {
  return all
    .filter(({ first, second }) => first === version || second === version)
    .map(({ first, second, isReworded, removed, added }) => (
      <p key={second.article.id} className={styles['why']}>
        {removed.length + added.length > 0
          ? null
          : (isReworded ? words.otherWords : words.sameWords)(
              versionLabel((first === version ? second : first).article),
            )}
        <WordsOnlyIn version={first} spans={removed} as="removed" />
        <WordsOnlyIn version={second} spans={added} as="added" />
      </p>
    ))
}

interface WordsOnlyInProps {
  readonly version: Version
  readonly spans: readonly Stretch[]
  readonly as: WordMark
}

function WordsOnlyIn({ version: { article, text }, spans, as }: WordsOnlyInProps) {
  const { tag, direction } = article.language
  return (
    <OnlyIn label={words.onlyIn(versionLabel(article))} text={text} spans={spans} as={as} lang={tag} dir={direction} />
  )
}

/** The keys of the chosen cell as buttons, for those who do not know them yet. */
function Offered() {
  const operations = useCurrentOperations()
  const keyOf = useKeyNames()
  return (
    <div className={styles['offered']}>
      {OFFERED.flatMap((id) => {
        const found = operations.find((one) => one.id === id)
        return found?.available
          ? [
              <Button key={id} size="small" kind="quiet" keyName={keyOf(id)} onPress={() => runOperation(found)}>
                {found.label}
              </Button>,
            ]
          : []
      })}
    </div>
  )
}
