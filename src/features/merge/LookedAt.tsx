/** What merging a file comes to, in counts, before anything is written. */
import { erasedArticles } from '#domain/erasure/erasure.ts'
import type { LookedAtMerge } from '#domain/project-merger.ts'
import { formatNumber } from '#i18n/format.ts'
import { historyScreenMessages } from '#i18n/messages/history-screen.ts'
import { mergeMessages as words } from '#i18n/messages/merge.ts'
import { useHistory } from '#state/use-history.ts'
import { Button } from '#ui/Button.tsx'
import styles from './merge.module.css'

const outcomes = ['new', 'theirsNewer', 'both', 'conflict', 'removed', 'oursNewer'] as const

interface LookedAtProps {
  readonly look: LookedAtMerge
  readonly onTake: () => void
}

export function LookedAt({ look, onTake }: LookedAtProps) {
  const { name, isSameProject, knowsEdits, counts, identical, textsMissing, textsFound } = look
  const { heads } = useHistory()
  const erased = erasedArticles(heads)
  const returning = look.changes.filter(
    ({ table, id, after }) => table === 'articles' && after !== null && erased.has(id),
  )
  return (
    <div className={styles['looked']}>
      <h2>{words.fileTitle}</h2>
      <p>{words.from(name)}</p>
      {isSameProject ? null : <p>{words.apart}</p>}
      {knowsEdits ? null : <p>{words.noEdits}</p>}
      {counts.length > 0 ? <Counts counts={counts} /> : null}
      <p className={styles['soft']}>{words.identical(identical)}</p>
      {returning.length === 0 ? null : <p role="alert">{words.returning(returning.length)}</p>}
      {textsMissing === 0 ? null : <p>{words.textsMissing(textsMissing)}</p>}
      {textsFound === 0 ? null : <p>{words.textsFound(textsFound)}</p>}
      <Take look={look} onTake={onTake} />
    </div>
  )
}

function Take({ look: { changes, textsFound }, onTake }: LookedAtProps) {
  if (changes.length === 0 && textsFound === 0) return <p>{words.nothingNew}</p>
  const isOnlyHistory = changes.length > 0 && changes.every(({ table }) => table === 'foreignCommits')
  return (
    <>
      {isOnlyHistory ? <p>{words.onlyHistory}</p> : null}
      <p>
        <Button kind="primary" onPress={onTake}>
          {changes.length === 0 ? words.bringBack : words.merge}
        </Button>
      </p>
    </>
  )
}

function Counts({ counts }: Pick<LookedAtMerge, 'counts'>) {
  const shown = outcomes.filter((outcome) => counts.some(([, of]) => of[outcome] !== undefined))
  return (
    // Wide on a narrow screen: it scrolls, so it must be reachable by keyboard.
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.fileTitle}>
      <table className={styles['counts']}>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {shown.map((outcome) => (
              <th key={outcome} scope="col">
                {words.outcomes[outcome]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(([table, of]) => (
            <tr key={table}>
              <th scope="row">{historyScreenMessages.tables[table]}</th>
              {shown.map((outcome) => (
                <td key={outcome} data-outcome={outcome}>
                  {of[outcome] === undefined ? '' : formatNumber(of[outcome])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
