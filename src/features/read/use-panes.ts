/** The panes of the Read screen: which articles stand in them, which one is worked in, and how both change. */
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CollationRow } from '#domain/collation.ts'
import type { ArticleId } from '#domain/ids.ts'
import { readMessages } from '#i18n/messages/read.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddressOf, type ReadAddress } from '#ui/address.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { navigate, replaceSearch } from '#ui/use-address.ts'
import { nextPane, swapped, withArticle, withoutPane, withPane, type Arrangement } from './arrangement.ts'
import { PaneTexts } from './pane-texts.ts'
import { rowAt, sentencesIn } from './shared-places.ts'
import { articleTitle } from './use-pane-rows.ts'

const words = readMessages.panes
const none: readonly CollationRow[] = []

export interface Panes {
  /** The same list as long as the panes are the same. */
  readonly articles: Arrangement
  /** The one with the focus or the last selection: keys and buttons mean it. */
  readonly active: ArticleId
  readonly texts: PaneTexts
  /** Which sentences of the panes tell the same; empty until it is known, and for one pane. */
  readonly shared: readonly CollationRow[]
  readonly setShared: (rows: readonly CollationRow[]) => void
  /** Panes in which glosses are hidden. */
  readonly glossless: readonly ArticleId[]
  /** Whether panes side by side are scrolled together. */
  readonly follow: boolean
  /** Whether words that differ between panes of one language are marked. */
  readonly differences: boolean
  activate(article: ArticleId): void
  /** Puts an article beside the active pane. */
  add(article: ArticleId): void
  /** Shows another article in the active pane. */
  change(article: ArticleId): void
  close(article: ArticleId): void
  /** Swaps the active pane with its neighbour. */
  swap(by: 1 | -1): void
  /** Puts the keyboard into the next pane: at the sentence that tells the same as the one under the cursor, if there is one. */
  goToNext(): void
  setGlosses(article: ArticleId, shown: boolean): void
  setFollow(follow: boolean): void
  setDifferences(differences: boolean): void
}

/** The address keeps all of it but which pane is active: at first the one of `begin`. */
export function usePanes(address: ReadAddress, begin: ArticleId): Panes {
  const session = useSession()
  const { articles, glossless, alone, differences, arrange, show } = useArrangement(address)
  const [texts] = useState(() => new PaneTexts())
  const [shared, setShared] = useState(none)
  const [chosen, activate] = useState(begin)
  const active = [chosen, begin].find((one) => articles.includes(one)) ?? articles[0] ?? begin
  useClaimInAddress(articles.length)

  const title = useCallback(
    (id: ArticleId) => {
      const article = session.snapshot.get('articles', id)
      return article ? articleTitle(article) : ''
    },
    [session],
  )
  return useMemo(
    () => ({
      articles,
      active,
      texts,
      shared: articles.length > 1 ? shared : none,
      setShared,
      glossless,
      follow: !alone,
      differences,
      activate,
      add(article) {
        const next = withPane(articles, article, active)
        arrange(next)
        announce(words.added(title(article), next.length))
      },
      change(article) {
        activate(article)
        arrange(withArticle(articles, active, article))
        announce(words.changed(title(article)))
      },
      close(article) {
        const next = withoutPane(articles, article)
        const neighbour = article === active ? nextPane(articles, article) : active
        // Before the pane takes the focus with it.
        if (neighbour !== null) {
          activate(neighbour)
          texts.focus(neighbour)
        }
        arrange(next)
        announce(words.closed(title(article), next.length))
      },
      swap(by) {
        const next = swapped(articles, active, by)
        arrange(next)
        announce(words.swapped(next.indexOf(active) + 1, next.length))
      },
      goToNext() {
        const next = nextPane(articles, active)
        if (next === null) return
        const row = rowAt(shared, active, texts.get(active)?.caret() ?? 0)
        const [same] = row ? sentencesIn(row, next) : []
        if (same) texts.showAt(next, same.start)
        else texts.focus(next)
        announce(words.next(title(next), same !== undefined))
      },
      setGlosses(article, shown) {
        const others = glossless.filter((one) => one !== article)
        show({ glossless: shown ? others : [...others, article] })
      },
      setFollow: (follow) => show({ alone: !follow }),
      setDifferences: (shown) => show({ differences: shown }),
    }),
    [articles, active, texts, shared, glossless, alone, differences, arrange, show, title],
  )
}

/** What the address says of the panes, and the ways to say otherwise. */
function useArrangement(address: ReadAddress) {
  const session = useSession()
  const { alone, differences } = address
  const articles = useSameList(address.articles)
  const glossless = useSameList(address.glossless)
  const go = useCallback(
    (next: Arrangement, change: Partial<ReadAddress>, replace: boolean) => {
      const { claim } = session.view.getState()
      const now = { claim, glossless, alone, differences, ...change }
      navigate(readAddressOf(session.project, next, now), { replace })
    },
    [session, glossless, alone, differences],
  )
  const arrange = useCallback(
    (next: Arrangement) => go(next, { glossless: glossless.filter((one) => next.includes(one)) }, false),
    [go, glossless],
  )
  /** What changes how the same panes are shown is no step to go back to. */
  const show = useCallback((change: Partial<ReadAddress>) => go(articles, change, true), [go, articles])
  return { articles, glossless, alone, differences, arrange, show }
}

/** Several panes are an arrangement one may want to come back to: the claim that is made current goes into its address. */
function useClaimInAddress(panes: number): void {
  const { view } = useSession()
  useEffect(() => {
    if (panes < 2) return
    return view.subscribe(({ claim }, before) => {
      if (claim !== before.claim) replaceSearch({ claim })
    })
  }, [view, panes])
}

/** The list as it was while it holds the same. */
function useSameList(list: readonly ArticleId[]): readonly ArticleId[] {
  const content = JSON.stringify(list)
  return useMemo(() => JSON.parse(content) as ArticleId[], [content])
}
