/** What can be done with all that a table shows: copy it, save it, print it. */
import { ClipboardCopy, Ellipsis, Printer, Save } from 'lucide-react'
import { tablePartsMessages } from '#i18n/messages/table-parts.ts'
import { IconButton } from '../IconButton.tsx'
import { Menu } from '../Menu.tsx'
import { MOST_PRINTED } from './PrintTable.tsx'

export interface TableOutput {
  readonly copy: () => void
  readonly save: () => void
  readonly print: () => void
  /** How many rows are meant; 0 for all that are shown. */
  readonly count: number
  /** How many lines are shown. */
  readonly lines: number
}

export function OutputMenu({ output }: { readonly output: TableOutput }) {
  const words = tablePartsMessages.output
  const { copy, save, print, count, lines } = output
  const isTooLong = (count === 0 ? lines : count) > MOST_PRINTED
  return (
    <Menu
      label={words.title}
      groups={[
        {
          id: 'output',
          title: count === 0 ? words.shown : words.selected(count),
          entries: [
            { id: 'copy', label: words.copy, icon: <ClipboardCopy size={14} />, run: copy },
            { id: 'save', label: words.save, icon: <Save size={14} />, run: save },
            {
              id: 'print',
              label: isTooLong ? words.printFirst(MOST_PRINTED) : words.print,
              icon: <Printer size={14} />,
              run: print,
            },
          ],
        },
      ]}
      trigger={<IconButton label={words.title} icon={<Ellipsis size={16} />} />}
    />
  )
}
