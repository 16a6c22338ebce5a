/** Words of the list of projects, of the first run and of the question who one is. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const projectsMessages = {
  title: 'Projects',
  intro: 'Each project is one investigation. It lives in this browser only, and nothing of it is ever sent anywhere.',
  create: 'New project',
  openFile: 'Open a project file',
  sample: 'Open the sample',
  open: 'Open',
  rename: 'Rename',
  remove: 'Delete',
  more: (name: string) => `More for ${name}`,
  copy: {
    save: 'Save a copy',
    failed: 'No copy could be saved.',
    others: 'Other projects in this browser',
  },
  unreadList: {
    happened: 'The list of projects could not be read.',
    kept: 'Nothing was deleted. Projects that were found in other places are shown below; of some the name may be missing.',
    next: 'Save a copy of each from its menu, then close all tabs of Variorum and open it again.',
  },
  unsaved: {
    title: 'Not saved yet',
    happened: (name: string, edits: number) =>
      `In ${name}, ${plural(edits, '# edit is', '# edits are')} not saved yet.`,
    kept: 'What could not be written is kept on this page and tried again every few seconds; nothing saved before is lost.',
    next: 'Do not close the page. Free some disk space.',
    open: 'Open the project',
    keepAsFile: (edits: number) => `Keep ${plural(edits, 'the unsaved edit', 'the # unsaved edits')} as a file`,
  },
  sampleMark: 'Sample',
  unnamed: 'Unnamed project',
  lastOpened: (when: string) => `Last opened ${when}`,
  created: (when: string) => `Made ${when}`,
  loading: 'Looking for projects',
  working: 'Writing the project',
  empty: {
    title: 'Compare what every language version says',
    steps: [
      'Import articles: drop the files of one batch, in any language.',
      'Read, highlight a passage, and make it a claim such as “7000 containers since 2023”.',
      'Judge every version: it agrees, it differs, or it leaves the claim out, and why.',
    ],
    advice: 'The sample shows all of it in three minutes.',
  },
  newProject: {
    title: 'New project',
    name: 'Name of the project',
    help: 'For example the event or the source you are looking into.',
    create: 'Create project',
    needed: 'Give the project a name.',
  },
  renameProject: { title: 'Rename project', save: 'Rename project' },
  removeProject: {
    title: (name: string) => `Delete “${isolated(name)}”?`,
    counting: 'Counting what would be lost',
    lost: (articles: number, passages: number, claims: number, judgements: number) =>
      `This deletes ${plural(articles, '# article', '# articles')}, ${plural(passages, '# passage', '# passages')}, ${plural(claims, '# claim', '# claims')} and ${plural(judgements, '# judgement', '# judgements')} from this browser, for good.`,
    advice: 'It cannot be undone. Export the project first if you may want it again.',
    confirm: 'Delete project for good',
    inUse: 'The project is open in another tab. Close that tab, then delete it here. Nothing was deleted.',
    failed: (message: string) => `The project could not be deleted: ${message}`,
  },
  openProjectFile: {
    title: 'Open a project file',
    intro:
      'Choose a project file, or a bundle, that was exported from Variorum. It is checked as a whole before anything is written.',
    choose: 'Choose a file',
    reading: 'Reading and checking the file',
    opening: 'Writing the project',
    holds: (articles: number, passages: number, claims: number, judgements: number) =>
      `It holds ${plural(articles, '# article', '# articles')}, ${plural(passages, '# passage', '# passages')}, ${plural(claims, '# claim', '# claims')} and ${plural(judgements, '# judgement', '# judgements')}.`,
    withJournal: (commits: number) => `Its whole history comes with it: ${plural(commits, '# change', '# changes')}.`,
    withoutJournal: 'It comes without history: its own begins here.',
    textsMissing: (count: number) =>
      plural(
        count,
        '# text is missing in the file; what was recorded about it is there.',
        '# texts are missing in the file; what was recorded about them is there.',
      ),
    ruleBreaks: (count: number) =>
      plural(
        count,
        '# entry breaks a rule. It is kept as it is; the page of the project lists it under “Needs attention”.',
        '# entries break a rule. They are kept as they are; the page of the project lists them under “Needs attention”.',
      ),
    taken:
      'This project is in this browser already. Merge the file into it, open it as a copy beside it, or go to the one that is here.',
    merge: 'Merge into it',
    open: 'Open project',
    openCopy: 'Open as a copy',
    showExisting: 'Go to the one here',
    copyOf: (name: string) => `${name} (copy)`,
    nothingWritten:
      'Nothing was written, and no project was changed. If the file came from somebody, ask for it to be exported again.',
    unreadable: (message: string) => `The file could not be read: ${message}`,
    failed: (message: string) => `The project could not be written: ${message}`,
  },
  profile: {
    title: 'Who is working here?',
    intro: 'Asked once. Your name stands beside your judgements; your languages decide where translations are shown.',
    name: 'Your name',
    nameHelp: 'As it should appear in your exports. It stays in this browser until you export.',
    nameNeeded: 'Write a name; it can be a pseudonym.',
    languages: 'Languages you read',
    addLanguage: 'Add a language',
    removeLanguage: (name: string) => `Remove ${name}`,
    languagesNeeded: 'Choose at least one language.',
    gloss: 'Translate into',
    glossHelp: 'The language you write translations (glosses) in.',
    save: 'Start',
    keep: 'Save',
    change: (name: string) => `You are ${name}: change`,
    changeTitle: 'About you',
    changeIntro:
      'For projects you make or join from now on. In a project you already work in, change it on the page of the project.',
  },
  identity: {
    title: 'Who are you in this project?',
    intro: 'Judgements are kept for each analyst. Choose yourself if you worked here before.',
    somebodyNew: 'Somebody new',
    newName: 'Name of the new analyst',
    asNew: (name: string) => `A new analyst: ${name}`,
    asExisting: (name: string) => `I am ${name}`,
    samePerson: (name: string) => `Someone new, but the same person as ${name}`,
    choose: 'Go on',
    dialog: 'You in this project',
    dialogIntro:
      'Holds for this project and for nobody else in it. Who you are in new projects is set on the list of projects.',
    saveDetails: 'Save details',
    sameAs: 'The same person as',
    sameAsHelp: 'Two names of one person count once where analysts are compared.',
    nobody: 'Nobody else here',
    another: 'Work as somebody else',
  },
  cancel: 'Cancel',
  opening: 'Opening the project',
  errors: {
    happened: 'The project could not be opened.',
    kept: 'Nothing was deleted or changed. What was saved is still in this browser.',
    next: 'Reload the page to try again. If that does not help, save a copy from the second place, and open that file as a copy.',
    newerNext:
      'A newer version of this program wrote it. Reload the page to get that version; until then nothing is changed here.',
    blockedNext:
      'Another tab of Variorum runs an older version and still holds the project. Reload that tab or close it, then reload this one.',
    salvage: 'Save a copy from the second place',
    nothingSalvaged: 'The second place has nothing of this project.',
    missing: 'There is no such project in this browser.',
    missingNext: 'It may have been deleted, or made in another browser. Open a project from the list.',
    reload: 'Reload',
    list: 'All projects',
    create: 'The project could not be made.',
    rename: 'The project could not be renamed.',
    renamedMeanwhile: (now: string) =>
      `The project was renamed to “${now}” meanwhile, in another tab. Your name was not written.`,
    sample: 'The sample could not be opened.',
    createKept: 'No other project was touched.',
    outdatedNext:
      'A newer version of the program is open in another tab or wrote the project. Reload to get that version, then do it again.',
    createNext: 'Free some disk space, or reload and try again.',
  },
}
