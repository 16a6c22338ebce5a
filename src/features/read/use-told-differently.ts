/** Marks words that differ between panes of one language while that is switched on, and tells what they are. */
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { ArticleId } from '#domain/ids.ts'
import { sameLanguage, type SameLanguage } from '#language/same-language.ts'
import { inTurns, type Later } from '#state/in-turns.ts'
import { useRows } from '#state/use-rows.ts'
import { unattended } from '#ui/unattended.ts'
import { toldDifferently, wordsToMark, type ToldDifferently } from './told-differently.ts'
import type { Panes } from './use-panes.ts'

const none: readonly ToldDifferently[] = []
/** Rows compared at once: fewer than anybody notices. */
const perTurn = 20

/** `pairs` are empty where no two panes have the same language. */
export interface Differing {
  readonly pairs: readonly SameLanguage[]
  readonly told: readonly ToldDifferently[]
}

/** The library is fetched when it is first switched on. */
export function useToldDifferently({ articles, texts, shared }: Panes, isOn: boolean): Differing {
  const languages = useRows(
    (snapshot) => articles.map((article) => snapshot.get('articles', article)?.language.tag ?? 'und'),
    ['articles'],
    [articles],
  )
  const pairs = useMemo(
    () => sameLanguage(articles.map((article, place) => ({ article, language: languages[place] ?? 'und' }))),
    [articles, languages],
  )
  const standing = useSyncExternalStore(texts.subscribe, () => articles.filter((one) => texts.get(one)).join(' '))
  const version = useSyncExternalStore(texts.subscribe, () => texts.version)
  const [told, setTold] = useState(none)
  useEffect(() => {
    if (!isOn || pairs.length === 0) return
    let stop: () => void = () => undefined
    let isWanted = true
    const textOf = (article: ArticleId) => texts.get(article)?.layer.text ?? null
    const start = async () => {
      const { wordDifferences } = await import('#ui/reader-text/word-differences.ts')
      if (isWanted) stop = inTurns(toldDifferently(shared, pairs, textOf, wordDifferences), perTurn, later, setTold)
    }
    unattended(start())
    return () => {
      isWanted = false
      stop()
      setTold(none)
    }
  }, [isOn, pairs, shared, texts, standing])
  useEffect(() => {
    const painters = articles.flatMap((article) => {
      const painter = texts.get(article)?.painter
      if (!painter) return []
      const { removed, added } = wordsToMark(told, article)
      painter.setLayer('removed', removed)
      painter.setLayer('added', added)
      return [painter]
    })
    return () => {
      for (const painter of painters) for (const layer of ['removed', 'added'] as const) painter.setLayer(layer, [])
    }
  }, [told, articles, texts, version])
  return { pairs, told }
}

const later: Later = (work) => {
  const timer = setTimeout(work)
  return () => clearTimeout(timer)
}
