/** Gives a place in the project a name, by which it is found again; what had this name before is replaced. */
import { defineCommand } from '#commands/define-command.ts'
import { asId } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'
import { nameKey } from '#domain/tables.ts'

export interface SaveViewArgs {
  readonly name: string
  /** See `SavedView.place`. */
  readonly place: string
}

/** Longer names would be no names, longer places none that anybody typed; in UTF-16 code units. */
const LONGEST = { name: 200, place: 4000 }

export const saveView = defineCommand<SaveViewArgs>({
  name: 'saveView',
  plan: (draft, { name: given, place }, { newId, actor, now }) => {
    const name = given.trim().slice(0, LONGEST.name)
    if (name === '') return reject('nameEmpty')
    if (!place.startsWith('/') || place.length > LONGEST.place) return reject('nothingChosen')
    const [before] = draft.byIndex('savedViews', 'name', nameKey(name))
    const view = { extra: before?.extra ?? null, name, place, analyst: actor, at: now }
    draft.put('savedViews', { id: before?.id ?? asId(newId()), ...view })
    return {}
  },
})
