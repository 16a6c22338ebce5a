/** Opens the saved views from the top line, and lets the palette find them. Once for each page of an open project. */
import { Bookmark } from 'lucide-react'
import { useMemo } from 'react'
import { viewsMessages as words } from '#i18n/messages/views.ts'
import { useSession } from '#state/use-session.tsx'
import { writeAddress } from '#ui/address.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { matchesWords } from '#ui/matches-words.ts'
import { useGoTo } from '#ui/operations/use-operations.ts'
import { Popover } from '#ui/Popover.tsx'
import { TopSlot } from '#ui/TopSlot.tsx'
import { goToPlace } from '#ui/use-address.ts'
import { savedViewsIn } from './saved-views.ts'
import { ViewList } from './ViewList.tsx'

export function ViewsButton() {
  const session = useSession()
  useGoTo(
    useMemo(() => {
      const home = writeAddress({ screen: 'home', project: session.project })
      const atOnce = (typed: string) =>
        savedViewsIn(session.snapshot, session.project)
          .filter(({ name }) => matchesWords(name, typed))
          .map(({ id, name, place }) => ({ id, label: name, hint: words.one, go: () => goToPlace(home + place) }))
      return { atOnce }
    }, [session]),
  )
  return (
    <TopSlot>
      <Popover
        label={words.title}
        placement="bottom end"
        trigger={<IconButton label={words.title} icon={<Bookmark size={16} />} />}
      >
        {(close) => <ViewList onLeave={close} />}
      </Popover>
    </TopSlot>
  )
}
