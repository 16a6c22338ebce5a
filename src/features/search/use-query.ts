/** What is looked for, as it stands in the address: it can be bookmarked and reloaded. */
import { useEffect, useState } from 'react'
import { SEARCH_KINDS, type SearchKind } from '#domain/search/search-rows.ts'
import { useSearchParameter } from '#ui/use-address.ts'
import { LINE_ORDERS, type LineOrder } from './line-order.ts'

/** After the last letter, in milliseconds. */
const SHORTLY = 200

export interface TypedQuery {
  readonly typed: string
  readonly type: (typed: string) => void
  /** What is asked for: what was typed, once it rests. */
  readonly asked: string
  /** Asks at once. */
  readonly ask: () => void
  readonly kind: SearchKind
  readonly setKind: (kind: SearchKind) => void
  readonly otherScripts: boolean
  readonly setOtherScripts: (isOn: boolean) => void
  readonly order: LineOrder
  readonly setOrder: (order: LineOrder) => void
}

export function useQuery(): TypedQuery {
  const [query, setQuery] = useSearchParameter('q')
  const [kind, setKind] = useSearchParameter('in')
  const [scripts, setScripts] = useSearchParameter('scripts')
  const [order, setOrder] = useSearchParameter('order')
  const asked = query ?? ''
  const [typed, setTyped] = useState(asked)
  const [before, setBefore] = useState(asked)
  // The address may change by itself: a bookmark, a saved view, the palette.
  if (asked !== before) {
    setBefore(asked)
    if (asked !== typed.trim()) setTyped(asked)
  }
  useEffect(() => {
    const waiting = setTimeout(() => setQuery(typed.trim() === '' ? null : typed.trim()), SHORTLY)
    return () => clearTimeout(waiting)
  }, [typed, setQuery])
  return {
    typed,
    type: setTyped,
    asked,
    ask: () => setQuery(typed.trim() === '' ? null : typed.trim()),
    kind: SEARCH_KINDS.find((one) => one === kind) ?? 'articles',
    setKind: (next) => setKind(next === 'articles' ? null : next),
    otherScripts: scripts !== 'own',
    setOtherScripts: (isOn) => setScripts(isOn ? null : 'own'),
    order: LINE_ORDERS.find((one) => one === order) ?? 'best',
    setOrder: (next) => setOrder(next === 'best' ? null : next),
  }
}
