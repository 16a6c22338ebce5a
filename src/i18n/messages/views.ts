/** Words of saved views. */
import { isolated } from '../isolated.ts'

export const viewsMessages = {
  title: 'Saved views',
  one: 'Saved view',
  none: 'A search, a table as you filter and group it, a matrix or an arrangement of texts can be given a name here. Whoever works in this project finds it.',
  name: 'Name for this view',
  save: 'Save this view',
  remove: (name: string) => `Remove the saved view ${isolated(name)}`,
}
