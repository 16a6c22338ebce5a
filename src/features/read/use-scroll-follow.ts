/** Scrolling together, of the panes as they stand now. */
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import type { PaneTexts } from './pane-texts.ts'
import { ScrollFollow, type Following } from './scroll-follow.ts'
import { sharedPlaces, type SharedPlace, type SharingText } from './shared-places.ts'
import type { Panes } from './use-panes.ts'

/** `root` is the element around all panes, `null` until it is there. */
export function useScrollFollow(root: HTMLElement | null, panes: Panes, isOn: boolean): void {
  const { articles, texts, shared } = panes
  const now = useRef<Following>({ isOn, articles, places: () => [] })
  useLayoutEffect(() => {
    now.current = { isOn, articles, places: rememberedPlaces(texts, shared) }
  }, [isOn, articles, texts, shared])
  useEffect(() => {
    if (!root) return
    const follow = new ScrollFollow(root, texts, () => now.current)
    return () => follow.dispose()
  }, [root, texts])
}

/** Two texts are compared when the one first follows the other, and again when a text or its passages have changed. */
function rememberedPlaces(texts: PaneTexts, shared: Panes['shared']): Following['places'] {
  const known = new Map<string, readonly SharedPlace[]>()
  let version = -1
  return (from, to) => {
    if (version !== texts.version) known.clear()
    version = texts.version
    const key = `${from} ${to}`
    const places = known.get(key) ?? placesOf(texts, shared, from, to)
    known.set(key, places)
    return places
  }
}

function placesOf(texts: PaneTexts, shared: Panes['shared'], from: ArticleId, to: ArticleId): readonly SharedPlace[] {
  const [one, other] = [sharing(texts, from), sharing(texts, to)]
  return one && other ? sharedPlaces(shared, one, other) : []
}

function sharing(texts: PaneTexts, article: ArticleId): SharingText | null {
  const text = texts.get(article)
  return text ? { article, length: text.layer.text.length, passages: text.passages } : null
}
