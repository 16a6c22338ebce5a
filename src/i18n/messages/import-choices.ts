/** Words of the choices for all files of an import, and of the profiles they are kept as. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const importChoicesMessages = {
  /** The button; with the name of the profile that is used. */
  open: (profile: string | null) => (profile === null ? 'Choices…' : `Choices: ${isolated(profile)}…`),
  title: 'Choices for all files of an import',
  text: 'They count for what a file does not say itself. What you choose for one file or article stands before them.',
  profile: 'Profile',
  noProfile: 'None',
  unsaved: 'Not kept under a name',
  charset: 'Encoding',
  charsetHelp: 'Of files that do not say theirs for sure.',
  asRecognised: 'As it is recognised',
  furniture: 'Furniture',
  furnitureChoices: {
    all: 'By rule, and what repeats in the import',
    rules: 'By rule only',
    none: 'Only what a page marks itself',
  },
  language: 'Language',
  languageHelp: 'Of articles whose file names none and whose text is not surely in another.',
  outlet: 'Outlet',
  outletHelp: 'Of articles whose file names none.',
  story: 'Story',
  storyHelp: 'A story of that name, or a new one.',
  columns: (count: number) =>
    count === 0
      ? 'No columns of tables are among these choices.'
      : plural(
          count,
          'The columns of # table are among these choices.',
          'The columns of # tables are among these choices.',
        ),
  use: 'Use these',
  readAgain: 'Read again with these',
  keepTitle: 'Keep as a profile',
  name: 'Name',
  nameHelp: 'On this device, for all projects. Columns that you chose in this import are kept with it.',
  keep: 'Keep',
  replace: 'Replace',
  kept: (name: string) => `${isolated(name)} is kept.`,
  remove: 'Delete the profile',
  removed: (name: string) => `${isolated(name)} is deleted.`,
  save: 'Save as a file',
  openFile: 'Open a file…',
  opened: (name: string) => `${isolated(name)} is among the profiles now, and chosen.`,
  refused: (reason: string) => `The file was not taken, and nothing was changed. ${reason}`,
}
