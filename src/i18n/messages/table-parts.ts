/** Words of the parts of a table that are fetched later, and of what becomes of its copies. */
import { isolated } from '../isolated.ts'
import { plural } from '../plural.ts'

export const tablePartsMessages = {
  edit: (title: string) => `Change: ${title}`,
  changedMeanwhile: (now: string) =>
    `Meanwhile this was changed to “${isolated(now)}”. Nothing was written: Enter writes what you typed, Escape leaves it.`,
  pin: (title: string) => `Keep ${title} in sight`,
  ownWidths: 'Give all columns their own width back',
  widthHelp: 'Pull the edge of a column’s head, or press Shift with ← or → on it, to change its width.',
  range: {
    atLeast: (least: string) => `from ${least}`,
    atMost: (most: string) => `to ${most}`,
    between: (least: string, most: string) => `${least} to ${most}`,
    from: 'from',
    to: 'to',
    crossed: 'The end lies before the beginning',
    unclear: { number: 'A number, such as 250', date: 'A year, month or day: 2024, 2024-03, 2024-03-19' },
  },
  group: 'Group',
  groupBy: 'Group by',
  groupedBy: (title: string) => `Grouped by ${title}`,
  noGroups: 'No groups',
  selectGroup: (label: string) => `Select all rows of ${isolated(label)}`,
  chooseColumns: 'Choose columns',
  output: {
    title: 'Copy, save, print',
    shown: 'All that is shown',
    selected: (count: number) => plural(count, '# row selected', '# rows selected'),
    copy: 'Copy as a table',
    save: 'Save as CSV',
    print: 'Print…',
    printFirst: (count: number) => `Print the first ${plural(count, '# line', '# lines')}…`,
  },
  copied: (count: number) => plural(count, '# row copied', '# rows copied'),
  copyFailed: 'Nothing was copied: the browser did not allow it. Save the table as CSV instead.',
  firstLines: (count: number, all: number) =>
    `the first ${plural(count, '# line', '# lines')} of ${plural(all, '#', '#')}`,
}
