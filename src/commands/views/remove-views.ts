/** Forgets places that had a name; they themselves stay as they are. */
import { defineCommand } from '#commands/define-command.ts'
import type { SavedViewId } from '#domain/ids.ts'
import { reject } from '#domain/rejection.ts'

export interface RemoveViewsArgs {
  readonly views: readonly SavedViewId[]
}

/** Those that are gone already are passed over. */
export const removeViews = defineCommand<RemoveViewsArgs>({
  name: 'removeViews',
  plan: (draft, { views }) => {
    const there = [...new Set(views)].filter((id) => draft.get('savedViews', id))
    if (there.length === 0) return reject('nothingChosen')
    for (const id of there) draft.remove('savedViews', id)
    return { subject: { count: there.length } }
  },
})
