/** Searches that were given a name, for everybody who works in the project; and the one on the screen, to be given one. */
import { Bookmark, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { removeViews } from '#commands/views/remove-views.ts'
import { saveView } from '#commands/views/save-view.ts'
import { compareText } from '#domain/visible-articles.ts'
import { searchMessages } from '#i18n/messages/search.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { readAddress, writeAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { Popover } from '#ui/Popover.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { goToPlace } from '#ui/use-address.ts'
import styles from './search.module.css'

const words = searchMessages.saved

export function SavedSearches({ asked }: { readonly asked: string }) {
  return (
    <Popover
      label={words.title}
      trigger={
        <Button size="small" icon={<Bookmark size={14} />}>
          {words.title}
        </Button>
      }
    >
      {(close) => <SavedList asked={asked} onLeave={close} />}
    </Popover>
  )
}

function SavedList({ asked, onLeave }: { readonly asked: string; readonly onLeave: () => void }) {
  const { project } = useSession()
  const act = useAct()
  const [name, setName] = useState(asked)
  const list = useRef<HTMLDivElement>(null)
  const home = writeAddress({ screen: 'home', project })
  const saved = useRows(
    (snapshot) =>
      [...snapshot.all('savedViews')]
        // Whatever a file says: only searches are listed here.
        .filter(({ place }) => readAddress(...pathAndSearch(home + place)).screen === 'search')
        .toSorted((one, other) => compareText(one.name, other.name)),
    ['savedViews'],
    [home],
  )
  const save = async () => {
    if ((await act(saveView, { name, place: `/search${location.search}` })) !== false) onLeave()
  }
  return (
    <div ref={list} tabIndex={-1} className={styles['saved']}>
      {saved.length === 0 ? <p className={styles['soft']}>{words.none}</p> : null}
      <ul className={styles['savedList']} aria-label={words.title}>
        {saved.map(({ id, name: called, place }) => (
          <li key={id}>
            <button
              type="button"
              className={styles['example']}
              onClick={() => {
                onLeave()
                goToPlace(home + place)
              }}
            >
              <Isolated>{called}</Isolated>
            </button>
            <IconButton
              label={words.remove(called)}
              icon={<X size={14} />}
              onPress={() => {
                // The button goes with its entry; Escape must still close what it stood in.
                list.current?.focus()
                unattended(act(removeViews, { views: [id] }))
              }}
            />
          </li>
        ))}
      </ul>
      {asked === '' ? null : (
        <form
          className={styles['saving']}
          onSubmit={(event) => {
            event.preventDefault()
            unattended(save())
          }}
        >
          <TextField label={words.name} value={name} onChange={setName} />
          <Button type="submit" size="small" kind="primary" isDisabled={name.trim() === ''}>
            {words.save}
          </Button>
        </form>
      )}
    </div>
  )
}

function pathAndSearch(place: string): readonly [string, string] {
  const at = place.indexOf('?')
  return at < 0 ? [place, ''] : [place.slice(0, at), place.slice(at)]
}
