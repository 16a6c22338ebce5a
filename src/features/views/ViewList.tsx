/** The saved views, for everybody who works in the project; and the one on the screen, to be given a name. */
import { Check, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { removeViews } from '#commands/views/remove-views.ts'
import { saveView } from '#commands/views/save-view.ts'
import { viewsMessages as words } from '#i18n/messages/views.ts'
import { useAct } from '#state/use-act.ts'
import { useRows } from '#state/use-rows.ts'
import { useSession } from '#state/use-session.tsx'
import { writeAddress } from '#ui/address.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { Isolated } from '#ui/Isolated.tsx'
import { TextField } from '#ui/TextField.tsx'
import { unattended } from '#ui/unattended.ts'
import { goToPlace, usePlace } from '#ui/use-address.ts'
import { placeIn, savedViewsIn } from './saved-views.ts'
import styles from './views.module.css'

export function ViewList({ onLeave }: { readonly onLeave: () => void }) {
  const { project } = useSession()
  const act = useAct()
  const list = useRef<HTMLDivElement>(null)
  const place = placeIn(project, usePlace())
  const views = useRows((snapshot) => savedViewsIn(snapshot, project), ['savedViews'], [project])
  const current = views.find((view) => view.place === place)
  return (
    <div ref={list} tabIndex={-1} className={styles['views']}>
      {views.length === 0 ? <p className={styles['soft']}>{words.none}</p> : null}
      <ul className={styles['list']} aria-label={words.title}>
        {views.map((view) => (
          <li key={view.id}>
            <button
              type="button"
              className={styles['view']}
              aria-current={view === current ? 'page' : undefined}
              onClick={() => {
                onLeave()
                goToPlace(writeAddress({ screen: 'home', project }) + view.place)
              }}
            >
              <Isolated>{view.name}</Isolated>
              {view === current ? <Check size={14} aria-hidden="true" /> : null}
            </button>
            <IconButton
              label={words.remove(view.name)}
              icon={<X size={14} />}
              size="small"
              onPress={() => {
                // The button goes with its entry; Escape must still close what it stood in.
                list.current?.focus()
                unattended(act(removeViews, { views: [view.id] }))
              }}
            />
          </li>
        ))}
      </ul>
      {place === null ? null : <SaveForm key={place} place={place} onSaved={onLeave} />}
    </div>
  )
}

function SaveForm({ place, onSaved }: { readonly place: string; readonly onSaved: () => void }) {
  const act = useAct()
  const [name, setName] = useState(new URLSearchParams(place.slice(place.indexOf('?'))).get('q') ?? '')
  const save = async () => {
    if ((await act(saveView, { name, place })) !== false) onSaved()
  }
  return (
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
  )
}
