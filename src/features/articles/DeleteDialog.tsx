/** Asks before articles are deleted, and lists what goes along (H8). */
import { deleteArticles } from '#commands/articles/delete-articles.ts'
import { countAlong, whatGoesAlong, type AlongTable } from '#domain/what-goes-along.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { Button } from '#ui/Button.tsx'
import { DeleteQuestion } from '#ui/DeleteQuestion.tsx'
import { Quote } from '#ui/marks/Quote.tsx'
import { showNotice } from '#ui/notices.ts'
import type { OverlayProps } from '#ui/screen.tsx'
import { unattended } from '#ui/unattended.ts'
import { shownTitle } from './article-row.ts'
import { requestedArticles } from './article-request.ts'
import styles from './articles.module.css'

const words = articlesMessages.remove
/** Longer lists are a count. */
const mostNamed = 20
/** What a person put work into; revisions, regions and anchors belong to the text itself. */
const named = Object.keys(words.tables) as (AlongTable & keyof typeof words.tables)[]

/** One step, undone by one. */
export function DeleteDialog({ request, onClose }: OverlayProps) {
  const articles = requestedArticles(request)
  const session = useSession()
  const act = useAct()
  const [, setOverlay] = useView('overlay')
  const { counts, rows } = useRows(
    (snapshot) => ({
      counts: countAlong(whatGoesAlong(snapshot, articles)),
      rows: articles.slice(0, mostNamed).flatMap((id) => snapshot.get('articles', id) ?? []),
    }),
    [
      'articles',
      'passages',
      'mentions',
      'assessments',
      'decisions',
      'opinionRequests',
      'glosses',
      'sentenceLinks',
      'storyArticles',
      'derivations',
    ],
    [request],
  )
  const along = named.filter((table) => counts[table] > 0)
  const remove = async () => {
    const done = await act(deleteArticles, { articles })
    if (!done) return
    onClose()
    // What waits is no step yet: undo would take back an earlier one.
    if (done === 'waits') return
    showNotice(words.done(articles.length), { action: { label: words.undo, run: () => unattended(session.undo()) } })
  }
  return (
    <DeleteQuestion
      title={words.title(articles.length)}
      action={words.action(articles.length)}
      onDelete={remove}
      onClose={onClose}
    >
      <div className={styles['form']}>
        <ul className={styles['names']}>
          {rows.map((row) => (
            <li key={row.id}>
              <Quote text={shownTitle(row)} lang={row.language.tag} dir={row.language.direction} />
            </li>
          ))}
          {articles.length > mostNamed ? <li>{`+ ${articles.length - mostNamed}`}</li> : null}
        </ul>
        {along.length === 0 ? (
          <p>{words.nothingAlong}</p>
        ) : (
          <>
            <p>{words.along}</p>
            <ul className={styles['list']}>
              {along.map((table) => (
                <li key={table}>{words.tables[table](counts[table])}</li>
              ))}
            </ul>
          </>
        )}
        <p>{words.stays}</p>
        <p className={styles['erase']}>
          {words.kept}
          <Button size="small" kind="quiet" onPress={() => setOverlay({ name: 'erase', articles: [...articles] })}>
            {words.erase}
          </Button>
        </p>
      </div>
    </DeleteQuestion>
  )
}
