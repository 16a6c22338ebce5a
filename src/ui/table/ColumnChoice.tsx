/** A button that opens the choice of columns. */
import { Columns3 } from 'lucide-react'
import { uiMessages } from '#i18n/messages/ui.ts'
import { Button } from '../Button.tsx'
import { Popover } from '../Popover.tsx'
import type { ColumnListProps } from './ColumnList.tsx'
import { Later } from './Later.tsx'

export function ColumnChoice<Row>(props: ColumnListProps<Row>) {
  const words = uiMessages.table
  return (
    <Popover
      label={words.chooseColumns}
      placement="bottom end"
      trigger={
        <Button kind="quiet" size="small" icon={<Columns3 size={14} />}>
          {words.columns}
        </Button>
      }
    >
      <Later draw={({ ColumnList }) => <ColumnList {...props} />} />
    </Popover>
  )
}
