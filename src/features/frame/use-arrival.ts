/** What happens on arriving at another screen: its name in the tab and read out, the focus in it, the top of it in view. */
import { useEffect, useRef, type RefObject } from 'react'
import { frameMessages as words } from '#i18n/messages/frame.ts'
import { projectOf, type Address } from '#ui/address.ts'
import { announce } from '#ui/LiveRegion.tsx'
import { useCurrentPageTitle } from '#ui/page-title.ts'
import { watchSinceArrival } from '#ui/since-arrival.ts'

/** Give the returned ref to `main`. Changes within a screen (a filter, an open panel) move nothing. */
export function useArrival(address: Address): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const { title } = useCurrentPageTitle()
  const place = `${address.screen} ${projectOf(address) ?? ''}`
  const lastPlace = useRef(place)
  const lastTitle = useRef('')

  useEffect(watchSinceArrival, [])
  useEffect(() => {
    document.title = title === '' ? words.product : `${title} · ${words.product}`
    if (title !== '' && lastTitle.current !== '' && title !== lastTitle.current) announce(title)
    lastTitle.current = title
  }, [title])

  useEffect(() => {
    if (lastPlace.current === place) return
    lastPlace.current = place
    const element = main.current
    if (element === null) return
    element.scrollTo({ top: 0 })
    // A screen that puts the focus somewhere itself keeps it.
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true })
  }, [place])
  return main
}
