/** Words of the frame around every screen, and of its settings. */
import { plural } from '../plural.ts'

export const frameMessages = {
  product: 'Variorum',
  skip: 'Skip to the content',
  screens: 'Screens',
  rail: {
    project: 'Project',
    articles: 'Articles',
    read: 'Read',
    search: 'Search',
    claims: 'Claims',
    matrix: 'Matrix',
    export: 'Export',
  },
  allProjects: 'All projects',
  formats: 'File formats',
  commands: 'Search and commands',
  commandsShort: 'Commands',
  more: 'More',
  keys: 'Keys',
  settings: 'Settings',
  breadcrumb: 'You are here',
  outdated: {
    mark: 'Only shown',
    unsaved:
      'These edits could not be written, and this tab cannot write them any more. Keep them as a file, then reload.',
    label: 'Newer version in another tab',
    happened: 'A newer version of Variorum is open in another tab.',
    next: 'So that the two cannot get in each other’s way, this tab shows everything but writes nothing any more. What was saved is safe. Reload to go on here.',
    reload: 'Reload',
    inDialogs: 'Nothing can be saved here now: this tab only shows.',
    newer: (unread: number) => ({
      label: 'Written by a newer version',
      happened: 'A newer version of Variorum wrote this project.',
      next: `It is shown as it was when it was opened, and nothing of it is changed. ${unread === 0 ? '' : `${plural(unread, '# entry', '# entries')} of kinds that only the newer version knows cannot be shown. `}What you export has what you see here. Reload to get the newer version.`,
    }),
  },
  keepAsFile: (edits: number) => `Keep ${plural(edits, 'the unsaved edit', 'the # unsaved edits')} as a file`,
  retry: 'Try again',
  theme: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    toLight: 'Switch to the light theme',
    toDark: 'Switch to the dark theme',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address does not lead to a screen of this program. Nothing was lost.',
    action: 'Go to the projects',
  },
}
