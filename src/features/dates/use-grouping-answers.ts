/** The answers to proposals; each is one step that can be taken back (C6, C8, H2). */
import { useMemo, useState } from 'react'
import { setDerivation } from '#commands/stories/set-derivation.ts'
import { takeStories, type TakenStory } from '#commands/stories/take-stories.ts'
import { turnDownOrigin } from '#commands/suggestions/turn-down-origin.ts'
import { turnDownStories } from '#commands/suggestions/turn-down-stories.ts'
import { asId, type ArticleId, type StepId } from '#domain/ids.ts'
import { groupingMessages as words } from '#i18n/messages/grouping.ts'
import { tellRefusal } from '#state/session-view.ts'
import { useAct, type Done } from '#state/use-act.ts'
import { useSession } from '#state/use-session.tsx'
import { useView } from '#state/use-view.ts'
import type { ProposedOrigin, ProposedStory } from './grouping-list.ts'

/**
 * Each settles with whether it was done, if only to wait for the storage. `last` says in words what was done last and can be taken back;
 * `null` when nothing was. It is told in the dialog: notices lie beneath it. `taken` is an article of the story taken last; `null` while
 * none was.
 */
export function useGroupingAnswers() {
  const act = useAct()
  const session = useSession()
  const [, setOverlay] = useView('overlay')
  const [last, setLast] = useState<string | null>(null)
  const [taken, setTaken] = useState<ArticleId | null>(null)
  const answers = useMemo(() => {
    const origin = { origin: 'suggestion' } as const
    const told = (done: Done, text: string) => {
      if (done === 'written') setLast(text)
      return done !== false
    }
    const each = async (articles: ProposedOrigin['articles'], write: (article: ArticleId) => Promise<Done>) => {
      let all: Done = 'written'
      for (const { id } of articles) {
        const done = await write(id)
        if (!done) return false
        if (done === 'waits') all = done
      }
      return all
    }
    return {
      takeBack: async () => {
        const result = await session.undo()
        if (result.ok) setLast(null)
        else tellRefusal(session.view, result)
      },
      take: async (proposals: readonly TakenStory[]) => {
        const done = await act(takeStories, { proposals }, origin)
        if (done === 'written') setTaken(proposals[0]?.articles[0] ?? null)
        return told(done, words.taken(proposals.length))
      },
      refuseStories: async (stories: readonly ProposedStory[]) => {
        const proposals = stories.map(({ story, articles }) => ({
          story: story?.id ?? null,
          articles: articles.map(({ id }) => id),
        }))
        return told(await act(turnDownStories, { proposals }, origin), words.refused(proposals.length))
      },
      record: async ({ kind, articles, from, agency }: ProposedOrigin) => {
        if (kind === 'quotation') {
          setOverlay({ name: 'articleOrigin', articles: articles.map(({ id }) => id) })
          return false
        }
        const step = asId<StepId>(session.newId())
        const said =
          kind === 'agency'
            ? ({ kind: 'sharedSource', source: { name: agency, kind: 'organisation' } } as const)
            : ({ kind: 'adaptationOf', ...(from ? { from: from.id } : {}) } as const)
        const done = await each(articles, (article) => act(setDerivation, { article, ...said }, { ...origin, step }))
        return told(done, words.recorded)
      },
      refuseOrigin: async ({ articles, from, agency }: ProposedOrigin) => {
        const step = asId<StepId>(session.newId())
        const of = from?.id ?? agency
        const done = await each(articles, (article) => act(turnDownOrigin, { article, of }, { ...origin, step }))
        return told(done, words.refused(1))
      },
    }
  }, [act, session, setOverlay])
  return { ...answers, last, taken }
}
