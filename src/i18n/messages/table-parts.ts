/** Words of what opens from a table's toolbar, and of what becomes of its copies. */
import { plural } from '../plural.ts'

export const tablePartsMessages = {
  edit: (title: string) => `Change: ${title}`,
  pin: (title: string) => `Keep ${title} in sight`,
  ownWidths: 'Give all columns their own width back',
  widthHelp: 'Pull the edge of a column’s head, or press Shift with ← or → on it, to change its width.',
  range: {
    from: 'from',
    to: 'to',
    unclear: { number: 'A number, such as 250', date: 'A year, month or day: 2024, 2024-03, 2024-03-19' },
  },
  copied: (count: number) => plural(count, '# row copied', '# rows copied'),
  copyFailed: 'Nothing was copied: the browser did not allow it. Save the table as CSV instead.',
  firstLines: (count: number, all: number) =>
    `the first ${plural(count, '# line', '# lines')} of ${plural(all, '#', '#')}`,
}
