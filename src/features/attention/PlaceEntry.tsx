/** A passage whose text changed: what it said, and deciding what becomes of it (T4). */
import { deletePassages } from '#commands/passages/delete-passages.ts'
import { storeAnchors } from '#commands/passages/store-anchors.ts'
import type { OpenPlace } from '#domain/open-places.ts'
import { stakeOfOthers } from '#domain/passage-of-others.ts'
import { attentionMessages as words } from '#i18n/messages/attention.ts'
import { useAct } from '#state/use-act.ts'
import { useAnalyst } from '#state/use-analyst.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { Link } from '#ui/Link.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { unattended } from '#ui/unattended.ts'
import styles from './AttentionScreen.module.css'

/** Both decisions can be undone; removing asks first where others linked the passage. A place nobody confirmed stays a proposal. */
export function PlaceEntry({ place }: { readonly place: OpenPlace }) {
  const session = useSession()
  const { id: analyst } = useAnalyst()
  const [, setOverlay] = useView('overlay')
  const act = useAct()
  const passage = useRows((snapshot) => snapshot.get('passages', place.passage), ['passages'], [place])
  const article = useRows((snapshot) => snapshot.get('articles', passage?.article ?? null), ['articles'], [passage])
  if (!passage || !article) return null
  const { outcome, start, end, revision } = place
  const { what, todo } = outcome === 'lost' ? words.lost : words.changed
  const confirm = () =>
    unattended(act(storeAnchors, { revision, decided: true, anchors: [{ passage: passage.id, outcome, start, end }] }))
  const remove = async () => {
    if (stakeOfOthers(session.snapshot, passage.id, analyst).people.length > 0)
      setOverlay({ name: 'deletePassage', passage: passage.id })
    else await act(deletePassages, { passages: [passage.id] })
  }
  return (
    <li className={styles['entry']}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>
        <Quote text={passage.quote} lang={passage.language.tag} dir={passage.language.direction} />
      </p>
      <p className={styles['soft']}>
        <bdi translate="no">{article.outlet ?? article.title ?? article.firstWords}</bdi>
      </p>
      <p>{todo}</p>
      <p className={styles['actions']}>
        <Link to={readAddressOf(session.project, [article.id], outcome === 'lost' ? {} : { passage: passage.id })}>
          {words.open.read}
        </Link>
        {outcome === 'changed' ? (
          <Button size="small" onPress={confirm}>
            {words.confirm}
          </Button>
        ) : null}
        <Button size="small" onPress={() => unattended(remove())}>
          {words.remove}
        </Button>
      </p>
    </li>
  )
}
