/** How many unusual characters the text of an article holds, with the list that leads to each. */
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { unusualSigns } from '#i18n/messages/unusual-signs.ts'
import { unusualMessages } from '#i18n/messages/unusual.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import type { PaneRows } from './use-pane-rows.ts'
import type { Panes } from './use-panes.ts'

const UnusualList = lazy(async () => ({ default: (await import('#ui/marks/UnusualList.tsx')).UnusualList }))

interface UnusualPartProps {
  readonly rows: PaneRows
  readonly panes: Panes
}

/** For the head of a pane, once its text stands; nothing where nothing is unusual. */
export function UnusualPart({ rows: { article }, panes }: UnusualPartProps) {
  const { texts } = panes
  useSyncExternalStore(texts.subscribe, () => texts.version)
  const [isOpen, setOpen] = useState(false)
  const here = texts.get(article.id)
  if (!here) return null
  const { unusual, layer } = here
  if (unusual.count === 0 && unusual.softHyphens === 0) return null
  const choose = (start: number) => {
    setOpen(false)
    // Closing gives the focus back to the button; the text takes it after that.
    requestAnimationFrame(() => requestAnimationFrame(() => texts.showAt(article.id, start)))
  }
  return (
    <Popover
      label={unusualSigns.title}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button kind="quiet" size="small">
          {unusual.count === 0
            ? unusualMessages.softHyphensOnly(unusual.softHyphens)
            : unusualSigns.count(unusual.count)}
        </Button>
      }
    >
      <Suspense>
        <UnusualList
          text={layer.text}
          found={unusual}
          lang={article.language.tag}
          dir={article.language.direction}
          onChoose={choose}
        />
      </Suspense>
    </Popover>
  )
}
