/** What can be done with the articles that are meant: the selected ones, else the one with the focus. */
import { useMemo } from 'react'
import { markRead } from '#commands/articles/mark-read.ts'
import type { ArticleId } from '#domain/ids.ts'
import { articlesMessages } from '#i18n/messages/articles.ts'
import { useAct } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import { readAddressOf } from '#ui/address.ts'
import { exportAddressOf, MOST_CHOSEN } from '#ui/export-address.ts'
import { operation, type Operation } from '#ui/operations/operation.ts'
import { navigate } from '#ui/use-address.ts'

const words = articlesMessages.bulk
/** How many panes Read has (DESIGN 5.3). */
const mostPanes = 5

/** The dialogs asked of the frame, by the name under which their feature offers them. */
const dialogs = [
  ['articles.story', words.story, 'articleStory'],
  ['articles.date', words.date, 'articleDate'],
  ['articles.language', words.language, 'articleLanguage'],
  ['articles.outlet', words.outlet, 'articleOutlet'],
  ['articles.tags', words.tags, 'articleTags'],
] as const

/** In the order of the bar above the table; all of them are in the palette too. */
export function useArticleOperations(meant: readonly ArticleId[]): readonly Operation[] {
  const { project } = useSession()
  const [, setOverlay] = useView('overlay')
  const act = useAct()
  return useMemo(() => {
    const reason = meant.length === 0 ? words.none : null
    const ask = (name: string) => () => setOverlay({ name, articles: [...meant] })
    const read = (value: boolean) => async () => {
      await act(markRead, { articles: meant, read: value })
    }
    return [
      operation(
        'articles.open',
        meant.length > 1 ? words.compare : words.open,
        () => navigate(readAddressOf(project, meant)),
        reason ?? (meant.length > mostPanes ? words.tooMany : null),
      ),
      ...dialogs.map(([id, label, name]) => operation(id, label, ask(name), reason)),
      operation('articles.read', words.read, read(true), reason),
      operation('articles.unread', words.unread, read(false), reason),
      operation(
        'articles.export',
        words.export,
        () => navigate(exportAddressOf(project, { articles: meant })),
        reason ?? (meant.length > MOST_CHOSEN ? words.exportMany(MOST_CHOSEN) : null),
      ),
      operation('articles.delete', words.remove, ask('articleDelete'), reason),
      operation('articles.erase', words.erase, ask('erase'), reason),
    ]
  }, [meant, project, setOverlay, act])
}
