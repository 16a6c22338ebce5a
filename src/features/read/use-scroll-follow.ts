/** Scrolling together, of the panes as they stand now. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { courseOf, type Course } from './follow-course.ts'
import type { PaneTexts } from './pane-texts.ts'
import { ScrollFollow, type Following } from './scroll-follow.ts'
import { sharedPlaces, type SharingText } from './shared-places.ts'
import type { Panes } from './use-panes.ts'

const noCourse: Course = { way: [], detours: [] }

/** `root` is the element around all panes, `null` until it is there. */
export function useScrollFollow(root: HTMLElement | null, panes: Panes, isOn: boolean): void {
  const { articles, texts, shared } = panes
  const now = useRef<Following>({ isOn, articles, course: () => noCourse })
  useLayoutEffect(() => {
    now.current = { isOn, articles, course: rememberedCourses(texts, shared) }
  }, [isOn, articles, texts, shared])
  useEffect(() => {
    if (!root) return
    const follow = new ScrollFollow(root, texts, () => now.current)
    return () => follow.dispose()
  }, [root, texts])
}

/** Two texts are compared when the one first follows the other, and again when a text or its passages have changed. */
function rememberedCourses(texts: PaneTexts, shared: Panes['shared']): Following['course'] {
  const known = new Map<string, Course>()
  let version = -1
  return (from, to) => {
    if (version !== texts.version) known.clear()
    version = texts.version
    const key = `${from} ${to}`
    const course = known.get(key) ?? courseBetween(texts, shared, from, to)
    known.set(key, course)
    return course
  }
}

function courseBetween(texts: PaneTexts, shared: Panes['shared'], from: ArticleId, to: ArticleId): Course {
  const [one, other] = [sharing(texts, from), sharing(texts, to)]
  return one && other ? courseOf(sharedPlaces(shared, one, other)) : noCourse
}

function sharing(texts: PaneTexts, article: ArticleId): SharingText | null {
  const text = texts.get(article)
  return text ? { article, length: text.layer.text.length, passages: text.passages } : null
}
