/** Words of the names things go by: the screen, its form, and the dialog of Read. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const namesMessages = {
  title: 'Names',
  intro:
    'People, bodies and places that go by several names. Wherever one of the names stands, in whatever language and form, it counts as the same thing when a claim is looked for in other versions.',
  add: {
    title: 'Add a name',
    name: 'Name',
    nameHelp: 'As an article writes it, in its basic form.',
    language: 'Language of the name',
    means: 'Same as',
    meansHelp: 'A thing of the list, or another name of it.',
    write: 'Add name',
    added: (name: string) => `${isolated(name)} added`,
  },
  empty: {
    title: 'No names yet',
    text: 'For example: a report names the “Harbour Watch Board”, another version only “HWB”, a third “Гаванский совет”. Add the three as names of one thing, and a sentence with any of them is found for a claim with another.',
  },
  search: 'Find a thing or a name',
  nothing: 'No name has these words.',
  table: {
    label: (thing: string) => `Names of ${isolated(thing)}`,
    name: 'Name',
    language: 'Language',
    actions: 'Change or remove',
    count: (count: number) => plural(count, '# name', '# names'),
    notCounted: 'articles not counted yet',
    articles: (count: number) => (count === 0 ? 'in no article' : plural(count, 'in # article', 'in # articles')),
    change: (name: string) => `Change ${isolated(name)}`,
    remove: (name: string) => `Remove ${isolated(name)}`,
    save: 'Save',
    removed: (name: string) => `${isolated(name)} removed`,
    undo: 'Undo',
  },
  same: {
    title: 'Same name as …',
    operation: 'Same name as …',
    noSelection: 'Select the name in the text first.',
    tooLong: 'This is too long for a name. Select only the name.',
  },
} as const
