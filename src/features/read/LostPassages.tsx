/** Passages of earlier texts that were not found in this one, each to be put where the selection is, or removed (T4). */
import { storeAnchors } from '#commands/passages/store-anchors.ts'
import type { PassageId } from '#domain/ids.ts'
import { placedAnchor } from '#domain/placed-anchor.ts'
import type { Passage } from '#domain/records.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { revisionsAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { snapToGraphemes } from '#ui/reader-text/boundaries.ts'
import { unattended } from '#ui/unattended.ts'
import type { PaneRows } from './use-pane-rows.ts'
import type { Meant } from './use-reading-actions.ts'
import styles from './PassagePanel.module.css'

interface LostPassagesProps {
  readonly rows: PaneRows
  readonly meant: Meant
  readonly onRemove: (passage: PassageId) => void
}

const words = readMessages.passages

/** Nothing where none is lost. The sentence under the cursor is not enough: a place is chosen, never guessed. */
export function LostPassages({ rows, meant, onRemove }: LostPassagesProps) {
  const { article, lost, revision } = rows
  const { project } = useSession()
  const act = useAct()
  const span = meant.selected && meant.span ? snapToGraphemes(meant.text, meant.span.start, meant.span.end) : null
  if (lost.length === 0) return null
  const place = (passage: Passage) => {
    if (!span) return
    const anchors = [placedAnchor(passage, meant.text, span)]
    unattended(act(storeAnchors, { revision: revision.id, anchors, decided: true }))
  }
  return (
    <section aria-label={words.lost(lost.length)}>
      <p className={styles['lost']}>
        {words.lost(lost.length)} <Link to={revisionsAddressOf(project, article.id)}>{words.sideBySide}</Link>
      </p>
      <ul className={styles['list']}>
        {lost.map((passage) => (
          <li key={passage.id} className={styles['card']}>
            <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
            <div className={styles['actions']}>
              <Button size="small" isDisabled={span === null} onPress={() => place(passage)}>
                {words.placeHere}
              </Button>
              <Button size="small" kind="danger" onPress={() => onRemove(passage.id)}>
                {words.delete}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
