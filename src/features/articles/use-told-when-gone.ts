/** Tells what was kept when the article somebody was mending is deleted meanwhile, in another tab for example (H4). */
import { useEffect, useRef } from 'react'
import { useSession } from '#state/use-session.tsx'
import { tabDrafts } from '#ui/draft-store.ts'
import { showNotice } from '#ui/notices.ts'
import { shownTitle, type ArticleRow } from './article-row.ts'
import { keptWordsOf } from './kept-words.ts'

/** `onGone` is called before another article takes its place, so that its form is not taken for that of the one gone. */
export function useToldWhenGone(
  shown: ArticleRow | null,
  rows: ReadonlyMap<string, ArticleRow>,
  onGone: () => void,
): void {
  const { project } = useSession()
  const before = useRef<ArticleRow | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = shown
    if (last === null || rows.has(last.id)) return
    const told = keptWordsOf(tabDrafts, project, { id: last.id, title: shownTitle(last) })
    onGone()
    if (told !== null) showNotice(told, { tone: 'problem' })
  })
}
